import type { Basis } from '../../core/basis.ts'
import type { Severity } from '../../core/finding.ts'

/**
 * How it is decided whether a requirement is met. Patterns are tried on text after `normal()`. Nothing here says what a verdict
 * is: a table that is an image, or a chapter whose text cannot be read, is `cannot tell`, never `broken`.
 */
export type Test =
  /** The form is printed, as text or as an image, or stands empty with its reason. */
  | { readonly kind: 'table'; readonly form: string }
  /** A heading says so. */
  | { readonly kind: 'chapter'; readonly heading: RegExp }
  /** Any of these sentences is read in the narrative. */
  | { readonly kind: 'claim'; readonly sentences: readonly string[] }
  /** The relation holds. */
  | { readonly kind: 'relation'; readonly relation: string }
  /** Any paragraph says so, below a heading where one is named. */
  | { readonly kind: 'text'; readonly pattern: RegExp; readonly under?: RegExp }
  /** No paragraph says so. */
  | { readonly kind: 'no text'; readonly pattern: RegExp }
  /** The code rows of a form reach down to this level. */
  | { readonly kind: 'level'; readonly form: string; readonly level: 'section' | 'item' }
  /** A form without figures says why, in a note below it or in the narrative. */
  | { readonly kind: 'reason when empty'; readonly form: string; readonly pattern: RegExp }
  /** One of several will do. */
  | { readonly kind: 'any'; readonly of: readonly Test[] }
  /** Nothing in the document can tell: what must be told by whoever asks. */
  | { readonly kind: 'input'; readonly needs: { readonly zh: string; readonly en: string } }

/** One thing that a published document must contain. */
export interface Requirement {
  readonly id: string
  readonly document: 'final' | 'budget'
  readonly title: { readonly zh: string; readonly en: string }
  readonly basis: Basis
  /** How grave it is where the requirement is not met. */
  readonly severity: Severity
  readonly test: Test
  /** Words that say there is nothing of the kind; then the requirement is met by saying so. */
  readonly unless?: RegExp
  /** Fiscal years it applies to. */
  readonly years?: { readonly from?: number; readonly to?: number }
  /** Regions it applies to, tried on the profile's region and body; everywhere where absent. */
  readonly region?: RegExp
  /** Only for departments, or only for single units. */
  readonly scope?: 'department' | 'unit'
}

export const table = (form: string): Test => ({ kind: 'table', form })
export const chapter = (heading: RegExp): Test => ({ kind: 'chapter', heading })
export const claim = (...sentences: string[]): Test => ({ kind: 'claim', sentences })
export const holds = (relation: string): Test => ({ kind: 'relation', relation })
export const text = (pattern: RegExp, under?: RegExp): Test =>
  under === undefined ? { kind: 'text', pattern } : { kind: 'text', pattern, under }
export const absent = (pattern: RegExp): Test => ({ kind: 'no text', pattern })
export const reaches = (form: string, level: 'section' | 'item'): Test => ({ kind: 'level', form, level })
export const reasoned = (form: string, pattern: RegExp): Test => ({
  kind: 'reason when empty',
  form,
  pattern,
})
export const any = (...of: Test[]): Test => ({ kind: 'any', of })
export const input = (zh: string, en: string): Test => ({ kind: 'input', needs: { zh, en } })

type More = Partial<Pick<Requirement, 'unless' | 'years' | 'region' | 'scope' | 'severity'>>

/** Declares requirements of one kind of document; gravity is `warning` unless told otherwise. */
export const requirement =
  (document: Requirement['document']) =>
  (id: string, zh: string, en: string, basis: Basis, test: Test, more: More = {}): Requirement => ({
    id: `${document}/must/${id}`,
    document,
    title: { zh, en },
    basis,
    severity: 'warning',
    test,
    ...more,
  })
