import type { Sentence } from '../../../core/sentence.ts'
import { cell, statement } from '../statement.ts'
import {
  hospitality,
  subject,
  threePublic as total,
  travelAbroad,
  vehiclePurchase,
  vehicleRunning,
  vehicles,
} from '../subjects.ts'

const tail = '(?:预算)?(?:支出)?(?:数|总额|金额)?(?:安排)?(?:共)?'
const expenses = [
  ['total', total, '“三公”经费'],
  ['abroad', travelAbroad, '因公出国（境）费'],
  ['vehicles', vehicles, '公务用车购置及运行费'],
  ['purchase', vehiclePurchase, '公务用车购置费'],
  ['running', vehicleRunning, '公务用车运行维护费'],
  ['hospitality', hospitality, '公务接待费'],
  ['meeting', '会议费', '会议费'],
  ['training', '培训费', '培训费'],
] as const

/** “三公”经费、机关运行经费、政府采购、委托业务费、绩效. */
export const other: readonly Sentence[] = [
  ...expenses.map(([key, pattern, name]) =>
    statement('budget', `three-public/${key}`, {
      subjects: [
        subject(
          `(?:财政拨款)?(?:资金)?(?:安排的?)?(?:一般公共预算)?(?:财政)?(?:拨款)?(?:安排的?)?(?:${pattern})${tail}`,
        ),
      ],
      templates: [
        `{year:year}${name}预算{amount:amount}，比{previousYear:year}预算{direction:direction}{change:amount}，{growthDirection:direction}{growth:percent}。`,
      ],
      binds: {
        amount: [
          cell('budget-07', 'only', key),
          cell('budget-07-list', key, 'total'),
          cell('budget-07-units', 'total', key),
          cell('budget-07-budgets', 'total', key),
        ],
        whole: [cell('budget-07', 'only', 'total'), cell('budget-07-list', 'total', 'total')],
      },
    }),
  ),
  statement('budget', 'running-cost', {
    subjects: [
      subject(
        `(?:一般公共预算)?(?:财政拨款)?(?:拨款)?(?:安排的?)?(?:的)?机关运行经费(?:财政拨款)?(?:支出)?${tail}`,
      ),
    ],
    templates: [
      '{year:year}机关运行经费预算{amount:amount}，比{previousYear:year}预算{direction:direction}{change:amount}，{growthDirection:direction}{growth:percent}。',
    ],
    binds: {
      amount: [
        cell('budget-running-cost', 'total', 'total'),
        cell('budget-07', 'only', 'runningCost'),
        cell('budget-07-list', 'runningCost', 'total'),
      ],
    },
  }),
  statement('budget', 'commissioned', {
    subjects: [subject(`(?:一般公共预算)?(?:安排的?)?委托业务费(?:财政拨款)?${tail}`)],
    templates: ['{year:year}委托业务费预算{amount:amount}。'],
  }),
  statement('budget', 'procurement', {
    subjects: [subject(`政府采购(?:支出)?${tail}(?:合计)?`)],
    templates: [
      '{year:year}政府采购预算{amount:amount}，其中：政府采购货物预算1万元、政府采购工程预算1万元、政府采购服务预算1万元。',
    ],
    binds: { amount: [cell('budget-12', 'total', 'total'), cell('budget-12-function', 'total', 'total')] },
  }),
  ...(
    [
      ['goods', '货物'],
      ['works', '工程'],
      ['services', '服务'],
    ] as const
  ).map(([id, name]) =>
    statement('budget', `procurement/${id}`, {
      subjects: [subject(`(?:拟)?(?:政府)?(?:采购)?${name}(?:类)?(?:采购|项目)?${tail}`)],
      under: [/采购/],
      templates: [`政府采购${name}预算{amount:amount}。`],
    }),
  ),
  statement('budget', 'performance', {
    subjects: [subject('(?:共计?)?(?:涉及)?(?:财政性|项目|财政拨款)?(?:预算)?资金(?:合计)?')],
    under: [/绩效/],
    templates: ['涉及预算资金{amount:amount}。'],
  }),
]
