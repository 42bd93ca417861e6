import { beside, field, funds, goals, indicators, levels, owners, sum, totalCell, word } from './grid.ts'
import { evaluation, withCost, type Layout } from './layout.ts'
import { points } from './made.ts'

/** 重庆：指标一级，核心指标、得分系数、调整后的指标值。 */
export const chongqing: Layout = {
  name: '重庆 项目',
  ...evaluation,
  plan: {
    year: 2023,
    execution: 10,
    levels: [
      ['产出指标', 60, [['数量指标', 3]]],
      ['效益指标', 30, [['社会效益指标', 2]]],
    ],
    step: 1n,
    apart: true,
    whole: '年度总金额',
    sources: [
      ['unnamed', '其中：市级支出'],
      ['other', '其他资金'],
    ],
  },
  title: (m) => `${m.year}年度项目绩效自评表`,
  width: 11,
  grid: (m) => [
    [
      word('项目名称', 2),
      field('project', m.project, 4),
      word('自评总分（分）', 2),
      field('headScore', points(m.total), 3),
    ],
    [
      word('主管部门', 2),
      field('department', m.department, 4),
      word('项目实施单位', 2),
      field('executor', m.executor, 3),
    ],
    ...beside(
      '项目资金（万元）',
      1,
      funds(m, word('', 2), [
        ['initial', '年初预算数', 1],
        ['budget', '全年（调整）预算数', 2],
        ['executed', '全年执行数', 1],
        ['rate', '执行率（%）', 1],
        ['weight', '执行率权重（分）', 2],
        ['score', '执行率得分（分）', 1],
      ]),
    ),
    ...beside('年度总体目标', 1, goals(m, ['年初绩效目标', '全年目标实际完成情况'], [5, 5])),
    ...beside(
      '绩效指标',
      1,
      indicators(
        m,
        [
          ['level3', '指标名称', 2],
          ['unit', '计量单位', 1],
          ['sign', '指标性质', 1],
          ['target', '年初指标值', 1],
          ['actual', '全年完成值', 1],
          ['weight', '指标权重（分）', 1],
          ['score', '指标得分（分）', 1],
          ['key', '是否核心指标', 1],
          ['reason', '偏差原因分析', 1],
        ],
        { own: (_, column) => (column === 'key' ? '是' : null) },
      ),
    ),
    [word('说明', 1), field('remarks', '无', 10)],
  ],
}

/** 陕西：级次带分值，总分一行。 */
export const shaanxi: Layout = {
  name: '陕西 项目',
  ...evaluation,
  plan: {
    year: 2024,
    execution: 10,
    levels: withCost,
    step: 100n,
    sources: [
      ['fiscal', '其中：财政拨款'],
      ['other', '其他资金'],
    ],
  },
  title: () => '项目支出绩效自评表',
  lines: (m) => [`（${m.year}年度）`],
  width: 9,
  grid: (m) => [
    [word('项目名称', 2), field('project', m.project, 7)],
    owners(m, 2, 3, 1, 3),
    ...beside(
      '项目资金（万元）',
      2,
      funds(
        m,
        word('', 1),
        [
          ['initial', '年初预算数', 1],
          ['budget', '全年预算数（A）', 1],
          ['executed', '全年执行数（B）', 1],
          ['weight', '分值', 1],
          ['rate', '执行率（B/A）', 1],
          ['score', '得分', 1],
        ],
        '-',
      ),
    ),
    ...beside('年度总体目标', 1, goals(m, ['预期目标', '实际完成情况'], [4, 4])),
    ...beside(
      '绩效指标',
      1,
      indicators(
        {
          ...m,
          rows: m.rows.map((row) => ({
            ...row,
            level1: `${row.level1}（${withCost.find(([name]) => name === row.level1)![1]}分）`,
          })),
        },
        [
          ...levels,
          ['target', '年度指标值', 1],
          ['actual', '实际完成值', 1],
          ['weight', '分值', 1],
          ['score', '得分', 1],
          ['reason', '偏差原因分析及改进措施', 1],
        ],
      ),
    ),
    [word('总分', 6), word(points(sum(m)), 1), totalCell(m, 1), word('', 1)],
  ],
}
