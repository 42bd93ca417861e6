import { numbered, published, type Overlay } from './overlay.ts'

/** 福州经济技术开发区2026年单位预算公开表. */
export const fuzhou: Overlay = {
  place: '福州市',
  region: /福州/,
  kind: 'budget',
  years: { from: 2026 },
  tables: numbered('数字', [
    ['budget-01', '收支预算总表'],
    ['budget-02-units', '收入预算总表'],
    ['budget-03', '支出预算总表'],
    ['budget-04', '财政拨款收支预算总表'],
    ['budget-05', '一般公共预算拨款支出预算表'],
    ['budget-08', '政府性基金预算拨款支出预算表'],
    ['budget-09', '国有资本经营预算拨款支出预算表'],
    ['budget-05-economic', '一般公共预算支出经济分类情况表'],
    ['budget-06', '一般公共预算基本支出经济分类情况表'],
    ['budget-07-list', '一般公共预算“三公”经费支出预算表'],
  ]),
  basis: published('福州经济技术开发区2026年单位预算公开表'),
}
