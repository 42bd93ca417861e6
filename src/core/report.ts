import type { PerformanceSubject } from './performance.ts'
import type { Source } from './source.ts'
import type { Cell } from './table.ts'

/** What a 绩效自评报告 must speak of, whatever a place calls the chapter. */
export type ReportTopic =
  | 'conclusion'
  | 'score'
  | 'completion'
  | 'execution'
  | 'met'
  | 'unmet'
  | 'problems'
  | 'measures'
  | 'evidence'
  | 'basics'
  | 'organisation'
  | 'analysis'
  | 'applied'
  | 'other'
  | 'management'
  | 'goals'
  | 'indicators'

/** The figures that a report states of the whole. */
export type ReportFigure = 'score' | 'grade' | 'budget' | 'executed' | 'rate'

/** One 绩效自评报告 as a document prints it: its chapters and its leading figures. */
export interface ReportReading {
  /** A declared layout (`forms/performance/report.ts`), the one that explains most of its chapters. */
  readonly layout: string
  readonly title: string
  readonly subject: PerformanceSubject
  readonly year: number | null
  readonly chapters: readonly {
    readonly topic: ReportTopic
    readonly heading: string
    readonly source: Source
  }[]
  /** What is said outside headings, by topic: a chapter may be one sentence of another. */
  readonly told: readonly ReportTopic[]
  readonly figures: Readonly<Partial<Record<ReportFigure, Cell>>>
  readonly source: Source
}

/** A piece of a report to be written. A question stands where only a person can answer. */
export type ReportBlock =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly topic: ReportTopic
      readonly text: string
    }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'question'; readonly topic: ReportTopic; readonly text: string }

/** A report as it is to be written, in order; every document format is a drawing of this. */
export interface WrittenReport {
  readonly layout: string
  readonly title: string
  readonly blocks: readonly ReportBlock[]
  /** Places left to a person. */
  readonly questions: number
}
