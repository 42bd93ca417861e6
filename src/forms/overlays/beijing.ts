import { numbered, published, type Overlay } from './overlay.ts'

/** 北京市2026年市级部门预算公开目录. */
export const beijing: Overlay = {
  place: '北京市',
  region: /北京/,
  kind: 'budget',
  years: { from: 2026 },
  tables: numbered('表数字', [
    ['budget-01', '收支总表'],
    ['budget-02', '收入总表'],
    ['budget-03', '支出总表'],
    ['budget-04', '财政拨款收支总表'],
    ['budget-05', '一般公共预算支出表'],
    ['budget-06', '一般公共预算基本支出表'],
    ['budget-08', '政府性基金预算支出表'],
    ['budget-09', '国有资本经营预算支出表'],
    ['budget-07', '财政拨款“三公”经费支出表'],
    ['budget-12', '政府采购预算明细表'],
    ['budget-13', '财政拨款政府购买服务明细表'],
    ['budget-11', '项目支出绩效目标表'],
    ['budget-11-whole', '部门整体支出绩效目标表'],
  ]),
  basis: published('北京市2026年市级部门预算公开目录'),
}
