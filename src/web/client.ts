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

  constructor(
    private readonly pdfium: () => Promise<Uint8Array>,
    private readonly tell: (id: number, state: Item['state']) => void,
  ) {}

  read(item: Item): void {
    this.queue.push(item)
    void this.pump()
  }

  stop(id: number): void {
    const at = this.queue.findIndex((item) => item.id === id)
    if (at >= 0) this.queue.splice(at, 1)
    this.leave(id)
    void this.pump()
  }

  /** The image of a page, or nothing where the format has none. */
  async draw(item: Item, page: number, scale: number): Promise<PageImage | null> {
    const desk = this.desks.get(item.id) ?? (await this.sit(item))
    return new Promise((resolve) => {
      desk.waiting.set(`${page}@${scale}`, resolve)
      this.send(desk, { kind: 'render', id: item.id, page, scale })
    })
  }

  private async pump(): Promise<void> {
    const busy = [...this.desks.values()].filter((desk) => desk.reading).length
    const item = busy < most ? this.queue.shift() : undefined
    if (item === undefined) return
    this.tell(item.id, { kind: 'reading', done: 0, of: 0 })
    const desk = await this.sit(item)
    desk.reading = true
    this.send(desk, { kind: 'read', id: item.id })
    void this.pump()
  }

  private async sit(item: Item): Promise<Desk> {
    for (const [id, desk] of this.desks) {
      if (this.desks.size < most) break
      if (!desk.reading) this.leave(id)
    }
    const desk: Desk = { worker: new ReadWorker(), reading: false, waiting: new Map() }
    this.desks.set(item.id, desk)
    desk.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.hear(item.id, desk, data)
    desk.worker.onerror = () => {
      this.leave(item.id)
      this.tell(item.id, { kind: 'problem', problem: { code: 'damaged', details: {} } })
      void this.pump()
    }
    const isPdf = new TextDecoder('latin1').decode(item.bytes.subarray(0, 1024)).includes('%PDF-')
    this.send(desk, { kind: 'open', bytes: item.bytes, pdfium: isPdf ? await this.pdfium() : null })
    return desk
  }

  private hear(id: number, desk: Desk, message: FromWorker): void {
    switch (message.kind) {
      case 'progress':
        return this.tell(id, { kind: 'reading', done: message.done, of: message.of })
      case 'read':
        desk.reading = false
        this.tell(id, { kind: 'read', outcome: message.outcome })
        return void this.pump()
      case 'problem':
        desk.reading = false
        this.tell(id, { kind: 'problem', problem: message.problem })
        return void this.pump()
      case 'image': {
        const key = `${message.page}@${message.scale}`
        desk.waiting.get(key)?.(message)
        desk.waiting.delete(key)
        return
      }
      case 'no image':
        for (const [key, resolve] of desk.waiting) {
          if (key.startsWith(`${message.page}@`)) {
            resolve(null)
            desk.waiting.delete(key)
          }
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
