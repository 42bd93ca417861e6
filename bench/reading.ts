import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Host } from '../src/reader/document.ts'
import { stages, timed, type Times } from './stages.ts'

const root = process.env['MINGZHANG_ROOT'] ?? process.cwd()
const rounds = 5

const host: Host = {
  pdfium: async () => readFileSync(`${root}/node_modules/@embedpdf/pdfium/dist/pdfium.wasm`),
  now: () => performance.now(),
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!
const ms = (n: number): string => n.toFixed(n < 10 ? 1 : 0)

/** The real documents where they are at hand, the example otherwise. */
function documents(): readonly { readonly name: string; readonly path: string }[] {
  const shared = fileURLToPath(new URL('../shared/documents/', `file://${root}/`))
  const folder = existsSync(shared) ? shared : `${root}/examples/`
  return readdirSync(folder)
    .filter((name) => /\.(pdf|txt|xlsx?)$/.test(name))
    .sort()
    .map((name) => ({ name, path: folder + name }))
}

function poppler(path: string): number | null {
  try {
    const began = performance.now()
    execFileSync('pdftotext', ['-layout', path, '-'], {
      stdio: ['ignore', 'ignore', 'ignore'],
      maxBuffer: 1 << 28,
    })
    return performance.now() - began
  } catch {
    return null
  }
}

const rows: string[] = []
let pages = 0
let total = 0
for (const { name, path } of documents()) {
  const bytes = new Uint8Array(readFileSync(path))
  const runs: Times[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const run = await timed(bytes, host)
    // The first round warms up: wasm and the compiler of the engine.
    if (run !== null && round > 0) runs.push(run)
  }
  if (runs.length === 0) continue
  const of = (stage: (typeof stages)[number]): number => median(runs.map((run) => run[stage]))
  pages += runs[0]!.pages
  total += of('all')
  const beside = name.endsWith('.pdf') ? median([1, 2, 3].map(() => poppler(path) ?? Number.NaN)) : Number.NaN
  rows.push(
    `| ${name} | ${runs[0]!.pages} | ${stages.map((stage) => ms(of(stage))).join(' | ')} | ${Number.isNaN(beside) ? '–' : ms(beside)} |`,
  )
}

const peak = process.resourceUsage().maxRSS / 1024
console.log(`机器：${cpus()[0]?.model.trim()}，${cpus().length} 核，Node ${process.version}；每份预热一次后取 ${rounds} 次的中位数，单位毫秒。

| 文件 | 页 | ${stages.join(' | ')} | pdftotext |
| --- | --: | ${stages.map(() => '--:').join(' | ')} | --: |
${rows.join('\n')}

共 ${pages} 页，${ms(total)} 毫秒，每秒 ${Math.round((pages / total) * 1000)} 页；峰值内存 ${Math.round(peak)} MB。`)
