import { form } from '../../core/form.ts'
import { disclosureRules } from '../disclosure/notices.ts'

/** 公开03表. */
export const expenditure = form({
  id: 'final-03',
  kind: 'final',
  title: '支出决算表',
  aliases: [
    '部门支出决算表',
    '单位支出决算表',
    '支出决算总表',
    '部门支出决算总表',
    '支出决算情况表',
    /支出决算(总|情况)?表$/,
  ],
  unlike: [
    /财政拨款|收入支出|收支|三公|经费|基金|资本|公共预算|基本支出|项目支出|采购|购买服务|会议|培训|绩效/,
  ],
  number: '公开03表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'function',
  columns: {
    total: {
      title: '本年支出合计',
      aliases: ['本年支出/合计', '本年支出小计', '支出合计', '合计', '小计'],
      concept: 'expenditure.total',
    },
    basic: { title: '基本支出', aliases: ['基本支出/小计'], concept: 'expenditure.basic' },
    project: { title: '项目支出', aliases: ['项目支出/小计'], concept: 'expenditure.project' },
    superiorRemittance: {
      title: '上缴上级支出',
      aliases: ['上缴上级', '上缴上级费用'],
      concept: 'expenditure.superior-remittance',
    },
    operating: {
      title: '经营支出',
      aliases: ['事业单位经营支出'],
      concept: 'expenditure.operating',
    },
    subsidiarySubsidy: {
      title: '对附属单位补助支出',
      aliases: ['对附属单位补助', '附属单位补助支出', '对下级单位补助支出'],
      concept: 'expenditure.subsidiary-subsidy',
    },
  },
  rows: { total: { label: '合计', aliases: ['总计', '本年支出合计'], concept: 'all' } },
  basis: disclosureRules,
})
