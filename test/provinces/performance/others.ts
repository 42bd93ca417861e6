import {
  beside,
  field,
  funds,
  goals,
  indicators,
  levels,
  owners,
  sum,
  told,
  totalCell,
  word,
} from './grid.ts'
import { evaluation, fifty, national, type Layout } from './layout.ts'
import { points } from './made.ts'

/** 2019 年前后：投入、过程、产出、效果，各级都有分值。 */
export const before2020: Layout = {
  name: '2019 年的评分表',
  ...evaluation,
  plan: {
    year: 2018,
    execution: 0,
    levels: [
      ['投入', 20, [['项目立项', 2]]],
      ['过程', 20, [['资金管理', 2]]],
      ['产出', 30, [['产出数量', 3]]],
      [
        '效果',
        30,
        [
          ['社会效益', 1],
          ['满意度', 1],
        ],
      ],
    ].map(([name, given, seconds]) => [
      name as string,
      given as number,
      (seconds as [string, number][]).map(([second, rows]) => [second, rows] as const),
    ]),
    step: 100n,
    sources: [],
  },
  title: (m) => `${m.year}年度项目支出绩效自评表`,
  width: 9,
  grid: (m) => [
    [
      word('项目名称', 2),
      field('project', m.project, 3),
      word('主管部门', 2),
      field('department', m.department, 2),
    ],
    ...indicators(
      m,
      [
        ...levels,
        ['weight', '分值', 1],
        ['rule', '评分标准', 1],
        ['target', '目标值', 1],
        ['actual', '完成值', 1],
        ['score', '评分', 2],
      ],
      { own: (_, column) => (column === 'rule' ? '达到目标得满分，未达到的按比例得分' : null) },
    ),
    [word('合计', 3), word(points(sum(m)), 1), word('', 3), totalCell(m, 2)],
  ],
}

/** 转移支付区域（项目）绩效自评表：没有分值。 */
export const transfer: Layout = {
  name: '转移支付区域',
  stage: 'evaluation',
  subject: 'transfer',
  plan: {
    year: 2023,
    execution: 0,
    levels: fifty,
    step: 1n,
    sources: [
      ['central', '其中：中央财政资金'],
      ['local', '地方资金'],
      ['other', '其他资金'],
    ],
  },
  title: () => '转移支付区域（项目）绩效自评表',
  lines: (m) => [`（${m.year}年度）`],
  width: 8,
  grid: (m) => [
    [word('转移支付（项目）名称', 2), field('project', m.project, 6)],
    [word('中央主管部门', 2), field('transferOwner', '国家某部', 6)],
    [
      word('地方主管部门', 2),
      word(m.department, 2),
      word('资金使用单位', 1),
      field('executor', m.executor, 3),
    ],
    ...beside(
      '资金投入情况（万元）',
      2,
      funds(m, word('', 2), [
        ['budget', '全年预算数（A）', 1],
        ['executed', '全年执行数（B）', 1],
        ['rate', '预算执行率（B/A×100%）', 2],
      ]),
    ),
    ...beside('总体目标完成情况', 1, goals(m, ['总体目标', '全年实际完成情况'], [3, 4])),
    ...beside(
      '绩效指标',
      1,
      indicators(m, [
        ...levels,
        ['target', '指标值', 1],
        ['actual', '全年实际完成值', 1],
        ['reason', '未完成原因和改进措施', 2],
      ]),
    ),
    [word('说明', 1), field('remarks', '无', 7)],
  ],
}

/** 绩效运行监控表：1—7月执行、全年预计。 */
export const monitoring: Layout = {
  name: '运行监控',
  stage: 'monitoring',
  subject: 'project',
  plan: {
    year: 2024,
    execution: 0,
    levels: fifty,
    step: 1n,
    short: 0,
    sources: national,
  },
  title: () => '项目支出绩效运行监控表',
  lines: (m) => [`（${m.year}年度）`],
  width: 9,
  grid: (m) => [
    [word('项目名称', 2), field('project', m.project, 7)],
    owners(m, 2, 3, 1, 3),
    ...beside(
      '项目资金（万元）',
      2,
      funds(m, word('', 1), [
        ['budget', '年初预算数', 2],
        ['executed', '1—7月执行数', 2],
        ['rate', '1—7月执行率', 2],
      ]).map((row) =>
        row.map((cell) => ({ ...cell, is: cell.is.map((one) => one.replace('.budget', '.initial')) })),
      ),
    ),
    [word('年度总体目标', 1), told('goal.0.target', m.goal, 8)],
    ...beside(
      '绩效指标',
      1,
      indicators(
        m,
        [
          ...levels,
          ['target', '年度指标值', 1],
          ['actual', '1—7月执行情况', 1],
          ['expected', '全年预计完成情况', 1],
          ['reason', '偏差原因分析', 1],
          ['remark', '备注', 1],
        ],
        { own: (row, column) => (column === 'expected' ? row.actual : null) },
      ),
    ),
  ],
}

/** 年初的目标表：分值权重、指标性质分列。 */
export const targets: Layout = {
  name: '项目绩效目标',
  stage: 'targets',
  subject: 'project',
  plan: {
    year: 2025,
    execution: 10,
    levels: fifty,
    step: 1n,
    short: 0,
    apart: true,
    whole: '年度资金总额',
    sources: [
      ['fiscal', '其中：财政拨款'],
      ['other', '其他资金'],
    ],
  },
  title: (m) => `${m.year}年项目支出绩效目标表`,
  width: 8,
  grid: (m) => [
    [word('项目名称', 2), field('project', m.project, 6)],
    owners(m, 2, 2, 2, 2),
    ...beside(
      '项目资金（万元）',
      2,
      m.funds.map((line, i) => [
        told(`fund.${i}.label`, line.label, 2),
        told(`fund.${i}.amount`, line.cells.budget!, 4),
      ]),
    ),
    [word('年度目标', 2), told('goal.0.target', m.goal, 6)],
    ...beside(
      '绩效指标',
      1,
      indicators(m, [
        ...levels,
        ['sign', '指标性质', 1],
        ['target', '指标值', 1],
        ['unit', '度量单位', 1],
        ['weight', '权重（90分）', 1],
      ]),
    ),
  ],
}
