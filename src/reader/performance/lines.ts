import type { Unread } from '../../core/disclosure.ts'
import { normal } from '../../core/normal.ts'
import type { PerformanceReading } from '../../core/performance.ts'
import type { Line } from '../document.ts'
import { chooseForm, stageOf, subjectOf } from './choose.ts'
import { inferred, isAligned, isDisordered, withDoubtfulRows } from './dump/aligned.ts'
import { gather, type Gathered } from './dump/gather.ts'
import { mendPageTurns } from './dump/page-turns.ts'
import { provenFunds, provenScores } from './dump/proof.ts'
import { regionsOf, type Region } from './dump/regions.ts'
import { segmentsOf } from './dump/segments.ts'
import { textOf } from './dump/words.ts'

/** No document has more forms; what stands behind them is left to the narrative. */
const mostForms = 1_000

/** The forms of a text dump, where cells have become lines of text and their borders are gone. */
export function readLineForms(lines: readonly Line[]): {
  readonly forms: readonly PerformanceReading[]
  readonly used: ReadonlySet<Line>
  /** Words of the forms that were given no place. */
  readonly unread: readonly Unread[]
} {
  const used = new Set<Line>()
  const unread: Unread[] = []
  const forms: PerformanceReading[] = []
  for (const region of regionsOf(lines.filter((line) => line.margin !== true)).slice(0, mostForms)) {
    const said = gather(region, segmentsOf(mendPageTurns(region.words)))
    const astray = isAligned(region.words) || isDisordered(said)
    const found = astray ? inferred(said) : withDoubtfulRows(said)
    if (found.draft.indicators.length === 0) continue
    found.used.forEach((line) => used.add(line))
    unread.push(...found.unread)
    forms.push(finished(region, found))
  }
  return { forms, used, unread }
}

function finished(region: Region, { draft, notes }: Gathered): PerformanceReading {
  const scores = provenScores(draft, draft.funds, draft.total ?? draft.fields.headScore)
  return {
    form: chooseForm(draft).id,
    stage: stageOf(draft),
    subject: subjectOf(draft),
    title: draft.title,
    year: yearOf(region),
    unit: draft.unit,
    fields: draft.fields,
    funds: provenFunds(draft.funds),
    points: draft.points,
    goals: scores.goals,
    indicators: scores.indicators,
    costs: draft.costs,
    projects: draft.projects,
    total: draft.total,
    notes,
    tables: [],
    doubts: [...draft.doubts],
    source: (region.title[0] ?? region.words[0])!.line.source,
  }
}

/** 「2022 年度」 in the title or right under it. */
function yearOf({ title, words }: Region): number | null {
  const text = normal(textOf(title)) + normal(textOf(words.slice(0, 3)))
  const found = /(20\d\d)年(?!\d)/.exec(text)
  return found === null ? null : Number(found[1])
}
