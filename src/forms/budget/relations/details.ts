import { cell, eachColumn, eachRow, either, type Expression, type Relation } from '../../../core/relation.ts'
import { across } from './declare.ts'
import { basicOf } from './natures.ts'

const total =
  (form: string) =>
  (column: string): Expression =>
    cell(form, 'total', column)
const basic06 = either(total('budget-06')('current'), total('budget-06')('total'))
const parts = ['personnelCost', 'operatingCost'] as const

/** 05 ↔ 06: 基本支出 by function and by economic class is one sum, and so are its two parts. */
const basic: readonly Relation[] = [
  across('budget-across/05-06/basic', basicOf(total('budget-05')), basic06),
  ...parts.map((part) =>
    across(`budget-across/05-06/${part}`, cell('budget-05', 'total', part), cell('budget-06', 'total', part)),
  ),
  across('budget-across/05-basic-06/total', cell('budget-05-basic', 'total', 'total'), basic06),
  ...parts.map((part) =>
    across(
      `budget-across/05-basic-06/${part}`,
      cell('budget-05-basic', 'total', part),
      cell('budget-06', 'total', part),
    ),
  ),
  across(
    'budget-across/05-05-basic/code',
    cell('budget-05', eachRow, eachColumn),
    cell('budget-05-basic', eachRow, eachColumn),
    {
      each: [
        { over: 'codes', form: 'budget-05', and: 'budget-05-basic' },
        { over: 'columns', form: 'budget-05-basic', columns: parts },
      ],
    },
  ),
  across('budget-across/06-06-government/total', basic06, cell('budget-06-government', 'total', 'total')),
]

/** 05 by function ↔ by economic class, and its basic and project parts. */
const economic: readonly Relation[] = [
  ...(['total', 'basic', 'personnelCost', 'operatingCost', 'project'] as const).map((column) =>
    across(
      `budget-across/05-05-economic/${column}`,
      cell('budget-05', 'total', column),
      cell('budget-05-economic', 'total', column),
    ),
  ),
  across(
    'budget-across/05-economic-06/code',
    cell('budget-05-economic', eachRow, 'basic'),
    cell('budget-06', eachRow, 'total'),
    { each: [{ over: 'codes', form: 'budget-05-economic', and: 'budget-06' }] },
  ),
  across(
    'budget-across/05-economic-06/part',
    cell('budget-05-economic', eachRow, eachColumn),
    cell('budget-06', eachRow, eachColumn),
    {
      each: [
        { over: 'codes', form: 'budget-05-economic', and: 'budget-06' },
        { over: 'columns', form: 'budget-05-economic', columns: parts },
      ],
    },
  ),
  across(
    'budget-across/05-economic-06/at-most',
    cell('budget-06', eachRow, 'total'),
    cell('budget-05-economic', eachRow, 'total'),
    {
      each: [{ over: 'codes', form: 'budget-06', and: 'budget-05-economic' }],
      is: '≤',
      severity: 'warning',
    },
  ),
  across(
    'budget-across/05-06-projects/total',
    cell('budget-05', 'total', 'project'),
    cell('budget-06-projects', 'total', 'total'),
  ),
  across(
    'budget-across/05-economic-06-projects/code',
    cell('budget-05-economic', eachRow, 'project'),
    cell('budget-06-projects', eachRow, 'total'),
    { each: [{ over: 'codes', form: 'budget-05-economic', and: 'budget-06-projects' }] },
  ),
]

/** 基本支出 by source ↔ 03 and 06. */
const bySource: readonly Relation[] = ['budget-06-sources', 'budget-06-sources-named'].flatMap((form) => {
  const to = form.replace('budget-', '')
  return [
    across(`budget-across/03-${to}/basic`, basicOf(total('budget-03')), cell(form, 'total', 'total')),
    across(`budget-across/06-${to}/general-public`, basic06, cell(form, 'total', 'generalPublic'), {
      severity: 'warning',
    }),
  ]
})

