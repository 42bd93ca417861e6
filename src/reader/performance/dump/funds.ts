import type { How } from '../../../core/fact.ts'
import type { FundColumn, FundLine, FundPart } from '../../../core/performance.ts'
import { cellOf } from './cells.ts'
import { textOf, type Word } from './words.ts'

/**
 * A line of the 资金 block: as many amounts as columns stand in their order. Where some are gone, a rate still parts those before it
 * from those behind it, and needs the two that it is the ratio of.
 */
export function fundLine(
  part: FundPart,
  label: readonly Word[],
  body: readonly Word[],
  columns: readonly FundColumn[],
): { readonly line: FundLine; readonly left: readonly Word[] } {
  const amounts = body.filter((word) => isAmount(word.text))
  const places = placesOf(amounts, columns)
  const how: How = amounts.length === columns.length ? 'read' : 'inferred'
  const cells: FundLine['cells'] = Object.fromEntries(
    places.map((column, i) => [column, cellOf([amounts[i]!], how)]),
  )
  return {
    line: { part, label: textOf(label).replace(/[：:]$/, ''), cells },
    left: places.length === 0 ? amounts : [],
  }
}

const isAmount = (text: string): boolean =>
  /^-?\d[\d.,]*%?(?:万元|元|分)?$/.test(text) || /^[-—–]+$/.test(text)

/** The columns that the amounts stand in; none where more than one answer is left. */
function placesOf(amounts: readonly Word[], columns: readonly FundColumn[]): readonly FundColumn[] {
  if (amounts.length === columns.length) return columns
  if (columns.length === 0 && amounts.length === 1) return ['amount']
  if (amounts.length === 0 || amounts.length > columns.length) return []
  const rate = amounts.findIndex((word) => word.text.endsWith('%'))
  const at = columns.indexOf('rate')
  if (rate < 0 || at < 0) return []
  const before = columns.slice(0, at)
  const behind = columns.slice(at + 1)
  const needed =
    rate === before.length ? before : before.filter((column) => column === 'budget' || column === 'executed')
  const rest = amounts.length - rate - 1
  if (needed.length !== rate || (rest !== 0 && rest !== behind.length)) return []
  return [...needed, 'rate', ...behind.slice(0, rest)]
}
