import type { Amount } from './amount.ts'
import type { Percent } from './ratio.ts'
import type { Source } from './source.ts'

/** One value of a sentence of the narrative, in the role its sentence gives it. */
export interface ClaimValue {
  /** 「total」, 「change」, 「growth」, 「direction」, 「budgeted」, 「actual」, 「completion」, 「share」, 「subject」 … */
  readonly role: string
  readonly text: string
  readonly amount?: Amount
  readonly percent?: Percent
  readonly count?: bigint
  /** 「约」, 「余」: then nothing may be proven from the last digits. */
  readonly hedged?: boolean
  readonly source: Source
}

/** A sentence of the narrative that was understood: what it says, in values. */
export interface Claim {
  /** The declared sentence it was read by. */
  readonly sentence: string
  /** 「level」, 「growth」, 「share」, 「completion」, 「parts」, 「list」, 「count」, 「statement」. */
  readonly kind: string
  readonly values: readonly ClaimValue[]
  /** The words, exactly as printed but for spaces and line breaks. */
  readonly quote: string
  /** The headings above it, outermost first. */
  readonly chapter: readonly string[]
  /** Cells the values are said to equal: role → form, row (key or code) and column. Decided while reading. */
  readonly binds: Readonly<Record<string, readonly CellReference[]>>
  readonly source: Source
}

export interface CellReference {
  readonly form: string
  readonly row: string
  readonly column: string
}
