import { numbered, published, type Overlay } from './overlay.ts'

/** 长沙市2026年市级部门预算公开表. */
export const changsha: Overlay = {
  place: '长沙市',
  region: /长沙/,
  kind: 'budget',
  years: { from: 2026 },
  tables: numbered('表数字', [
    ['budget-01', '部门收支总体情况表'],
    ['budget-02', '部门收入总体情况表'],
    ['budget-03', '部门支出总体情况表'],
    ['budget-04', '财政拨款收支总体情况表'],
    ['budget-05', '一般公共预算支出情况表'],
    ['budget-06', '一般公共预算基本支出情况表'],
    ['budget-07-units', '一般公共预算“三公”经费支出情况表'],
    ['budget-08', '政府性基金预算支出情况表'],
    ['budget-11', '项目支出绩效目标表'],
    ['budget-11-whole', '部门整体支出绩效目标表'],
  ]),
  basis: published('长沙市2026年市级部门预算公开表'),
}
