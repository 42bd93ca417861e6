import { check } from '../check/check.ts'
import { startEngine } from '../reader/formats/pdf/engine.ts'
import { openForRendering, type PageRenderer } from '../reader/formats/pdf/render.ts'
import { read } from '../reader/read.ts'
import type { Host } from '../reader/document.ts'
import type { FromWorker, ToWorker } from './protocol.ts'

/** Reads one document away from the page, so that the page never stands still. Everything stays in this browser. */
const say = (message: FromWorker, transfer: Transferable[] = []): void => {
  ;(self as unknown as Worker).postMessage(message, transfer)
}

let pdfium: Uint8Array | null = null
let bytes: Uint8Array<ArrayBuffer> | null = null
let renderer: Promise<PageRenderer | null> | null = null

function hostFor(id: number): Host {
  return {
    pdfium: async () => pdfium!,
    now: () => performance.now(),
    progress: (done, of) => say({ kind: 'progress', id, done, of }),
  }
}

async function readOne(id: number): Promise<void> {
  const began = performance.now()
  const reading = await read(bytes!, hostFor(id))
  if (!reading.ok) return say({ kind: 'problem', id, problem: reading.reason })
  const { disclosure, opened } = reading.value
  const { findings, obligations, comparisons } = check(disclosure)
  const milliseconds = performance.now() - began
  const { pages, blocks } = opened
  say({
    kind: 'read',
    id,
    outcome: {
      disclosure,
      pages,
      blocks: opened.format === 'pdf' ? [] : blocks,
      findings,
      obligations,
      comparisons,
      milliseconds,
    },
  })
}

async function render(id: number, page: number, scale: number): Promise<void> {
  renderer ??= openForRendering(bytes!, hostFor(id)).then((opened) => (opened.ok ? opened.value : null))
  const image = (await renderer)?.render(page, scale)
  if (!image?.ok) return say({ kind: 'no image', id, page, scale })
  const { width, height, rgba } = image.value
  const pixels = new Uint8ClampedArray(rgba)
  say({ kind: 'image', id, page, scale, width, height, rgba: pixels }, [pixels.buffer])
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'warm') {
    void startEngine(async () => data.pdfium)
  } else if (data.kind === 'open') {
    pdfium = data.pdfium
    bytes = data.bytes
  } else if (data.kind === 'read') {
    // A mistake of ours must not leave the page waiting for ever.
    readOne(data.id).catch((error: unknown) =>
      say({
        kind: 'problem',
        id: data.id,
        problem: { code: 'damaged', details: { format: '', reason: String(error) } },
      }),
    )
  } else void render(data.id, data.page, data.scale)
}
