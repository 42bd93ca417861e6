import { numbered, published, type Overlay } from './overlay.ts'

/** 广州市2026年市级部门预算公开表. */
export const guangzhou: Overlay = {
  place: '广州市',
  region: /广州/,
  kind: 'budget',
  years: { from: 2026 },
  tables: numbered('表数字', [
    ['budget-01', '收支总体情况表'],
    ['budget-02-units', '收入总体情况表'],
    ['budget-03', '本年支出总体情况表'],
    ['budget-04', '财政拨款收支总体情况表'],
    ['budget-05', '一般公共预算支出情况表（按功能分类科目）'],
    ['budget-06', '一般公共预算基本支出情况表（按经济分类科目）'],
    ['budget-06-projects', '一般公共预算项目支出情况表（按经济分类科目）'],
    ['budget-07-list', '财政拨款安排的行政经费及“三公”经费预算表'],
    ['budget-08', '政府性基金预算支出情况表'],
    ['budget-09', '国有资本经营预算支出情况表'],
    ['budget-06-sources-named', '部门预算基本支出预算表'],
    ['budget-10', '部门预算项目支出及其他支出预算表'],
  ]),
  basis: published('广州市2026年市级部门预算公开表'),
}
