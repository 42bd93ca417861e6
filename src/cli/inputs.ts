import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { no, ok, type Result } from '../core/result.ts'

/** One document to look at. */
export interface Input {
  /** As the user would name it; `-` for standard input. */
  readonly path: string
  /** It stood in a folder that was named, so it may be anything. */
  readonly found: boolean
}

export type InputProblem = 'no such file' | 'not permitted' | 'cannot be read'

/** Names that published documents come under; in a folder other files are passed over. A named file is always opened. */
const documents = /\.(pdf|docx|docm|doc|xlsx|xlsm|xls|html?|mht|txt|csv|tsv)$/i

/** The files that the words of the command line mean, folders walked in name order. */
export async function expand(paths: readonly string[]): Promise<{
  readonly inputs: readonly Input[]
  readonly problems: readonly { readonly path: string; readonly reason: InputProblem }[]
  readonly folder: boolean
}> {
  const inputs: Input[] = []
  const problems: { path: string; reason: InputProblem }[] = []
  let folder = false
  for (const path of paths) {
    if (path === '-') {
      inputs.push({ path, found: false })
      continue
    }
    try {
      if ((await stat(path)).isDirectory()) {
        folder = true
        inputs.push(...(await walk(path)))
      } else inputs.push({ path, found: false })
    } catch (error) {
      problems.push({ path, reason: reasonOf(error) })
    }
  }
  return { inputs, problems, folder }
}

async function walk(folder: string): Promise<Input[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && documents.test(entry.name) && !/^(\.|~\$)/.test(entry.name))
    .map((entry) => ({ path: join(entry.parentPath, entry.name), found: true }))
    .sort((a, b) => a.path.localeCompare(b.path, 'zh-CN'))
}

/** The bytes of a file, or of standard input for `-`. */
export async function bytesOf(path: string): Promise<Result<Uint8Array, InputProblem>> {
  try {
    return ok(path === '-' ? await buffer(process.stdin) : await readFile(path))
  } catch (error) {
    return no(reasonOf(error))
  }
}

function reasonOf(error: unknown): InputProblem {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'no such file'
  return code === 'EACCES' || code === 'EPERM' ? 'not permitted' : 'cannot be read'
}
