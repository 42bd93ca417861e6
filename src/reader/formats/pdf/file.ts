import { no, ok, type Result } from '../../../core/result.ts'
import { defaultLimits, type Host, type Problem } from '../../document.ts'
import { discardEngine, Exhausted, guard, retireIfGrown, startEngine, type Engine } from './engine.ts'

/** A PDF that pdfium holds open. Whoever opened it closes it. */
export interface PdfFile {
  readonly engine: Engine
  readonly document: number
  readonly pages: number
  /** Frees what pdfium holds; nothing may be asked of the file afterwards. */
  readonly close: () => void
}

/** pdfium's FPDF_GetLastError. */
const passwordError = 4
const securityError = 5

/** Opens the bytes. They are copied into the engine's memory and stay there until `close`. */
export async function openFile(bytes: Uint8Array, host: Host): Promise<Result<PdfFile, Problem>> {
  const limits = host.limits ?? defaultLimits
  if (bytes.length === 0) return no({ code: 'empty file', details: {} })
  if (bytes.length > limits.bytes) {
    return no({ code: 'too large', details: { bytes: bytes.length, limit: limits.bytes } })
  }
  const engine = await startEngine(host.pdfium)
  return guarded(engine, bytes.length, host, () => load(engine, bytes, limits.pages))
}

function load(engine: Engine, bytes: Uint8Array, limit: number): Result<PdfFile, Problem> {
  const { call } = engine
  const buffer = call.malloc!(bytes.length)
  if (buffer === 0) return no({ code: 'too large', details: { bytes: bytes.length } })
  engine.bytes().set(bytes, buffer)
  const document = call.FPDF_LoadMemDocument!(buffer, bytes.length, 0)
  const close = (): void => {
    if (engine.broken()) return
    if (document !== 0) call.FPDF_CloseDocument!(document)
    call.free!(buffer)
    retireIfGrown(engine)
  }
  const pages = document === 0 ? 0 : call.FPDF_GetPageCount!(document)
  if (pages > 0 && pages <= limit) return ok({ engine, document, pages, close })
  const problem: Problem =
    document === 0
      ? unopened(call.FPDF_GetLastError!(), bytes.length)
      : pages > limit
        ? { code: 'too many pages', details: { pages, limit } }
        : { code: 'damaged', details: { bytes: bytes.length, pages: 0 } }
  close()
  return no(problem)
}

function unopened(error: number, bytes: number): Problem {
  if (error === passwordError || error === securityError) return { code: 'encrypted', details: {} }
  return { code: 'damaged', details: { bytes } }
}

/**
 * Runs calls into the engine within the host's limits of time and memory. A document that makes pdfium trap is `damaged`,
 * and the engine that trapped is not used again.
 */
export function guarded<Value>(
  engine: Engine,
  bytes: number,
  host: Host,
  use: () => Result<Value, Problem>,
): Result<Value, Problem> {
  if (engine.broken()) return no({ code: 'damaged', details: { bytes } })
  const limits = host.limits ?? defaultLimits
  const end = host.now() + limits.milliseconds
  guard.memory = Math.min(0x7fff0000, Math.max(limits.expanded, 64 * 1024 * 1024) + 2 * bytes)
  guard.late = () => host.now() > end
  try {
    return use()
  } catch (error) {
    if (error instanceof Exhausted) {
      discardEngine(engine)
      return no(
        error.what === 'time'
          ? { code: 'took too long', details: { milliseconds: limits.milliseconds } }
          : { code: 'expands too far', details: { limit: guard.memory } },
      )
    }
    if (!isTrap(error)) throw error
    discardEngine(engine)
    return no({ code: 'damaged', details: { bytes } })
  }
}

/** A fault inside the module, not a mistake of ours. */
function isTrap(error: unknown): boolean {
  if (error instanceof WebAssembly.RuntimeError) return true
  return (
    (error instanceof Error && /^Aborted|memory access|unreachable|call stack/.test(error.message)) ||
    error instanceof RangeError
  )
}
