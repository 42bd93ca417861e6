import type { Basis } from './basis.ts'
import type { Pattern } from './form.ts'
import type {
  FundColumn,
  FundPart,
  Goal,
  PerformanceField,
  PerformanceStage,
  PerformanceSubject,
} from './performance.ts'

/** The columns of an indicator table. */
export type IndicatorColumn =
  | 'level1'
  | 'level2'
  | 'level3'
  /** The goal that the row serves, named on each row: 目标名称. */
  | 'goal'
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
  /** 全年预计完成 of a monitoring form. */
  | 'expected'
  /** 是否核心. */
  | 'key'
  | 'remark'

export type GoalSpan = Goal['span']

export type FieldLabels = Readonly<Partial<Record<PerformanceField, string>>>

/** One block of a form, in the order printed. What a label may also be called is declared once, in `forms/performance/labels.ts`. */
export type PerformancePart =
  /** Pairs of label and value; each inner list is one line of the form. */
  | {
      readonly kind: 'fields'
      readonly lines: readonly (readonly PerformanceField[])[]
      /** What this form calls them, where not by the names in `fieldNames`. */
      readonly labels?: FieldLabels
    }
  /** A field with boxes to tick. */
  | {
      readonly kind: 'choice'
      readonly field: PerformanceField
      readonly label?: string
      readonly options: readonly string[]
      /** 「资金量：」 printed after each box, for its amount. */
      readonly amount?: string
    }
  | {
      readonly kind: 'funds'
      readonly title: string
      /** Points of the block, printed in its heading. */
      readonly points?: number
      /** The points stand in a cell of their own beside the block: 「执行率分值（10分）」. */
      readonly pointsTitle?: string
      readonly columns: readonly { readonly column: FundColumn; readonly title: string }[]
      /** A line that names its column stands there alone: two such columns are printed side by side, without a header row. */
      readonly lines: readonly {
        readonly part: FundPart
        readonly label: string
        readonly column?: FundColumn
      }[]
    }
  | {
      readonly kind: 'goals'
      readonly title: string
      readonly points?: number
      readonly span: GoalSpan
      /** A second goal printed beside the first: 「项目总目标 | 年度总体目标」. The first column's title is that of `span`. */
      readonly beside?: { readonly span: GoalSpan; readonly title: string }
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
      /** The goals of which each has its table, where not the annual ones: 「长期目标」. */
      readonly span?: GoalSpan
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
      /** As in `funds`, where a list of tasks stands in place of the money. */
      readonly points?: number
      readonly pointsTitle?: string
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
  /** One table for many projects or units: fields, funds and goals are columns before those of the indicators. */
  readonly arrangement?: 'list'
  /** The scoring scheme that the form prints, by id (`forms/performance/schemes/`). */
  readonly scheme?: string
  readonly basis: Basis
}
