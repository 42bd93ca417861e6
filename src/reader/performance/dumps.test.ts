import { describe, expect, test } from 'vitest'
import type { PerformanceReading } from '../../core/performance.ts'
import type { Cell } from '../../core/table.ts'
import type { Line } from '../document.ts'
import { readLineForms } from './lines.ts'
import { readToldForms } from './told/read.ts'

/** Lines of a dump; `|` ends a line that a blank stands behind. */
const dump = (text: string): readonly Line[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line, i): Line[] => {
      const marked = line.endsWith('|')
      const said = (marked ? line.slice(0, -1) : line).trimEnd()
      const source = { page: 1, line: i + 1 }
      return said === '' ? [] : [{ kind: 'line', text: said.trim(), blanks: [0, marked ? 1 : 0], source }]
    })

const said = (form: PerformanceReading | undefined): readonly (readonly (string | undefined)[])[] =>
  form?.indicators.map(({ level1, level2, level3, target, actual, score }) =>
    [level1, level2, level3, target, actual, score].map((cell) => cell?.text),
  ) ?? []

const cells = ({ indicators }: PerformanceReading): readonly Cell[] =>
  indicators.flatMap(({ level1, level2, level3, target }) =>
    [level1, level2, level3, target].flatMap((cell) => (cell === null ? [] : [cell])),
  )

const head = `
项目支出绩效自评表
项目名称 城市书房建设
主管部门 某市文化局 实施单位 某市图书馆
一级指标 二级指标 三级指标 年初目标值 实际完成值 得分
`

describe('行与页', () => {
  test('翻页重印的一行只读一次，重印的留下', () => {
    const { forms, unread } = readLineForms(
      dump(`${head.replaceAll('\n', '\n\n')}
产出指标

数量指标 新建书房 6处 6处 20

质量指标 书房验收合格率 100% 100% 20

满意度指标

服务对象满意度指标

读者满意度 90% 96% 9
读者满意度 90% 96% 9

总分 49`),
    )
    expect(said(forms[0]).map((row) => row[2])).toEqual(['新建书房', '书房验收合格率', '读者满意度'])
    expect(forms[0]!.doubts).toContain('rows printed again')
    expect(unread.map(({ text, why, source }) => [text, why, source.line])).toEqual([
      ['读者满意度90%96%9', 'row printed again', 21],
    ])
  })

  test('一行多出一格：第一格是它自己的二级指标，说不准', () => {
    const { forms } = readLineForms(
      dump(`${head}
产出指标
数量指标 新建书房 6处 6处 20
质量指标 书房验收合格率 100% 100% 20
资金使用率 ≥97% 98% 99% 10
总分 50`),
    )
    expect(said(forms[0])[2]).toEqual(['产出指标', '资金使用率', '≥97%', '98%', '99%', '10'])
    expect(forms[0]!.indicators[2]!.level2?.how).toBe('inferred')
  })

  test('名称并了两行：第二行只有目标值', () => {
    const { forms } = readLineForms(
      dump(`
部门整体支出绩效目标申报表
单位名称 某市图书馆
一级指标 二级指标 指标内容 指标值 绩效标准
产出指标
数量指标 新建书房 6处 计划标准
满意度指标
服务对象满意度指标
借阅办证等各项
服务的满意度
读者满意度 95%以上。 计划标准
家长满意度 90%以上。 计划标准`),
    )
    expect(said(forms[0]).slice(1)).toEqual([
      [
        '满意度指标',
        '服务对象满意度指标',
        '借阅办证等各项服务的满意度',
        '读者满意度95%以上。',
        undefined,
        undefined,
      ],
      [
        '满意度指标',
        '服务对象满意度指标',
        '借阅办证等各项服务的满意度',
        '家长满意度90%以上。',
        undefined,
        undefined,
      ],
    ])
    expect(forms[0]!.indicators[2]!.target?.how).toBe('inferred')
  })

  test('一页翻在一行中间：每格剩下的字回到原处', () => {
    const { forms } = readLineForms(
      dump(`
项目绩效目标申报表|

项目名称 城市书房建设|

目标名称 一级指标 二级指标 指标内容 指标值 绩效标准|

新建书房 产出指标 数量指标 新建书房 6处 历史标准|

保持书房整|

洁安静 产出指标 质量指标 书房整洁|

天数 300天 历史标准|

让读者就近 效益指标 社会效益指 让读者就近  历史标准|



借到书|

标 借到书|

读者满意 满意度指标 服务对象满意度|

指标 读者满意度 90% 历史标准|`),
    )
    expect(
      said(forms[0])
        .slice(2)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      ['效益指标', '社会效益指标', '让读者就近借到书', undefined],
      ['满意度指标', '服务对象满意度指标', '读者满意度', '90%'],
    ])
    expect(forms[0]!.goals.map(({ target }) => [target?.text, target?.how])).toContainEqual([
      '让读者就近借到书',
      'inferred',
    ])
  })
})

