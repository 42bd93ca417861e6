import { form } from '../../core/form.ts'
import { numbered, published, type Overlay } from './overlay.ts'

const amount = { title: '金额', aliases: ['金额(万元)', '预算金额'], concept: 'amount' } as const
const total = { label: '合计', aliases: ['总计'], concept: 'all' } as const

/** Meetings one by one, in the narrative of a budget. */
const meetings = form({
  id: 'budget-meetings',
  optional: true,
  kind: 'budget',
  title: '会议费明细表',
  aliases: [/会议费(?:预算)?明细表$/],
  number: '',
  unit: '万元',
  rowsBy: 'entry',
  columns: { amount },
  rows: { total },
  basis: published('西安市2026年部门预算情况说明'),
})

/** Trainings one by one. */
const trainings = form({
  id: 'budget-trainings',
  optional: true,
  kind: 'budget',
  title: '培训费明细表',
  aliases: [/培训费(?:预算)?明细表$/],
  number: '',
  unit: '万元',
  rowsBy: 'entry',
  columns: { amount },
  rows: { total },
  basis: published('西安市2026年部门预算情况说明'),
})

/** 西安市2026年市级部门综合预算公开表. */
export const xian: Overlay = {
  place: '西安市',
  region: /西安/,
  kind: 'budget',
  years: { from: 2026 },
  tables: numbered('表数字', [
    ['budget-01', '部门综合预算收支总表'],
    ['budget-02-units', '部门综合预算收入总表'],
    ['budget-03-units', '部门综合预算支出总表'],
    ['budget-04', '部门综合预算财政拨款收支总表'],
    ['budget-05', '部门综合预算一般公共预算支出明细表（按支出功能分类科目）'],
    ['budget-05-economic', '部门综合预算一般公共预算支出明细表（按支出经济分类科目）'],
    ['budget-05-basic', '部门综合预算一般公共预算基本支出明细表（按支出功能分类科目）'],
    ['budget-06', '部门综合预算一般公共预算基本支出明细表（按支出经济分类科目）'],
    ['budget-08-summary', '部门综合预算政府性基金收支表'],
    ['budget-10', '部门综合预算专项业务经费支出表'],
    ['budget-carried', '部门综合预算财政拨款上年结转资金支出表'],
    ['budget-12', '部门综合预算政府采购（资产配置、购买服务）预算表'],
    ['budget-07-units', '部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表'],
    ['budget-11', '部门专项业务经费绩效目标表'],
    ['budget-11-whole', '部门整体支出绩效目标表'],
  ]),
  forms: [meetings, trainings],
  basis: published('西安市2026年市级部门综合预算公开表'),
}
