import type { Language } from '../core/voice.ts'
import type { Problem } from '../reader/document.ts'
import type { Outcome } from '../report/outcome.ts'
import type { Command } from './arguments.ts'
import type { InputProblem } from './inputs.ts'
import type { Lost } from './pool.ts'

/** What a worker is asked to do with one file. */
export interface Job {
  readonly path: string
  /** What standard input gave, for `-`: a worker cannot read it itself. */
  readonly bytes: Uint8Array | null
  readonly command: Extract<Command, 'read' | 'check'>
  readonly language: Language
  /** Have the HTML report made too: it needs the page images, which only the worker can draw. */
  readonly html: boolean
}

export type Answer =
  | { readonly kind: 'outcome'; readonly outcome: Outcome; readonly html: string | null }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'input'; readonly reason: InputProblem }
  | { readonly kind: 'lost'; readonly reason: Lost }

/** A file with what came of it. */
export interface Done {
  readonly path: string
  readonly answer: Answer
}
