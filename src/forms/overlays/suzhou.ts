import { numbered, published, type Overlay } from './overlay.ts'

/** 苏州市2026年市级部门预算公开表. */
export const suzhou: Overlay = {
  place: '苏州市',
  region: /苏州/,
  kind: 'budget',
  years: { from: 2026 },
  tables: numbered('公开数字表', [
    ['budget-01', '收支总表'],
    ['budget-02-units', '收入总表'],
    ['budget-03', '支出总表'],
    ['budget-04', '财政拨款收支总表'],
    ['budget-04-function', '财政拨款支出表（功能科目）'],
    ['budget-04-basic', '财政拨款基本支出表（经济科目）'],
    ['budget-05', '一般公共预算支出表'],
    ['budget-06', '一般公共预算基本支出表'],
    ['budget-07', '一般公共预算“三公”经费、会议费、培训费支出表'],
    ['budget-08', '政府性基金预算支出表'],
    ['budget-09', '国有资本经营预算支出预算表'],
    ['budget-running-cost', '一般公共预算机关运行经费支出预算表'],
    ['budget-12', '政府采购支出表'],
  ]),
  basis: published('苏州市2026年市级部门预算公开表'),
}
