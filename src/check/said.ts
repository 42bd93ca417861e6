import { decimal, inUnit, size, stepOf, worth, type Amount, type Unit } from '../core/amount.ts'
import type { WorkingLine } from '../core/finding.ts'
import { sayPercent } from '../core/ratio.ts'
import { quoted, tableSaid } from './name.ts'
import type { Place, Quantity, Term } from './quantity.ts'

/** 「11,908.32 万元」. */
export const money = (amount: Amount, unit: Unit): string =>
  `${inUnit(amount, unit).replace(/(\.\d\d\d*?)0+$/, '$1')} ${unit}`

/** A difference, without its sign. */
export function gapSaid(fen: bigint, unit: Unit): string {
  const places = unit === '元' ? 2 : String(worth[unit]).length - 1
  const [whole = '0', fraction = ''] = decimal(size(fen), places).split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction.length > 0 || unit !== '元' ? `.${fraction.padEnd(2, '0')}` : ''} ${unit}`
}

/** As printed, with its unit where it has one. */
export function printedOf(q: Quantity): string {
  if (q.blank) return ''
  if (q.percent !== undefined) return q.text.endsWith('%') ? q.text : `${q.text}%`
  return /[元%]$/.test(q.text) ? q.text : `${q.text} ${q.unit}`
}

/** A value that should stand where `q` stands, in the manner of its column; without the unit, as it would be printed there. */
export function formatted(q: Quantity, value: bigint): string {
  if (q.percent !== undefined) return sayPercent({ digits: value, decimals: q.percent.decimals })
  const step = q.amount.step > 0n ? q.amount.step : stepOf(q.unit, 2)
  return inUnit({ fen: value, step }, q.unit)
}

export const lineOf = (q: Quantity): WorkingLine => ({ name: q.name, value: printedOf(q), source: q.source })

/** The lines of a sum: figures that are printed, each with the sign it is counted with. */
export function linesOf(terms: readonly Term[]): readonly WorkingLine[] {
  const many = terms.length > most
  return terms
    .filter((term) => terms.length === 1 || !(term.of.blank || (many && isZero(term.of))))
    .map((term) => {
      const line = lineOf(term.of)
      return term.coefficient < 0n ? { ...line, name: `－ ${line.name}` } : line
    })
}

/** Zero, and so adding nothing to a long sum. */
const isZero = (q: Quantity): boolean => q.amount.fen === 0n && !q.malformed && q.percent === undefined

/** The smaller of the units of some figures: the one in which their difference can be said. */
export function unitOf(terms: readonly Term[]): Unit {
  return terms.find((term) => !term.of.blank)?.of.unit ?? terms[0]?.of.unit ?? '万元'
}

/** Σ of a side as an amount, as finely as its finest figure is printed. */
export function totalOf(terms: readonly Term[]): Amount {
  const steps = terms.map((term) => term.of.amount.step).filter((step) => step > 0n)
  return {
    fen: terms.reduce((sum, term) => sum + term.coefficient * term.of.amount.fen, 0n),
    step: steps.reduce((least, step) => (step < least ? step : least), steps[0] ?? stepOf(unitOf(terms), 2)),
  }
}

/** More parts than this are counted instead of listed. */
const most = 6

/** 「“基本支出” + “项目支出”」: the parts by what tells them apart; many parts are counted instead of listed. */
export function sideSaid(terms: readonly Term[], context: readonly Term[]): string {
  const [first] = terms
  if (first === undefined) return '0'
  if (terms.length === 1) return shortName(first.of, context)
  const shown = terms.filter((term) => !term.of.blank)
  const listed = shown.length === 0 ? terms : shown
  if (listed.length > most)
    return `${shortName(listed[0]!.of, context)} + … + ${shortName(listed.at(-1)!.of, context)}`
  const names = listed.map((term, at) => {
    const sign = term.coefficient < 0n ? ' － ' : at === 0 ? '' : ' + '
    return sign + shortName(term.of, context)
  })
  return names.join('')
}

/** What tells a figure apart from the others of its relation: its row, its column, or both with its form. */
export function shortName(q: Quantity, context: readonly Term[]): string {
  if (q.place === undefined) return q.name
  const places = context.map((term) => term.of.place)
  const one = (key: 'form' | 'row' | 'column'): boolean => new Set(places.map((p) => p?.[key])).size <= 1
  if (!one('form')) return q.name
  if (one('row')) return quoted(q.place.column)
  return one('column') ? quoted(q.place.row) : cellName(q.place)
}

/** “合计”行“基本支出”列; the row alone where the form has no other column, and the column where it has no other row. */
const cellName = ({ row, column }: Place): string =>
  (row === '' ? '' : `${quoted(row)}行`) + `${quoted(column)}列`

/** What tells two figures apart in a title: their rows, or their forms where the rows are called alike. */
export function titleNames(a: Quantity, b: Quantity): readonly [string, string] {
  if (a.place === undefined || b.place === undefined) return [a.name, b.name]
  if (a.place.form === b.place.form) return [cellName(a.place), cellName(b.place)]
  const alike = a.place.row === b.place.row
  const name = ({ form, row, column }: Place): string =>
    alike || row === '' ? `${tableSaid(form)}${quoted(row === '' ? column : row)}` : quoted(row)
  return [name(a.place), name(b.place)]
}

/** A cell within its form: its row, and its column where that says more. */
export const withinForm = (q: Quantity): string => (q.place === undefined ? q.name : cellName(q.place))

/** Where a relation stands: its form, with the row or column that all its cells share. */
export function whereOf(terms: readonly Term[]): string {
  const places = terms.map((term) => term.of.place)
  const first = places[0]
  if (first === undefined) return terms[0]?.of.name ?? ''
  const same = (key: 'form' | 'row' | 'column'): boolean => places.every((p) => p?.[key] === first[key])
  if (!same('form')) return tableSaid(first.form)
  if (same('row') && first.row !== '') return `${tableSaid(first.form)}${quoted(first.row)}行`
  return same('column') ? `${tableSaid(first.form)}${quoted(first.column)}列` : tableSaid(first.form)
}
