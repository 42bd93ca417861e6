import type { LedgerMeasure } from '../../../core/indicator-ledger.ts'
import type {
  IndicatorDirection,
  IndicatorFormula,
  IndicatorTemplate,
} from '../../../core/indicator-template.ts'
import { rating } from './columns.ts'

/** 一级指标 and 二级指标, as `levels.ts` names them. */
export type Level = readonly [level1: string, level2: string]

export const quantity: Level = ['产出指标', '数量指标']
export const quality: Level = ['产出指标', '质量指标']
export const timeliness: Level = ['产出指标', '时效指标']
export const economicCost: Level = ['成本指标', '经济成本指标']
export const socialCost: Level = ['成本指标', '社会成本指标']
export const environmentalCost: Level = ['成本指标', '生态环境成本指标']
export const economic: Level = ['效益指标', '经济效益指标']
export const social: Level = ['效益指标', '社会效益指标']
export const ecological: Level = ['效益指标', '生态效益指标']
export const lasting: Level = ['效益指标', '可持续影响指标']
export const satisfaction: Level = ['满意度指标', '服务对象满意度指标']

/** What every declaration says; the rest follows from its kind. */
export interface Given {
  readonly id: string
  readonly name: string
  readonly english: string
  readonly synonyms?: readonly string[]
  readonly level?: Level
  readonly also?: readonly Level[]
  readonly not?: readonly Level[]
  readonly direction?: IndicatorDirection
  readonly source: string
  readonly never?: readonly string[]
  readonly ledger?: LedgerMeasure
}

/** A declaration before it is put into its field. */
export type Declared = Omit<IndicatorTemplate, 'field'>

function declared(
  given: Given,
  level: Level,
  unit: string | null,
  direction: IndicatorDirection,
  formula: IndicatorFormula,
  not: readonly Level[] = [],
): Declared {
  const [level1, level2] = given.level ?? level
  return {
    id: given.id,
    name: given.name,
    english: given.english,
    synonyms: given.synonyms ?? [],
    level1,
    level2,
    alsoUnder: (given.also ?? []).map(([, second]) => second),
    neverUnder: [...not, ...(given.not ?? [])].map(([, second]) => second),
    unit,
    direction: given.direction ?? direction,
    formula,
    source: given.source,
    never: given.never ?? [],
    ...(given.ledger === undefined ? {} : { ledger: given.ledger }),
  }
}

/** Things counted one by one: 数量指标. */
export const count = (given: Given & { readonly unit: string; readonly of: string }): Declared =>
  declared(given, quantity, given.unit, 'higher', { kind: 'count', of: given.of })

/** Figures added up: 数量指标 unless said otherwise. */
export const sum = (given: Given & { readonly unit: string; readonly of: string }): Declared =>
  declared(given, quantity, given.unit, 'higher', { kind: 'sum', of: given.of })

/** A part of a whole, in per cent: 质量指标 unless said otherwise, and never a quantity. */
export const rate = (given: Given & { readonly part: string; readonly whole: string }): Declared =>
  declared(given, quality, '%', 'higher', { kind: 'ratio', part: given.part, whole: given.whole }, [quantity])

/** The part done in time: 时效指标. */
export const timely = (given: Given & { readonly part: string; readonly whole: string }): Declared =>
  rate({ level: timeliness, ...given })

/** A mean standard, amount ÷ persons: 成本指标, better when lower. */
export const mean = (
  given: Given & { readonly unit: string; readonly amount: string; readonly per: string },
): Declared =>
  declared(given, economicCost, given.unit, 'lower', { kind: 'mean', amount: given.amount, per: given.per })

/** Growth over the year before, in per cent. */
export const growth = (given: Given & { readonly now: string; readonly before: string }): Declared =>
  declared(given, economic, '%', 'higher', { kind: 'growth', now: given.now, before: given.before }, [
    quantity,
  ])

/** Taken as it stands from a statistic, a measurement or a certificate. */
export const stated = (given: Given & { readonly unit: string; readonly in: string }): Declared =>
  declared(given, quantity, given.unit, 'higher', { kind: 'stated', in: given.in })

/** Judged in words: 社会效益 unless said otherwise. */
export const judged = (given: Given & { readonly against: string }): Declared =>
  declared(given, social, null, 'qualitative', { kind: 'judged', against: given.against })

/** 满意度: satisfied answers among valid ones. */
export const survey = (given: Omit<Given, 'source'> & { readonly source?: string }): Declared =>
  rate({
    source: '问卷或电话回访的原始答卷',
    ledger: { kind: 'rate', whole: {}, part: [rating] },
    ...given,
    level: satisfaction,
    not: [quality, social, lasting],
    part: '评价为满意、比较满意、基本满意的有效答卷数',
    whole: '有效答卷数',
  })

/** The declarations of one field; their ids stand under its own. */
export const field = (id: string, declarations: readonly Declared[]): readonly IndicatorTemplate[] =>
  declarations.map((one) => ({ ...one, id: `${id}/${one.id}`, field: id }))
