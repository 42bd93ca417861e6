import type { Comparison } from '../core/comparison.ts'
import type { Disclosure } from '../core/disclosure.ts'
import type { Finding, Obligation } from '../core/finding.ts'
import type { Block, Page } from '../reader/document.ts'

/** One document, read and checked: all that a report or a page shows of it. Plain data, so it survives `postMessage`. */
export interface Outcome {
  readonly disclosure: Disclosure
  readonly pages: readonly Page[]
  /** The blocks as laid open, for formats that have no page images; none for a PDF. */
  readonly blocks: readonly Block[]
  readonly findings: readonly Finding[]
  readonly obligations: readonly Obligation[]
  readonly comparisons: readonly Comparison[]
  /** From bytes to findings. */
  readonly milliseconds: number
}

export const severities = ['error', 'warning', 'note'] as const

export type Tally = Readonly<Record<(typeof severities)[number], number>>

/** How many findings of each severity. */
export function tally(findings: readonly Finding[]): Tally {
  const of = (severity: string): number => findings.filter((finding) => finding.severity === severity).length
  return { error: of('error'), warning: of('warning'), note: of('note') }
}
