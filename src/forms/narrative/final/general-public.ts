import type { Sentence } from '../../../core/sentence.ts'
import { cell, list, namedCode, statement } from '../statement.ts'
import { classNames, fund, generalPublic as words, stateCapital, subject } from '../subjects.ts'

const inChapter = /一般公共预算/

/** 「社会保障和就业支出（类）」, with 「支出」 before or after; only the classes themselves go without 「类」. */
export const className = new RegExp(
  `^(?:[^()]{2,24}?(?:支出)?(?:\\(\ue006?类?\\)|(?<=支出)类)(?:支出)?|${classNames})(?:科目)?$`,
)
/** 「……（类）……（款）……（项）」, also without the class, or with dashes between the levels. */
export const itemName =
  /^(?:.{2,30}?(?:\(类\)|类))?[-，、]?(?:.{2,40}?(?:\(款\)|款))?[-，、]?.{2,40}?\(项\)(?:支出|科目)?$|^[^-]{2,30}支出-[^-]{2,40}-[^-]{2,40}$/

/** 五至六：一般公共预算财政拨款支出、基本支出决算情况说明. */
export const generalPublic: readonly Sentence[] = [
  statement('final', 'general-public', {
    subjects: [subject(`${words}支出(?:决算)?(?:总额|合计|共计)?`)],
    templates: [
      '{year:year}一般公共预算财政拨款支出{amount:amount}，占本年支出合计的{share:percent}。与{previousYear:year}相比，一般公共预算财政拨款支出{direction:direction}{change:amount}，{growthDirection:direction}{growth:percent}。',
      '{year:year}一般公共预算财政拨款支出年初预算为{budgeted:amount}，支出决算为{actual:amount}，完成年初预算的{completion:percent}。',
    ],
    binds: {
      amount: [cell('final-05', 'total', 'total')],
      whole: [cell('final-03', 'total', 'total')],
    },
  }),
  statement('final', 'general-public/appropriation', {
    subjects: [subject('财政拨款支出(?:决算)?(?:总额|合计)?')],
    under: [inChapter],
    templates: ['{year:year}财政拨款支出{amount:amount}，占本年支出合计的{share:percent}。'],
    binds: {
      amount: [cell('final-05', 'total', 'total')],
      whole: [cell('final-03', 'total', 'total')],
    },
  }),
  statement('final', 'general-public/class', {
    subjects: [className],
    under: [inChapter],
    templates: ['社会保障和就业支出（类）{amount:amount}，占{share:percent}。'],
    binds: {
      amount: [cell('final-05', namedCode, 'total')],
      whole: [cell('final-05', 'total', 'total')],
    },
  }),
  statement('final', 'general-public/item', {
    subjects: [itemName],
    under: [/^(?!.*(?:政府性基金|国有资本)).*$/],
    templates: [
      '社会保障和就业支出（类）人力资源和社会保障管理事务（款）行政运行（项）。年初预算为{budgeted:amount}，支出决算为{actual:amount}，完成年初预算的{completion:percent}，决算数{comparison:comparison}年初预算数。',
    ],
    binds: { amount: [cell('final-05', namedCode, 'total')] },
  }),
  ...(['basic', 'project'] as const).map((column) =>
    statement('final', `general-public/${column}`, {
      subjects: [column === 'basic' ? '基本支出' : '项目支出'],
      under: [inChapter],
      templates: [`${column === 'basic' ? '基本支出' : '项目支出'}{amount:amount}。`],
      binds: {
        amount: [cell('final-05', 'total', column)],
        whole: [cell('final-05', 'total', 'total')],
      },
    }),
  ),
  statement('final', 'basic', {
    subjects: [subject(`${words}基本支出(?:决算)?`)],
    templates: ['{year:year}一般公共预算财政拨款基本支出{amount:amount}。'],
    binds: { amount: [cell('final-05', 'total', 'basic')] },
  }),
  ...(
    [
      ['personnel', '人员(?:经费|支出)', '人员经费'],
      ['operating', '(?:日常)?公用经费', '公用经费'],
    ] as const
  ).map(([row, pattern, name]) =>
    statement('final', `basic/${row}`, {
      subjects: [subject(pattern)],
      under: [/基本支出/, inChapter],
      templates: [`${name}{amount:amount}。`],
      binds: { amount: [cell('final-06', row, 'amount')], whole: [cell('final-05', 'total', 'basic')] },
    }),
  ),
  list('final', 'basic/personnel', '人员经费'),
  list('final', 'basic/operating', '公用经费'),
  ...(
    [
      ['fund', fund, 'final-07', /政府性基金/],
      ['state-capital', stateCapital, 'final-08', /国有资本/],
    ] as const
  ).flatMap(([id, pattern, form, chapter]) => [
    statement('final', `${id}/opening`, {
      subjects: [subject(`(?:${pattern})?(?:年初|上年)结转和?结余`)],
      under: [chapter],
      templates: ['年初结转和结余{amount:amount}。'],
      binds: { amount: [cell(form, 'total', 'openingBalance')] },
    }),
    statement('final', `${id}/income`, {
      subjects: [subject(`本年收入|(?:${pattern})(?:本年)?收入`)],
      under: [chapter],
      templates: ['本年收入{amount:amount}。'],
      binds: { amount: [cell(form, 'total', 'income')] },
    }),
    statement('final', `${id}/expenditure`, {
      subjects: [subject(`本年支出(?:合计)?|(?:${pattern})(?:本年)?支出`)],
      under: [chapter],
      templates: ['本年支出{amount:amount}。'],
      binds: { amount: [cell(form, 'total', 'total')] },
    }),
    statement('final', `${id}/closing`, {
      subjects: [subject(`年末结转和?结余`)],
      under: [chapter],
      templates: ['年末结转和结余{amount:amount}。'],
      binds: { amount: [cell(form, 'total', 'closingBalance')] },
    }),
    statement('final', `${id}/item`, {
      subjects: [itemName],
      under: [chapter],
      templates: [
        '社会保障和就业支出（类）人力资源和社会保障管理事务（款）行政运行（项）。年初预算为{budgeted:amount}，支出决算为{actual:amount}，完成年初预算的{completion:percent}。',
      ],
      binds: { amount: [cell(form, namedCode, 'total')] },
    }),
  ]),
]
