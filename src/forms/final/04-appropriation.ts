import { form } from '../../core/form.ts'
import { classRows } from '../codes/classes.ts'
import { disclosureRules } from '../disclosure/notices.ts'

/**
 * 公开04表. The names of the three budgets stand twice in the income half: first as this year's income, then below
 * 年初财政拨款结转和结余 as its parts. The order tells them apart, and so does `partOf`.
 */
export const appropriation = form({
  id: 'final-04',
  kind: 'final',
  title: '财政拨款收入支出决算总表',
  aliases: [
    '财政拨款收支决算总表',
    '部门财政拨款收入支出决算总表',
    '部门财政拨款收支决算总表',
    '财政拨款收入支出决算表',
    '财政拨款收入支出决算总体情况表',
    /财政拨款(收入支出|收支)决算(总表|总体情况表|汇总表|表)$/,
  ],
  unlike: [/基金|国有资本|公共预算|明细|项目/],
  number: '公开04表',
  unit: '万元',
  rowsBy: 'label',
  columns: {
    income: {
      title: '收入/决算数',
      aliases: ['收入/金额', '收入/本年决算数', '收入/合计', '收入/小计'],
      concept: 'appropriation',
      half: 'income',
    },
    total: {
      title: '支出/决算数/小计',
      aliases: [
        '支出/决算数/合计',
        '支出/金额/小计',
        '支出/金额/合计',
        '支出/小计',
        '支出/合计',
        '支出/决算数',
        '支出/金额',
      ],
      concept: 'appropriation',
      half: 'expenditure',
    },
    generalPublic: {
      title: '支出/决算数/一般公共预算财政拨款',
      aliases: ['一般公共预算财政拨款', '一般公共预算', '一般公共预算财政拨款支出', '公共财政预算财政拨款'],
      concept: 'general-public',
      half: 'expenditure',
    },
    fund: {
      title: '支出/决算数/政府性基金预算财政拨款',
      aliases: ['政府性基金预算财政拨款', '政府性基金预算', '政府性基金', '政府性基金预算财政拨款支出'],
      concept: 'fund',
      half: 'expenditure',
    },
    stateCapital: {
      title: '支出/决算数/国有资本经营预算财政拨款',
      aliases: [
        '国有资本经营预算财政拨款',
        '国有资本经营财政拨款',
        '国有资本经营预算',
        '国有资本经营预算财政拨款支出',
      ],
      concept: 'state-capital',
      half: 'expenditure',
    },
  },
  rows: {
    generalPublicIncome: {
      label: '一般公共预算财政拨款',
      aliases: ['一般公共预算财政拨款收入', '一般公共预算拨款', '公共财政预算财政拨款'],
      concept: 'revenue.general-public',
      half: 'income',
      group: 'source',
    },
    fundIncome: {
      label: '政府性基金预算财政拨款',
      aliases: ['政府性基金预算财政拨款收入', '政府性基金预算拨款', '政府性基金'],
      concept: 'revenue.fund',
      half: 'income',
      group: 'source',
    },
    stateCapitalIncome: {
      label: '国有资本经营预算财政拨款',
      aliases: [
        '国有资本经营预算财政拨款收入',
        '国有资本经营财政拨款',
        '国有资本经营预算拨款',
        '国有资本经营预算',
      ],
      concept: 'revenue.state-capital',
      half: 'income',
      group: 'source',
    },
    currentIncome: {
      label: '本年收入合计',
      aliases: ['本年收入小计', '收入合计'],
      concept: 'revenue',
      half: 'income',
    },
    openingBalance: {
      label: '年初财政拨款结转和结余',
      aliases: ['年初结转和结余', '上年财政拨款结转和结余', '年初财政拨款结转结余', '年初财政拨款结转与结余'],
      concept: 'balance.opening',
      half: 'income',
    },
    generalPublicOpening: {
      label: '一般公共预算财政拨款',
      aliases: ['一般公共预算拨款', '公共财政预算财政拨款', '一般公共预算'],
      concept: 'balance.opening.general-public',
      half: 'income',
      partOf: 'openingBalance',
      group: 'opening',
    },
    fundOpening: {
      label: '政府性基金预算财政拨款',
      aliases: ['政府性基金预算拨款', '政府性基金', '政府性基金预算'],
      concept: 'balance.opening.fund',
      half: 'income',
      partOf: 'openingBalance',
      group: 'opening',
    },
    stateCapitalOpening: {
      label: '国有资本经营预算财政拨款',
      aliases: ['国有资本经营财政拨款', '国有资本经营预算拨款', '国有资本经营预算'],
      concept: 'balance.opening.state-capital',
      half: 'income',
      partOf: 'openingBalance',
      group: 'opening',
    },
    totalIncome: {
      label: '总计',
      aliases: ['收入总计'],
      concept: 'revenue.grand',
      half: 'income',
    },
    ...classRows('expenditure'),
    currentExpenditure: {
      label: '本年支出合计',
      aliases: ['本年支出小计', '支出合计'],
      concept: 'expenditure',
      half: 'expenditure',
    },
    closingBalance: {
      label: '年末财政拨款结转和结余',
      aliases: ['年末结转和结余', '年末财政拨款结转结余', '年末财政拨款结转与结余', '结转下年'],
      concept: 'balance.closing',
      half: 'expenditure',
    },
    totalExpenditure: {
      label: '总计',
      aliases: ['支出总计'],
      concept: 'expenditure.grand',
      half: 'expenditure',
    },
  },
  basis: disclosureRules,
})
