import { form } from '../../core/form.ts'
import { disclosureRules } from '../disclosure/notices.ts'

/** 公开08表: expenditure only in most places, with balances and income in Shanghai and parts of Sichuan. In use since 2019. */
export const stateCapital = form({
  id: 'final-08',
  kind: 'final',
  title: '国有资本经营预算财政拨款支出决算表',
  aliases: [
    '国有资本经营预算财政拨款收入支出决算表',
    '国有资本经营预算财政拨款收支决算表',
    '国有资本经营预算支出决算表',
    '国有资本经营预算收入支出决算表',
    '国有资本经营财政拨款支出决算表',
    /国有资本经营(预算)?(财政拨款)?(收入|收)?支(出)?决算(总|情况)?表$/,
  ],
  unlike: [/明细|基本支出|项目支出|三公/],
  number: '公开08表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'function',
  columns: {
    openingBalance: {
      title: '年初结转和结余',
      aliases: ['上年结转和结余', '年初结转结余', '年初结转和结余/合计', '年初结转和结余/小计'],
      concept: 'state-capital.opening',
    },
    income: {
      title: '本年收入',
      aliases: ['本年收入合计', '本年收入/合计'],
      concept: 'state-capital.revenue',
    },
    total: {
      title: '本年支出/合计',
      aliases: ['本年支出/小计', '本年支出合计', '本年支出', '小计', '合计'],
      concept: 'state-capital.total',
    },
    basic: { title: '本年支出/基本支出', aliases: ['基本支出'], concept: 'state-capital.basic' },
    project: { title: '本年支出/项目支出', aliases: ['项目支出'], concept: 'state-capital.project' },
    closingBalance: {
      title: '年末结转和结余',
      aliases: ['年末结转结余', '结转下年', '年末结转和结余/合计', '年末结转和结余/小计'],
      concept: 'state-capital.closing',
    },
  },
  rows: { total: { label: '合计', aliases: ['总计'], concept: 'all' } },
  basis: disclosureRules,
})
