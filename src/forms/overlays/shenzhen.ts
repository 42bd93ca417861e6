import { numbered, published, type Overlay } from './overlay.ts'

/** 深圳市2026年市级部门预算公开表. */
export const shenzhen: Overlay = {
  place: '深圳市',
  region: /深圳/,
  kind: 'budget',
  years: { from: 2026 },
  tables: numbered('表数字', [
    ['budget-01', '收支总表'],
    ['budget-02-units', '收入总表'],
    ['budget-03', '支出总表'],
    ['budget-06-sources', '基本支出总表'],
    ['budget-10', '项目支出总表'],
    ['budget-04', '财政拨款收支总表'],
    ['budget-05', '一般公共预算支出表（按功能分类）'],
    ['budget-05-economic', '一般公共预算支出表（按经济分类）'],
    ['budget-07-budgets', '财政拨款“三公”经费支出表'],
    ['budget-08', '政府性基金预算支出表'],
    ['budget-09', '国有资本经营预算支出表'],
  ]),
  basis: published('深圳市2026年市级部门预算公开表'),
}
