import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Indicator, PerformanceReading } from '../../core/performance.ts'
import type { Line } from '../document.ts'
import { dumped, type MadeForm, type MadeRow, type Print } from './dump.fixture.ts'
import { readLineForms } from './lines.ts'
import { readToldForms } from './told/read.ts'

const levels = [
  ['产出指标', '数量指标'],
  ['产出指标', '质量指标'],
  ['产出指标', '时效指标'],
  ['产出指标', '成本指标'],
  ['效益指标', '社会效益指标'],
  ['效益指标', '可持续影响指标'],
  ['满意度指标', '服务对象满意度指标'],
] as const

const row = (at: number, name: string, target: string, actual: string, score: string): MadeRow => ({
  level1: levels[at]![0],
  level2: levels[at]![1],
  name,
  target,
  actual,
  score,
})

const made: MadeForm = {
  title: '2023 年度项目支出绩效自评表',
  project: '城市书房建设',
  department: '某区文化馆',
  budget: '120.50',
  executed: '118.00',
  rate: '97.93%',
  rateScore: '19.59',
  goal: {
    target: '新建书房六处，改造书房两处，全年开放三百天，让读者在步行一刻钟内借到书。',
    actual: '新建书房六处，改造书房一处，因雨季延误一处，全年开放二百八十天，读者总体满意。',
    score: '18',
  },
  rows: [
    row(0, '新建书房', '6处', '6处', '12'),
    row(0, '购置适合少年儿童阅读的图书和听读设备', '≥5000册', '5210册', '12'),
    row(1, '书房验收合格率', '100%', '100%', '10'),
    row(4, '读者借阅条件改善，周边居民读书看报的习惯逐步养成', '明显改善', '明显改善', '16'),
    row(6, '读者满意度', '90%以上', '96%', '8'),
  ],
  total: '95.59',
}

const print: Print = {
  widths: { level: 4, name: 12, target: 7, actual: 7, goal: 18 },
  spaced: true,
  turns: [],
}

const texts = ({
  level1,
  level2,
  level3,
  target,
  actual,
  score,
}: Indicator): readonly (string | undefined)[] =>
  [level1, level2, level3, target, actual, score].map((cell) => cell?.text)
const wanted = ({ level1, level2, name, target, actual, score }: MadeRow): readonly string[] => [
  level1,
  level2,
  name,
  target,
  actual,
  score,
]

function readOne(form: MadeForm, how: Print): PerformanceReading {
  const { forms } = readLineForms(dumped(form, how))
  expect(forms).toHaveLength(1)
  return forms[0]!
}

