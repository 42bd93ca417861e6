import type { Problem } from '../reader/document.ts'
import type { Outcome } from '../report/outcome.ts'

/** What the page says to a reading worker; `warm` may come first, then `open` once. */
export type ToWorker =
  | { readonly kind: 'warm'; readonly pdfium: Uint8Array }
  | { readonly kind: 'open'; readonly bytes: Uint8Array<ArrayBuffer>; readonly pdfium: Uint8Array | null }
  | { readonly kind: 'read'; readonly id: number }
  | { readonly kind: 'render'; readonly id: number; readonly page: number; readonly scale: number }

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
  | { readonly kind: 'no image'; readonly id: number; readonly page: number; readonly scale: number }
