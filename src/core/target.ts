import type { PrintedNumber } from './printed.ts'

/** What a target asks of the actual value. `≈`: 「100人左右」. */
export type Operator = '≥' | '>' | '≤' | '<' | '=' | '≈'

/** What is counted: 「万人次」 is ten thousand (`exponent` 4) of 「人次」. */
export interface MeasureUnit {
  /** As printed, '' where no unit is printed. */
  readonly printed: string
  /** The unit after its multiplier, in its usual spelling: 「元」, 「人次」, 「%」; '' where none is printed. */
  readonly name: string
  /** Power of ten that leads from the printed unit to `name`. */
  readonly exponent: number
}

/** One figure with its unit. */
export interface Measure {
  readonly number: PrintedNumber
  readonly unit: MeasureUnit
}

/** One end of a range. */
export interface Bound {
  readonly measure: Measure
  readonly inclusive: boolean
}

/** A day as far as it is printed: 「2020年底」 is the end of the year, 「12月底之前」 has no year. */
export interface PrintedDay {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** How far words go, where they are among those every form uses. */
export type WordGrade =
  'achieved' | 'partly achieved' | 'not achieved' | 'excellent' | 'good' | 'fair' | 'poor'

/**
 * A target value, or an actual value, as people write them. What is not understood is `words`; a blank and a dash are no value at all.
 * `name` is what the value itself says it measures: 「满意率≥99%」.
 */
export type Target = { readonly text: string; readonly name: string | null } & (
  | { readonly kind: 'none'; readonly why: 'blank' | 'dash' | 'not applicable' }
  /** `operator` is nothing where only a figure is printed: 「4500」. */
  | { readonly kind: 'quantity'; readonly operator: Operator | null; readonly measure: Measure }
  /** `condition`: printed with signs (「97%≤执行率≤100%」), so no value of an indicator looks like it. */
  | { readonly kind: 'range'; readonly low: Bound; readonly high: Bound; readonly condition: boolean }
  /** `by`: done on that day or before it. */
  | { readonly kind: 'date'; readonly by: boolean; readonly day: PrintedDay }
  | { readonly kind: 'parts'; readonly parts: readonly Target[] }
  | { readonly kind: 'words'; readonly grade: WordGrade | null }
)

/** An actual value is written in the same words; an operator in it is a condition rather than a value. */
export type Actual = Target

/** Whether more or less of it is better. */
export type Direction = 'higher' | 'lower' | 'exact' | 'within' | 'not said'
