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
import { evaluation, fifty, national, withCost, plainColumns, type Layout } from './layout.ts'
import { points } from './made.ts'

/** 内蒙古：度量单位在指标性质与指标值之后，分值在前。 */
export const innerMongolia: Layout = {
  name: '内蒙古 项目',
  ...evaluation,
  plan: { year: 2023, execution: 10, levels: withCost, step: 10n, apart: true, sources: national },
  title: () => '项目支出绩效自评表',
  width: 11,
  grid: (m) => [
    [word(`（${m.year}年度）`, 11)],
    [word('项目名称', 2), field('project', m.project, 9)],
    owners(m, 2, 4, 2, 3),
    ...beside('项目资金（万元）', 2, funds(m, word('', 3), plainColumns)),
    ...beside('年度总体目标', 1, goals(m, ['年初设定目标', '年度总体目标完成情况'], [5, 5])),
    ...beside(
      '绩效指标',
      1,
      indicators(m, [
        ...levels,
        ['weight', '分值', 1],
        ['sign', '指标方向', 1],
        ['target', '年度指标值', 1],
        ['unit', '计量单位', 1],
        ['actual', '实际完成值', 1],
        ['score', '得分', 1],
        ['reason', '偏差原因分析及改进措施', 1],
      ]),
    ),
    [word('总分', 4), word(points(sum(m)), 1), word('', 4), totalCell(m, 1), word('', 1)],
  ],
}

/** 新疆、甘肃：各地共用的全国格式，权重一词和分数两位小数。 */
export const xinjiang: Layout = {
  name: '新疆 项目',
  ...evaluation,
  plan: { year: 2020, execution: 10, levels: fifty, step: 1n, sources: national, short: 2 },
  title: (m) => `（${m.year}年度）项目支出绩效自评表`,
  width: 10,
  grid: (m) => [
    [word('项目名称', 3), field('project', m.project, 7)],
    owners(m, 3, 3, 1, 3),
    ...beside('项目资金（万元）', 3, funds(m, word('', 1), plainColumns)),
    ...beside('年度总体目标', 1, goals(m, ['预期目标', '实际完成情况'], [5, 4])),
    ...beside(
      '年度绩效指标完成情况',
      1,
      indicators(m, [
        ...levels,
        ['target', '年度指标值', 1],
        ['actual', '全年完成值', 1],
        ['weight', '权重', 1],
        ['score', '得分', 1],
        ['reason', '未完成原因及拟采取的改进措施', 2],
      ]),
    ),
    [word('总分', 6), word(points(sum(m)), 1), totalCell(m, 1), word('', 2)],
  ],
}

/** 吉林：整体，按任务的目标一段话，表头自评得分。 */
export const jilin: Layout = {
  name: '吉林 整体',
  stage: 'evaluation',
  subject: 'whole',
  plan: {
    year: 2021,
    execution: 20,
    levels: [
      [
        '产出指标',
        50,
        [
          ['数量指标', 3],
          ['质量指标', 2],
        ],
      ],
      ['效益指标', 20, [['社会效益指标', 1]]],
      ['满意度指标', 10, [['社会公众满意度指标', 1]]],
    ],
    step: 50n,
    sources: [
      ['basic', '其中：基本支出'],
      ['project', '项目支出'],
    ],
    whole: '部门整体支出总额',
  },
  title: (m) => `${m.year}年度部门整体绩效自评表`,
  width: 9,
  grid: (m) => [
    [
      word('部门（单位）名称', 2),
      field('body', m.department, 3),
      word('自评得分', 2),
      told('field.headScore', points(m.total), 2),
    ],
    ...beside(
      '预算执行情况（万元）（20分）',
      2,
      funds(m, word('', 2), [
        ['budget', '预算数（A）', 1],
        ['executed', '执行数（B）', 1],
        ['rate', '执行率（B/A）', 1],
        ['score', '得分（20分*执行率）', 2],
      ]),
    ),
    ...beside('年度总体目标', 1, goals(m, ['预期目标', '实际完成情况'], [4, 4])),
    ...beside(
      '年度绩效指标（80分）',
      1,
      indicators(m, [
        ...levels,
        ['target', '年初目标值（A）', 1],
        ['actual', '实际完成值（B）', 1],
        ['weight', '分值', 1],
        ['score', '得分', 2],
      ]),
    ),
    [word('总分', 7), totalCell(m, 2)],
    [word('偏差大或目标未完成原因分析', 2), field('causes', '部分工作受天气影响。', 7)],
    [word('改进措施及结果应用方案', 2), field('measures', '提早安排，加强督促。', 7)],
  ],
}