describe('编造的自评表印成文本再读', () => {
  test.each([
    ['隔行', print],
    ['不隔行', { ...print, spaced: false }],
    ['窄栏', { ...print, widths: { level: 4, name: 8, target: 5, actual: 5, goal: 12 } }],
    ['宽栏', { ...print, widths: { level: 8, name: 40, target: 12, actual: 12, goal: 60 } }],
    ['行间翻页', { ...print, turns: [0, 2, 3] }],
  ])('%s', (_, how) => {
    const form = readOne(made, how)
    expect(form).toMatchObject({ stage: 'evaluation', subject: 'project', year: 2023, unit: '万元' })
    expect(form.indicators.map(texts)).toEqual(made.rows.map(wanted))
    expect(form.fields.project?.text).toBe(made.project)
    expect(form.fields.executor?.text).toBe(made.department)
    expect(form.funds[0]?.cells).toMatchObject({ budget: { text: '120.50' }, score: { text: '19.59' } })
    expect([form.goals[0]?.target?.text, form.goals[0]?.actual?.text]).toEqual([
      made.goal.target,
      made.goal.actual,
    ])
    expect(form.points.map(({ of, cell }) => [of, cell.text])).toEqual([
      ['execution', '20分'],
      ['goal', '20分'],
      ['indicators', '60分'],
    ])
  })

  test('没有表名的表从项目名称开始，前后的正文不归它', () => {
    const before: Line = { kind: 'line', text: '下面是各项目的自评情况。', source: { page: 1, line: 1 } }
    const after: Line = { kind: 'line', text: '（四）结果应用情况', source: { page: 1, line: 900 } }
    const lines = dumped({ ...made, title: null }, print)
    const { forms, used } = readLineForms([before, ...lines, after])
    expect(forms.map(({ title, indicators }) => [title, indicators.length])).toEqual([['', 5]])
    expect(used.has(before) || used.has(after)).toBe(false)
    expect(lines.every((line) => used.has(line))).toBe(true)
  })

  test('两张表接着印，各归各；得分之和等于总分，得分算已证', () => {
    const [one, two] = [dumped(made, print), dumped({ ...made, title: null, project: '流动图书车' }, print)]
    const shifted = two.map((line) => ({ ...line, source: { page: 1, line: line.source.line! + 500 } }))
    const { forms } = readLineForms([...one, ...shifted])
    expect(forms.map(({ fields }) => fields.project?.text)).toEqual(['城市书房建设', '流动图书车'])
    expect(forms[0]!.indicators.every(({ score }) => score?.how === 'proven')).toBe(true)
  })

  test('得分没有印出的行：目标值、完成值还在，不硬凑', () => {
    const rows = made.rows.map((one, i) => (i === 1 ? { ...one, score: '' } : one))
    const form = readOne({ ...made, rows }, print)
    const seen = form.indicators.map(texts)
    expect(seen[0]).toEqual(wanted(rows[0]!))
    expect(form.indicators.some(({ score }) => score?.how === 'proven')).toBe(false)
    expect(form.doubts).not.toEqual([])
  })

  test('说明没有的指标不算指标', () => {
    const none = { ...row(4, '无社会效益指标', '', '', ''), level2: '社会效益指标' }
    const form = readOne({ ...made, rows: [...made.rows.slice(0, 3), none, made.rows[4]!] }, print)
    expect(form.indicators.map(({ applicable }) => applicable)).toEqual([true, true, true, false, true])
  })
})

const plainLines = (texts: readonly string[]): readonly Line[] =>
  texts.map((text, i) => ({ kind: 'line', text, source: { page: 1, line: i + 1 } }))
const told = (text: string): readonly Line[] => plainLines(text.trim().split('\n'))

