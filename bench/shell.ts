import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, copyFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = process.env['MINGZHANG_ROOT'] ?? process.cwd()
const program = join(root, 'bin/mingzhang.js')
const folder = existsSync(join(root, '../shared/documents'))
  ? join(root, '../shared/documents')
  : join(root, 'examples')
const pdfs = readdirSync(folder)
  .filter((name) => name.endsWith('.pdf'))
  .sort()

interface Run {
  readonly seconds: number
  readonly megabytes: number | null
}

/** A whole process, with the memory that GNU time saw where it is installed. */
function run(args: readonly string[]): Run {
  const time = existsSync('/usr/bin/time')
  const command = time
    ? ['/usr/bin/time', '-f', '%M', process.execPath, program, ...args]
    : [process.execPath, program, ...args]
  const began = performance.now()
  const { stderr } = spawnSync(command[0]!, command.slice(1), { encoding: 'utf8', maxBuffer: 1 << 28 })
  const seconds = (performance.now() - began) / 1000
  const kilobytes = Number(stderr.trim().split('\n').at(-1))
  return { seconds, megabytes: time && Number.isFinite(kilobytes) ? Math.round(kilobytes / 1024) : null }
}

const median = (runs: readonly Run[]): Run =>
  [...runs].sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)]!
const said = ({ seconds, megabytes }: Run): string =>
  `${seconds.toFixed(2)} 秒${megabytes === null ? '' : `，${megabytes} MB`}`

const one = join(folder, pdfs[Math.floor(pdfs.length / 2)]!)
const many = mkdtempSync(join(tmpdir(), 'mingzhang-many-'))
for (let copy = 0; copy < 5; copy += 1)
  for (const name of pdfs) copyFileSync(join(folder, name), join(many, `${copy}-${name}`))

console.log(`| 做什么 | 用时与峰值内存 |
| --- | --- |
| 冷启动核对一份 PDF（${pdfs[Math.floor(pdfs.length / 2)]}） | ${said(median([1, 2, 3].map(() => run(['check', one, '--json']))))} |
| 只打印版本（进程本身） | ${said(median([1, 2, 3].map(() => run(['--version']))))} |
| 一个文件夹，${pdfs.length * 5} 份 PDF，两核 | ${said(run(['check', many, '--json']))} |`)
