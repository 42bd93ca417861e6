import { numbered, published, type Overlay } from './overlay.ts'

/** 重庆市2026年市级部门预算公开表. */
export const chongqing: Overlay = {
  place: '重庆市',
  region: /重庆/,
  kind: 'budget',
  years: { from: 2026 },
  tables: numbered('表中文', [
    ['budget-01', '部门收支总体情况表'],
    ['budget-02', '部门收入总体情况表'],
    ['budget-03', '部门支出总体情况表'],
    ['budget-04', '财政拨款收支总体情况表'],
    ['budget-05', '一般公共预算支出情况表'],
    ['budget-06', '一般公共预算基本支出情况表'],
    ['budget-08', '政府性基金预算支出情况表'],
    ['budget-07', '财政拨款“三公”经费支出情况表'],
    ['budget-12', '政府采购预算明细表'],
    ['budget-11-whole', '部门整体绩效目标表'],
    ['budget-11', '市级一般性项目绩效目标表（一级项目）'],
  ]),
  basis: published('重庆市2026年市级部门预算公开表'),
}
