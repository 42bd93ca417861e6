import type { Comparison } from '../core/comparison.ts'
import type { Box, Source } from '../core/source.ts'
import type { Outcome } from './outcome.ts'
import { performanceCells } from './performance-cells.ts'

/** The four colours and grey. */
export type Tone = 'proven' | 'holds' | 'rounding' | 'broken' | 'uncovered'

/** A number on a page: where its frame goes and how the relations on it came out. */
export interface Mark {
  readonly key: string
  readonly text: string
  readonly source: Source
  readonly box: Box | null
  readonly tone: Tone
  /** Indexes into `Outcome.comparisons`. */
  readonly comparisons: readonly number[]
}

/**
 * One name for one place, so that a fact, a claim and a comparison that speak of it meet. Text without geometry is known by
 * its line and the figure printed there: two equal figures of one line are one place.
 */
export function keyOf(source: Source, text = ''): string | null {
  const { page, line, box, cell } = source
  if (cell !== undefined) return cell
  if (box !== undefined) return `${page ?? 0}:${Math.round(box.x)},${Math.round(box.y)}`
  const figure = figureOf(text)
  return line === undefined || figure === '' ? null : `${page ?? 0}#${line}:${figure}`
}

/** The figure of a printed value, without its unit: 「11,908.3 万元」 is printed 「11,908.3」 in a table. */
export const figureOf = (text: string): string => /[-−]?\d[\d,.]*%?/.exec(text)?.[0] ?? ''

const rank: Readonly<Record<Tone, number>> = { uncovered: 0, holds: 1, proven: 2, rounding: 3, broken: 4 }
const worse = (a: Tone, b: Tone): Tone => (rank[b] > rank[a] ? b : a)

function toneOf(comparison: Comparison): Tone {
  if (comparison.verdict === 'broken') return 'broken'
  if (comparison.verdict === 'holds within rounding') return 'rounding'
  return comparison.verdict === 'holds' ? 'holds' : 'uncovered'
}

/** Every number that was read, with its frame. A number without a place on a page has no box. */
export function marksOf(outcome: Outcome): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>()
  const put = (text: string, source: Source, tone: Tone): void => {
    const key = keyOf(source, text)
    if (key === null) return
    const known = marks.get(key)
    marks.set(key, {
      key,
      text: known?.text ?? text,
      source,
      box: source.box ?? null,
      tone: known ? worse(known.tone, tone) : tone,
      comparisons: known?.comparisons ?? [],
    })
  }
  for (const fact of outcome.disclosure.facts) {
    put(fact.text, fact.source, fact.how === 'proven' ? 'proven' : 'uncovered')
  }
  for (const claim of outcome.disclosure.claims) {
    for (const value of claim.values) {
      if (value.amount ?? value.percent ?? value.count) put(value.text, value.source, 'uncovered')
    }
  }
  for (const reading of outcome.disclosure.performance) {
    for (const { cell } of performanceCells(reading)) put(cell.text, cell.source, 'uncovered')
  }
  outcome.comparisons.forEach((comparison, at) => {
    for (const part of comparison.parts) {
      const key = part.source && keyOf(part.source, part.value)
      if (!part.source || key === null || key === undefined) continue
      put(part.value, part.source, toneOf(comparison))
      const mark = marks.get(key)!
      if (mark.comparisons.at(-1) !== at) {
        marks.set(key, { ...mark, comparisons: [...mark.comparisons, at] })
      }
    }
  })
  for (const finding of outcome.findings) {
    if (finding.severity === 'error') put(finding.printed, finding.source, 'broken')
  }
  return marks
}

/** The marks of one page, top to bottom. */
export function marksByPage(marks: ReadonlyMap<string, Mark>): ReadonlyMap<number, readonly Mark[]> {
  const pages = new Map<number, Mark[]>()
  for (const mark of marks.values()) {
    const page = mark.source.page
    if (page === undefined || mark.box === null) continue
    const list = pages.get(page)
    if (list === undefined) pages.set(page, [mark])
    else list.push(mark)
  }
  return pages
}
