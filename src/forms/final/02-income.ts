import { form } from '../../core/form.ts'
import { disclosureRules } from '../disclosure/notices.ts'

/** 公开02表. */
export const income = form({
  id: 'final-02',
  kind: 'final',
  title: '收入决算表',
  aliases: [
    '部门收入决算表',
    '单位收入决算表',
    '收入决算总表',
    '部门收入决算总表',
    '收入决算情况表',
    /收入决算(总|情况)?表$/,
  ],
  unlike: [/财政拨款|支出|收支|基金|资本|公共预算|项目/],
  number: '公开02表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'function',
  columns: {
    total: {
      title: '本年收入合计',
      aliases: ['本年收入/合计', '本年收入小计', '收入合计', '合计', '小计'],
      concept: 'revenue.total',
    },
    appropriation: {
      title: '财政拨款收入',
      aliases: ['财政拨款', '财政拨款收入/小计', '财政拨款收入/合计'],
      concept: 'revenue.appropriation',
    },
    superiorSubsidy: {
      title: '上级补助收入',
      aliases: ['上级补助'],
      concept: 'revenue.superior-subsidy',
    },
    institution: {
      title: '事业收入',
      aliases: ['事业收入/小计', '事业收入/合计', '事业收入/金额'],
      concept: 'revenue.institution',
    },
    educationFee: {
      title: '事业收入/其中：教育收费',
      aliases: ['教育收费', '其中:教育收费'],
      concept: 'revenue.education-fee',
    },
    operating: {
      title: '经营收入',
      aliases: ['事业单位经营收入'],
      concept: 'revenue.operating',
    },
    subsidiaryRemittance: {
      title: '附属单位上缴收入',
      aliases: ['附属单位缴款', '附属单位上缴', '附属单位缴款收入'],
      concept: 'revenue.subsidiary-remittance',
    },
    other: { title: '其他收入', aliases: ['其他'], concept: 'revenue.other' },
  },
  rows: { total: { label: '合计', aliases: ['总计', '本年收入合计'], concept: 'all' } },
  basis: disclosureRules,
})
