import {
  beside,
  field,
  funds,
  goals,
  indicatorRows,
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

/** 四川：总额在前，指标性质、度量单位另成一栏，末尾是结论、问题和措施。 */
export const sichuan: Layout = {
  name: '四川 部门预算项目',
  ...evaluation,
  plan: {
    year: 2023,
    execution: 10,
    levels: fifty,
    step: 10n,
    apart: true,
    whole: '总额',
    sources: [
      ['fiscal', '其中：财政资金'],
      ['unnamed', '财政专户管理资金'],
      ['own', '单位资金'],
      ['other', '其他资金'],
    ],
  },
  title: (m) => `部门预算项目支出绩效自评表（${m.year}年度）`,
  width: 11,
  grid: (m) => [
    [word('项目名称', 2), field('project', m.project, 9)],
    [
      word('主管部门', 2),
      field('department', m.department, 4),
      word('实施单位（盖章）', 2),
      field('executor', m.executor, 3),
    ],
    ...beside('项目基本情况', 1, [
      ...beside('1.项目年度目标完成情况', 1, goals(m, ['项目年度目标', '年度目标完成情况'], [4, 5])),
      [word('2.项目实施内容及过程概述', 1), field('content', '按季度组织实施，年底验收并付款。', 9)],
    ]),
    ...beside('预算执行情况（10分）', 1, [
      ...funds(
        m,
        word('年度预算数（万元）', 1),
        [
          ['initial', '年初预算', 1],
          ['budget', '调整后预算数', 1],
          ['executed', '预算执行数', 1],
          ['rate', '预算执行率', 1],
          ['weight', '权重', 1],
          ['score', '得分', 1],
          ['', '原因', 3],
        ],
        '/',
      ),
    ]),
    ...beside(
      '绩效指标（90分）',
      1,
      indicators(m, [
        ...levels,
        ['sign', '指标性质', 1],
        ['target', '指标值', 1],
        ['unit', '度量单位', 1],
        ['actual', '完成值', 1],
        ['weight', '权重', 1],
        ['score', '得分', 1],
        ['reason', '未完成原因分析', 1],
      ]),
    ),
    [word('合计', 8), word(points(sum(m)), 1), totalCell(m, 2)],
    [word('评价结论', 1), field('conclusion', '项目总体完成较好，达到了预期效果。', 10)],
    [word('存在问题', 1), field('causes', '个别工作进度偏慢。', 10)],
    [word('改进措施', 1), field('measures', '加强进度管理，按月督促。', 10)],
  ],
}

/** 云南：表头分两行，自评等级注在总分旁。 */
export const yunnan: Layout = {
  name: '云南 项目',
  ...evaluation,
  plan: { year: 2022, execution: 10, levels: fifty, step: 1n, apart: true, sources: national },
  title: (m) => `${m.year}年度项目支出绩效自评表`,
  lines: (m) => [`单位名称：${m.department}　　　　金额单位：万元`],
  width: 10,
  grid: (m) => [
    [word('项目名称', 1), field('project', m.project, 9)],
    owners(m, 1, 4, 1, 4),
    ...beside('项目资金（万元）', 1, [
      ...funds(m, word('', 2), [
        ['initial', '年初预算数', 1],
        ['budget', '全年预算数', 1],
        ['executed', '全年执行数', 1],
        ['weight', '分值', 1],
        ['rate', '执行率', 1],
        ['score', '得分', 1],
        ['', '备注', 1],
      ]),
    ]),
    ...beside('年度总体目标', 1, goals(m, ['预期目标', '实际完成情况'], [4, 5])),
    [
      word('绩效指标', 3),
      word('年度指标值', 3),
      { ...word('实际完成值'), high: 2 },
      { ...word('分值'), high: 2 },
      { ...word('得分'), high: 2 },
      { ...word('偏差原因分析及改进措施'), high: 2 },
    ],
    [
      word('一级指标'),
      word('二级指标'),
      word('三级指标'),
      word('指标性质'),
      word('指标值'),
      word('度量单位'),
    ],
    ...indicatorRows(m, [
      ['level1', '', 1],
      ['level2', '', 1],
      ['level3', '', 1],
      ['sign', '', 1],
      ['target', '', 1],
      ['unit', '', 1],
      ['actual', '', 1],
      ['weight', '', 1],
      ['score', '', 1],
      ['reason', '', 1],
    ]),
    [word('其他需要说明事项', 3), field('remarks', '无', 7)],
    [word('总分', 7), word(points(sum(m)), 1), totalCell(m, 1), told('field.grade', '（自评等级）优', 1)],
  ],
}