/** 财政拨款 by function and its basic part, beside 04. */
const appropriation: readonly Relation[] = [
  across(
    'budget-across/04-04-function/total',
    either(
      cell('budget-04', 'currentExpenditure', 'expenditure'),
      cell('budget-04', 'expenditureHead', 'expenditure'),
    ),
    cell('budget-04-function', 'total', 'total'),
    { when: { zero: [cell('budget-04', 'carried', 'income')] } },
  ),
  across(
    'budget-across/04-04-function/class',
    cell('budget-04', eachRow, 'expenditure'),
    cell('budget-04-function', eachRow, 'total'),
    {
      each: [{ over: 'classes', form: 'budget-04', and: 'budget-04-function' }],
      when: { zero: [cell('budget-04', 'carried', 'income')] },
    },
  ),
  across(
    'budget-across/04-function-04-basic/basic',
    basicOf(total('budget-04-function')),
    cell('budget-04-basic', 'total', 'total'),
  ),
  ...parts.map((part) =>
    across(
      `budget-across/04-function-04-basic/${part}`,
      cell('budget-04-function', 'total', part),
      cell('budget-04-basic', 'total', part),
    ),
  ),
  across(
    'budget-across/04-function-05/at-most',
    cell('budget-05', eachRow, eachColumn),
    cell('budget-04-function', eachRow, eachColumn),
    {
      each: [
        { over: 'codes', form: 'budget-05', and: 'budget-04-function' },
        { over: 'columns', form: 'budget-05', columns: ['total', 'basic', 'project'] },
      ],
      is: '≤',
      severity: 'warning',
    },
  ),
  across(
    'budget-across/04-basic-06/at-most',
    cell('budget-06', eachRow, 'total'),
    cell('budget-04-basic', eachRow, 'total'),
    {
      each: [{ over: 'codes', form: 'budget-06', and: 'budget-04-basic' }],
      is: '≤',
      severity: 'warning',
    },
  ),
]

/** Projects ↔ 项目支出. Secret projects are left out of some lists, so a difference is a question and no error. */
const projects: readonly Relation[] = [
  across(
    'budget-across/03-10/project',
    cell('budget-03', 'total', 'project'),
    cell('budget-10', 'total', 'total'),
    {
      severity: 'warning',
    },
  ),
  across(
    'budget-across/05-10/project',
    cell('budget-05', 'total', 'project'),
    cell('budget-10', 'total', 'generalPublic'),
    { severity: 'warning' },
  ),
  across(
    'budget-across/01-10/project',
    cell('budget-01', 'economicProject', 'economic'),
    cell('budget-10', 'total', 'total'),
    { severity: 'warning' },
  ),
]

/** What each of the “三公” items is called among the economic 款. */
const items = [
  ['abroad', '30212'],
  ['hospitality', '30217'],
  ['running', '30231'],
  ['purchase', '31013'],
] as const

const itemOf = (form: string, item: string): Expression => {
  if (form === 'budget-07') return cell(form, 'only', item)
  return form === 'budget-07-list' ? cell(form, item, 'total') : cell(form, 'total', item)
}

/** 06 ↔ 07: what 基本支出 holds of an item is at most the whole of it, projects included. */
const threePublic: readonly Relation[] = ['budget-07', 'budget-07-units', 'budget-07-list'].flatMap(
  (form) => {
    const to = form.replace('budget-', '')
    return [
      ...['budget-06', 'budget-05-economic'].flatMap((from) =>
        items.map(([item, code]) =>
          across(
            `budget-across/${from.replace('budget-', '')}-${to}/${item}`,
            cell(from, { code }, 'total'),
            itemOf(form, item),
            { is: '≤', severity: 'warning' },
          ),
        ),
      ),
      ...(form === 'budget-07-list'
        ? []
        : [
            across(
              `budget-across/06-${to}/running-cost`,
              itemOf(form, 'runningCost'),
              cell('budget-06', 'total', 'operatingCost'),
              { is: '≤', severity: 'warning' },
            ),
          ]),
    ]
  },
)

const runningCost: readonly Relation[] = [
  across(
    'budget-across/06-running-cost/total',
    cell('budget-running-cost', 'total', 'total'),
    cell('budget-06', 'total', 'operatingCost'),
    { is: '≤', severity: 'warning' },
  ),
  across(
    'budget-across/06-running-cost/code',
    cell('budget-running-cost', eachRow, 'total'),
    cell('budget-06', eachRow, 'operatingCost'),
    {
      each: [{ over: 'codes', form: 'budget-running-cost', and: 'budget-06' }],
      is: '≤',
      severity: 'warning',
    },
  ),
]

export const detailAcross: readonly Relation[] = [
  ...basic,
  ...economic,
  ...bySource,
  ...appropriation,
  ...projects,
  ...threePublic,
  ...runningCost,
]
