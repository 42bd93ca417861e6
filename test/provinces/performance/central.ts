import { beside, field, funds, goals, indicators, levels, sum, told, totalCell, word } from './grid.ts'
import { evaluation, fifty, type Layout } from './layout.ts'
import { points } from './made.ts'

/** 湖南：整体表，收入和支出的构成写在一格里，目标分条。 */
export const hunan: Layout = {
  name: '湖南 整体',
  stage: 'evaluation',
  subject: 'whole',
  plan: { year: 2023, execution: 10, levels: fifty, step: 1n, sources: [], whole: '年度资金总额' },
  title: (m) => `${m.year}年度部门整体支出绩效自评表`,
  width: 9,
  grid: (m) => {
    const whole = m.funds[0]!.cells
    const budget = BigInt(whole.budget!.replace('.', ''))
    const basic = `${(budget * 6n) / 1000n}.00`
    const left = budget - BigInt(basic.replace('.', ''))
    const project = `${left / 100n}.${String(left % 100n).padStart(2, '0')}`
    return [
      [word('部门名称', 2), field('body', m.department, 7)],
      ...beside('预算支出情况（万元）', 1, [
        ...funds(m, word('', 2), [
          ['initial', '年初预算数', 1],
          ['budget', '全年预算数', 1],
          ['executed', '全年执行数', 1],
          ['weight', '分值', 1],
          ['rate', '执行率', 1],
          ['score', '得分', 1],
        ]),
        [word('按收入性质分：', 4), word('按支出性质分：', 4)],
        [
          told('fund.1.amount', `其中：一般公共预算：${whole.budget!}`, 4),
          told('fund.2.amount', `其中：基本支出：${basic}`, 4),
        ],
        [word('', 4), told('fund.3.amount', `项目支出：${project}`, 4)],
      ]),
      ...beside('年度总体目标', 1, [
        [word('预期目标', 4), word('实际完成情况', 4)],
        [
          told('goal.0.target', `目标1：${m.goal} 目标2：提高服务水平。`, 4),
          told('goal.0.actual', `目标1：${m.done} 目标2：服务水平有所提高。`, 4),
        ],
      ]),
      ...beside(
        '绩效指标',
        1,
        indicators(m, [
          ...levels,
          ['target', '年度指标值', 1],
          ['actual', '实际完成值', 1],
          ['weight', '分值', 1],
          ['score', '得分', 1],
          ['reason', '偏差原因分析及改进措施', 1],
        ]),
      ),
      [word('总分', 6), word(points(sum(m)), 1), totalCell(m, 1), word('', 1)],
    ]
  },
}

/** 贵州：项目支出预算执行情况成对写，满分在得分前。 */
export const guizhou: Layout = {
  name: '贵州 项目',
  ...evaluation,
  plan: {
    year: 2021,
    execution: 10,
    levels: fifty,
    step: 10n,
    sources: [
      ['fiscal', '其中：财政拨款'],
      ['other', '其他资金'],
    ],
    whole: '年度资金总额',
  },
  title: (m) => `${m.year}年度项目支出绩效自评表`,
  width: 10,
  grid: (m) => [
    [word('项目名称', 2), field('project', m.project, 8)],
    [
      word('主管部门及代码', 2),
      field('department', m.department, 3),
      word('实施单位', 2),
      field('executor', m.executor, 3),
    ],
    ...beside(
      '项目资金（万元）',
      2,
      funds(m, word('', 2), [
        ['initial', '年初预算数', 1],
        ['budget', '全年预算数', 1],
        ['executed', '全年执行数', 1],
        ['weight', '分值', 1],
        ['rate', '执行率', 1],
        ['score', '得分', 1],
      ]),
    ),
    ...beside('年度总体目标', 1, goals(m, ['预期目标', '实际完成情况'], [4, 5])),
    ...beside(
      '绩效指标',
      1,
      indicators(m, [
        ...levels,
        ['weight', '分值', 1],
        ['target', '年度指标值', 1],
        ['actual', '实际完成值', 1],
        ['score', '得分', 1],
        ['reason', '未完成原因分析与改进措施', 2],
      ]),
    ),
    [word('总分', 4), word(points(sum(m)), 1), word('', 2), totalCell(m, 1), word('', 2)],
    [word('备注', 1), field('remarks', '无', 9)],
  ],
}