describe('各种程序抽出的文本', () => {
  test('两栏总目标、并排的资金、没有数的目标值', () => {
    const { forms } = readLineForms(
      dump(`
财政项目支出绩效目标填报表
（2023年度）
项目名称 城市书房建设 项目性质 经常性项目 项目类别 特定目标类
项目资金
（元）
项目资金总额 410,000.00 年度资金申请总额 210,000.00
其他资金 0.00 其他资金 0.00
项目
绩效
目标
项目总目标 年度总体目标
新建书房六处，改造书房两处，全年开放
三百天。
新建书房三处，全年开放三
百天。
一级指标 二级指标 三级指标 年度(/项目)指标值
绩效指标
产出指标
数量指标 新建书房 ≥3.00(处)
质量指标 书房验收 合格
借阅秩序 良好
满意度指标
服务对象满意度
指标
读者满意度 ≥90.00(%)`),
    )
    const [form] = forms
    expect(
      form!.funds.map(({ part, cells: { lifetime, annual } }) => [part, lifetime?.text, annual?.text]),
    ).toEqual([
      ['total', '410,000.00', '210,000.00'],
      ['other', '0.00', '0.00'],
    ])
    expect(form!.goals.map(({ span, target }) => [span, target?.text])).toEqual([
      ['overall', '新建书房六处，改造书房两处，全年开放三百天。'],
      ['annual', '新建书房三处，全年开放三百天。'],
    ])
    expect(said(form).map((row) => row.slice(1, 4))).toEqual([
      ['数量指标', '新建书房', '≥3.00(处)'],
      ['质量指标', '书房验收', '合格'],
      ['质量指标', '借阅秩序', '良好'],
      ['服务对象满意度指标', '读者满意度', '≥90.00(%)'],
    ])
  })

  test('表头前有一块的名称：同一行也认得', () => {
    const { forms } = readLineForms(
      dump(`
项目支出绩效自评表
项目名称 城市书房建设
总体目标
实施期目标 年度目标
新建书房六处。
新建书房三处。
绩效指标 一级指标 二级指标 三级指标 指标值
产出指标 数量指标 新建书房 ≥6处
满意度指标 服务对象满意度指标 读者满意度 ≥90%`),
    )
    expect(said(forms[0]).map((row) => row.slice(2, 4))).toEqual([
      ['新建书房', '≥6处'],
      ['读者满意度', '≥90%'],
    ])
    expect(forms[0]!.goals.map(({ span, target }) => [span, target?.text, target?.how])).toEqual([
      ['overall', '新建书房六处。', 'inferred'],
      ['annual', '新建书房三处。', 'inferred'],
    ])
  })

  test('照版面排的文本：没有一格说读得准', () => {
    const { forms } = readLineForms(
      dump(`
项目支出绩效目标表
     项目名称                城市书房建设
     主管部门                某市文化局          实施单位       某市图书馆
     一级指标        二级指标           三级指标              指标值
     产出指标        数量指标           新建城市书房并             ≥6处
                                   按时开放
                                   书房验收合格率            100%
     产出指标        质量指标
                                   图书上架率              98%
     满意度指标       服务对象满意度        读者满意度              ≥90%`),
    )
    expect(forms).toHaveLength(1)
    expect(cells(forms[0]!).filter(({ how }) => how !== 'inferred')).toEqual([])
  })

  test('按栏抽出的文本：层级挤在一处，没有一格说读得准', () => {
    const { forms } = readLineForms(
      dump(`
项目支出绩效目标表
项目名称 城市书房建设
一级指标 二级指标 三级指标 指标值
产出指标
数量指标
新建书房
≥6处
书房验收合格率
100%
效益指标
经济效益指标
社会效益指标
生态效益指标
满意度指标
服务对象满意度指标`),
    )
    expect(forms).toHaveLength(1)
    expect(cells(forms[0]!).filter(({ how }) => how !== 'inferred')).toEqual([])
  })

  test('下一张表的表号不算上一张表的指标', () => {
    const one = (name: string): string => `
表14
项目支出绩效目标表
项目名称 ${name}
一级指标 二级指标 三级指标 指标值
产出指标 数量指标 新建书房 ≥6处
满意度指标 服务对象满意度指标 读者满意度 ≥90%`
    const { forms } = readLineForms(dump(one('城市书房建设') + one('流动图书车')))
    expect(forms.map(({ indicators }) => indicators.length)).toEqual([2, 2])
  })
})

describe('写成句子的自评', () => {
  const tell = (...items: readonly string[]): PerformanceReading =>
    readToldForms(
      dump(['2024年度城市书房项目绩效自评结果', ...items, '数量指标', '自评总分为 95 分。'].join('\n')),
    )[0]!

  test('两个指标合说一句：各成一行，后一个有完成情况', () => {
    const { indicators } = tell('新建书房数量。改造书房数量。此项未设定年度目标，全市书房已满足需要。')
    expect(
      indicators.map(({ level3, target, actual }) => [level3?.text, target?.text, actual?.text]),
    ).toEqual([
      ['新建书房数量', undefined, undefined],
      ['改造书房数量', '未设定', '全市书房已满足需要'],
    ])
    expect(indicators[1]!.actual?.how).toBe('inferred')
  })

  test('完成情况写成分句；“完成预期目标”不是完成情况', () => {
    const { indicators } = tell(
      '读者投诉数量。此项年度目标为 0 起，2024 年实际全年没有读者投诉，完成年度预期目标。',
      '借阅册数。此项年度目标值为 5 万册，完成年度预期目标。',
    )
    expect(indicators.map(({ target, actual }) => [target?.text, actual?.text])).toEqual([
      ['0起', '没有读者投诉'],
      ['5万册', undefined],
    ])
  })
})
