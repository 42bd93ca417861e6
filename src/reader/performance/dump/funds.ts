import type { How } from '../../../core/fact.ts'
import type { FundColumn, FundLine, FundPart } from '../../../core/performance.ts'
import { fundPartOf } from '../../../forms/performance/recognise.ts'
import { cellOf } from './cells.ts'
import { plainText } from './labels.ts'
import { textOf, type Word } from './words.ts'

export interface FundRead {
  readonly line: FundLine
  /** Amounts that found no column. */
  readonly left: readonly Word[]
}

/**
 * The lines of the 资金 block that stand in one piece: behind the amounts of the first, further labels with as many amounts. A label
 * broken around its amounts ends behind the last of them.
 */
export function fundLines(
  part: FundPart,
  label: readonly Word[],
  body: readonly Word[],
  columns: readonly FundColumn[],
): readonly FundRead[] {
  const rows: { readonly label: Word[]; readonly amounts: Word[] }[] = [{ label: [], amounts: [] }]
  for (const word of body) {
    const row = rows.at(-1)!
    if (isAmount(word.text)) row.amounts.push(word)
    else if (row.amounts.length < columns.length) row.label.push(word)
    else rows.push({ label: [word], amounts: [] })
  }
  const rest = rows.at(-1)!.amounts.length === 0 && rows.length > 1 ? rows.pop()! : null
  const whole = columns.length >= 2 && rows.every(({ amounts }) => amounts.length === columns.length)
  if (!whole || rows.length < 2) return [fundLine(part, label, body, columns)]
  return rows.map((row, i) => {
    if (i === 0) return fundLine(part, label, row.amounts, columns)
    const own = i === rows.length - 1 && rest !== null ? [...row.label, ...rest.label] : row.label
    return fundLine(fundPartOf(plainText(own)) ?? 'unnamed', own, row.amounts, columns)
  })
}

/** A line behind the heading of the block, which stands beside the middle of it: 「项目资金（万元） 其中：财政拨款 100.00 …」. */
export function fundLineIn(body: readonly Word[], columns: readonly FundColumn[]): FundRead | null {
  const amounts = body.filter(({ text }) => isAmount(text))
  const label = body.filter(({ text }) => !isAmount(text))
  if (columns.length < 2 || amounts.length !== columns.length || label.length === 0) return null
  return fundLine(fundPartOf(plainText(label)) ?? 'unnamed', label, amounts, columns)
}

/**
 * A line of the 资金 block: as many amounts as columns stand in their order. Where some are gone, a rate still parts those before it
 * from those behind it, and needs the two that it is the ratio of.
 */
export function fundLine(
  part: FundPart,
  label: readonly Word[],
  body: readonly Word[],
  columns: readonly FundColumn[],
): FundRead {
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
