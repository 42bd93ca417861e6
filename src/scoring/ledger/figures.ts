import { worth, type Unit } from '../../core/amount.ts'
import type { LedgerColumn, LedgerCondition, LedgerMeasure } from '../../core/indicator-ledger.ts'
import type { IndicatorTemplate } from '../../core/indicator-template.ts'
import { numberPlaces } from './cell.ts'
import { added, counted, lasted, type Answer, type RowCells, type Share } from './row.ts'

/** A figure being gathered: what it is called, what one of its units is worth, and what each row brings. */
export interface Gathering {
  readonly name: string
  readonly unit: string
  readonly scale: bigint
  readonly of: (cells: RowCells) => Answer<Share | null>
}

/** The columns that a measure reads. */
export function columnsOf(ledger: LedgerMeasure): readonly LedgerColumn[] {
  const of = (where: readonly LedgerCondition[] = []): LedgerColumn[] =>
    where.flatMap((one) => (one.kind === 'on time' ? [one.done, one.due] : [one.column]))
  const distinct = (column?: LedgerColumn): LedgerColumn[] => (column === undefined ? [] : [column])
  switch (ledger.kind) {
    case 'count':
      return [...distinct(ledger.of.distinct), ...of(ledger.of.where)]
    case 'sum':
      return [ledger.of.column, ...of(ledger.of.where)]
    case 'mean':
      return [
        ledger.amount.column,
        ...of(ledger.amount.where),
        ...distinct(ledger.per.distinct),
        ...of(ledger.per.where),
      ]
    case 'rate':
      return [...distinct(ledger.whole.distinct), ...of(ledger.whole.where), ...of(ledger.part)]
    case 'share':
      return [ledger.part.column, ...of(ledger.part.where), ledger.whole.column, ...of(ledger.whole.where)]
    case 'days':
      return [ledger.from, ledger.to]
  }
}

/** The figures of a measure, called as the template's formula calls them. */
export function gatherings(template: IndicatorTemplate, ledger: LedgerMeasure): readonly Gathering[] {
  const [first, second] = namesOf(template)
  const [unit = '', per = ''] = (template.unit ?? '').split('/')
  const money = moneyOf(unit)
  switch (ledger.kind) {
    case 'count':
      return [{ name: first, unit, scale: 1n, of: (cells) => counted(cells, ledger.of) }]
    case 'sum':
      return [
        { name: first, unit, scale: scaleOf(ledger.of.kind, money), of: (cells) => added(cells, ledger.of) },
      ]
    case 'mean': {
      const scale = scaleOf(ledger.amount.kind, money)
      return [
        { name: first, unit, scale, of: (cells) => added(cells, ledger.amount) },
        { name: second, unit: per, scale: 1n, of: (cells) => counted(cells, ledger.per) },
      ]
    }
    case 'rate': {
      const { whole } = ledger
      const part = { ...whole, where: [...(whole.where ?? []), ...ledger.part] }
      return [
        { name: first, unit: '', scale: 1n, of: (cells) => counted(cells, part) },
        { name: second, unit: '', scale: 1n, of: (cells) => counted(cells, whole) },
      ]
    }
    case 'share':
      return [ledger.part, ledger.whole].map((sum, at) => ({
        name: at === 0 ? first : second,
        unit: sum.kind === 'money' ? '元' : '',
        scale: scaleOf(sum.kind, '元'),
        of: (cells: RowCells) => added(cells, sum),
      }))
    case 'days': {
      const days = (cells: RowCells): Answer<Share | null> => lasted(cells, ledger.from, ledger.to)
      const one = (cells: RowCells): Answer<Share | null> => {
        const answer = days(cells)
        return 'bad' in answer || answer.value === null ? answer : { value: { worth: 1n, key: null } }
      }
      return [
        { name: first, unit: '天', scale: 1n, of: days },
        { name: second, unit: '', scale: 1n, of: one },
      ]
    }
  }
}

function namesOf({ name, formula }: IndicatorTemplate): readonly [string, string] {
  if (formula.kind === 'ratio') return [formula.part, formula.whole]
  if (formula.kind === 'mean') return [formula.amount, formula.per]
  return [name, name]
}

const moneyOf = (unit: string): Unit => (Object.hasOwn(worth, unit) ? (unit as Unit) : '元')
const scaleOf = (kind: 'money' | 'number', unit: Unit): bigint =>
  kind === 'money' ? worth[unit] : 10n ** BigInt(numberPlaces)
