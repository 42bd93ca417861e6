import { form } from '../../core/form.ts'
import { disclosureRules } from '../disclosure/notices.ts'
import { natureColumns } from './columns.ts'

/** 预算09表, published since about 2020. */
export const stateCapital = form({
  id: 'budget-09',
  optional: true,
  kind: 'budget',
  title: '国有资本经营预算支出表',
  aliases: [
    '国有资本经营预算支出情况表',
    '国有资本经营预算支出功能分类预算表',
    '国有资本经营预算支出预算表',
    /国有资本(?:经营)?(?:预算)?(?:当年|本级)?(?:财政)?(?:拨款)?(?:预算)?支出(?:预算|情况|明细|总|汇总|总体情况|分类|功能分类)*表(?:\(.*\))?$/,
  ],
  unlike: [/三公|经济分类|基本支出|收支|决算|转移/],
  number: '公开09表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'function',
  columns: natureColumns,
  rows: { total: { label: '合计', aliases: ['总计', '支出合计', '支出总计'], concept: 'all' } },
  basis: disclosureRules,
})
