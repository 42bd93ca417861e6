import { form } from '../../core/form.ts'
import { disclosureRules } from '../disclosure/notices.ts'
import { accountColumns, expenditureColumns } from './05-general-public-accounts.ts'

/** 公开05表; some places print balances and income beside the expenditure. */
export const generalPublic = form({
  id: 'final-05',
  kind: 'final',
  title: '一般公共预算财政拨款支出决算表',
  aliases: [
    '一般公共预算支出决算表',
    '一般公共预算财政拨款支出决算总表',
    '部门一般公共预算财政拨款支出决算表',
    '公共财政预算财政拨款支出决算表',
    /(一般公共|公共财政)预算(财政拨款|拨款)?(收入|收)?支(出)?决算(总|情况)?表$/,
  ],
  unlike: [/基本支出|项目支出|三公|明细|经济分类/],
  number: '公开05表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'function',
  columns: { ...expenditureColumns, ...accountColumns },
  rows: { total: { label: '合计', aliases: ['总计', '本年支出合计'], concept: 'all' } },
  basis: disclosureRules,
})
