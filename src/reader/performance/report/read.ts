import type { Paragraph } from '../../../core/disclosure.ts'
import { normal } from '../../../core/normal.ts'
import type { ReportReading, ReportTopic } from '../../../core/report.ts'
import { reportLayouts, reportSubjects, type ReportLayout } from '../../../forms/performance/report.ts'
import { figuresIn } from './figures.ts'
import { reportStart, withoutOrdinal, type ReportStart } from './start.ts'

/** A heading is no longer. */
const longestHeading = 60
/** Paragraphs that a report has at most. */
const mostParagraphs = 4_000
const topics = Object.keys(reportSubjects) as readonly ReportTopic[]

/** The self-evaluation reports of a narrative, each with its chapters. A title over nothing that a report says is none. */
export function readReports(paragraphs: readonly Paragraph[]): readonly ReportReading[] {
  const starts: { readonly at: number; readonly start: ReportStart }[] = []
  paragraphs.forEach((paragraph, at) => {
    const start = reportStart(paragraph, starts.at(-1)?.start ?? null)
    if (start !== null) starts.push({ at, start })
  })
  return starts.flatMap(({ at, start }, i) => {
    const end = Math.min(starts[i + 1]?.at ?? paragraphs.length, at + mostParagraphs)
    const body = ended(paragraphs.slice(start.own ? at : at + 1, end))
    const reading = readOne(start, body)
    return reading === null ? [] : [reading]
  })
}

/** Another part of the document ends a report. */
function ended(body: readonly Paragraph[]): readonly Paragraph[] {
  const next = body.findIndex(
    ({ text, heading }, at) =>
      at > 0 && heading && /^第[一二三四五六七八九十]{1,3}部分|^名词解释/.test(normal(text)),
  )
  return next === -1 ? body : body.slice(0, next)
}

function readOne(start: ReportStart, body: readonly Paragraph[]): ReportReading | null {
  const found = new Map<ReportTopic, ReportReading['chapters'][number]>()
  const told = new Set<ReportTopic>()
  for (const { text, source } of body) {
    const words = normal(text)
    if (words.length <= longestHeading) {
      const heading = withoutOrdinal(words)
      for (const topic of topics)
        if (!found.has(topic) && reportSubjects[topic].heading.test(heading))
          found.set(topic, { topic, heading: text.trim(), source })
    }
    for (const topic of topics) if (!told.has(topic) && tells(words, topic)) told.add(topic)
  }
  const chapters = [...found.values()]
  const layout = layoutOf(chapters.map(({ topic }) => topic))
  if (layout === null) return null
  const own = new Set(layout.chapters.map(({ topic }) => topic))
  return {
    layout: layout.id,
    title: start.title,
    subject: start.subject,
    year: start.year,
    chapters: chapters.filter(({ topic }) => own.has(topic)),
    told: topics.filter((topic) => told.has(topic)),
    figures: figuresIn(body),
    source: start.source,
  }
}

/** A heading that ran together with its text still names the matter. */
const tells = (words: string, topic: ReportTopic): boolean =>
  words.includes(reportSubjects[topic].title.zh) || reportSubjects[topic].told?.test(words) === true

/** Chapters without which a layout is not recognised. */
const fewest = 3

/** The layout that explains most headings; of two that explain as many, the one that lacks fewer. */
function layoutOf(found: readonly ReportTopic[]): ReportLayout | null {
  let best: { readonly layout: ReportLayout; readonly has: number; readonly lacks: number } | null = null
  for (const layout of reportLayouts) {
    const has = layout.chapters.filter(({ topic }) => found.includes(topic)).length
    const lacks = layout.chapters.filter(({ topic, required }) => required && !found.includes(topic)).length
    if (has >= fewest && (best === null || has - lacks > best.has - best.lacks)) best = { layout, has, lacks }
  }
  return best?.layout ?? null
}
