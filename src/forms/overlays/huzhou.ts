import { numbered, published, type Overlay } from './overlay.ts'

/** 湖州市2026年市级部门预算公开表. */
export const huzhou: Overlay = {
  place: '湖州市',
  region: /湖州/,
  kind: 'budget',
  years: { from: 2026 },
  tables: numbered('表数字', [
    ['budget-01', '市级部门收支预算总表'],
    ['budget-02-units', '市级部门收入预算总表'],
    ['budget-03', '市级部门支出预算总表'],
    ['budget-04', '市级部门财政拨款收支预算总表'],
    ['budget-05', '市级部门一般公共预算支出表'],
    ['budget-06', '市级部门一般公共预算基本支出表'],
    ['budget-07-units', '市级部门一般公共预算“三公”经费支出表'],
    ['budget-08', '市级部门政府性基金预算支出表'],
    ['budget-09', '市级部门国有资本经营预算支出表'],
    ['budget-10', '市级部门项目支出预算表'],
    ['budget-11', '市级部门项目支出绩效表'],
  ]),
  basis: published('湖州市2026年市级部门预算公开表'),
}
