import { numbered, published, type Overlay } from './overlay.ts'

/** 烟台市2026年市级部门预算公开表. */
export const yantai: Overlay = {
  place: '烟台市',
  region: /烟台/,
  kind: 'budget',
  years: { from: 2026 },
  tables: numbered('公开表数字', [
    ['budget-01', '收支总体情况表'],
    ['budget-02', '收入总体情况表'],
    ['budget-03', '支出总体情况表'],
    ['budget-04', '财政拨款收支总体情况表'],
    ['budget-05', '一般公共预算支出情况表'],
    ['budget-06', '一般公共预算基本支出情况表'],
    ['budget-07', '一般公共预算“三公”经费支出情况表'],
    ['budget-08', '政府性基金预算支出情况表'],
    ['budget-09', '国有资本经营预算支出情况表'],
    ['budget-06-sources', '基本支出预算情况表'],
    ['budget-10', '项目支出预算情况表'],
    ['budget-12-function', '政府采购预算表'],
  ]),
  basis: published('烟台市2026年市级部门预算公开表'),
}
