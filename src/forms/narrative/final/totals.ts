import type { Sentence } from '../../../core/sentence.ts'
import { cell, namedCode, statement } from '../statement.ts'
import { className } from './general-public.ts'
import { bothTotals, fund, generalPublic, stateCapital, subject } from '../subjects.ts'

const change =
  '与{previousYear:year}相比，收、支总计各{direction:direction}{change:amount}，{growthDirection:direction}{growth:percent}。'

/** Not in a chapter about one kind of money. */
const elsewhere = /^(?!.*(?:财政拨款|公共预算|基金|资本))/

/** 一至四：收入支出、收入、支出、财政拨款收入支出决算情况说明. */
export const totals: readonly Sentence[] = [
  statement('final', 'summary', {
    subjects: [subject(bothTotals)],
    templates: [`{year:year}收、支总计{amount:amount}。${change}`],
    binds: {
      amount: [
        cell('final-01', 'totalIncome', 'income'),
        cell('final-01', 'totalExpenditure', 'expenditure'),
      ],
    },
  }),
  statement('final', 'summary/income', {
    subjects: [subject('(?:收入(?:决算)?总计|总收入)')],
    templates: ['{year:year}收入总计{amount:amount}。'],
    binds: { amount: [cell('final-01', 'totalIncome', 'income')] },
  }),
  statement('final', 'summary/expenditure', {
    subjects: [subject('(?:支出(?:决算)?总计|总支出(?:决算金额)?)')],
    templates: ['{year:year}支出总计{amount:amount}。'],
    binds: { amount: [cell('final-01', 'totalExpenditure', 'expenditure')] },
  }),
  statement('final', 'income', {
    subjects: [subject('(?:本年|年度)?(?:决算)?收入(?:决算)?(?:合计|共计)'), '本年收入'],
    under: [elsewhere],
    templates: ['{year:year}收入合计{amount:amount}。'],
    binds: {
      amount: [cell('final-02', 'total', 'total'), cell('final-01', 'currentIncome', 'income')],
    },
  }),
  ...(
    [
      ['appropriation', '财政拨款收入(?:共计|合计)?', '财政拨款收入'],
      ['superiorSubsidy', '上级补助收入', '上级补助收入'],
      ['institution', '事业收入', '事业收入'],
      ['operating', '(?:事业单位)?经营收入', '经营收入'],
      ['subsidiaryRemittance', '附属单位上缴收入', '附属单位上缴收入'],
      ['other', '其他收入', '其他收入'],
    ] as const
  ).map(([column, pattern, name]) =>
    statement('final', `income/${column}`, {
      subjects: [subject(pattern)],
      templates: [`${name}{amount:amount}，占本年收入{share:percent}。`],
      binds: {
        amount: [cell('final-02', 'total', column)],
        whole: [cell('final-02', 'total', 'total')],
      },
    }),
  ),
  statement('final', 'income/nonFiscalSurplusUsed', {
    subjects: [subject('使用非财政拨款结余(?:\\(含专用结余\\))?(?:和专用结余)?')],
    templates: ['使用非财政拨款结余{amount:amount}。'],
    binds: { amount: [cell('final-01', 'nonFiscalSurplusUsed', 'income')] },
  }),
  ...(
    [
      ['opening', '(?:使用)?(?:年初|上年)结转(?:和|与)?结余', 'openingBalance', 'income', '年初结转和结余'],
      ['closing', '(?:年末结转(?:和|与)?结余|结转下年)', 'closingBalance', 'expenditure', '年末结转和结余'],
      ['distributed', '结余分配', 'surplusDistributed', 'expenditure', '结余分配'],
    ] as const
  ).map(([id, pattern, row, column, name]) =>
    statement('final', `summary/${id}`, {
      subjects: [subject(pattern)],
      under: [/^(?!.*(?:财政拨款|公共预算|基金|资本|基本支出|项目)).*收入?、?支出?/],
      templates: [`${name}{amount:amount}。`],
      binds: { amount: [cell('final-01', row, column)] },
    }),
  ),
  ...(
    [
      [
        'opening',
        '(?:年初|上年)(?:财政拨款)?结转(?:和|与)?结余',
        'openingBalance',
        'income',
        '年初财政拨款结转和结余',
      ],
      ['closing', '年末(?:财政拨款)?结转(?:和|与)?结余', 'closingBalance', 'total', '年末财政拨款结转和结余'],
    ] as const
  ).map(([id, pattern, row, column, name]) =>
    statement('final', `appropriation/${id}`, {
      subjects: [subject(pattern)],
      under: [/^(?!.*(?:公共预算|基金|资本)).*财政拨款收/],
      templates: [`${name}{amount:amount}。`],
      binds: { amount: [cell('final-04', row, column)] },
    }),
  ),
  statement('final', 'expenditure', {
    subjects: [subject('(?:本年|年度)?(?:决算)?支出(?:决算)?(?:合计|共计)'), '本年支出'],
    under: [elsewhere],
    templates: ['{year:year}支出合计{amount:amount}。'],
    binds: {
      amount: [cell('final-03', 'total', 'total'), cell('final-01', 'currentExpenditure', 'expenditure')],
    },
  }),
  ...(
    [
      ['basic', '基本支出'],
      ['project', '项目支出'],
      ['superiorRemittance', '上缴上级支出'],
      ['operating', '经营支出'],
      ['subsidiarySubsidy', '对附属单位补助支出'],
    ] as const
  ).map(([column, name]) =>
    statement('final', `expenditure/${column}`, {
      subjects: [name],
      under: [/^(?!.*(?:财政拨款|公共预算|基金|资本|基本支出)).*支出/],
      templates: [`${name}{amount:amount}，占本年支出{share:percent}。`],
      binds: {
        amount: [cell('final-03', 'total', column)],
        whole: [cell('final-03', 'total', 'total')],
      },
    }),
  ),
  statement('final', 'summary/class', {
    subjects: [className],
    under: [elsewhere],
    templates: ['社会保障和就业支出{amount:amount}。'],
    binds: {
      amount: [cell('final-01', namedCode, 'expenditure'), cell('final-03', namedCode, 'total')],
      whole: [cell('final-03', 'total', 'total')],
    },
  }),
  statement('final', 'appropriation/expenditure', {
    subjects: [subject('财政拨款支出(?:决算)?(?:总额|合计)?')],
    under: [/^(?!.*公共预算).*财政拨款/],
    templates: ['{year:year}财政拨款支出{amount:amount}，占本年支出合计的{share:percent}。'],
    binds: {
      amount: [cell('final-04', 'currentExpenditure', 'total')],
      whole: [cell('final-03', 'total', 'total')],
    },
  }),
  statement('final', 'appropriation/class', {
    subjects: [className],
    under: [/^(?!.*(?:公共预算|基金|资本)).*财政拨款/],
    templates: ['社会保障和就业支出{amount:amount}。'],
    binds: { amount: [cell('final-04', namedCode, 'total')] },
  }),
  statement('final', 'appropriation', {
    subjects: [subject(`财政拨款${bothTotals}`)],
    templates: [
      '{year:year}财政拨款收、支总计{amount:amount}。与{previousYear:year}相比，财政拨款收、支总计各{direction:direction}{change:amount}，{growthDirection:direction}{growth:percent}。',
    ],
    binds: {
      amount: [cell('final-04', 'totalIncome', 'income'), cell('final-04', 'totalExpenditure', 'total')],
    },
  }),
  ...(
    [
      ['generalPublic', `(?:财政拨款收入中，?)?${generalPublic}收入`, '一般公共预算财政拨款收入'],
      ['fund', `${fund}收入`, '政府性基金预算财政拨款收入'],
      ['stateCapital', `${stateCapital}收入`, '国有资本经营预算财政拨款收入'],
    ] as const
  ).map(([row, pattern, name]) =>
    statement('final', `appropriation/${row}`, {
      subjects: [subject(pattern)],
      templates: [
        `${name}{amount:amount}，比{previousYear:year}决算数{direction:direction}{change:amount}。`,
      ],
      binds: {
        amount: [cell('final-04', `${row}Income`, 'income'), cell('final-01', row, 'income')],
        whole: [cell('final-02', 'total', 'total')],
      },
    }),
  ),
]
