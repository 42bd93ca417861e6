import { form } from '../../core/form.ts'
import { disclosureRules } from '../disclosure/notices.ts'

/** 公开05表. */
export const generalPublic = form({
  id: 'final-05',
  kind: 'final',
  title: '一般公共预算财政拨款支出决算表',
  aliases: [
    '一般公共预算支出决算表',
    '一般公共预算财政拨款支出决算总表',
    '部门一般公共预算财政拨款支出决算表',
    '公共财政预算财政拨款支出决算表',
    '一般公共预算财政拨款收入支出决算表',
    /(一般公共|公共财政)预算(财政拨款|拨款)?(收入)?支出决算(总|情况)?表$/,
  ],
  unlike: [/基本支出|项目支出|三公|明细|经济分类/],
  number: '公开05表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'function',
  columns: {
    total: {
      title: '本年支出/小计',
      aliases: ['本年支出/合计', '本年支出合计', '本年支出', '支出合计', '合计', '小计', '决算数', '金额'],
      concept: 'general-public.total',
    },
    basic: {
      title: '本年支出/基本支出',
      aliases: ['基本支出', '基本支出/小计', '基本支出/合计'],
      concept: 'general-public.basic',
    },
    personnel: {
      title: '本年支出/基本支出/人员经费',
      aliases: ['人员经费'],
      concept: 'general-public.basic.personnel',
    },
    operating: {
      title: '本年支出/基本支出/公用经费',
      aliases: ['公用经费', '日常公用经费'],
      concept: 'general-public.basic.operating',
    },
    project: {
      title: '本年支出/项目支出',
      aliases: ['项目支出', '项目支出/小计'],
      concept: 'general-public.project',
    },
  },
  rows: { total: { label: '合计', aliases: ['总计', '本年支出合计'], concept: 'all' } },
  basis: disclosureRules,
})