describe('别处的表样', () => {
  test('全国格式：分值、得分、偏差原因各成一栏，资金各行合得上的算已证', () => {
    const { forms, used } = readLineForms(
      told(`
项目支出绩效自评表
（2023年度）
项目名称 城市书房建设经费
主管部门 某市文化局 实施单位 某市图书馆
项目资金
（万元）
年初预算数 全年预算数 全年执行数 分值 执行率 得分
年度资金总额 100.00 90.00 85.50 10 95.00% 9.50
其中：当年财政拨款 100.00 90.00 85.50 — 95.00% —
上年结转资金 0.00 0.00 0.00 — — —
年度
总体
目标
预期目标 实际完成情况
新建书房六处，改造书房两处，全年开放三
百天，让读者在步行一刻钟内借到书。
新建书房六处，改造书房一处，因雨季延
误一处，全年开放二百八十天。
一级
指标
二级指标 三级指标
年度
指标值
实际
完成值
分值 得分
偏差原因分析
及改进措施
产出
指标
(50分)
数量指标 新建书房 ≥6处 6处 20 20
购置图书 ≥5000册 4800册 30 28.8 供货延迟，
已补采
满意度
指标
(40分)
服务对象
满意度指标
读者满意度 ≥90% 96% 40 38.8
总分 100 97.1`),
    )
    const [form] = forms
    expect(used.size).toBe(41)
    expect(form).toMatchObject({
      form: 'project-evaluation',
      year: 2023,
      unit: '万元',
      total: { text: '97.1' },
    })
    expect(form!.indicators.map((one) => [...texts(one), one.weight?.text, one.reason?.text])).toEqual([
      ['产出指标', '数量指标', '新建书房', '≥6处', '6处', '20', '20', undefined],
      ['产出指标', '数量指标', '购置图书', '≥5000册', '4800册', '28.8', '30', '供货延迟，已补采'],
      ['满意度指标', '服务对象满意度指标', '读者满意度', '≥90%', '96%', '38.8', '40', undefined],
    ])
    expect(form!.funds.map(({ cells }) => cells.budget)).toMatchObject([
      { text: '90.00', how: 'proven' },
      { text: '90.00', how: 'proven' },
      { text: '0.00', how: 'proven' },
    ])
  })

  test('符号、单位另成一栏；没有得分的目标表一行一个指标', () => {
    const { forms } = readLineForms(
      told(`
2024年度部门整体支出绩效自评表
部门名称 某县水利局
一级指标 二级指标 三级指标 指标性质 年度指标值 度量单位 实际完成值 分值 得分
产出指标 数量指标 新修渠道 ≥ 12 公里 13 10 10
产出指标 质量指标 工程验收合格率 = 100 % 100 20 20
项目支出绩效目标表
单位：万元
项目名称 流动图书车运行
一级指标 二级指标 三级指标 指标值
产出指标 数量指标 巡回社区数 ≥20个
停靠站点数 ≥35处
质量指标 图书完好率 ≥95%`),
    )
    expect(forms.map(({ stage, subject }) => `${stage} ${subject}`)).toEqual([
      'evaluation whole',
      'targets project',
    ])
    const cells = forms[0]!.indicators.map(({ sign, target, unit, actual }) => [sign, target, unit, actual])
    expect(cells.map((row) => row.map((cell) => cell?.text))).toEqual([
      ['≥', '12', '公里', '13'],
      ['=', '100', '%', '100'],
    ])
    expect(
      forms[1]!.indicators.map(({ level2, level3, target }) => [level2, level3, target].map((c) => c?.text)),
    ).toEqual([
      ['数量指标', '巡回社区数', '≥20个'],
      ['数量指标', '停靠站点数', '≥35处'],
      ['质量指标', '图书完好率', '≥95%'],
    ])
  })

  test('写成文字的自评：预算、执行率、得分、等级、指标从句子里读出', () => {
    const forms = readToldForms(
      told(`
二、2023年度城市书房建设项目绩效自评结果
年初预算为100.00万元，调整预算为90.00万元，执行数为85.50万元，执行率为95.00%。
（1）新建书房数量大于等于 6 处，实际目标值已完成。
（2）读者满意度，年度目标值为90%，2023年实际完成值为96%。
自评总分97.1分，自评等级为优。
三、其他需要说明的事项`),
    )
    expect(forms).toMatchObject([
      {
        subject: 'project',
        year: 2023,
        fields: { project: { text: '城市书房建设' }, grade: { text: '优' } },
        funds: [
          { cells: { initial: { text: '100.00' }, budget: { text: '90.00' }, rate: { text: '95.00%' } } },
        ],
        total: { text: '97.1分' },
        doubts: ['told in sentences'],
      },
    ])
    expect(
      forms[0]!.indicators.map(({ level3, target, actual }) => [level3, target, actual].map((c) => c?.text)),
    ).toEqual([
      ['新建书房数量', '大于等于6处', '实际目标值已完成'],
      ['读者满意度', '90%', '96%'],
    ])
  })
})

const nouns = ['巡查', '讲座', '书架', '路灯', '树木', '养老床位', '农田水渠', '公交站台', '河道', '社区食堂']
const verbs = ['新增', '维护', '检修', '组织', '改造', '清理', '开展']
const tails = [
  '数量',
  '完成率',
  '及时率',
  '次数',
  '覆盖面',
  '合格率',
  '质量达到设计和验收的要求',
  '受益群众持续增加',
]
const phrase = fc
  .tuple(fc.constantFrom(...verbs), fc.constantFrom(...nouns), fc.constantFrom(...tails))
  .map((parts) => parts.join(''))
