import type { Basis } from './basis.ts'
import type { Pattern } from './form.ts'
import type {
  FundColumn,
  FundPart,
  PerformanceField,
  PerformanceStage,
  PerformanceSubject,
} from './performance.ts'

/** The columns of an indicator table. */
export type IndicatorColumn =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'sign'
  | 'target'
  | 'unit'
  | 'actual'
  | 'weight'
  | 'score'
  | 'reason'
  | 'standard'
  | 'explanation'
  | 'rule'
  | 'twoYearsAgo'
  | 'lastYear'

/** One block of a form, in the order printed. What a label may also be called is declared once, in `forms/performance/labels.ts`. */
export type PerformancePart =
  /** Pairs of label and value; each inner list is one line of the form. */
  | { readonly kind: 'fields'; readonly lines: readonly (readonly PerformanceField[])[] }
  /** A field with boxes to tick. */
  | { readonly kind: 'choice'; readonly field: PerformanceField; readonly options: readonly string[] }
  | {
      readonly kind: 'funds'
      readonly title: string
      /** Points of the block, printed in its heading. */
      readonly points?: number
      readonly columns: readonly { readonly column: FundColumn; readonly title: string }[]
      readonly lines: readonly { readonly part: FundPart; readonly label: string }[]
    }
  | {
      readonly kind: 'goals'
      readonly title: string
      readonly points?: number
      readonly span: 'overall' | 'annual' | 'longTerm'
      readonly columns: readonly {
        readonly column: 'target' | 'actual' | 'score' | 'weight'
        readonly title: string
      }[]
    }
  | {
      readonly kind: 'indicators'
      readonly title: string
      readonly points?: number
      /** The table is printed once for each goal, with the goal's points in its heading. */
      readonly perGoal?: true
      readonly columns: readonly { readonly column: IndicatorColumn; readonly title: string }[]
    }
  | {
      readonly kind: 'costs'
      readonly title: string
      readonly columns: readonly {
        readonly column: 'name' | 'amount' | 'working' | 'note'
        readonly title: string
      }[]
    }
  | {
      readonly kind: 'projects'
      readonly title: string
      readonly columns: readonly {
        readonly column: 'name' | 'type' | 'lifetime' | 'amount' | 'fiscal' | 'other' | 'executed' | 'content'
        readonly title: string
      }[]
    }
  | { readonly kind: 'total'; readonly title: string }
  | { readonly kind: 'notes'; readonly lines: readonly string[] }

/** An official performance form, declared once; reading, checking, scoring and writing are functions of it. */
export interface PerformanceForm {
  readonly id: string
  readonly stage: PerformanceStage
  readonly subject: PerformanceSubject
  readonly title: string
  readonly aliases: readonly Pattern[]
  readonly unlike?: readonly Pattern[]
  /** Place the layout comes from; nothing for the national layout. */
  readonly region?: string
  readonly years?: { readonly from?: number; readonly to?: number }
  readonly parts: readonly PerformancePart[]
  /** The scoring scheme that the form prints, by id (`forms/performance/schemes/`). */
  readonly scheme?: string
  readonly basis: Basis
}
