import type { Finding } from '../core/finding.ts'
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

export interface Session {
  readonly items: readonly Item[]
  /** Findings between documents of one body, when several were read. */
  readonly together: readonly Finding[]
}

export type Event =
  | {
      readonly kind: 'dropped'
      readonly files: readonly { id: number; name: string; bytes: Uint8Array<ArrayBuffer> }[]
    }
  | { readonly kind: 'state'; readonly id: number; readonly state: Item['state'] }
  | { readonly kind: 'removed'; readonly id: number }
  | { readonly kind: 'together'; readonly findings: readonly Finding[] }

export const empty: Session = { items: [], together: [] }

export function after(session: Session, event: Event): Session {
  switch (event.kind) {
    case 'dropped':
      return {
        ...session,
        items: [
          ...session.items,
          ...event.files.map((file) => ({ ...file, state: { kind: 'waiting' } as const })),
        ],
      }
    case 'state':
      return {
        ...session,
        items: session.items.map((item) => (item.id === event.id ? { ...item, state: event.state } : item)),
      }
    case 'removed':
      return { ...session, items: session.items.filter((item) => item.id !== event.id) }
    case 'together':
      return { ...session, together: event.findings }
  }
}

/** The readings at hand, in the order dropped. */
export function outcomes(session: Session): readonly Outcome[] {
  return session.items.flatMap((item) => (item.state.kind === 'read' ? [item.state.outcome] : []))
}
