import type { Details } from './finding.ts'
import { said, type Fraction } from './fraction.ts'

/** One figure of a working, with the rows of the ledger that it came from, numbered as the sheet numbers them. */
export interface Figure {
  readonly name: string
  readonly value: Fraction
  /** 「件」, 「元」; nothing for a bare count. */
  readonly unit: string
  readonly rows: readonly number[]
}

/** A row that was read and belongs to no figure: an empty line, the ledger's own total, or one that meets no condition. */
export interface RowAside {
  readonly row: number
  readonly why: 'empty' | 'total' | 'not counted'
}

/** The actual of an indicator, computed from a ledger. */
export interface Measured {
  readonly indicator: string
  readonly kind: 'count' | 'sum' | 'mean' | 'rate' | 'share' | 'days'
  readonly value: Fraction
  readonly unit: string
  /** A count or sum has one figure; a ratio has two, the part first. */
  readonly figures: readonly Figure[]
  readonly aside: readonly RowAside[]
}

/** Why an actual cannot be computed, as a problem that `voice.ts` can say; `measure …` codes. */
export interface MeasureProblem {
  readonly code:
    | 'measure no ledger'
    | 'measure no rows'
    | 'measure column missing'
    | 'measure column twice'
    | 'measure bad cell'
    | 'measure no base'
  readonly details: Details
  /** Of a bad cell, as the sheet numbers it. */
  readonly row?: number
  readonly column?: string
}

const places: Readonly<Record<Measured['kind'], number>> = {
  count: 0,
  sum: 2,
  mean: 2,
  rate: 2,
  share: 2,
  days: 1,
}

/** The actual as a form prints it: 「97.32%」, 「1353 人」, 「1428 元/人」. */
export function printMeasured(measured: Measured): string {
  const text = said(measured.value, places[measured.kind])
  return measured.unit === '%' ? `${text}%` : `${text} ${measured.unit}`.trim()
}

/** The working in signs: 「结案数 97 ÷ 受理数 100 = 97%」, with 「≈」 where the last digit was rounded. */
export function workingOf(measured: Measured): string {
  const figures = measured.figures.map(({ name, value, unit }) => `${name} ${said(value, 6)} ${unit}`.trim())
  if (figures.length === 1) return figures[0]!
  const exact = (measured.value.numerator * 10n ** BigInt(places[measured.kind])) % measured.value.denominator
  return `${figures.join(' ÷ ')} ${exact === 0n ? '=' : '≈'} ${printMeasured(measured)}`
}