const value = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 9000 }), fc.constantFrom('次', '处', '人', '万元', '平方米'))
    .map((p) => p.join('')),
  fc.integer({ min: 50, max: 100 }).map((n) => `${n}%`),
  fc.integer({ min: 1, max: 99 }).map((n) => `≥${n}%`),
  fc.constantFrom('良好', '明显提升', '按期完成', '持续改善'),
)
const madeRow = fc
  .record({
    at: fc.integer({ min: 0, max: levels.length - 1 }),
    name: phrase,
    target: value,
    actual: value,
    score: fc.integer({ min: 1, max: 15 }).map(String),
  })
  .map(({ at, name, target, actual, score }) => ({ at, made: row(at, name, target, actual, score) }))
const madeRows = fc
  .array(madeRow, { minLength: 3, maxLength: 12 })
  .map((rows) => [...rows].sort((a, b) => a.at - b.at).map(({ made: one }) => one))
const madePrint = fc.record({
  widths: fc.record({
    level: fc.integer({ min: 4, max: 9 }),
    name: fc.integer({ min: 7, max: 24 }),
    target: fc.integer({ min: 5, max: 12 }),
    actual: fc.integer({ min: 5, max: 12 }),
    goal: fc.integer({ min: 10, max: 40 }),
  }),
  spaced: fc.boolean(),
  turns: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 2 }),
})

describe('律', () => {
  test('任意折行印出的表，读为确定的格都对；读不准的都说不准', () => {
    let cells = 0
    let exact = 0
    fc.assert(
      fc.property(madeRows, madePrint, (rows, how) => {
        const form = readOne({ ...made, rows }, how)
        const matched = form.indicators.length === rows.length
        expect(matched || form.doubts.length > 0).toBe(true)
        if (!matched) return
        rows.forEach((one, i) => {
          const found = form.indicators[i]!
          const pairs = [
            [found.level3, one.name],
            [found.target, one.target],
            [found.actual, one.actual],
            [found.score, one.score],
          ] as const
          for (const [cell, text] of pairs) {
            cells += 1
            if (cell?.text === text) exact += 1
            else expect(cell === null || cell.how === 'inferred').toBe(true)
          }
        })
      }),
      { numRuns: 300, seed: 20201 },
    )
    process.stdout.write(`random dumps: ${exact}/${cells} exact\n`)
    expect(exact / cells).toBeGreaterThan(0.97)
  })
})

const head = [
  '2023年度项目支出绩效自评表',
  '项目名称 某某',
  '一级指标 二级指标 三级指标 年初目标值 实际完成值 得分',
  '产出指标',
]

describe('来者不善', () => {
  test.each([
    ['十万行指标', [...head, ...Array.from({ length: 100_000 }, () => '数量指标 1 1 1')]],
    ['一行十万字', [...head, `数量指标 ${'好 '.repeat(100_000)} 1`]],
    ['十万个表头', Array.from({ length: 100_000 }, (_, i) => head[i % head.length]!)],
    ['十万行没有得分', [...head, '数量指标', ...Array.from({ length: 100_000 }, () => '开展巡查')]],
    ['十万行都像得分', [...head, '数量指标', ...Array.from({ length: 100_000 }, () => '1')]],
    [
      '目标十万行',
      [
        ...head.slice(0, 2),
        '项目绩效总目标',
        '年初设定目标 全年实际完成情况 得分',
        ...Array.from({ length: 100_000 }, () => '开展巡查工作'),
        ...head.slice(2),
      ],
    ],
    ['十万个自评结果', Array.from({ length: 100_000 }, (_, i) => `${i}.项目名称 甲乙丙`)],
  ])('%s：时间与长短成比例', (_, texts) => {
    const started = performance.now()
    readLineForms(plainLines(texts))
    expect(performance.now() - started).toBeLessThan(30_000)
  })
})
