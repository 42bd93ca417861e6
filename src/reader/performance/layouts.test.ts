import { describe, expect, it } from 'vitest'
import type { PerformanceReading } from '../../core/performance.ts'
import type { Cell } from '../../core/table.ts'
import { printed, readPrinted, rows } from './testing/printed.ts'

const texts = (cells: Readonly<Record<string, Cell | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cell?.text ?? '']))
const funds = ({
  funds: lines,
}: PerformanceReading): readonly (readonly [string, Readonly<Record<string, string>>])[] =>
  lines.map(({ part, cells }) => [part, texts(cells)])
const only = async (page: string): Promise<PerformanceReading> => {
  const readings = await readPrinted(page)
  expect(readings).toHaveLength(1)
  return readings[0]!
}

describe('各地写法不同的绩效表', () => {
  it('预算数、执行数成对写，名称外的一级指标照印', async () => {
    const form = await only(
      printed(
        '2023年部门预算项目支出绩效自评表',
        `
项目名称|社区培训|<|<|<
预算单位|某某市某局|<|<|<
预算执行情况（万元）|预算数：|120.00|执行数：|118.50
^|其中：财政拨款|100.00|其中：财政拨款|98.50
^|其他资金|20.00|其他资金|20.00
年度目标完成情况|预期目标|<|实际完成目标|<
^|办好培训|<|已办好|<
绩效指标完成情况|一级指标|二级指标|三级指标|预期指标值（包含数字及文字描述）|实际完成指标值（包含数字及文字描述）
^|项目完成指标|数量指标|培训场次|≥10场|12场
^|^|质量指标|合格率|≥95%|97%
^|满意度指标|服务对象满意度指标|学员满意度|≥90%|96%`,
      ),
    )
    expect(form).toMatchObject({ stage: 'evaluation', subject: 'project', year: 2023, unit: '万元' })
    expect(funds(form)).toEqual([
      ['total', { budget: '120.00', executed: '118.50' }],
      ['fiscal', { budget: '100.00', executed: '98.50' }],
      ['other', { budget: '20.00', executed: '20.00' }],
    ])
    expect(form.goals.map(({ target, actual }) => [target?.text, actual?.text])).toEqual([
      ['办好培训', '已办好'],
    ])
    expect(rows(form)).toEqual([
      ['项目完成指标', '数量指标', '培训场次', '≥10场', '12场', '', ''],
      ['项目完成指标', '质量指标', '合格率', '≥95%', '97%', '', ''],
      ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%', '96%', '', ''],
    ])
  })

  it('年度主要任务的预算与执行各分三栏，总分取得分栏', async () => {
    const form = await only(
      printed(
        '2023年度部门整体支出绩效自评表',
        `
部门（单位）名称|某某市某局|<|<|<|<|<|<|<|<|<
年度主要任务完成情况|任务名称|主要内容|预算数（万元）|<|<|执行数（万元）|<|<|分值|得分
^|^|^|总额|财政拨款|其他资金|总额|财政拨款|其他资金|^|^
^|任务一|培训|100.00|90.00|10.00|99.00|89.00|10.00|5|5
^|金额合计|<|100.00|90.00|10.00|99.00|89.00|10.00|5|5
年度总体目标|预期目标|<|<|<|<|实际完成情况|<|<|<|<
^|做好工作|<|<|<|<|已做好|<|<|<|<
年度绩效指标|一级指标|二级指标|三级指标|<|<|年度指标值|<|实际完成值|分值|得分
^|产出指标|数量指标|场次|<|<|≥10|<|12|30|30
^|满意度指标|服务对象满意度|满意度|<|<|≥90%|<|95%|30|28
总分|<|<|<|<|<|<|<|<|100|97.8`,
      ),
    )
    expect(form.form).toBe('whole-evaluation')
    expect(
      form.projects.map(({ isTotal, ...cells }) => [isTotal, texts(cells as Record<string, Cell>)]),
    ).toMatchObject([
      [
        false,
        {
          name: '任务一',
          content: '培训',
          amount: '100.00',
          fiscal: '90.00',
          other: '10.00',
          executed: '99.00',
        },
      ],
      [true, { name: '金额合计', amount: '100.00', executed: '99.00' }],
    ])
    expect(form.total?.text).toBe('97.8')
    expect(rows(form)[0]).toEqual(['产出指标', '数量指标', '场次', '≥10', '12', '30', '30'])
  })

  it('监控表：半年执行、全年预计；偏差原因与完成可能性下面还有一行表头', async () => {
    const form = await only(
      printed(
        '项目支出绩效目标执行监控表',
        `
（2024年度）|<|<|<|<|<|<|<|<|<|<|<
项目名称|设备维护|<|<|<|<|<|<|<|<|<|<
主管部门及代码|某局|<|<|实施单位|<|<|某中心|<|<|<|<
项目资金（万元）|||年初预算数|1～7月执行数|<|1～7月执行率|<|全年预计执行数|<|<|<
^|年度资金总额：|<|80.00|40.00|<|50.00%|<|80.00|<|<|<
^|其他资金|<|0.00|0.00|<|0.00%|<|0.00|<|<|<
年度总体目标|维护设备|<|<|<|<|<|<|<|<|<|<
绩效指标|一级指标|二级指标|三级指标|年度指标值|1～7月执行情况|全年预计完成情况|偏差原因分析|<|目标完成可能性|<|备注
^|^|^|^|^|^|^|经费保障|其他|确定能|有可能|^
^|产出指标|数量指标|维护次数|≥12次|7次|12次|||√||
^|满意度指标|服务对象满意度|满意度|≥90%|92%|95%|||√||`,
      ),
    )
    expect(form).toMatchObject({ form: 'project-monitoring', stage: 'monitoring', year: 2024 })
    expect(funds(form)[0]).toEqual([
      'total',
      { initial: '80.00', executed: '40.00', rate: '50.00%', expected: '80.00' },
    ])
    expect(form.indicators.map(({ actual, expected }) => [actual?.text, expected?.text])).toEqual([
      ['7次', '12次'],
      ['92%', '95%'],
    ])
  })

  it('各级都有分值的，三级指标取自己的', async () => {
    const form = await only(
      printed(
        '2023年项目支出绩效评价评分表',
        `
一级指标|分值|二级指标|分值|三级指标|分值|评分标准|目标值|实际完成值|得分
决策|20|项目立项|10|立项依据充分性|5|依据充分得5分|充分|充分|5
^|^|^|^|立项程序规范性|5|规范得5分|规范|规范|4
产出|80|产出数量|80|完成数量|80|按比例|100件|90件|72
合计|100|<|<|<|100|<|<|<|81`,
      ),
    )
    expect(rows(form)).toEqual([
      ['决策', '项目立项', '立项依据充分性', '充分', '充分', '5', '5'],
      ['决策', '项目立项', '立项程序规范性', '规范', '规范', '5', '4'],
      ['产出', '产出数量', '完成数量', '100件', '90件', '80', '72'],
    ])
    expect(form.total?.text).toBe('81')
  })

  it('表头分两行：指标值下分目标值、实际值', async () => {
    const form = await only(
      printed(
        '2023年度项目支出绩效自评表',
        `
项目名称|设备维护|<|<|<|<|<|<
一级指标|二级指标|三级指标|指标值|<|评分|<|偏差原因分析及改进措施
^|^|^|目标值|实际值|分值|得分|^
产出指标|数量指标|维护次数|12次|10次|50|41.67|设备更新
效益指标|社会效益指标|保障|良好|良好|40|40|`,
      ),
    )
    expect(rows(form)).toEqual([
      ['产出指标', '数量指标', '维护次数', '12次', '10次', '50', '41.67'],
      ['效益指标', '社会效益指标', '保障', '良好', '良好', '40', '40'],
    ])
    expect(form.indicators[0]?.reason?.text).toBe('设备更新')
  })

  it('“指标1：”“……”只占位置，不是指标', async () => {
    const form = await only(
      printed(
        '项目支出绩效目标申报表',
        `
项目名称||<|<|<
主管部门||<|实施单位|
项目资金（万元）|年度资金总额：||<|<
^|其中：财政拨款||<|<
年度总体目标|目标1：|<|<|<
绩效指标|一级指标|二级指标|三级指标|指标值
^|产出指标|数量指标|指标1：|
^|^|^|……|
^|效益指标|社会效益指标||`,
      ),
    )
    expect(form.indicators.map(({ applicable }) => applicable)).toEqual([false, false, false])
    expect(form.fields.project?.text).toBe('')
  })

  it('汇总表：一行一个项目，合计不算', async () => {
    const readings = await readPrinted(
      printed(
        '2023年度项目支出绩效自评结果汇总表',
        `
序号|项目名称|主管部门|全年预算数（万元）|全年执行数（万元）|执行率（%）|自评得分|自评等级
1|社区培训|某局|120.00|118.50|98.75|97.5|优
2|设备维护|某局|80.00|60.00|75.00|86|良
|合计||200.00|178.50|89.25||`,
      ),
    )
    expect(
      readings.map(({ fields }) => [fields.project?.text, fields.headScore?.text, fields.grade?.text]),
    ).toEqual([
      ['社区培训', '97.5', '优'],
      ['设备维护', '86', '良'],
    ])
    expect(funds(readings[0]!)).toEqual([['total', { budget: '120.00', executed: '118.50', rate: '98.75' }]])
  })

  it('指标另成一张表的，仍是同一张绩效表', async () => {
    const form = await only(
      printed(
        '2023年度项目支出绩效自评表',
        `
项目名称|设备维护|<|<
主管部门|某局|实施单位|某中心
预算数（万元）|80.00|执行数（万元）|60.00`,
        `
一级指标|二级指标|三级指标|年初目标值|实际完成值|分值|得分
产出指标|数量指标|维护次数|12次|12次|50|50
总分|<|<|<|<|90|88`,
      ),
    )
    expect(funds(form)).toEqual([['total', { budget: '80.00', executed: '60.00' }]])
    expect(form.tables).toEqual([0, 1])
    expect(form.total?.text).toBe('88')
  })

  it('几张表首尾相接，各是各的', async () => {
    const one = (name: string, score: string): string => `
项目支出绩效自评表|<|<|<|<|<
项目名称|${name}|<|<|<|<
主管部门|某局|<|实施单位|某中心|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|得分
产出指标|数量指标|场次|10场|10场|${score}
总分|<|<|<|<|${score}`
    const readings = await readPrinted(printed('附件', one('甲项目', '50').trim() + one('乙项目', '45')))
    expect(readings.map(({ fields, total }) => [fields.project?.text, total?.text])).toEqual([
      ['甲项目', '50'],
      ['乙项目', '45'],
    ])
  })

  it('几个目标各有一张指标表，分值写在标题里', async () => {
    const form = await only(
      printed(
        '2022年度部门整体绩效自评表',
        `
单位名称|某某局|<|<|<|<|<
基本支出总额|10.00|<|<|项目支出总额|20.00|<
预算执行情况（万元）（20分）|<|<|预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）
^|部门整体支出总额|<|30.00|27.00|90%|18
年度目标1：（40分）|办好培训|<|<|<|<|<
年度绩效指标|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
^|产出指标|数量指标|场次|10场|10场|20
^|^|质量指标|合格率|95%|95%|20
年度目标2：（40分）|维护设备|<|<|<|<|<
年度绩效指标|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
^|产出指标|数量指标|台数|5台|5台|20
^|效益指标|生态效益指标|无生态效益指标|||
总分|<|<|<|<|<|78`,
      ),
    )
    expect(form.points.map(({ of, goal, cell }) => [of, goal, cell.text])).toEqual([
      ['execution', null, '20分'],
      ['goal', 0, '40分'],
      ['goal', 1, '40分'],
    ])
    expect(form.goals.map(({ number, target }) => [number, target?.text])).toEqual([
      ['1', '办好培训'],
      ['2', '维护设备'],
    ])
    expect(form.indicators.map(({ goal, applicable }) => [goal, applicable])).toEqual([
      [0, true],
      [0, true],
      [1, true],
      [1, false],
    ])
    expect(form.total?.text).toBe('78')
  })

  it('总额一栏在前，权重与得分在后，末尾是结论、问题和措施', async () => {
    const form = await only(
      printed(
        '部门预算项目支出绩效自评表（2023年度）',
        `
项目名称|<|政务云租赁|<|<|<|<|<|<|<|<
主管部门|<|青禾县大数据局|<|<|<|实施单位（盖章）|<|青禾县大数据局|<|<
项目基本情况|1.项目年度目标完成情况|项目年度目标|<|<|<|年度目标完成情况|<|<|<|<
^|^|系统上云|<|<|<|已上云42个|<|<|<|<
^|2.项目实施内容及过程概述|按季付款|<|<|<|<|<|<|<|<
预算执行情况（10分）|年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因|<|<
^|总额|238.93|251.89|240.00|95.28%|10||未满的说明原因|<|<
^|其中：财政资金|238.93|251.89|240.00|95.28%|/|/|^|^|^
绩效指标（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
^|产出指标|数量指标|上云系统数量|≥|50|个|42|60|50.4|停用
^|满意度指标|服务对象满意度指标|单位满意度|≥|90|%|95|30|30|
合计|<|<|<|<|<|<|<|100|90|
评价结论|完成较好|<|<|<|<|<|<|<|<|<
存在问题|尚有系统未迁移|<|<|<|<|<|<|<|<|<
改进措施|加快整合|<|<|<|<|<|<|<|<|<`,
      ),
    )
    expect(funds(form)[0]).toEqual([
      'total',
      { initial: '238.93', budget: '251.89', executed: '240.00', rate: '95.28%', weight: '10', score: '' },
    ])
    expect(form.goals.map(({ target, actual }) => [target?.text, actual?.text])).toEqual([
      ['系统上云', '已上云42个'],
    ])
    expect(texts(form.fields)).toMatchObject({
      executor: '青禾县大数据局',
      content: '按季付款',
      conclusion: '完成较好',
      causes: '尚有系统未迁移',
      measures: '加快整合',
    })
    expect(rows(form).map(([, , name]) => name)).toEqual(['上云系统数量', '单位满意度'])
    expect(form.total?.text).toBe('90')
  })

  it('表头分两行，级次在下一行；总分旁注等级', async () => {
    const form = await only(
      printed(
        '项目支出绩效自评表',
        `
项目名称|展厅运维|<|<|<|<|<|<|<|<
绩效指标|<|<|<|年度指标值|<|实际完成值|分值|得分|偏差原因分析及改进措施
一级指标|二级指标|三级指标|指标性质|指标值|度量单位|^|^|^|^
产出指标|数量指标|接待场次|≥|100|场次|86场次|60|51.6|接待减少
满意度指标|服务对象满意度指标|参观者满意度|≥|90|%|96%|30|30|
其他需要说明事项|<|<|无|<|<|<|<|<|<
总分|<|<|<|<|<|<|100|91.6|（自评等级）优`,
      ),
    )
    expect(form.goals).toEqual([])
    expect(rows(form)).toEqual([
      ['产出指标', '数量指标', '接待场次', '100', '86场次', '60', '51.6'],
      ['满意度指标', '服务对象满意度指标', '参观者满意度', '90', '96%', '30', '30'],
    ])
    expect(form.indicators.map(({ sign, unit }) => [sign?.text, unit?.text])).toEqual([
      ['≥', '场次'],
      ['≥', '%'],
    ])
    expect([form.total?.text, form.fields.grade?.text]).toEqual(['91.6', '优'])
  })

  it('资金按收入性质、支出性质列在一格里', async () => {
    const form = await only(
      printed(
        '2023年度部门整体支出绩效自评表',
        `
部门名称|某某县某局|<|<|<|<|<|<
预算支出情况（万元）|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|1200.00|1500.00|1425.00|10|95%|9.5
^|按收入性质分：|<|<|按支出性质分：|<|<|<
^|其中：一般公共预算：1400.00|<|<|其中：基本支出：900.00|<|<|<
^|政府性基金拨款：100.00|<|<|项目支出：600.00|<|<|<
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
^|产出指标|数量指标|活动场次|100场|120场|90|90`,
      ),
    )
    expect(funds(form).slice(1)).toEqual([
      ['unnamed', { amount: '1400.00' }],
      ['basic', { amount: '900.00' }],
      ['unnamed', { amount: '100.00' }],
      ['project', { amount: '600.00' }],
    ])
  })

  it('普通的表不认作绩效表', async () => {
    const page = printed(
      '一般公共预算基本支出表',
      `
科目编码|科目名称|金额
30107|绩效工资|10.00
30201|办公费|2.00`,
    )
    expect(await readPrinted(page)).toEqual([])
    const list = printed(
      '主要经济指标',
      `
指标名称|单位|数值
地区生产总值|亿元|100.0`,
    )
    expect(await readPrinted(list)).toEqual([])
  })
})
