import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
export const program = join(root, 'bin/mingzhang.js')
export const built = existsSync(join(root, 'dist/cli/main.js'))

if (!built) console.warn('skipped: the command line is not built (npm run build)')

export const folder = (): string => mkdtempSync(join(tmpdir(), 'mingzhang-hostile-'))

export interface Said {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly seconds: number
  /** MiB at the highest, where GNU time is installed. */
  readonly megabytes: number | null
}

const gnuTime = '/usr/bin/time'

/** Runs the command line as a shell does, with nothing on its standard input. */
export async function run(args: readonly string[]): Promise<Said> {
  const timed = existsSync(gnuTime)
  const command = [...(timed ? [gnuTime, '-f', '%M'] : []), process.execPath, program, ...args]
  const began = performance.now()
  const child = spawn(command[0]!, command.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  const seconds = (performance.now() - began) / 1000
  const last = timed ? /(\d+)\n$/.exec(stderr) : null
  return {
    status,
    stdout,
    stderr: last === null ? stderr : stderr.slice(0, last.index),
    seconds,
    megabytes: last === null ? null : Number(last[1]) / 1024,
  }
}
