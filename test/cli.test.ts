import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { CheckJson, ReadJson } from '../src/core/contract.ts'
import type { PlanJson } from '../src/core/plan-contract.ts'
import type { ScoresJson } from '../src/report/scores/json.ts'

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
    expect(Object.keys(read)).toEqual([
      'document',
      'tables',
      'facts',
      'claims',
      'evaluations',
      'targets',
      'monitoring',
      'reports',
      'unread',
    ])
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

  it('score：印的得分与重算的并排，能证明的错误使退出状态为 1', () => {
    const { status, stdout } = run(['score', example])
    expect(status).toBe(1)
    expect(stdout).toContain('印的得分')
    expect(stdout).toMatch(/高于办法/)
    const scored = JSON.parse(run(['score', example, '--json']).stdout) as ScoresJson
    expect(Object.keys(scored)).toEqual(['forms', 'findings'])
    expect(Object.keys(scored.forms[0]!)).toEqual([
      'form',
      'title',
      'year',
      'about',
      'scheme',
      'rows',
      'source',
    ])
    expect(scored.findings.every(({ rule }) => rule.startsWith('performance/'))).toBe(true)
    const english = run(['score', example, '--lang', 'en'])
    expect(english.stdout).toContain('above the rule')
  })

  it('score 另存网页和清单', () => {
    const at = folder()
    const { status } = run(['score', example, '--html', join(at, 'a.html'), '--xlsx', join(at, 'a.xlsx')])
    expect(status).toBe(1)
    expect(readFileSync(join(at, 'a.html'), 'utf8')).toContain('<table class="scores">')
    expect(readFileSync(join(at, 'a.xlsx')).subarray(0, 2).toString()).toBe('PK')
  })

  it('填报表：模板列得出、写得出；填好的算成各种格式，读回得分一样', () => {
    const at = folder()
    expect(run(['template']).stdout).toContain('project-evaluation-wuhan-2022')
    expect(run(['template', '没有', '-o', join(at, 'x.xlsx')]).status).toBe(2)
    const blank = join(at, 'blank.xlsx')
    expect(run(['template', 'project-evaluation', '-o', blank]).status).toBe(0)
    expect(run(['score', blank]).status).toBe(2)
    const plan = join(at, 'plan.yaml')
    writeFileSync(plan, planYaml)
    const out = join(at, '自评表')
    const { status, stdout, stderr } = run(['score', plan, '--format', 'docx,xlsx,html,json', '-o', out])
    expect(stderr).toContain('已存为')
    expect(status).toBe(0)
    expect(stdout).toContain('合计 96.53 分，等级“优”')
    for (const format of ['docx', 'xlsx', 'html']) {
      const again = JSON.parse(run(['score', `${out}.${format}`, '--json']).stdout) as ScoresJson
      expect(again.forms[0]!.rows.map((row) => row.printed)).toEqual(['8.87', '50', '27.66', '10', '96.53'])
      expect(again.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    }
    const json = JSON.parse(readFileSync(`${out}.json`, 'utf8')) as PlanJson
    expect(json.total).toBe('96.53')
    expect(json.scores.map(({ points }) => points)).toEqual(['8.87', '50', '27.66', '10'])
  })

  it('台账给出完成值，自评报告另写一份；计划不能指到自己文件夹以外', () => {
    const at = folder()
    const plan = join(at, 'plan.yaml')
    writeFileSync(plan, settledYaml)
    writeFileSync(
      join(at, '案件.csv'),
      '受理日期,结案日期\n2024-01-03,2024-02-03\n2024-01-05,\n2024-03-01,2024-04-01\n2024-03-02,2024-04-02\n',
    )
    const out = join(at, '自评表')
    const args = ['score', plan, '--report', '--format', 'docx,xlsx,html,json', '-o', out]
    const { status, stderr } = run(args)
    expect(stderr).toContain('只有人能写')
    expect(status).toBe(0)
    const json = JSON.parse(readFileSync(`${out}.json`, 'utf8')) as PlanJson
    expect(json.ledgers.map(({ actual, figures }) => [actual, figures.map(({ rows }) => rows)])).toEqual([
      [
        '75%',
        [
          [
            [2, 2],
            [4, 5],
          ],
          [[2, 5]],
        ],
      ],
    ])
    expect(readFileSync(`${out}.html`, 'utf8')).toContain('结案数 3（第 2、4—5 行）')
    const again = JSON.parse(run(['score', `${out}.xlsx`, '--json']).stdout) as ScoresJson
    expect(again.forms.map(({ rows }) => rows.at(-1)!.printed)).toEqual([json.total])
    const report = JSON.parse(run(['read', `${out}-自评报告.docx`, '--json']).stdout) as ReadJson
    expect(report.reports[0]!.figures.score).toBe(json.total)
    expect(existsSync(`${out}-自评报告.html`)).toBe(true)
    const other = run(['score', plan, '--ledger', `仲裁结案率=${join(at, '没有.csv')}`])
    expect([other.status, other.stderr.includes('没有这个文件')]).toEqual([2, true])
    writeFileSync(plan, settledYaml.replace('案件.csv', '../案件.csv'))
    expect(run(['score', plan]).stderr).toContain('自己文件夹以外')
  })

  it('模板附指标库，没有的词说出来', () => {
    const at = folder()
    const path = join(at, 'plan.xlsx')
    expect(run(['template', 'project-evaluation', '--indicators', '仲裁', '-o', path]).status).toBe(0)
    const read = JSON.parse(run(['read', path, '--json']).stdout) as ReadJson
    expect(JSON.stringify(read)).toContain('仲裁结案率')
    const none = run(['template', 'project-evaluation', '--indicators', '没有这个词', '-o', path])
    expect([none.status, none.stderr.includes('没有这个词')]).toEqual([2, true])
  })

  it('填报表有问题：一次说完，指明行号，不写表，JSON 里一字不少', () => {
    const at = folder()
    const plan = join(at, 'plan.yaml')
    writeFileSync(
      plan,
      planYaml
        .replace('weight: 50', 'weight: 五十')
        .replace('name: 培训人次', 'name: "=cmd|\' /C calc\'!A0"'),
    )
    const out = join(at, 'out.docx')
    const { status, stdout, stderr } = run(['score', plan, '--json', '-o', out])
    expect(status).toBe(2)
    expect(stderr).toContain('indicators[1].weight（第 9 行）：应是数，看到“五十”')
    expect(stderr).toContain('以公式开头的文字')
    expect(existsSync(out)).toBe(false)
    expect(stdout).toContain('五十')
  })
})

const settledYaml = `form: project-evaluation
scheme: execution-10-indicators-90
year: 2024
project: 仲裁办案经费
funds:
  - { part: total, budget: '160.00', executed: '152.00' }
indicators:
  - { level1: 产出指标, level2: 质量指标, name: 仲裁结案率, target: ≥90%, weight: 90, reason: 年末集中收案, ledger: 案件.csv }
`

const planYaml = `form: project-evaluation
scheme: execution-10-indicators-90
year: 2024
project: 职业技能培训
department: 某区人力资源局
funds: {budget: 1200, executed: 1064.88}
goals: [{target: 全年完成培训, actual: 基本完成}]
indicators:
  - {level1: 产出指标, level2: 数量指标, name: 培训期数, target: ≥24期, actual: 31期, weight: 50}
  - {level1: 产出指标, level2: 数量指标, name: 培训人次, target: ≥1200人次, actual: 1106.4人次, weight: 30, reason: 报名不足}
  - {level1: 满意度指标, level2: 服务对象满意度指标, name: 满意度, target: ≥95%, actual: 96.5%, weight: 10}
`
