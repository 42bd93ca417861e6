import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { CheckJson } from '../../src/core/contract.ts'
import { makePdf, show } from '../../src/reader/formats/pdf/testing/make-pdf.ts'
import { workbook } from '../../src/reader/formats/testing/samples.ts'
import { hostile } from './files.ts'
import { built, folder, program, run } from './shell.ts'

const examples = new URL('../../examples/', import.meta.url)
const example = readFileSync(
  new URL(
    readdirSync(examples).find((name) => name.endsWith('.pdf'))!,
    examples,
  ),
)
/** A final account in two lines, with one share that cannot be. */
const small = (name: string): string =>
  `${name}2024年度部门决算\n\n2024年度本年收入合计100.00万元，其中：财政拨款收入60.00万元，占50.00%。\n`

/** Milliseconds, for a machine that is busy with other tests; an idle one takes eight seconds. */
const patience = 200_000

interface Line {
  readonly path: string
  readonly findings?: readonly unknown[]
  readonly problem?: { readonly code: string; readonly message: string }
}
const linesOf = (stdout: string): Line[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

describe.skipIf(!built)('命令行遇到坏文件', () => {
  it(
    '为难的文件与好文件在一个文件夹里：各有一行，互不相干，时间与内存有限',
    async () => {
      const at = folder()
      for (const { name, bytes } of hostile) writeFileSync(join(at, name), bytes())
      writeFileSync(join(at, '好.pdf'), example)
      // 201 MiB of nothing, without writing them.
      writeFileSync(join(at, '极大.pdf'), '')
      truncateSync(join(at, '极大.pdf'), 201 << 20)
      const { status, stdout, stderr, seconds, megabytes } = await run(['check', at, '--json'])
      const lines = linesOf(stdout)
      expect(lines.map((line) => line.path).sort()).toEqual(
        readdirSync(at)
          .map((name) => join(at, name))
          .sort(),
      )
      const of = (name: string): Line => lines.find((line) => line.path === join(at, name))!
      for (const { name, said } of hostile) expect(said, name).toContain(of(name).problem?.code ?? null)
      expect(of('好.pdf').findings!.length).toBeGreaterThan(0)
      expect(of('极大.pdf').problem).toMatchObject({ code: 'too large' })
      expect(stderr.split('\n').filter((line) => line.startsWith(at))).toHaveLength(
        lines.filter((line) => line.problem).length,
      )
      expect(status).toBe(2)
      expect(seconds).toBeLessThan(patience / 1000)
      if (megabytes !== null) expect(megabytes).toBeLessThan(1_800)
    },
    patience,
  )

  it(
    '三百份好坏相间：每份一行，按名字的次序，说完就完',
    async () => {
      const at = folder()
      const pdf = makePdf([{ content: show(50, 700, 'text') }])
      for (let i = 0; i < 300; i += 1) {
        const bytes = [
          Buffer.from(small(`某区第${i}局`)),
          pdf,
          example.subarray(0, 1 + i * 600),
          Buffer.alloc(0),
        ][i % 4]!
        writeFileSync(join(at, `${String(i).padStart(3, '0')}.${i % 8 < 4 ? 'pdf' : 'txt'}`), bytes)
      }
      const { status, stdout, seconds } = await run(['check', at, '--json'])
      const lines = linesOf(stdout)
      expect(lines.map((line) => line.path)).toEqual(
        readdirSync(at)
          .sort()
          .map((name) => join(at, name)),
      )
      expect(lines.filter((line) => line.problem?.code === 'empty file')).toHaveLength(75)
      expect(lines.filter((line) => line.findings?.length)).toHaveLength(75)
      expect(status).toBe(2)
      expect(seconds).toBeLessThan(patience / 1000)
    },
    patience,
  )

  it('没有权限的文件夹、断了的链接不拦住别的', async () => {
    const at = folder()
    mkdirSync(join(at, '关着'))
    chmodSync(join(at, '关着'), 0)
    writeFileSync(join(at, '开着.txt'), small('某区某局'))
    const { stdout } = await run(['check', at, join(at, '没有的.pdf'), '--json'])
    chmodSync(join(at, '关着'), 0o700)
    const lines = linesOf(stdout)
    expect(lines.find((line) => line.path.endsWith('开着.txt'))?.findings).toHaveLength(
      lines.find((line) => line.path.endsWith('开着.txt'))!.findings!.length,
    )
    expect(lines.at(-1)).toMatchObject({ problem: { code: 'no such file' } })
  })
})

describe.skipIf(!built)('命令行的边缘', () => {
  it('标准输入是关着的', async () => {
    const { status, stderr } = await run(['check', '-'])
    expect(status).toBe(2)
    expect(stderr).toContain('文件是空的')
  })

  it('写不出去的输出说清楚，核对照样打印', async () => {
    const at = folder()
    writeFileSync(join(at, 'a.txt'), small('某区某局'))
    for (const out of [join(at, '没有', 'r.html'), at]) {
      const { status, stdout, stderr } = await run(['check', join(at, 'a.txt'), '--html', out])
      expect(status).toBe(2)
      expect(stderr).toContain(`不能写入 ${out}`)
      expect(stdout).toContain('应为 60.00%')
    }
  })

  it('不把输出写在要读的文件上', async () => {
    const at = folder()
    const file = join(at, 'a.txt')
    writeFileSync(file, small('某区某局'))
    const { status, stderr } = await run(['check', file, '--xlsx', `${at}/./a.txt`])
    expect(status).toBe(2)
    expect(stderr).toContain('不会覆盖')
    expect(readFileSync(file, 'utf8')).toBe(small('某区某局'))
  })

  it.skipIf(process.platform === 'win32')('读的一方先走了，安静地结束', () => {
    const at = folder()
    for (let i = 0; i < 20; i += 1) writeFileSync(join(at, `${i}.txt`), small('某区某局').repeat(20))
    const shell = `"$0" "$1" check "$2" 2>&1 >/dev/full | cat; "$0" "$1" check "$2" 2>"$2/err" | head -n 1; cat "$2/err"`
    const said = execFileSync('sh', ['-c', shell, process.execPath, program, at], { encoding: 'utf8' })
    expect(said).not.toMatch(/Error|at .*\.js/)
  })

  it('不是公开文件的，说明没有核对，退出状态 0', async () => {
    const at = folder()
    writeFileSync(join(at, 'a.txt'), '从前有座山，山上有座庙。\n')
    const { status, stdout } = await run(['check', join(at, 'a.txt')])
    expect(status).toBe(0)
    expect(stdout).toContain('没有核对')
  })
})

describe.skipIf(!built)('文件里的字只是字', () => {
  const script = '<svg/onload=alert(1)>'
  const escaped = script.replace('<', '&lt;').replace('>', '&gt;')
  const said = [
    '某区某局2024年度部门决算',
    `=cmd|A0情况情况${escaped}的电话13812345678。`,
    "@SUM(1+1)*cmd|' /C calc'!A0（XX部门\u009b31m\u202e。",
  ]
  // A workbook, whose cells may hold any text, in a sheet whose name is mark-up as well.
  const bytes = workbook([
    {
      name: escaped,
      rows: said
        .map(
          (text, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`,
        )
        .join(''),
    },
  ])

  it('网页报告转义，清单里没有公式，终端上没有控制符', async () => {
    const at = folder()
    const name = `${script.replace('/', '')}\u001b[31m\n=1+1.txt`
    const file = join(at, name)
    writeFileSync(file, bytes)
    const html = join(at, 'r.html')
    const xlsx = join(at, 'r.xlsx')
    const { stdout, stderr } = await run(['check', file, file, '--html', html, '--xlsx', xlsx])
    const page = readFileSync(html, 'utf8')
    expect(page).not.toMatch(/<svg[/o]|<img|<script/)
    expect(page).toContain('&lt;svg/onload=alert(1)&gt;')
    expect(page).toContain("default-src 'none'")

    const parts = unzipSync(new Uint8Array(readFileSync(xlsx)))
    const sheets = Object.keys(parts).filter((part) => part.startsWith('xl/worksheets/'))
    const cells = Object.entries(parts).map(([, bytes]) => new TextDecoder().decode(bytes))
    expect(sheets.length).toBe(2)
    for (const part of cells) expect(part).not.toMatch(/<f[ >]|<hyperlink|<svg/)
    expect(cells.join('')).toContain('=cmd|A0情况')
    expect(cells.join('')).toContain('onload=alert(1)')

    // The only controls that reach the terminal are line ends.
    const whole = await run(['check', at])
    for (const out of [stdout, stderr, whole.stdout, whole.stderr])
      expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
    expect(whole.stdout).toContain('␤=1+1.txt')
  })

  it('数据里原样是字，放到终端上也不作怪', async () => {
    const at = folder()
    writeFileSync(join(at, 'a.txt'), bytes)
    const { stdout } = await run(['check', join(at, 'a.txt'), '--json'])
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
    expect((JSON.parse(stdout) as CheckJson).findings.some((it) => it.quote.includes(script))).toBe(true)
  })
})
