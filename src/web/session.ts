import type { Problem } from '../reader/document.ts'
import type { Outcome } from '../report/outcome.ts'

/** A file that was dropped, and how far its reading has come. */
export interface Item {
  readonly id: number
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly state:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'reading'; readonly done: number; readonly of: number }
    | { readonly kind: 'read'; readonly outcome: Outcome }
    | { readonly kind: 'problem'; readonly problem: Problem }
    | { readonly kind: 'stopped' }
}

export type Dropped = Omit<Item, 'state'>

/** An item whose reading is done. */
export interface ReadItem {
  readonly item: Item
  readonly outcome: Outcome
}

export type Event =
  | { readonly kind: 'dropped'; readonly files: readonly Dropped[] }
  | { readonly kind: 'state'; readonly id: number; readonly state: Item['state'] }
  | { readonly kind: 'removed'; readonly id: number }

/** The files at hand, in the order dropped. */
export function after(items: readonly Item[], event: Event): readonly Item[] {
  switch (event.kind) {
    case 'dropped': {
      const known = new Set(items.map((item) => item.id))
      const fresh = event.files.filter((file) => !known.has(file.id))
      return [...items, ...fresh.map((file): Item => ({ ...file, state: { kind: 'waiting' } }))]
    }
    case 'state':
      return items.map((item) => (item.id === event.id ? { ...item, state: event.state } : item))
    case 'removed':
      return items.filter((item) => item.id !== event.id)
  }
}

/** The readings at hand, in the order dropped. */
export function readItems(items: readonly Item[]): readonly ReadItem[] {
  return items.flatMap((item) => (item.state.kind === 'read' ? [{ item, outcome: item.state.outcome }] : []))
}
