import { beside, field, funds, goals, indicators, levels, totalCell, word } from './grid.ts'
import { evaluation, fifty, national, withCost, type Layout } from './layout.ts'
import { points } from './made.ts'

/** 广东：不分配分值，写完成情况说明和佐证材料。 */
export const guangdong: Layout = {
  name: '广东 项目',
  ...evaluation,
  plan: {
    year: 2023,
    execution: 0,
    levels: fifty,
    step: 1n,
    whole: '资金总额',
    sources: [
      ['fiscal', '其中：财政拨款'],
      ['other', '其他资金'],
    ],
  },
  title: (m) => `${m.year}年度项目支出绩效自评表`,
  width: 8,
  grid: (m) => [
    [word('项目名称', 2), field('project', m.project, 6)],
    [
      word('主管部门', 2),
      field('department', m.department, 2),
      word('项目实施单位', 1),
      field('executor', m.executor, 3),
    ],
    ...beside(
      '资金情况（万元）',
      2,
      funds(m, word('', 2), [
        ['budget', '全年预算数', 1],
        ['executed', '全年支出数', 1],
        ['rate', '执行率', 2],
      ]),
    ),
    ...beside('年度总体目标', 1, goals(m, ['预期目标', '目标实际完成情况'], [3, 4])),
    ...beside(
      '绩效指标',
      1,
      indicators(
        m,
        [
          ...levels,
          ['target', '预期指标值', 1],
          ['actual', '实际完成值', 1],
          ['reason', '未达标原因分析', 1],
          ['', '佐证材料', 1],
        ],
        { own: (_, column) => (column === '' ? '工作台账' : null) },
      ),
    ),
  ],
}

/** 江苏：权重带百分号，评分规则写在行里。 */
export const jiangsu: Layout = {
  name: '江苏 项目',
  ...evaluation,
  plan: {
    year: 2022,
    execution: 10,
    levels: withCost,
    step: 1n,
    decimals: 1,
    whole: '资金总额',
    sources: [
      ['fiscal', '其中：财政资金'],
      ['other', '其他资金'],
    ],
  },
  title: (m) => `${m.department}${m.year}年度项目支出绩效自评价表`,
  width: 10,
  grid: (m) => [
    [
      word('项目名称', 2),
      field('project', m.project, 4),
      word('主管部门', 2),
      field('department', m.department, 2),
    ],
    ...beside('预算执行情况（万元）', 2, [
      ...funds(m, word('', 2), [
        ['initial', '年初预算数', 1],
        ['budget', '全年预算数', 1],
        ['executed', '全年执行数', 1],
        ['weight', '分值', 1],
        ['rate', '执行率', 1],
        ['score', '得分', 1],
      ]),
    ]),
    ...beside('年度目标', 2, goals(m, ['年初设定目标', '全年实际完成情况'], [4, 4])),
    ...beside(
      '绩效指标',
      1,
      indicators(
        m,
        [
          ...levels,
          ['weight', '权重（%）', 1],
          ['target', '目标值', 1],
          ['actual', '实际值', 1],
          ['rule', '评分规则', 1],
          ['score', '得分', 1],
          ['reason', '未完成原因分析', 1],
        ],
        {
          own: (row, column) =>
            column === 'weight'
              ? `${points(row.weight)}%`
              : column === 'rule'
                ? '按完成比例计分，最高不超过权重'
                : null,
        },
      ),
    ),
    [word('合计', 8), totalCell(m, 1), word('', 1)],
  ],
}

/** 浙江：预算数与执行数成对，年初目标与完成情况一段，权重。 */
export const zhejiang: Layout = {
  name: '浙江 项目',
  ...evaluation,
  plan: {
    year: 2024,
    execution: 10,
    levels: fifty,
    step: 50n,
    fractions: true,
    decimals: 0,
    sources: national,
    whole: '年度资金总额',
  },
  title: (m) => `${m.year}年项目支出绩效自评表`,
  width: 9,
  grid: (m) => [
    [
      word('项目名称', 2),
      field('project', m.project, 3),
      word('预算单位', 1),
      field('department', m.department, 3),
    ],
    ...beside(
      '预算执行情况（10分）',
      1,
      funds(m, word('资金来源（万元）', 2), [
        ['budget', '预算数（A）', 2],
        ['executed', '执行数（B）', 1],
        ['rate', '执行率（B/A）', 2],
        ['score', '得分', 1],
      ]),
    ),
    ...beside('年度绩效目标完成情况', 1, goals(m, ['年初设定目标', '实际完成情况'], [4, 4])),
    ...beside(
      '绩效指标（90分）',
      1,
      indicators(
        m,
        [
          ...levels,
          ['target', '目标值', 1],
          ['actual', '完成值', 1],
          ['weight', '满分', 1],
          ['score', '得分', 1],
          ['reason', '偏差原因及改进措施', 1],
        ],
        { repeated: true },
      ),
    ),
    [word('自评总分', 7), totalCell(m, 1), word('', 1)],
  ],
}
