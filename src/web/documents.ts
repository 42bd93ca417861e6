import { useCallback, useEffect, useMemo, useReducer, useState } from 'react'
import { checkTogether } from '../check/together.ts'
import type { Finding } from '../core/finding.ts'
import { Client } from './client.ts'
import { Images } from './images.ts'
import { pdfium } from './pdfium.ts'
import { after, readItems, type Dropped, type Item } from './session.ts'
import { forget, keep, shelved } from './shelf.ts'

/** Milliseconds in which a removal can be undone. */
const undoable = 12_000

export interface Documents {
  readonly items: readonly Item[]
  /** Findings between documents of one body. */
  readonly together: readonly Finding[]
  readonly client: Client
  readonly images: Images
  readonly add: (files: readonly File[]) => Promise<void>
  readonly stop: (item: Item) => void
  readonly retry: (item: Item) => void
  readonly remove: (item: Item) => void
  /** What was removed last, as long as it can be brought back. */
  readonly removed: Item | null
  readonly undo: () => void
}

/** The files at hand: read as they come, kept over a reload, checked against each other once read. */
export function useDocuments(): Documents {
  const [items, tell] = useReducer(after, [])
  const client = useMemo(() => new Client(pdfium, (id, state) => tell({ kind: 'state', id, state })), [])
  const [removed, setRemoved] = useState<Item | null>(null)
  const images = useMemo(() => new Images(client), [client])

  const take = useCallback(
    (files: readonly Dropped[]) => {
      tell({ kind: 'dropped', files })
      for (const file of files) client.read({ ...file, state: { kind: 'waiting' } })
    },
    [client],
  )
  useEffect(() => {
    void shelved().then((files) => {
      if (files.length > 0) take([...files].sort((a, b) => a.id - b.id))
      else whenIdle(() => void client.warm().catch(() => undefined))
    })
  }, [take, client])

  const add = useCallback(
    async (chosen: readonly File[]) => {
      const files = await Promise.all(
        chosen.map(async (file, at) => ({
          id: Date.now() * 1000 + at,
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
      )
      take(files)
      for (const file of files) void keep(file)
    },
    [take],
  )
  const stop = (item: Item): void => {
    client.stop(item.id)
    tell({ kind: 'state', id: item.id, state: { kind: 'stopped' } })
  }
  const retry = (item: Item): void => client.read(item)
  const remove = (item: Item): void => {
    client.stop(item.id)
    void forget(item.id)
    tell({ kind: 'removed', id: item.id })
    setRemoved(item)
  }
  useEffect(() => {
    if (removed === null) return
    const timer = setTimeout(() => setRemoved(null), undoable)
    return () => clearTimeout(timer)
  }, [removed])
  const undo = (): void => {
    if (removed === null) return
    setRemoved(null)
    const { id, name, bytes, state } = removed
    void keep({ id, name, bytes })
    tell({ kind: 'dropped', files: [{ id, name, bytes }] })
    // What was read is not read again; its pages are drawn by a new worker when they are asked for.
    if (state.kind === 'read' || state.kind === 'problem') tell({ kind: 'state', id, state })
    else client.read({ id, name, bytes, state: { kind: 'waiting' } })
  }

  const read = readItems(items)
  const which = read.map(({ item }) => item.id).join()
  const settled = items.every(({ state }) => state.kind !== 'reading' && state.kind !== 'waiting')
  const together = useMemo(
    () =>
      read.length < 2 || !settled
        ? []
        : checkTogether(
            read.map(({ outcome }) => outcome.disclosure),
            { names: read.map(({ item }) => item.name) },
          ),
    // Only a new reading changes what can be compared.
    [which, settled],
  )
  useEffect(() => {
    if (settled && which !== '') whenIdle(() => void client.warm().catch(() => undefined))
  }, [which, settled, client])
  return { items, together, client, images, add, stop, retry, remove, removed, undo }
}

/** After the first paint, when nobody waits for anything. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 2000 })
  else setTimeout(act, 300)
}
