import type { Sentence } from '../../../core/sentence.ts'
import { className } from '../final/general-public.ts'
import { cell, namedCode, statement } from '../statement.ts'
import { bothTotals, fund, generalPublic, stateCapital, subject } from '../subjects.ts'

const tail = '(?:预算)?(?:数|总额)?(?:总计|合计)?(?:\\(.{0,8}\\))?'
const start = '(?:年初|当年|本年|年度|部门|单位|预算)?'

const change =
  '比{previousYear:year}预算{direction:direction}{change:amount}，{growthDirection:direction}{growth:percent}。'

/** Sources of income: row of 预算01表, column of 预算02表. */
const sources = [
  ['appropriation', 'fiscal', '财政拨款(?:预算)?收入', '财政拨款收入'],
  ['generalPublic', 'generalPublic', `${generalPublic}(?:预算)?收入`, '一般公共预算拨款收入'],
  ['fund', 'fund', `${fund}(?:预算)?收入`, '政府性基金预算拨款收入'],
  ['stateCapital', 'stateCapital', `${stateCapital}(?:预算)?收入`, '国有资本经营预算拨款收入'],
  ['special', 'special', '财政专户管理(?:资金|事业)?(?:收入)?', '财政专户管理资金收入'],
  ['institution', 'institution', '事业(?:预算)?收入(?:资金)?', '事业收入'],
  ['operating', 'operating', '(?:事业单位)?经营(?:服务)?收入', '事业单位经营收入'],
  ['superiorSubsidy', 'superiorSubsidy', '上级补助收入', '上级补助收入'],
  ['subsidiaryRemittance', 'subsidiaryRemittance', '附属单位上缴收入', '附属单位上缴收入'],
  ['other', 'other', '其他收入(?:资金)?', '其他收入'],
  ['carried', 'carried', '上年结转和?(?:结余)?(?:资金)?', '上年结转结余'],
] as const

const notFiscal = /^(?!.*(?:财政拨款|公共预算|基金|资本|三公|采购|运行|绩效))/

/** 收支总体、收入、支出、财政拨款收支预算情况说明. */
export const totals: readonly Sentence[] = [
  statement('budget', 'summary', {
    subjects: [subject(`${start}${bothTotals}`)],
    templates: [`{year:year}收支总预算{amount:amount}，${change}`],
    binds: {
      amount: [
        cell('budget-01', 'totalIncome', 'income'),
        cell('budget-01', 'totalExpenditure', 'expenditure'),
      ],
    },
  }),
  statement('budget', 'summary/income', {
    subjects: [subject(`${start}(?:预算)?(?:总收入|收入)${tail}`)],
    under: [notFiscal],
    templates: [`{year:year}收入预算{amount:amount}，${change}`],
    binds: {
      amount: [
        cell('budget-01', 'totalIncome', 'income'),
        cell('budget-02', 'total', 'total'),
        cell('budget-02-units', 'total', 'total'),
        cell('budget-01', 'currentIncome', 'income'),
        cell('budget-02', 'total', 'current'),
      ],
    },
  }),
  statement('budget', 'summary/expenditure', {
    subjects: [subject(`${start}(?:预算)?(?:总支出|支出)${tail}`)],
    under: [notFiscal],
    templates: [`{year:year}支出预算{amount:amount}，${change}`],
    binds: {
      amount: [cell('budget-01', 'totalExpenditure', 'expenditure'), cell('budget-03', 'total', 'total')],
    },
  }),
  ...sources.map(([row, column, pattern, name]) =>
    statement('budget', `income/${row}`, {
      subjects: [subject(`${start}${pattern}`), ...(row === 'generalPublic' ? [subject(generalPublic)] : [])],
      under: [notFiscal],
      templates: [`${name}{amount:amount}，占{share:percent}。`],
      binds: {
        amount: [
          cell('budget-01', row, 'income'),
          cell('budget-02', 'total', column),
          cell('budget-02-units', 'total', column),
        ],
        whole: [cell('budget-01', 'totalIncome', 'income')],
      },
    }),
  ),
  ...(
    [
      ['basic', '基本支出'],
      ['project', '项目支出'],
      ['operating', '(?:事业单位)?经营支出'],
      ['superiorRemittance', '上缴上级支出'],
      ['subsidiarySubsidy', '对附属单位补助支出'],
    ] as const
  ).map(([column, pattern]) =>
    statement('budget', `expenditure/${column}`, {
      subjects: [subject(`${start}${pattern}${tail}`)],
      under: [notFiscal],
      templates: [
        `${column === 'operating' ? '事业单位经营支出' : pattern}预算{amount:amount}，占{share:percent}。`,
      ],
      binds: {
        amount: [cell('budget-03', 'total', column), cell('budget-03-units', 'total', column)],
        whole: [cell('budget-03', 'total', 'total')],
      },
    }),
  ),
  statement('budget', 'summary/class', {
    subjects: [className],
    under: [notFiscal],
    templates: ['社会保障和就业支出{amount:amount}。'],
    binds: {
      amount: [cell('budget-01', namedCode, 'expenditure'), cell('budget-03', namedCode, 'total')],
      whole: [cell('budget-03', 'total', 'total')],
    },
  }),
  statement('budget', 'appropriation/class', {
    subjects: [className],
    under: [/^(?!.*(?:公共预算|基金|资本|三公)).*财政拨款/],
    templates: ['社会保障和就业支出{amount:amount}。'],
    binds: { amount: [cell('budget-04', namedCode, 'expenditure')] },
  }),
  statement('budget', 'appropriation', {
    subjects: [subject(`财政拨款${bothTotals}`)],
    templates: [`{year:year}财政拨款收支总预算{amount:amount}，${change}`],
    binds: {
      amount: [
        cell('budget-04', 'totalIncome', 'income'),
        cell('budget-04', 'totalExpenditure', 'expenditure'),
        cell('budget-04', 'currentIncome', 'income'),
      ],
    },
  }),
  statement('budget', 'appropriation/expenditure', {
    subjects: [subject(`${start}财政拨款(?:预算)?支出${tail}`)],
    templates: [`{year:year}财政拨款支出预算{amount:amount}，${change}`],
    binds: {
      amount: [
        cell('budget-04', 'totalExpenditure', 'expenditure'),
        cell('budget-04', 'currentExpenditure', 'expenditure'),
        cell('budget-04-function', 'total', 'total'),
      ],
      whole: [cell('budget-03', 'total', 'total')],
    },
  }),
  ...(
    [
      ['fund', fund, 'budget-08', '政府性基金预算拨款支出'],
      ['stateCapital', stateCapital, 'budget-09', '国有资本经营预算拨款支出'],
    ] as const
  ).map(([row, pattern, form, name]) =>
    statement('budget', `${row}/expenditure`, {
      subjects: [subject(`${start}(?:${pattern})(?:预算)?支出${tail}(?:支出)?`)],
      templates: [`${name}预算{amount:amount}，与上年预算数持平。`],
      binds: { amount: [cell(form, 'total', 'total')] },
    }),
  ),
]
