import { describe, expect, it } from 'vitest'
import { performanceForms } from '../../forms/performance/index.ts'
import { templateXlsx } from '../../writer/performance/template.ts'
import { fillIn } from '../../writer/performance/testing/fill-in.ts'
import { readPlan } from './read.ts'

const host = { now: () => 0 }
const yaml = (text: string) => {
  const read = readPlan(new TextEncoder().encode(text), host)
  if (!read.ok) throw new Error(read.reason.code)
  return read.value
}
const form = performanceForms.find(({ id }) => id === 'project-evaluation')!
const sheet = async (values: Readonly<Record<string, string | number>>) => {
  const read = readPlan(fillIn(await templateXlsx(form), values), host)
  if (!read.ok) throw new Error(read.reason.code)
  return read.value
}

describe('YAML 写的填报表', () => {
  it('中文键与英文键读成同样的值，数照字面不过浮点', () => {
    const english = yaml(
      'form: project-evaluation\nyear: 2024\nproject: 某项目\nfunds:\n  - {part: total, budget: 100.10, executed: 88.740}\nindicators:\n  - {level1: 产出指标, name: 场次, target: ≥20场, actual: 23场, weight: 10}\n',
    )
    const chinese = yaml(
      '表样: project-evaluation\n年度: 2024年\n项目名称: 某项目\n资金:\n  - {来源: 年度资金总额, 预算数: "100.10", 执行数: 88.740}\n指标:\n  - {一级指标: 产出指标, 名称: 场次, 年度指标值: ≥20场, 实际完成值: 23场, 分值: 10}\n',
    )
    expect(english.problems).toEqual([])
    expect(chinese.problems).toEqual([])
    expect(chinese.filled).toEqual(english.filled)
    expect(english.filled.funds[0]!.cells).toEqual({ budget: '100.10', executed: '88.740' })
  })

  it('说出路径和行号，几处问题一次说完，认不得的内容留着', () => {
    const { problems, unread } = yaml(
      'form: 没有这张表\nyear: 今年\n天气: 晴\nindicators:\n  - {名称: 甲, 颜色: 红}\n',
    )
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      ['form unknown', 'form:1'],
      ['year unknown', 'year:2'],
      ['unknown key', '天气:3'],
      ['unknown key', 'indicators[1].颜色:5'],
      ['form not said', ''],
    ])
    expect(unread.map(({ text }) => text)).toEqual(['晴', '红'])
  })

  it.each([
    ['引用炸弹', 'a: &a [x,x]\nb: &b [*a,*a]\nform: project-evaluation\nindicators: [*b,*b]', 'plan alias'],
    ['重复的键', 'form: project-evaluation\nform: whole-evaluation', 'duplicate label'],
    ['深层嵌套', `form: ${'['.repeat(5_000)}`, 'plan nested too deep'],
    ['层层短横', `form:\n  ${'- '.repeat(3_000)}x`, 'plan nested too deep'],
    [
      '层层缩进',
      Array.from({ length: 60 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'plan nested too deep',
    ],
    ['太大', `form: ${'x'.repeat(1_000_001)}`, 'plan too large'],
    ['写法不对', 'form: "没有收尾', 'plan syntax'],
    ['一个词', '你好', 'plan not a mapping'],
    ['带类型的值', 'form: !!js/function "x"', 'form unknown'],
    ['原型上的键', 'form: project-evaluation\n__proto__: 1\nconstructor: 2', 'unknown key'],
  ])('%s：有界，不崩，说得清', (_, text, code) => {
    const started = performance.now()
    const { problems } = yaml(text)
    expect(problems.map((problem) => problem.code)).toContain(code)
    expect(performance.now() - started).toBeLessThan(30_000)
  })
})

describe('填好的模板', () => {
  it('读回填进去的每一个值，空行不算指标', async () => {
    const { filled, problems, unread } = await sheet({
      C3: '某项目',
      E6: 1200,
      F6: '1,064.88',
      B11: '预期',
      F11: '完成',
      D13: '场次',
      E13: '≥20场',
      F13: '23场',
      G13: 20,
      K13: '达成',
    })
    expect(problems).toEqual([])
    expect(unread).toEqual([])
    expect(filled.fields.project).toBe('某项目')
    expect(filled.funds[0]!.cells).toMatchObject({ budget: '1200', executed: '1,064.88' })
    expect(filled.goals).toEqual([
      { span: 'annual', number: null, target: '预期', actual: '完成', weight: '', score: '' },
    ])
    expect(filled.indicators).toHaveLength(1)
    expect(filled.indicators[0]).toMatchObject({
      attained: '达成',
      cells: {
        level1: '产出指标',
        level2: '数量指标',
        level3: '场次',
        target: '≥20场',
        actual: '23场',
        weight: '20',
      },
    })
  })

  it('访问外部的公式，连格号说出', async () => {
    const { problems } = await sheet({
      D13: '场次',
      E13: "\u0001cmd|' /C calc'!A0",
      F13: '\u0001[1]Sheet1!A1',
    })
    expect(problems.filter(({ code }) => code === 'formula reaches outside').map(({ at }) => at)).toEqual([
      'E13',
      'F13',
    ])
  })

  it('本工作簿里的公式照常用它的结果', async () => {
    const { problems } = await sheet({
      D13: '场次',
      E6: '\u0001SUM(E7:E9)',
      F6: '\u0001表1[预算]&"|"',
      E7: '\u0001设置!$B$3',
    })
    expect(problems).toEqual([])
  })

  it('改了名的栏，连格号说出', async () => {
    const { problems } = await sheet({ I12: '领导批示', D13: '场次' })
    expect(problems).toMatchObject([{ code: 'unknown column', at: 'I12', details: { text: '领导批示' } }])
  })

  it.each(performanceForms.map((it) => [it.id, it] as const))(
    '%s 的空模板读得回来，没有问题',
    async (_, own) => {
      const read = readPlan(await templateXlsx(own), host)
      expect(read.ok && read.value.form).toBe(own.id)
      expect(read.ok && read.value.problems).toEqual([])
      expect(read.ok && read.value.unread).toEqual([])
      expect(read.ok && read.value.filled.indicators).toEqual([])
    },
  )
})
