import type { Comparison } from '../core/comparison.ts'
import type { Disclosure } from '../core/disclosure.ts'
import type { Finding, Obligation } from '../core/finding.ts'
import type { Block, Page, Problem } from '../reader/document.ts'

/** One document, read and checked: all that the page shows of it. Survives `postMessage`. */
export interface Outcome {
  readonly disclosure: Disclosure
  readonly pages: readonly Page[]
  /** The blocks as laid open, for formats that have no page images. */
  readonly blocks: readonly Block[]
  readonly findings: readonly Finding[]
  readonly obligations: readonly Obligation[]
  readonly comparisons: readonly Comparison[]
  readonly milliseconds: number
}

export type ToWorker =
  | { readonly kind: 'read'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'render'; readonly id: number; readonly page: number; readonly scale: number }
  | { readonly kind: 'together'; readonly ids: readonly number[] }
  | { readonly kind: 'forget'; readonly id: number }

export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly of: number }
  | { readonly kind: 'read'; readonly id: number; readonly outcome: Outcome }
  | { readonly kind: 'problem'; readonly id: number; readonly problem: Problem }
  | {
      readonly kind: 'image'
      readonly id: number
      readonly page: number
      readonly scale: number
      readonly width: number
      readonly height: number
      readonly rgba: Uint8ClampedArray<ArrayBuffer>
    }
  | { readonly kind: 'no image'; readonly id: number; readonly page: number }
  | { readonly kind: 'together'; readonly findings: readonly Finding[] }
