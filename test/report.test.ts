import { describe, expect, it } from 'vitest'
import { check } from '../src/check/check.ts'
import { statementsOf } from '../src/check/performance/statements.ts'
import type { WrittenReport } from '../src/core/report.ts'
import { pointsSaid } from '../src/core/say-plan.ts'
import { performanceForms } from '../src/forms/performance/index.ts'
import { schemeNamed } from '../src/forms/performance/schemes/named.ts'
import { readPlan } from '../src/reader/plan/read.ts'
import { read } from '../src/reader/read.ts'
import { scorePlan } from '../src/scoring/plan/score.ts'
import { docxReport } from '../src/writer/report/docx.ts'
import { htmlReport } from '../src/writer/report/html.ts'
import { writeReport } from '../src/writer/report/write.ts'

const host = { now: () => performance.now() }
const plan = (more = '', name = '技能提升行动'): string => `表样: project-evaluation
计分办法: national-2020
年度: 2024
项目名称: "${name}"
${more}
资金:
  - { 来源: 年度资金总额, 预算数: '160.00', 执行数: '152.00' }
目标:
  - { 目标: 全年组织培训1000人次以上, 完成情况: 全年组织培训880人次 }
指标:
  - { 一级指标: 产出指标, 二级指标: 数量指标, 名称: 补贴性培训人次, 年度指标值: '≥1,000人次', 实际完成值: 880人次, 分值: 30, 偏差原因: 企业订单集中 }
  - { 一级指标: 产出指标, 二级指标: 质量指标, 名称: 培训合格率, 年度指标值: ≥90%, 实际完成值: 94.2%, 分值: 20 }
  - { 一级指标: 效益指标, 二级指标: 社会效益指标, 名称: 参训后就业率, 年度指标值: ≥60%, 实际完成值: 66%, 分值: 30 }
  - { 一级指标: 满意度指标, 二级指标: 服务对象满意度指标, 名称: 参训人员满意度, 年度指标值: ≥90%, 实际完成值: 93.5%, 分值: 10 }
`

function worked(text: string) {
  const reading = readPlan(new TextEncoder().encode(text), host)
  if (!reading.ok) throw new Error(reading.reason.code)
  const form = performanceForms.find(({ id }) => id === reading.value.form)!
  const scored = scorePlan(form, reading.value, schemeNamed('national-2020', form.subject))
  expect(scored.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  return { scored, report: writeReport(form, scored)! }
}

const readBack = async (bytes: Uint8Array) => {
  const reading = await read(bytes, host as never)
  if (!reading.ok) throw new Error(reading.reason.code)
  return reading.value.disclosure
}

const formats: readonly (readonly [string, (report: WrittenReport) => Promise<Uint8Array>])[] = [
  ['Word', docxReport],
  ['网页', (report) => Promise.resolve(new TextEncoder().encode(htmlReport(report)))],
]

describe('自评报告：写出去，读回来', () => {
  it.each(formats)('%s：各章都在，得分、等级、预算、执行、执行率与表相同', async (_, write) => {
    const { scored, report } = worked(plan())
    const disclosure = await readBack(await write(report))
    expect(disclosure.reports).toHaveLength(1)
    const [back] = disclosure.reports!
    expect(back!.title).toBe(report.title)
    expect([back!.layout, back!.subject, back!.year]).toEqual([report.layout, 'project', 2024])
    const topics = report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.topic] : []))
    expect(new Set(back!.chapters.map(({ topic }) => topic))).toEqual(new Set(topics))
    expect(
      Object.fromEntries(Object.entries(back!.figures).map(([name, cell]) => [name, cell.text])),
    ).toEqual({
      score: pointsSaid(scored.total!),
      grade: scored.grade,
      budget: '160.00万元',
      executed: '152.00万元',
      rate: '95.00%',
    })
  })

  it.each(formats)('%s：每个指标的目标、完成值、得分与表相同，核对没有错误', async (_, write) => {
    const { scored, report } = worked(plan())
    const disclosure = await readBack(await write(report))
    const told = statementsOf(disclosure).map(({ name, target, actual, score }) => [
      name,
      target,
      actual,
      score,
    ])
    expect(told).toEqual(
      scored.filled.indicators.map(({ cells }) => [cells.level3, cells.target, cells.actual, cells.score]),
    )
    const { findings, obligations } = check(disclosure)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    const owed = obligations.filter(({ id }) => id.startsWith('report/'))
    expect(owed.length).toBeGreaterThan(8)
    expect(owed.every(({ verdict }) => verdict === 'holds')).toBe(true)
  })

  it('完成的与未完成的按得分分开，差额由表算出', () => {
    const { report } = worked(plan())
    const tables = report.blocks.flatMap((block) =>
      block.kind === 'table' ? [block.rows.map(([name]) => name)] : [],
    )
    expect(tables).toEqual([['培训合格率', '参训后就业率', '参训人员满意度'], ['补贴性培训人次']])
    const texts = report.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))
    expect(texts).toContain('年度资金总额：未执行8.00万元。')
    expect(texts).toContain('补贴性培训人次：企业订单集中。')
  })

  it('只有人能写的留作问题；填报表里写了的不再问', () => {
    const asked = (text: string) =>
      worked(text).report.blocks.flatMap((block) => (block.kind === 'question' ? [block.topic] : []))
    expect(asked(plan())).toEqual(['measures', 'basics', 'organisation', 'applied', 'other'])
    expect(asked(plan('改进措施: 三月底前增开夜班\n项目内容: 补贴性培训'))).toEqual([
      'organisation',
      'applied',
      'other',
    ])
  })

  it('姓名、电话不进报告', () => {
    const { report } = worked(plan('项目负责人: 某甲\n联系电话: 某号'))
    expect(JSON.stringify(report)).not.toMatch(/某甲|某号/)
  })

  it('填报的内容只是文字，成不了标签', async () => {
    const { report } = worked(plan('改进措施: "<script>alert(1)</script>"', '<img src=x onerror=alert(1)>'))
    const page = htmlReport(report)
    expect(page).not.toMatch(/<script|<img/)
    expect((await readBack(await docxReport(report))).paragraphs.map(({ text }) => text).join()).toContain(
      '<script>',
    )
  })

  it('不计分的表没有报告', () => {
    const form = performanceForms.find(({ id }) => id === 'project-evaluation')!
    const reading = readPlan(new TextEncoder().encode(plan()), host)
    expect(reading.ok && writeReport(form, scorePlan(form, reading.value, null))).toBeNull()
  })
})
