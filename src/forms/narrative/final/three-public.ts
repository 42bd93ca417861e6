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

/** 九：财政拨款“三公”经费支出决算情况说明. The form's 预算数 is the year's budget as adjusted. */
export const threePublic: readonly Sentence[] = expenses.map(([key, pattern, name]) => {
  const row = key.toLowerCase()
  const told = (stage: 'actual' | 'budgeted') => [
    cell('final-09', 'only', `${stage}${key}`),
    cell('final-09-list', row, stage),
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
      whole: [cell('final-09', 'only', 'actualTotal'), cell('final-09-list', 'total', 'actual')],
    },
  })
})
