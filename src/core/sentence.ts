import type { Basis } from './basis.ts'
import type { CellReference } from './claim.ts'
import type { DocumentKind } from './form.ts'

/** What a slot of a sentence holds. */
export type SlotKind =
  | 'amount'
  | 'percent'
  | 'count'
  | 'direction'
  | 'comparison'
  | 'text'
  | 'code'
  | 'year'
  /** What is compared with: 「上年」, 「2023年度决算数」, 「年初预算」. */
  | 'basis'
  /** Words that say two figures are alike: 「持平」, 「无增减」. */
  | 'flat'
  /** The budget a figure is measured against: 「年初预算」, 「全年预算数」. */
  | 'planned'

/**
 * A sentence of the narrative, declared once: writing fills it, reading recognises it.
 *
 * The template is plain Chinese with slots `{role:kind}`, options `[…]` that may be absent and alternatives `(a|b)`. Spaces
 * and line breaks in the document are nothing; full width equals half width.
 */
export interface Sentence {
  readonly id: string
  readonly kind: string
  readonly document: DocumentKind
  /**
   * Headings under which it stands, any of them; none means anywhere. What a pattern begins by denying (`^(?!…)`) must be in no
   * heading above; the rest of it in one of them.
   */
  readonly under?: readonly RegExp[]
  /**
   * What the sentence is about, as its words are once year, body and trailing 「为」 are taken off. A statement of running
   * text whose subject equals one of these (or fits a RegExp) is this sentence, whatever its wording.
   */
  readonly subjects?: readonly (string | RegExp)[]
  /** First the wording we write, then the wordings we have read. */
  readonly templates: readonly string[]
  /** Which cell a role's amount must equal. Several: whichever form is printed. */
  readonly binds?: Readonly<Record<string, readonly CellReference[]>>
  /** Relations among the values of the sentence itself. */
  readonly ratios?: readonly Ratio[]
  readonly basis: Basis
}

/** A percentage and what it is made of, by role. */
export type Ratio =
  | {
      readonly ratio: 'share'
      readonly percent: string
      readonly part: string
      readonly whole: string | CellReference
    }
  | {
      readonly ratio: 'growth'
      readonly percent: string
      readonly current: string | CellReference
      readonly previous: string | CellReference
      readonly direction?: string
    }
  | {
      readonly ratio: 'change'
      readonly percent: string
      readonly change: string
      readonly current: string | CellReference
      readonly direction?: string
    }
  | {
      readonly ratio: 'completion'
      readonly percent: string
      readonly actual: string
      readonly budgeted: string
    }
  /** The change is the current figure less the previous one, as its direction says. */
  | {
      readonly ratio: 'difference'
      readonly change: string
      readonly current: string
      readonly previous: string
      readonly direction?: string
    }
