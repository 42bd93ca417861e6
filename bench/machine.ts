import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, release, totalmem, type as system } from 'node:os'
import { join } from 'node:path'

/** Where the repository lies: the bundle runs from elsewhere. */
export const root = process.env['MINGZHANG_ROOT'] ?? process.cwd()

/** The real documents where they are at hand, the example otherwise. */
export function documents(kinds: RegExp): readonly { readonly name: string; readonly path: string }[] {
  const shared = join(root, '../shared/documents')
  const folder = existsSync(shared) ? shared : join(root, 'examples')
  return readdirSync(folder)
    .filter((name) => kinds.test(name))
    .sort()
    .map((name) => ({ name, path: join(folder, name) }))
}

export const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!

/** What the figures were taken on, and whether it was busy with something else. */
export function machine(): string {
  const [load] = loadavg()
  const busy = load! > 0.5 ? `；测时机器另有负载（${load!.toFixed(1)}），墙上时间偏大` : ''
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus()[0]?.model.trim()}，${availableParallelism()} 核，${memory} GB，${system()} ${release()}，Node ${process.version}${busy}`
}
