import type { Profile } from '../core/disclosure.ts'
import type { Language } from '../core/voice.ts'
import type { Problem } from '../reader/document.ts'
import type { Tally } from '../report/outcome.ts'
import type { ScoredForm } from '../report/scores/rows.ts'
import type { Listed } from '../report/workbook.ts'
import type { Command } from './arguments.ts'
import type { InputProblem } from './inputs.ts'
import type { Lost } from './pool.ts'
import type { Packed } from './packed.ts'

/** What a worker is asked to do with one file. */
export interface Job {
  readonly path: string
  /** What a pipe gave: a worker cannot read it itself. */
  readonly bytes: Uint8Array | null
  readonly command: Extract<Command, 'read' | 'check' | 'score'>
  readonly language: Language
  readonly print: 'plain' | 'colour' | 'json'
  /** One of several: its JSON stands on one line with its path, and it may be checked against the others. */
  readonly several: boolean
  /** Have the HTML report made too: it needs the page images, which only the worker can draw. */
  readonly html: boolean
  /** Hand over the findings themselves, for the reviewer's list. */
  readonly list: boolean
}

/** What came of a file that could be read: what to print of it, and no more of the document than is used afterwards. */
export interface Told {
  readonly kind: 'told'
  readonly profile: Profile
  readonly tally: Tally
  readonly print: string
  readonly html: string | null
  readonly listed: Listed['outcome'] | null
  readonly packed: Packed | null
  /** The forms scored again, for `score --xlsx`. */
  readonly scored: readonly ScoredForm[] | null
}

export type Answer =
  | Told
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'input'; readonly reason: InputProblem }
  | { readonly kind: 'lost'; readonly reason: Lost }

/** A file with what came of it. */
export interface Done {
  readonly path: string
  readonly answer: Answer
}
