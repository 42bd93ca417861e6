import { form } from '../../core/form.ts'
import { disclosureRules } from '../disclosure/notices.ts'

/** 公开07表; some places print the expenditure columns only. */
export const fund = form({
  id: 'final-07',
  kind: 'final',
  title: '政府性基金预算财政拨款收入支出决算表',
  aliases: [
    '政府性基金预算财政拨款收支决算表',
    '政府性基金预算财政拨款支出决算表',
    '政府性基金预算收入支出决算表',
    '政府性基金预算支出决算表',
    '政府性基金财政拨款收入支出决算表',
    '政府性基金收入支出决算表',
    /政府性基金(预算)?(财政拨款)?(收入|收)?支(出)?决算(总|情况)?表$/,
  ],
  unlike: [/明细|基本支出|项目支出|三公/],
  number: '公开07表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'function',
  columns: {
    openingBalance: {
      title: '年初结转和结余',
      aliases: ['上年结转和结余', '年初结转结余', '年初结转和结余/合计', '年初结转和结余/小计'],
      concept: 'fund.opening',
    },
    income: { title: '本年收入', aliases: ['本年收入合计', '本年收入/合计'], concept: 'fund.revenue' },
    total: {
      title: '本年支出/小计',
      aliases: ['本年支出/合计', '本年支出合计', '本年支出', '小计', '合计'],
      concept: 'fund.total',
    },
    basic: { title: '本年支出/基本支出', aliases: ['基本支出'], concept: 'fund.basic' },
    project: { title: '本年支出/项目支出', aliases: ['项目支出'], concept: 'fund.project' },
    closingBalance: {
      title: '年末结转和结余',
      aliases: ['年末结转结余', '结转下年', '年末结转和结余/合计', '年末结转和结余/小计'],
      concept: 'fund.closing',
    },
  },
  rows: { total: { label: '合计', aliases: ['总计'], concept: 'all' } },
  basis: disclosureRules,
})
