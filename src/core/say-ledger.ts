import { said } from './fraction.ts'
import { fill } from './message.ts'
import { workingOf, type Figure, type RowAside } from './measured.ts'
import type { FedIndicator } from './plan-ledger.ts'
import * as chinese from './zh-CN/plan.ts'
import * as english from './en/plan.ts'
import type { Language } from './voice.ts'

/** Ranges of rows that a line names before it breaks off; the data holds them all. */
const mostRanges = 12

/** Rows as ranges: 「3—52、54」. */
export function rowsSaid(rows: readonly number[], language: Language): string {
  const ranges = rangesOf(rows)
  const words = wordsOf(language)
  const shown = ranges
    .slice(0, mostRanges)
    .map(({ first, last }) => (first === last ? String(first) : `${first}—${last}`))
  return shown.join(words.join) + (ranges.length > mostRanges ? words.more : '')
}

/** Rows that follow each other, together. */
export function rangesOf(
  rows: readonly number[],
): readonly { readonly first: number; readonly last: number }[] {
  const ranges: { first: number; last: number }[] = []
  for (const row of rows) {
    const last = ranges.at(-1)
    if (last !== undefined && row === last.last + 1) last.last = row
    else ranges.push({ first: row, last: row })
  }
  return ranges
}

/** 「台账.xlsx，工作表“培训”」; a sheet of the plan's own workbook is named alone. */
export function ledgerSaid(
  { file, sheet }: Pick<FedIndicator, 'file' | 'sheet'>,
  language: Language,
): string {
  const words = wordsOf(language)
  const named = sheet === null ? null : fill(words.sheet, { sheet }, {}, '')
  return [file, named].filter((part) => part !== null).join(words.comma)
}

/** A figure with the rows it came from: 「结案数 97（第 3—99 行）」. */
export function figureSaid({ name, value, unit, rows }: Figure, language: Language): string {
  const words = wordsOf(language)
  const figure = `${name} ${said(value, 6)} ${unit}`.trim()
  const where = rows.length === 0 ? words.noRows : rowsSaid(rows, language)
  return fill(rows.length === 0 ? words.figureAlone : words.figure, { figure, rows: where }, {}, '') ?? figure
}

/** Rows that were read and counted for nothing: 「空行 3；合计行 54」. */
export function asideSaid(aside: readonly RowAside[], language: Language): string {
  const words = wordsOf(language)
  return (['total', 'not counted', 'empty'] as const)
    .flatMap((why) => {
      const rows = aside.filter((it) => it.why === why).map(({ row }) => row)
      return rows.length === 0 ? [] : [`${words.aside[why]} ${rowsSaid(rows, language)}`]
    })
    .join(words.semicolon)
}

/** The lines under a form that say where its actuals come from. */
export function sourceNotes(fed: readonly FedIndicator[], language: Language): readonly string[] {
  if (fed.length === 0) return []
  const words = wordsOf(language)
  return [
    words.heading,
    ...fed.map((it, i) => {
      const figures = it.measured.figures.map((figure) => figureSaid(figure, language)).join(words.semicolon)
      const details = {
        number: i + 1,
        name: it.name,
        source: ledgerSaid(it, language),
        working: workingOf(it.measured),
        figures,
      }
      return fill(words.line, details, {}, '') ?? it.name
    }),
  ]
}

const wordsOf = (language: Language): typeof chinese.planLedger =>
  language === 'en' ? english.planLedger : chinese.planLedger
