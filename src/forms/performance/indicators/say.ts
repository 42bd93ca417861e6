import type { LedgerColumn, LedgerCondition, LedgerMeasure } from '../../../core/indicator-ledger.ts'
import type { IndicatorTemplate } from '../../../core/indicator-template.ts'

/** 正向, 反向, 定性. */
export const directionWords: Readonly<Record<IndicatorTemplate['direction'], string>> = {
  higher: '正向',
  lower: '反向',
  qualitative: '定性',
}

/** How the indicator is reckoned, as a sentence: 「仲裁结案率 = 结案数 ÷ 受理数 × 100%」. */
export function sayFormula({ name, formula }: IndicatorTemplate): string {
  switch (formula.kind) {
    case 'count':
      return `${formula.of}，逐一计数`
    case 'sum':
      return `${formula.of}，相加`
    case 'ratio':
      return `${name} = ${formula.part} ÷ ${formula.whole} × 100%`
    case 'mean':
      return `${name} = ${formula.amount} ÷ ${formula.per}`
    case 'growth':
      return `${name} =（${formula.now} − ${formula.before}）÷ ${formula.before} × 100%`
    case 'stated':
      return `取自${formula.in}`
    case 'judged':
      return `对照${formula.against}，定为达成、部分达成或未达成`
  }
}

const cited = (column: LedgerColumn): string => `“${column.name}”`

function sayCondition(condition: LedgerCondition): string {
  switch (condition.kind) {
    case 'says':
      return `${cited(condition.column)}为“${condition.yes[0]}”等`
    case 'filled':
      return `${cited(condition.column)}已填`
    case 'on time':
      return `${cited(condition.done)}不晚于${cited(condition.due)}`
  }
}

const among = (where: readonly LedgerCondition[] = []): string =>
  where.length === 0 ? '' : `${where.map(sayCondition).join('、')}的`
const rows = (distinct?: LedgerColumn): string =>
  distinct === undefined ? '行数' : `不同${cited(distinct)}数`

/** How a ledger gives the actual, in words; nothing where it does not. */
export function sayLedger(ledger: LedgerMeasure | undefined): string | null {
  if (ledger === undefined) return null
  switch (ledger.kind) {
    case 'count':
      return `${among(ledger.of.where)}${rows(ledger.of.distinct)}`
    case 'sum':
      return `${among(ledger.of.where)}${cited(ledger.of.column)}之和`
    case 'mean':
      return `${cited(ledger.amount.column)}之和 ÷ ${rows(ledger.per.distinct)}`
    case 'rate': {
      const { whole, part } = ledger
      const all = `${among(whole.where)}${rows(whole.distinct)}`
      return `${among(part)}${rows(whole.distinct)} ÷ ${all}`
    }
    case 'share':
      return `${among(ledger.part.where)}${cited(ledger.part.column)}之和 ÷ ${among(ledger.whole.where)}${cited(ledger.whole.column)}之和`
    case 'days':
      return `${cited(ledger.from)}到${cited(ledger.to)}的平均天数`
  }
}
