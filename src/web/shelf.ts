/** Files stay at hand over a reload, in this browser's own storage and nowhere else; removing one removes it there too. */
export interface Shelved {
  readonly id: number
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const store = 'files'

function opened(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open('mingzhang', 1)
      request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'id' })
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => resolve(null)
    } catch {
      // Private windows may refuse storage; the page then simply forgets on reload.
      resolve(null)
    }
  })
}

async function within<T>(
  mode: IDBTransactionMode,
  act: (files: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  const database = await opened()
  if (database === null) return null
  return new Promise((resolve) => {
    const request = act(database.transaction(store, mode).objectStore(store))
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => resolve(null)
  })
}

export const keep = (file: Shelved): Promise<unknown> => within('readwrite', (files) => files.put(file))
export const forget = (id: number): Promise<unknown> => within('readwrite', (files) => files.delete(id))
export const shelved = async (): Promise<readonly Shelved[]> =>
  (await within<Shelved[]>('readonly', (files) => files.getAll())) ?? []
