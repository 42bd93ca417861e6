import { beside, field, funds, goals, indicators, levels, owners, sum, totalCell, word } from './grid.ts'
import { evaluation, fifty, national, withCost, plainColumns, type Layout } from './layout.ts'
import { percent, points, type Made, type MadeRow } from './made.ts'

/** 北京：年度写在表题下的括号里，总分一行。 */
export const beijing: Layout = {
  name: '北京 项目',
  ...evaluation,
  plan: { year: 2023, execution: 10, levels: withCost, step: 1n, sources: national, short: 2 },
  title: () => '项目支出绩效自评表',
  lines: (m) => [`（${m.year}年度）`],
  width: 9,
  grid: (m) => [
    [word('项目名称', 2), field('project', m.project, 7)],
    owners(m, 2, 3, 2, 2),
    ...beside('项目资金（万元）', 2, funds(m, word('', 1), plainColumns)),
    ...beside('年度总体目标', 1, goals(m, ['预期目标', '实际完成情况'], [4, 4])),
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
  ],
}

/** 生态效益 is asked for by the form and promised by nobody. */
const withNone = ({ rows }: Made): readonly MadeRow[] =>
  rows.flatMap((row) =>
    row.level1 === '满意度指标'
      ? [
          {
            ...{ level1: '效益指标', level2: '生态效益指标', level3: '无', sign: '', target: '', unit: '' },
            ...{ actual: '', weight: 0n, score: 0n, reason: '', short: false },
          },
          row,
        ]
      : [row],
  )

/** 天津：指标值分符号、数值、单位三栏，无某类指标的照写“无”。 */
export const tianjin: Layout = {
  name: '天津 项目',
  ...evaluation,
  plan: {
    year: 2024,
    execution: 10,
    levels: fifty,
    step: 1n,
    apart: true,
    sources: [
      ['fiscal', '其中：财政拨款'],
      ['other', '其他资金'],
    ],
    whole: '资金总额',
  },
  title: (m) => `项目支出绩效自评表（${m.year}年度）`,
  width: 10,
  grid: (m) => [
    [word('项目名称', 2), field('project', m.project, 8)],
    [
      word('主管预算部门', 2),
      field('department', m.department, 3),
      word('实施单位', 2),
      field('executor', m.executor, 3),
    ],
    ...beside('项目资金（万元）', 2, funds(m, word('', 2), plainColumns)),
    ...beside('年度绩效目标', 1, goals(m, ['年初设定目标', '年度目标完成情况'], [4, 5])),
    ...indicators(
      { ...m, rows: withNone(m) },
      [
        ...levels,
        ['sign', '指标值符号', 1],
        ['target', '指标值', 1],
        ['unit', '计量单位', 1],
        ['actual', '全年实际值', 1],
        ['weight', '分值', 1],
        ['score', '自评得分', 1],
        ['reason', '偏差原因分析', 1],
      ],
      {
        own: ({ level3 }, column) =>
          level3 === '无' && (column === 'weight' || column === 'score') ? '' : null,
      },
    ),
    [word('自评总分', 8), totalCell(m, 1), word('', 1)],
  ],
}

/** 河南：预算执行率是指标表里的一行。 */
export const henan: Layout = {
  name: '河南 项目',
  ...evaluation,
  plan: {
    year: 2022,
    execution: 10,
    levels: fifty,
    step: 1n,
    sources: [
      ['fiscal', '其中：财政性资金'],
      ['other', '其他资金'],
    ],
    whole: '资金总额',
  },
  title: (m) => `${m.year}年度部门预算项目支出绩效自评表`,
  width: 9,
  grid: (m) => {
    const [budget = 0n, executed = 0n] = [m.funds[0]!.cells.budget!, m.funds[0]!.cells.executed!].map(
      (text) => BigInt(text.replace('.', '')),
    )
    const execution = {
      level1: '预算执行',
      level2: '预算执行率',
      level3: '预算执行率',
      sign: '',
      target: '100%',
      unit: '',
      actual: percent(executed, budget, 2),
      ...m.execution,
      reason: '按实际支付。',
      short: false,
    }
    return [
      [word('项目名称', 2), field('project', m.project, 7)],
      owners(m, 2, 3, 1, 3),
      ...beside(
        '项目资金（万元）',
        2,
        funds(m, word('', 2), [
          ['initial', '年初预算数', 1],
          ['budget', '全年预算数', 1],
          ['executed', '全年执行数', 1],
          ['rate', '执行率', 2],
        ]),
      ),
      ...beside('年度总体目标', 1, goals(m, ['年初设定目标', '年度总体目标完成情况综述'], [4, 4])),
      ...beside(
        '绩效指标',
        1,
        indicators({ ...m, rows: [execution, ...m.rows] }, [
          ...levels,
          ['target', '年度指标值', 1],
          ['actual', '实际完成值', 1],
          ['weight', '分值', 1],
          ['score', '得分', 1],
          ['reason', '未完成原因和改进措施', 1],
        ]),
      ),
      [word('总分', 6), word(points(sum(m)), 1), totalCell(m, 1), word('', 1)],
    ]
  },
}
