import { form } from '../../core/form.ts'
import { disclosureRules } from '../disclosure/notices.ts'

/**
 * 公开06表: up to three blocks of code, name and amount side by side, 人员经费 on the left and 公用经费 on the right; or one list
 * with columns for 人员经费 and 公用经费. Amounts stand in one column whatever block they are printed in.
 */
export const basic = form({
  id: 'final-06',
  kind: 'final',
  title: '一般公共预算财政拨款基本支出决算明细表',
  aliases: [
    '一般公共预算财政拨款基本支出决算表',
    '一般公共预算基本支出决算表',
    '一般公共预算基本支出决算明细表',
    '一般公共预算财政拨款基本支出明细表',
    '基本支出决算明细表',
    '基本支出决算表',
    /(一般公共|公共财政)预算(财政拨款|拨款)?基本支出(决算)?(明细|情况|经济分类)*表$/,
    /基本支出决算(明细)?表$/,
  ],
  // Beijing prints the same table for government funds.
  unlike: [/项目支出|三公|政府性基金|国有资本/],
  number: '公开06表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'economic',
  columns: {
    amount: {
      title: '决算数',
      aliases: ['金额', '决算金额', '合计', '小计', '基本支出', '本年基本支出', '本年决算数'],
      concept: 'basic.total',
    },
    personnel: { title: '人员经费', aliases: ['基本支出/人员经费'], concept: 'basic.personnel' },
    operating: {
      title: '公用经费',
      aliases: ['日常公用经费', '基本支出/公用经费'],
      concept: 'basic.operating',
    },
  },
  rows: {
    total: { label: '合计', aliases: ['总计', '基本支出合计', '支出合计'], concept: 'all' },
    personnel: {
      label: '人员经费合计',
      aliases: ['人员经费小计', '人员经费', '人员支出合计'],
      concept: 'personnel',
    },
    operating: {
      label: '公用经费合计',
      aliases: ['公用经费小计', '公用经费', '日常公用经费合计', '日常公用经费'],
      concept: 'operating',
    },
  },
  basis: disclosureRules,
})
