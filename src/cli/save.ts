import { writeFile } from 'node:fs/promises'
import type { Finding } from '../core/finding.ts'
import type { Request } from './arguments.ts'
import type { Done } from './job.ts'
import { nameOnLine } from './terminal.ts'
import { cliWords } from './words.ts'

/** Writes what `--html` and `--xlsx` asked for; false where a file could not be written. */
export async function save(
  request: Request,
  done: readonly Done[],
  together: readonly Finding[],
): Promise<boolean> {
  const read = done.flatMap(({ path, answer }) =>
    answer.kind === 'told' ? [{ name: path, outcome: answer.listed, html: answer.html }] : [],
  )
  let all = true
  const html = read[0]?.html
  if (request.html !== null && html) all = await written(request, request.html, html)
  const scored = done.flatMap(({ path, answer }) =>
    answer.kind === 'told' && answer.scored !== null ? [{ name: path, forms: answer.scored }] : [],
  )
  if (request.xlsx !== null && scored.length > 0) {
    const { scoresWorkbook } = await import('../report/scores/workbook.ts')
    all = (await written(request, request.xlsx, await scoresWorkbook(scored, request.language))) && all
  }
  const listed = read.flatMap(({ name, outcome }) => (outcome === null ? [] : [{ name, outcome }]))
  if (request.xlsx !== null && listed.length > 0) {
    const { findingsWorkbook } = await import('../report/workbook.ts')
    all =
      (await written(request, request.xlsx, await findingsWorkbook(listed, together, request.language))) &&
      all
  }
  return all
}

/** Writes one file and says so; false where it could not be written. */
export async function written(
  request: Pick<Request, 'language'>,
  path: string,
  contents: string | Uint8Array,
): Promise<boolean> {
  const words = cliWords[request.language]
  try {
    await writeFile(path, contents)
  } catch {
    console.error(words.cannotSave(nameOnLine(path)))
    return false
  }
  console.error(words.saved(nameOnLine(path)))
  return true
}
