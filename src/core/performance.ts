import type { Unit } from './amount.ts'
import type { Doubt } from './doubts.ts'
import type { Source } from './source.ts'
import type { Cell } from './table.ts'

/** Where in the circle a form stands: what is promised, how it goes at mid-year, what came of it. */
export type PerformanceStage = 'targets' | 'monitoring' | 'evaluation'

/** Whose performance a form speaks of: one project, a department or unit as a whole, or a transfer from a higher level. */
export type PerformanceSubject = 'project' | 'whole' | 'transfer'

/** The single fields of the forms, one key for each whatever a place calls it; labels are declared in `forms/performance/`. */
export type PerformanceField =
  | 'project'
  | 'department'
  | 'executor'
  | 'body'
  | 'transferOwner'
  | 'person'
  | 'phone'
  | 'filedBy'
  | 'filedOn'
  | 'year'
  | 'category'
  | 'attribute'
  | 'type'
  | 'begins'
  | 'ends'
  | 'period'
  | 'reason'
  | 'content'
  | 'plan'
  | 'trend'
  | 'functions'
  | 'tasks'
  | 'lifetimeBudget'
  | 'yearBudget'
  | 'basicTotal'
  | 'projectTotal'
  | 'headScore'
  | 'conclusion'
  | 'grade'
  | 'causes'
  | 'measures'
  | 'remarks'

/** What a line of the 资金 block is about. */
export type FundPart =
  | 'total'
  | 'fiscal'
  | 'current'
  | 'carried'
  | 'central'
  | 'provincial'
  | 'local'
  | 'own'
  | 'other'
  | 'basic'
  | 'personnel'
  | 'operating'
  | 'project'
  /** A line that the declaration does not name, kept with its label. */
  | 'unnamed'

/**
 * What a column of the 资金 block says. `amount` is the one figure of a target form; `lifetime` and `annual` stand side by side on
 * forms that print both (项目资金总额 | 年度资金申请总额).
 */
export type FundColumn =
  | 'amount'
  | 'lifetime'
  | 'annual'
  | 'initial'
  | 'budget'
  | 'executed'
  | 'rate'
  | 'weight'
  | 'score'
  | 'share'
  | 'twoYearsAgo'
  | 'lastYear'
  /** 全年预计执行数 of a monitoring form. */
  | 'expected'

export interface FundLine {
  readonly part: FundPart
  /** As printed: 「其中：省级补助」. */
  readonly label: string
  readonly cells: Readonly<Partial<Record<FundColumn, Cell>>>
}

/** Points that a form reserves in a heading: 「预算执行情况（20分）」, 「产出指标（40分）」, 「年度目标1：（20分）」. */
export interface ReservedPoints {
  readonly of: 'execution' | 'goal' | 'indicators' | 'level1' | 'level2'
  /** The heading without its points: 「产出指标」. */
  readonly name: string
  /** Goal group that the heading stands in, by index in `goals`. */
  readonly goal: number | null
  /** 「20分」, as printed. */
  readonly cell: Cell
}

/** 总目标 or one of the 年度目标, in words. */
export interface Goal {
  /** 「长期目标1」 is `longTerm`; 「项目总目标」 is `overall`; 「年度目标」 is `annual`. */
  readonly span: 'overall' | 'annual' | 'longTerm'
  /** The number printed with it, as printed; it may be printed twice. */
  readonly number: string | null
  readonly target: Cell | null
  readonly actual: Cell | null
  /** 分值 of the goal where the form prints one. */
  readonly weight: Cell | null
  readonly score: Cell | null
}

/** One row of the indicator table. A level merged over several rows is given on each of them. */
export interface Indicator {
  readonly level1: Cell | null
  readonly level2: Cell | null
  readonly level3: Cell | null
  /** Goal group that the row belongs to, by index in `goals`; nothing on forms without groups. */
  readonly goal: number | null
  /** 指标性质, 指标值类型: 「≥」, 「定性」, where printed apart from the value. */
  readonly sign: Cell | null
  readonly target: Cell | null
  /** 度量单位, where printed apart from the value. */
  readonly unit: Cell | null
  readonly actual: Cell | null
  readonly weight: Cell | null
  readonly score: Cell | null
  /** 偏差原因分析及改进措施 of this row. */
  readonly reason: Cell | null
  /** 绩效标准: 计划标准, 历史标准 … */
  readonly standard: Cell | null
  /** 指标解释 or 指标内容, where printed beside the name. */
  readonly explanation: Cell | null
  /** 评分标准. */
  readonly rule: Cell | null
  /** Values of the years before, where printed: [前年, 上年]. */
  readonly before: readonly (Cell | null)[]
  /** 全年预计完成 of a monitoring form. */
  readonly expected?: Cell | null
  /** 是否核心. */
  readonly key?: Cell | null
  /** 备注 of this row; some lists print the points there. */
  readonly remark?: Cell | null
  /** `false` for 「无生态效益指标」, 「不适用」 and for a level printed without any indicator. */
  readonly applicable: boolean
}

/** A row of 项目支出明细测算: what it costs and why. */
export interface CostItem {
  readonly name: Cell | null
  readonly amount: Cell | null
  readonly working: Cell | null
  readonly note: Cell | null
}

/** A row of a list of projects or tasks inside an overall form. */
export interface ListedProject {
  readonly name: Cell | null
  readonly type: Cell | null
  readonly lifetime: Cell | null
  readonly amount: Cell | null
  readonly fiscal: Cell | null
  readonly other: Cell | null
  readonly executed: Cell | null
  readonly content: Cell | null
  /** 「金额合计」. */
  readonly isTotal: boolean
}

/** One performance form as one document prints it. Every field is the cell printed; nothing where the form has no such place. */
export interface PerformanceReading {
  /** A declared form (`forms/performance/`), the nearest by title and parts. */
  readonly form: string
  readonly stage: PerformanceStage
  readonly subject: PerformanceSubject
  readonly title: string
  /** The year the form speaks of, where the form or its title says. */
  readonly year: number | null
  /** Unit of the 资金 block. */
  readonly unit: Unit | null
  readonly fields: Readonly<Partial<Record<PerformanceField, Cell>>>
  readonly funds: readonly FundLine[]
  readonly points: readonly ReservedPoints[]
  readonly goals: readonly Goal[]
  readonly indicators: readonly Indicator[]
  readonly costs: readonly CostItem[]
  readonly projects: readonly ListedProject[]
  /** 总分. */
  readonly total: Cell | null
  /** The lines under the form, on which its scoring rule may be printed. */
  readonly notes: readonly { readonly text: string; readonly source: Source }[]
  /** Tables of the disclosure it was read from, by index; empty where it was read from lines. */
  readonly tables: readonly number[]
  readonly doubts: readonly Doubt[]
  readonly source: Source
}
