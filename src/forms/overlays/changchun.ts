import { numbered, published, type Overlay } from './overlay.ts'

/** 长春市2026年市级部门预算公开表. */
export const changchun: Overlay = {
  place: '长春市',
  region: /长春/,
  kind: 'budget',
  years: { from: 2026 },
  tables: numbered('预算表数字', [
    ['budget-01', '收支总表'],
    ['budget-02-units', '收入总表'],
    ['budget-03', '支出总表'],
    ['budget-04', '财政拨款收支总表'],
    ['budget-05', '本年一般公共预算支出表'],
    ['budget-06', '本年一般公共预算基本支出表'],
    ['budget-07', '本年一般公共预算“三公”经费支出表'],
    ['budget-08', '本年政府性基金预算支出表'],
    ['budget-10', '项目支出表'],
    ['budget-09', '国有资本经营预算支出明细表'],
    ['budget-11', '项目支出绩效目标表'],
  ]),
  basis: published('长春市2026年市级部门预算公开表'),
}
