import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { documents, machine, median, root } from './machine.ts'

const program = join(root, 'bin/mingzhang.js')
const gnuTime = '/usr/bin/time'
const copies = 5

interface Run {
  readonly seconds: number
  readonly megabytes: number | null
  readonly stdout: string
}

/** A whole process, with the memory that GNU time saw where it is installed. */
function run(args: readonly string[], before: readonly string[] = []): Run {
  const timed = existsSync(gnuTime)
  const [command, ...rest] = [
    ...(timed ? [gnuTime, '-f', '%M'] : []),
    ...before,
    process.execPath,
    program,
    ...args,
  ]
  const began = performance.now()
  const { stderr, stdout } = spawnSync(command!, rest, { encoding: 'utf8', maxBuffer: 1 << 28 })
  const seconds = (performance.now() - began) / 1000
  const kilobytes = timed ? /(\d+)\n$/.exec(stderr)?.[1] : undefined
  return { seconds, megabytes: kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024), stdout }
}

function row(what: string, times: number, args: readonly string[], before: readonly string[] = []): number {
  const runs = Array.from({ length: times }, () => run(args, before))
  const seconds = median(runs.map((it) => it.seconds))
  const megabytes = runs.map((it) => it.megabytes).filter((it) => it !== null)
  const peak = megabytes.length === 0 ? '–' : `${Math.max(...megabytes)} MB`
  rows.push(`| ${what} | ${seconds.toFixed(2)} 秒 | ${peak} |`)
  return seconds
}

const on = machine()
const rows: string[] = []
const pdfs = documents(/\.pdf$/)
const counted = pdfs.map(({ name, path }) => {
  const { stdout } = run(['read', path, '--json'])
  const pages = stdout === '' ? 0 : (JSON.parse(stdout) as { document: { pages: number } }).document.pages
  return { name, path, pages }
})
const one = counted.reduce((a, b) => (Math.abs(b.pages - 30) < Math.abs(a.pages - 30) ? b : a))
const all = counted.reduce((sum, { pages }) => sum + pages, 0) * copies
const many = mkdtempSync(join(tmpdir(), 'mingzhang-many-'))
for (let copy = 0; copy < copies; copy += 1)
  for (const { name, path } of pdfs) copyFileSync(path, join(many, `${copy}-${name}`))

const single = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : null
const folder = `一个文件夹，${pdfs.length * copies} 份 PDF，${all} 页`
row('只打印版本（进程本身）', 7, ['--version'])
row(`冷启动核对一份 ${one.pages} 页的 PDF（${one.name}）`, 7, ['check', one.path, '--json'])
row('同上，另存带页面图像的网页报告', 3, ['check', one.path, '--html', join(many, 'report.html')])
const seconds = row(`${folder}，${availableParallelism()} 核`, 3, ['check', many, '--json'])
const alone = single === null ? null : row(`${folder}，只用一核`, 3, ['check', many, '--json'], single)
rmSync(many, { recursive: true })

console.log(`${on}。整个进程，从命令到退出，取中位数。

| 做什么 | 用时 | 峰值内存 |
| --- | --: | --: |
${rows.join('\n')}

文件夹每秒 ${Math.round(all / seconds)} 页${alone === null ? '' : `，是一核的 ${(alone / seconds).toFixed(1)} 倍`}。`)
