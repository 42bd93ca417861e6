import { numbered, published, type Overlay } from './overlay.ts'

/** 上海市普陀区2023—2026年区级部门预算、单位预算公开表及其空表. */
export const shanghai: Overlay = {
  place: '上海市',
  region: /上海/,
  kind: 'budget',
  years: { from: 2023 },
  tables: numbered('表数字', [
    ['budget-01', '部门财务收支预算总表'],
    ['budget-02', '部门收入预算总表'],
    ['budget-03', '部门支出预算总表'],
    ['budget-04', '部门财政拨款收支预算总表'],
    ['budget-05', '部门一般公共预算支出功能分类预算表'],
    ['budget-08', '部门政府性基金预算支出功能分类预算表'],
    ['budget-09', '部门国有资本经营预算支出功能分类预算表'],
    ['budget-06', '部门一般公共预算基本支出部门预算经济分类预算表'],
    ['budget-07', '部门“三公”经费和机关运行经费预算表'],
    ['budget-11', '财政项目支出绩效目标填报表'],
  ]),
  basis: published('上海市普陀区2023—2026年区级部门预算、单位预算公开表及其空表'),
}
