/** What a folder is searched for; a file that is dropped by itself is read whatever it is called. */
const readable = /\.(pdf|docx?|wps|xlsx?|xlsm|et|ods|html?|mhtml?|txt|csv)$/i

/** The files of a drop or a paste, folders opened. */
export async function filesOf(transfer: DataTransfer): Promise<readonly File[]> {
  // The list empties itself once the event is over, so every entry is asked for before anything is awaited.
  const entries = [...transfer.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null))
  const plain = [...transfer.files]
  if (!entries.some((entry) => entry?.isDirectory)) return plain
  const found = await Promise.all(entries.map((entry) => (entry ? within(entry, false) : [])))
  return found.flat()
}

async function within(entry: FileSystemEntry, nested: boolean): Promise<readonly File[]> {
  if (entry.isFile) {
    if (nested && (!readable.test(entry.name) || entry.name.startsWith('.') || entry.name.startsWith('~$')))
      return []
    const file = await new Promise<File | null>((resolve) => {
      ;(entry as FileSystemFileEntry).file(resolve, () => resolve(null))
    })
    return file === null ? [] : [file]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const all: File[] = []
  // A folder hands out its entries a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]))
    })
    if (some.length === 0) return all
    for (const each of await Promise.all(some.map((one) => within(one, true)))) all.push(...each)
  }
}
