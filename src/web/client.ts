import type { Item } from './session.ts'
import type { FromWorker, ToWorker } from './protocol.ts'
import ReadWorker from './worker.ts?worker&inline'

export interface PageImage {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8ClampedArray<ArrayBuffer>
}

/** Workers alive at once: reading uses the cores there are, and a few stay to draw pages. */
const most = Math.max(2, Math.min(4, navigator.hardwareConcurrency || 2))

interface Desk {
  readonly worker: Worker
  /** The document has been handed over. */
  readonly ready: Promise<void>
  reading: boolean
  readonly waiting: Map<string, (image: PageImage | null) => void>
}

/**
 * Has documents read, each in a worker of its own: one that hangs is stopped without the others noticing. Workers that have
 * done their reading are let go when others need the room, and opened again when a page is to be drawn.
 */
export class Client {
  private readonly desks = new Map<number, Desk>()
  private readonly queue: Item[] = []
  /** A worker with pdfium already started, so that the first document waits for neither. */
  private spare: Worker | null = null

  constructor(
    private readonly pdfium: () => Promise<Uint8Array>,
    private readonly tell: (id: number, state: Item['state']) => void,
  ) {}

  async warm(): Promise<void> {
    const pdfium = await this.pdfium()
    if (this.spare !== null || this.desks.size >= most) return
    this.spare = new ReadWorker()
    this.spare.postMessage({ kind: 'warm', pdfium } satisfies ToWorker)
  }

  read(item: Item): void {
    this.queue.push(item)
    this.pump()
  }

  stop(id: number): void {
    const at = this.queue.findIndex((item) => item.id === id)
    if (at >= 0) this.queue.splice(at, 1)
    this.leave(id)
    this.pump()
  }

  /** The image of a page, or nothing where the format has none. */
  async draw(item: Item, page: number, scale: number): Promise<PageImage | null> {
    const desk = this.desks.get(item.id) ?? this.sit(item)
    await desk.ready
    return new Promise((resolve) => {
      desk.waiting.set(`${page}@${scale}`, resolve)
      this.send(desk, { kind: 'render', id: item.id, page, scale })
    })
  }

  private pump(): void {
    const busy = [...this.desks.values()].filter((desk) => desk.reading).length
    const item = busy < most ? this.queue.shift() : undefined
    if (item === undefined) return
    this.tell(item.id, { kind: 'reading', done: 0, of: 0 })
    const desk = this.sit(item)
    desk.reading = true
    void desk.ready.then(() => this.send(desk, { kind: 'read', id: item.id }))
    this.pump()
  }

  private sit(item: Item): Desk {
    this.leave(item.id)
    for (const [id, desk] of this.desks) {
      if (this.desks.size < most) break
      if (!desk.reading && desk.waiting.size === 0) this.leave(id)
    }
    const worker = this.spare ?? new ReadWorker()
    this.spare = null
    const isPdf = new TextDecoder('latin1').decode(item.bytes.subarray(0, 1024)).includes('%PDF-')
    const open = async (): Promise<void> => {
      const pdfium = isPdf ? await this.pdfium() : null
      worker.postMessage({ kind: 'open', bytes: item.bytes, pdfium } satisfies ToWorker)
    }
    const desk: Desk = { worker, ready: open(), reading: false, waiting: new Map() }
    this.desks.set(item.id, desk)
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.hear(item.id, desk, data)
    const lost = (): void => {
      this.leave(item.id)
      if (desk.reading) this.tell(item.id, { kind: 'problem', problem: { code: 'damaged', details: {} } })
      this.pump()
    }
    worker.onerror = lost
    desk.ready.catch(lost)
    return desk
  }

  private hear(id: number, desk: Desk, message: FromWorker): void {
    switch (message.kind) {
      case 'progress':
        return this.tell(id, { kind: 'reading', done: message.done, of: message.of })
      case 'read':
        desk.reading = false
        this.tell(id, { kind: 'read', outcome: message.outcome })
        return this.pump()
      case 'problem':
        desk.reading = false
        this.tell(id, { kind: 'problem', problem: message.problem })
        return this.pump()
      case 'image':
      case 'no image': {
        const key = `${message.page}@${message.scale}`
        desk.waiting.get(key)?.(message.kind === 'image' ? message : null)
        desk.waiting.delete(key)
      }
    }
  }

  private leave(id: number): void {
    const desk = this.desks.get(id)
    if (desk === undefined) return
    desk.worker.terminate()
    for (const resolve of desk.waiting.values()) resolve(null)
    this.desks.delete(id)
  }

  private send(desk: Desk, message: ToWorker): void {
    desk.worker.postMessage(message)
  }
}
