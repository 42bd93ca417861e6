import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { CheckJson, ReadJson } from '../src/core/contract.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'bin/mingzhang.js')
const example = join(
  root,
  'examples',
  readdirSync(join(root, 'examples')).find((name) => name.endsWith('.pdf'))!,
)
const built = existsSync(join(root, 'dist/cli/main.js'))
if (!built) console.warn('skipped: the command line is not built (npm run build)')

function run(args: readonly string[], input?: Uint8Array) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(input && { input }),
  })
  return { status, stdout, stderr }
}

const folder = (): string => mkdtempSync(join(tmpdir(), 'mingzhang-'))

describe.skipIf(!built)('命令行', () => {
  it('核对：中文报告，有错误时退出状态为 1', () => {
    const { status, stdout } = run(['check', example])
    expect(status).toBe(1)
    expect(stdout).toContain('2024 年度 部门决算')
    expect(stdout).toMatch(/\d+ 处错误/)
    expect(stdout).toContain('应查')
  })

  it('--json 只有约定的字段，金额是字符串', () => {
    const checked = JSON.parse(run(['check', example, '--json']).stdout) as CheckJson
    expect(Object.keys(checked)).toEqual(['document', 'findings', 'obligations'])
    expect(checked.document).toMatchObject({ format: 'pdf', kind: 'final', year: 2024, scope: 'department' })
    expect(Object.keys(checked.findings[0]!)).toEqual([
      'rule',
      'severity',
      'where',
      'quote',
      'printed',
      'expected',
      'message',
      'working',
      'source',
      'witnesses',
      'repair',
      'basis',
    ])
    const read = JSON.parse(run(['read', example, '--json']).stdout) as ReadJson
    expect(Object.keys(read)).toEqual(['document', 'tables', 'facts', 'claims', 'unread'])
    expect(read.tables.map((table) => table.form)).toContain('final-01')
    expect(read.facts.every((fact) => fact.yuan === null || /^-?\d+(\.\d+)?$/.test(fact.yuan))).toBe(true)
  })

  it('几份文件一行一份，各带路径；读不了的不连累别的', () => {
    const at = folder()
    writeFileSync(join(at, '坏.pdf'), '%PDF-1.4 nothing')
    writeFileSync(join(at, '空.docx'), '')
    writeFileSync(join(at, '好.pdf'), readFileSync(example))
    const { status, stdout } = run(['check', at, '--json'])
    const lines = stdout
      .trim()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { path: string; findings?: unknown[]; problem?: { message: string } },
      )
    expect(lines).toHaveLength(3)
    expect(lines.filter((line) => line.problem)).toHaveLength(2)
    expect(lines.find((line) => line.path.endsWith('好.pdf'))?.findings?.length).toBeGreaterThan(0)
    expect(status).toBe(2)
  })

  it('文件夹以一张总表结束', () => {
    const at = folder()
    writeFileSync(join(at, 'a.pdf'), readFileSync(example))
    writeFileSync(join(at, 'b.pdf'), readFileSync(example))
    const { stdout } = run(['check', at])
    expect(stdout.trim().split('\n').at(-1)).toContain('共 2 份')
  })

  it('从标准输入读，不看扩展名', () => {
    const { status, stdout } = run(['check', '-', '--json'], readFileSync(example))
    expect(status).toBe(1)
    expect((JSON.parse(stdout) as CheckJson).document.format).toBe('pdf')
  })

  it('另存网页报告与清单', () => {
    const at = folder()
    const { status } = run(['check', example, '--html', join(at, 'r.html'), '--xlsx', join(at, 'r.xlsx')])
    expect(status).toBe(1)
    const html = readFileSync(join(at, 'r.html'), 'utf8')
    expect(html).toContain('data:image/png;base64,')
    expect(html).not.toMatch(/<script|https?:\/\//)
    expect(readFileSync(join(at, 'r.xlsx')).subarray(0, 2).toString()).toBe('PK')
  })

  it('说英文', () => {
    expect(run(['check', example, '--lang', 'en']).stdout).toContain('departmental final accounts')
  })

  it.each([
    [['chekc', 'x.pdf'], '没有“chekc”这个命令'],
    [['check'], '没有写要读的文件'],
    [['check', '--jsn', 'x.pdf'], '不认识选项“--jsn”'],
    [['check', '没有的.pdf'], '没有这个文件'],
    [['check', 'x.pdf', '--lang', 'fr'], '不认识语言'],
  ])('用法不对：%j，说出哪里不对，退出状态 2', (args, said) => {
    const { status, stderr } = run(args)
    expect(stderr).toContain(said)
    expect(status).toBe(2)
  })

  it('不是公开文件的，说它不是', () => {
    const { status, stdout } = run(
      ['check', '-'],
      Buffer.from('从前有座山，山上有座庙。\n庙里有个老和尚在讲故事。\n'),
    )
    expect(status).toBe(0)
    expect(stdout).toContain('不是预算、决算或绩效文件')
  })
})
