import type { Value } from './values.ts'

/** A role of a statement: the value it takes, or the words. */
export interface Part {
  readonly role: string
  readonly text: string
  readonly value?: Value
  /** Where it stands in the reading. */
  readonly at: number
}

/** One thing a narrative says: a subject, its amount, and what is said of the amount. */
export interface Statement {
  /** The words before the amount, values as signs. */
  subject: string
  /** Values within the subject: years and codes. */
  readonly named: readonly Value[]
  readonly parts: Part[]
  parent: Statement | null
  readonly children: Statement[]
  /** The mark between this statement and the one before it in its list. */
  readonly joint: string
  readonly from: number
  to: number
  /** It follows straight upon another figure, or speaks of a part that is left out: no table holds it. */
  apart: boolean
  /** It opens a numbered item: its words are a name. */
  readonly numbered: boolean
  /** Items of one list have one number: a whole may be broken down more than once. */
  readonly list: number
  /** There are other words between the items listed below it. */
  loose: boolean
  /** Why its figures cannot be told apart, where they cannot. */
  unclear?: string
}
