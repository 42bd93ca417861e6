import { init } from '@embedpdf/pdfium'

/**
 * The pdfium module: its exported functions called directly with numbers, and its memory. One is kept between documents and
 * thrown away after a trap, because what a trap leaves behind cannot be trusted.
 */
export interface Engine {
  readonly call: Readonly<Record<string, (...args: number[]) => number>>
  /** Views of the module's memory; asked for anew after each call that may have grown it. */
  readonly bytes: () => Uint8Array
  readonly floats: () => Float32Array
  readonly doubles: () => Float64Array
  /** A small buffer for results, 64-byte aligned. */
  readonly scratch: number
  /** Has it trapped? */
  readonly broken: () => boolean
}

interface Exports {
  readonly memory: WebAssembly.Memory
  readonly malloc: (size: number) => number
}

/** Thrown from inside the module when a document asks for more memory or time than allowed. */
export class Exhausted extends Error {
  constructor(readonly what: 'memory' | 'time') {
    super(what)
  }
}

interface Guard {
  /** Largest memory in bytes. */
  memory: number
  late: () => boolean
}

/** What the document being read now may use; memory growth is where a runaway page can be stopped. */
export const guard: Guard = { memory: 1 << 30, late: () => false }

let kept: Promise<Engine> | null = null

/** The engine, started on first use with the bytes that the host supplies. */
export function startEngine(pdfium: () => Promise<Uint8Array>): Promise<Engine> {
  kept ??= build(pdfium)
  kept.catch(() => {
    kept = null
  })
  return kept
}

const trapped = new WeakSet<object>()

/** Bytes; wasm memory never shrinks, so an engine that a heavy document has swollen is not kept. */
const mostKept = 192 * 1024 * 1024

/** Lets go of an engine that has grown too large. Documents still open in it go on; the next one starts a fresh engine. */
export function retireIfGrown(engine: Engine): void {
  if (engine.bytes().length > mostKept) kept = null
}

/** Marks an engine as broken; the next document starts a fresh one. */
export function discardEngine(engine: Engine): void {
  trapped.add(engine.call)
  kept = null
}

/** Compiled once: a fresh engine after a trap starts from here. */
let compiled: Promise<WebAssembly.Module> | null = null

async function build(pdfium: () => Promise<Uint8Array>): Promise<Engine> {
  compiled ??= pdfium().then((wasm) => WebAssembly.compile(wasm as BufferSource))
  compiled.catch(() => {
    compiled = null
  })
  const module = await compiled
  // Starting is no document's doing.
  guard.memory = 1 << 30
  guard.late = () => false
  const imported = await new Promise<Exports>((resolve, reject) => {
    const instantiateWasm = (
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ): object => {
      guardGrowth(imports.env as Record<string, unknown>)
      WebAssembly.instantiate(module, imports).then((instance) => {
        own = instance.exports as unknown as Exports
        done(instance, module)
      }, reject)
      return {}
    }
    let own: Exports | null = null
    const silent = (): void => undefined
    const overrides = { instantiateWasm, print: silent, printErr: silent }
    init(overrides as unknown as Parameters<typeof init>[0]).then(() => resolve(own!), reject)
  })
  const call = imported as unknown as Engine['call']
  call.PDFiumExt_Init!()
  return { call, ...views(imported.memory), scratch: imported.malloc(256), broken: () => trapped.has(call) }
}

/** Memory may grow only within the limits of the document being read. */
function guardGrowth(env: Record<string, unknown>): void {
  const grow = env.emscripten_resize_heap as (size: number) => boolean
  env.emscripten_resize_heap = (size: number) => {
    if (size >>> 0 > guard.memory) throw new Exhausted('memory')
    if (guard.late()) throw new Exhausted('time')
    return grow(size)
  }
}

function views(memory: WebAssembly.Memory): Pick<Engine, 'bytes' | 'floats' | 'doubles'> {
  let bytes = new Uint8Array(memory.buffer)
  let floats = new Float32Array(memory.buffer)
  let doubles = new Float64Array(memory.buffer)
  const fresh = (): void => {
    if (bytes.buffer === memory.buffer) return
    bytes = new Uint8Array(memory.buffer)
    floats = new Float32Array(memory.buffer)
    doubles = new Float64Array(memory.buffer)
  }
  return {
    bytes: () => (fresh(), bytes),
    floats: () => (fresh(), floats),
    doubles: () => (fresh(), doubles),
  }
}
