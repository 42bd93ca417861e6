import type { Dirent } from 'node:fs'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { no, ok, type Result } from '../core/result.ts'
import { defaultLimits, type Problem } from '../reader/document.ts'

export type InputProblem = 'no such file' | 'not permitted' | 'cannot be read'

/** One document to look at, as the user would name it; `-` is standard input. */
export interface Input {
  readonly path: string
  /** A pipe: read here, because a worker cannot. */
  readonly piped: boolean
  /** Known beforehand to be unreadable. */
  readonly problem: InputProblem | null
}

/** Names that published documents come under; in a folder other files are passed over. A named file is always opened. */
const documents = /\.(pdf|docx?|docm|wps|xlsx?|xlsm|et|ods|html?|mht(ml)?|txt|csv|tsv)$/i

/** The files that the words of the command line mean, in that order, folders walked in name order; each file once. */
export async function expand(
  paths: readonly string[],
): Promise<{ readonly inputs: readonly Input[]; readonly folder: boolean }> {
  const inputs = new Map<string, Input>()
  const add = (path: string, piped = false, problem: InputProblem | null = null): void => {
    if (!inputs.has(path)) inputs.set(path, { path, piped, problem })
  }
  let folder = false
  for (const path of paths) {
    if (path === '-') {
      add(path, true)
      continue
    }
    try {
      const it = await stat(path)
      if (it.isDirectory()) {
        folder = true
        await walk(path, add)
      } else add(path, !it.isFile())
    } catch (error) {
      add(path, false, reasonOf(error))
    }
  }
  return { inputs: [...inputs.values()], folder }
}

type Add = (path: string, piped?: boolean, problem?: InputProblem | null) => void

/** A folder that may not be entered is named and does not hide the others. Links are not followed, so the walk ends. */
async function walk(folder: string, add: Add): Promise<void> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    return add(folder, false, reasonOf(error))
  }
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }))) {
    const path = join(folder, entry.name)
    if (/^(\.|~\$)/.test(entry.name)) continue
    if (entry.isDirectory()) await walk(path, add)
    else if (entry.isFile() && documents.test(entry.name)) add(path)
  }
}

export type Unread =
  | { readonly kind: 'input'; readonly reason: InputProblem }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** The bytes of a file, asked for only when it is not larger than what is read. */
export async function bytesOf(path: string): Promise<Result<Uint8Array, Unread>> {
  try {
    const { size } = await stat(path)
    return size > defaultLimits.bytes ? no(tooLarge(size)) : ok(await readFile(path))
  } catch (error) {
    return no({ kind: 'input', reason: reasonOf(error) })
  }
}

/** What a pipe gives, up to the largest that is read. */
export async function bytesOfPipe(path: string): Promise<Result<Uint8Array, Unread>> {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of path === '-' ? process.stdin : createReadStream(path)) {
      pieces.push(piece as Uint8Array)
      size += (piece as Uint8Array).length
      if (size > defaultLimits.bytes) return no(tooLarge(size))
    }
  } catch (error) {
    return no({ kind: 'input', reason: reasonOf(error) })
  }
  return ok(new Uint8Array(Buffer.concat(pieces)))
}

const tooLarge = (bytes: number): Unread => ({
  kind: 'problem',
  problem: { code: 'too large', details: { bytes, limit: defaultLimits.bytes } },
})

function reasonOf(error: unknown): InputProblem {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file'
  return code === 'EACCES' || code === 'EPERM' ? 'not permitted' : 'cannot be read'
}
