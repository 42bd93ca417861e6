import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Host } from '../src/reader/document.ts'
import { documents, machine, median, root } from './machine.ts'
import { stages, timed, type Times } from './stages.ts'

const rounds = 7
const pdfium = createRequire(`${root}/package.json`).resolve('@embedpdf/pdfium/pdfium.wasm')
const host: Host = { pdfium: async () => readFileSync(pdfium), now: () => performance.now() }
const ms = (n: number): string => (Number.isNaN(n) ? '–' : n.toFixed(n < 10 ? 1 : 0))

/** Processor milliseconds that poppler takes for the bare text of a PDF; nothing where it or GNU time is not installed. */
function poppler(path: string): number {
  const { stderr, status } = spawnSync(
    '/usr/bin/time',
    ['-f', '%U %S', 'pdftotext', '-layout', path, '/dev/null'],
    {
      encoding: 'utf8',
    },
  )
  const last = stderr?.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return status === 0 && last.length === 2 ? (last[0]! + last[1]!) * 1000 : Number.NaN
}

const on = machine()
const rows: string[] = []
const slowest = { page: 0, check: 0 }
let pages = 0
let total = 0
for (const { name, path } of documents(/\.(pdf|txt|xlsx?|docx)$/)) {
  const bytes = new Uint8Array(readFileSync(path))
  const runs: Times[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const run = await timed(bytes, host)
    // The first round warms up: wasm and the compiler of the engine.
    if (run !== null && round > 0) runs.push(run)
  }
  if (runs.length === 0) continue
  const of = (stage: (typeof stages)[number]): number => median(runs.map((run) => run[stage]))
  const count = runs[0]!.pages
  pages += count
  total += of('all')
  if (count >= 20) slowest.page = Math.max(slowest.page, of('all') / count)
  slowest.check = Math.max(slowest.check, of('check'))
  const beside = name.endsWith('.pdf') ? median([1, 2, 3].map(() => poppler(path))) : Number.NaN
  rows.push(`| ${name} | ${count} | ${stages.map((stage) => ms(of(stage))).join(' | ')} | ${ms(beside)} |`)
}

const peak = process.resourceUsage().maxRSS / 1024
console.log(`${on}。处理器时间，单位毫秒；每份预热一次后取 ${rounds} 次的中位数。

| 文件 | 页 | ${stages.join(' | ')} | pdftotext |
| --- | --: | ${stages.map(() => '--:').join(' | ')} | --: |
${rows.join('\n')}

共 ${pages} 页，${ms(total)} 毫秒，每秒 ${Math.round((pages / total) * 1000)} 页；二十页以上的文件每页至多 ${ms(slowest.page)} 毫秒，核对至多 ${ms(slowest.check)} 毫秒；
全部读过一遍之后，进程的峰值内存 ${Math.round(peak)} MB。`)
