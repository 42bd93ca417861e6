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

const expenses = [
  ['Total', total, '“三公”经费财政拨款支出'],
  ['Abroad', travelAbroad, '因公出国（境）费'],
  ['Vehicles', vehicles, '公务用车购置及运行维护费'],
  ['Purchase', vehiclePurchase, '公务用车购置费'],
  ['Running', vehicleRunning, '公务用车运行维护费'],
  ['Hospitality', hospitality, '公务接待费'],
] as const

/** The outturn of “三公” in whichever form is printed. */
export const threePublicTotal = [
  cell('final-09', 'only', 'actualTotal'),
  cell('final-09-list', 'total', 'actual'),
  cell('final-09-meetings', 'only', 'actualTotal'),
  cell('final-shaanxi-three-public', 'actual', 'threePublic'),
  cell('final-operation', 'total', 'actual'),
]

/** 九：财政拨款“三公”经费支出决算情况说明. The form's 预算数 is the year's budget as adjusted. */
export const threePublic: readonly Sentence[] = expenses.map(([key, pattern, name]) => {
  const row = key.toLowerCase()
  const told = (stage: 'actual' | 'budgeted') => [
    cell('final-09', 'only', `${stage}${key}`),
    cell('final-09-list', row, stage),
    cell('final-09-meetings', 'only', `${stage}${key}`),
    cell('final-shaanxi-three-public', stage, key === 'Total' ? 'threePublic' : row),
    cell('final-operation', row, stage),
    ...(stage === 'budgeted'
      ? [cell('final-09-list', row, 'adjusted'), cell('final-operation', row, 'adjusted')]
      : []),
  ]
  return statement('final', `three-public/${row}`, {
    subjects: [subject(`(?:一般公共预算)?(?:财政拨款)?(?:安排的?)?(?:${pattern})(?:支出数?|数)?`)],
    templates: [
      `{year:year}${name}全年预算为{budgeted:amount}，支出决算为{actual:amount}，完成全年预算的{completion:percent}。`,
      `${name}{amount:amount}，比上年{direction:direction}{change:amount}，{growthDirection:direction}{growth:percent}。`,
    ],
    binds: {
      amount: told('actual'),
      actual: told('actual'),
      budgeted: told('budgeted'),
      whole: threePublicTotal,
    },
  })
})

/** 会议费 and 培训费, where a place tells them beside “三公”. */
export const meetingsAndTrainings: readonly Sentence[] = (
  [
    ['meeting', '会议费', 'Meeting'],
    ['training', '培训费', 'Training'],
  ] as const
).map(([column, name, key]) => {
  const told = (stage: 'actual' | 'budgeted') => [
    cell('final-09-meetings', 'only', `${stage}${key}`),
    cell('final-shaanxi-three-public', stage, column),
  ]
  return statement('final', column, {
    subjects: [subject(`(?:一般公共预算)?(?:财政拨款)?(?:安排的?)?${name}(?:支出)?`)],
    templates: [
      `{year:year}${name}预算为{budgeted:amount}，支出决算为{actual:amount}，完成预算的{completion:percent}。`,
    ],
    binds: { amount: told('actual'), actual: told('actual'), budgeted: told('budgeted') },
  })
})
