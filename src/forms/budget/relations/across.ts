import {
  cell,
  eachColumn,
  eachRow,
  either,
  sum,
  type Expression,
  type Relation,
} from '../../../core/relation.ts'
import { across } from './declare.ts'
import { basicOf } from './natures.ts'
import { fiscalOf } from './sources.ts'

const row01 = (row: string, column = 'income'): Expression => cell('budget-01', row, column)
const row04 = (row: string, column = 'income'): Expression => cell('budget-04', row, column)
const totalOf =
  (form: string) =>
  (column: string): Expression =>
    cell(form, 'total', column)

/** Where 01 and 04 show this year's money apart from what is brought from the year before, this year's is what other forms list by source. */
const thisYear01 = (row: string): Expression => either(row01(row, 'incomeCurrent'), row01(row))
const thisYear04 = (row: string): Expression => either(row04(row, 'incomeCurrent'), row04(row))

const spent01 = either(row01('currentExpenditure', 'expenditure'), row01('totalExpenditure', 'expenditure'))
/** As sums: a closing line that a place does not print asks nothing. */
const nothingKept01 = [
  sum(
    row01('forward', 'expenditure'),
    row01('surplusDistributed', 'expenditure'),
    row01('unarranged', 'expenditure'),
    row01('superiorRemittance', 'expenditure'),
    row01('subsidiarySubsidy', 'expenditure'),
  ),
]
const nothingKept04 = [sum(row04('forward', 'expenditure'))]
const nothingBrought04 = [
  row04('carried'),
  row04('carriedGeneralPublic'),
  row04('carriedFund'),
  row04('carriedStateCapital'),
  row04('totalIncome', 'incomeCarried'),
]
const noOtherBudgets04 = [row04('fundIncome'), row04('stateCapitalIncome')]

/** 「全部为一般公共预算」: 01 lists no other money, new or brought from the year before. */
const onlyGeneralPublic01 = [
  'fund',
  'stateCapital',
  'allOtherFunds',
  'otherFunds',
  'special',
  'unit',
  'institution',
  'operating',
  'superiorSubsidy',
  'subsidiaryRemittance',
  'other',
  'surplusUsed',
  'realAccount',
  'carried',
  'carriedFiscal',
  'carriedOther',
].map((row) => row01(row))

const fiscal01 = either(
  thisYear01('appropriation'),
  sum(thisYear01('generalPublic'), thisYear01('fund'), thisYear01('stateCapital')),
)
const fiscal04 = either(
  thisYear04('currentIncome'),
  thisYear04('incomeHead'),
  sum(thisYear04('generalPublicIncome'), thisYear04('fundIncome'), thisYear04('stateCapitalIncome')),
)

const sources = [
  'generalPublic',
  'fund',
  'stateCapital',
  'special',
  'unit',
  'institution',
  'operating',
  'superiorSubsidy',
  'subsidiaryRemittance',
  'other',
  'surplusUsed',
  'carried',
  'realAccount',
] as const

/** 01 ↔ 02: the same revenue, in all and by source. 02 is printed by function or by unit. */
const revenue: readonly Relation[] = ['budget-02', 'budget-02-units'].flatMap((form) => {
  const to = form.replace('budget-', '')
  return [
    across(
      `budget-across/01-${to}/total`,
      either(row01('totalIncome'), row01('currentIncome')),
      cell(form, 'total', 'total'),
    ),
    across(`budget-across/01-${to}/fiscal`, fiscal01, fiscalOf(totalOf(form))),
    ...sources.map((source) =>
      across(`budget-across/01-${to}/${source}`, thisYear01(source), cell(form, 'total', source)),
    ),
  ]
})

/** 01 ↔ 03: the same expenditure, in all, by class and by nature. */
const expenditure: readonly Relation[] = [
  ...['budget-03', 'budget-03-units'].map((form) =>
    across(`budget-across/01-${form.replace('budget-', '')}/total`, spent01, cell(form, 'total', 'total'), {
      when: { zero: nothingKept01 },
    }),
  ),
  across(
    'budget-across/01-03/class',
    cell('budget-01', eachRow, 'expenditure'),
    cell('budget-03', eachRow, 'total'),
    { each: [{ over: 'classes', form: 'budget-01', and: 'budget-03' }] },
  ),
  across('budget-across/01-03/basic', row01('basic', 'expenditure'), basicOf(totalOf('budget-03'))),
  ...(
    [
      ['project', 'project'],
      ['operatingExpenditure', 'operating'],
      ['superiorRemittance', 'superiorRemittance'],
      ['subsidiarySubsidy', 'subsidiarySubsidy'],
    ] as const
  ).map(([row, column]) =>
    across(`budget-across/01-03/${row}`, row01(row, 'expenditure'), cell('budget-03', 'total', column)),
  ),
  ...(['personnelCost', 'operatingCost', 'project'] as const).map((column) =>
    across(
      `budget-across/01-03/total-${column}`,
      row01('totalExpenditure', column),
      cell('budget-03', 'total', column),
    ),
  ),
  across(
    'budget-across/01-03/total-basic',
    sum(row01('totalExpenditure', 'personnelCost'), row01('totalExpenditure', 'operatingCost')),
    cell('budget-03', 'total', 'basic'),
    { when: { printed: [row01('totalExpenditure', 'personnelCost')] } },
  ),
  across(
    'budget-across/02-03/code',
    cell('budget-02', eachRow, 'total'),
    cell('budget-03', eachRow, 'total'),
    {
      each: [{ over: 'codes', form: 'budget-02', and: 'budget-03' }],
      severity: 'warning',
      when: { zero: nothingKept01 },
    },
  ),
]

/** 01 ↔ 04: 财政拨款 is the same money on both. Where 04 shows money of the year before, 01 may hold it in the same row. */
const fiscal: readonly Relation[] = [
  across('budget-across/01-04/fiscal', fiscal01, fiscal04, { when: { zero: nothingBrought04 } }),
  ...(
    [
      ['generalPublic', 'generalPublicIncome'],
      ['fund', 'fundIncome'],
      ['stateCapital', 'stateCapitalIncome'],
    ] as const
  ).flatMap(([from, to]) => [
    across(`budget-across/01-04/${from}`, thisYear01(from), thisYear04(to), {
      when: { zero: nothingBrought04 },
    }),
    across(`budget-across/01-04/${from}-of-this-year`, thisYear01(from), thisYear04(to), {
      severity: 'warning',
      when: { printed: [row01('carried')] },
    }),
  ]),
  across('budget-across/01-04/carried', row01('carriedFiscal'), row04('carried')),
]

/** 02 ↔ 04, for places whose 01 shows 财政拨款 in one sum. */
const fiscalBySource: readonly Relation[] = ['budget-02', 'budget-02-units'].flatMap((form) =>
  (
    [
      ['generalPublic', 'generalPublicIncome'],
      ['fund', 'fundIncome'],
      ['stateCapital', 'stateCapitalIncome'],
    ] as const
  ).map(([from, to]) =>
    across(
      `budget-across/${form.replace('budget-', '')}-04/${from}`,
      cell(form, 'total', from),
      thisYear04(to),
      { when: { zero: nothingBrought04 } },
    ),
  ),
)

const generalPublicOf04 = (row: string): Expression =>
  either(row04(row, 'generalPublic'), row04(row, 'expenditure'))
const spent04 = (column: string): Expression =>
  either(
    row04('currentExpenditure', column),
    row04('expenditureHead', column),
    row04('totalExpenditure', column),
  )

/** 04 ↔ 05: general public budget expenditure. 05 may show this year's money only. */
const generalPublic: readonly Relation[] = [
  across('budget-across/04-05/total', spent04('generalPublic'), cell('budget-05', 'total', 'total'), {
    when: { zero: [...nothingBrought04, ...nothingKept04] },
  }),
  across('budget-across/04-05/total-single', spent04('expenditure'), cell('budget-05', 'total', 'total'), {
    when: { zero: [...nothingBrought04, ...nothingKept04, ...noOtherBudgets04] },
  }),
  across(
    'budget-across/04-05/at-most',
    cell('budget-05', 'total', 'total'),
    generalPublicOf04('totalExpenditure'),
    { is: '≤', severity: 'warning' },
  ),
  across(
    'budget-across/04-05/class',
    cell('budget-04', eachRow, 'generalPublic'),
    cell('budget-05', eachRow, 'total'),
    {
      each: [{ over: 'classes', form: 'budget-04', and: 'budget-05' }],
      when: { zero: nothingBrought04 },
    },
  ),
  across(
    'budget-across/04-05/class-single',
    cell('budget-04', eachRow, 'expenditure'),
    cell('budget-05', eachRow, 'total'),
    {
      each: [{ over: 'classes', form: 'budget-04', and: 'budget-05' }],
      when: { zero: [...nothingBrought04, ...noOtherBudgets04] },
    },
  ),
  across(
    'budget-across/03-05/code',
    cell('budget-03', eachRow, eachColumn),
    cell('budget-05', eachRow, eachColumn),
    {
      each: [
        { over: 'codes', form: 'budget-03', and: 'budget-05' },
        {
          over: 'columns',
          form: 'budget-03',
          columns: ['total', 'basic', 'personnelCost', 'operatingCost', 'project'],
        },
      ],
      when: { zero: [...onlyGeneralPublic01, ...nothingBrought04, ...noOtherBudgets04] },
    },
  ),
  across(
    'budget-across/03-05/at-most',
    cell('budget-05', eachRow, eachColumn),
    cell('budget-03', eachRow, eachColumn),
    {
      each: [
        { over: 'codes', form: 'budget-05', and: 'budget-03' },
        { over: 'columns', form: 'budget-05', columns: ['total', 'basic', 'project'] },
      ],
      is: '≤',
      severity: 'warning',
    },
  ),
]

/** 04 ↔ 08, 09: the two smaller budgets. */
const smaller: readonly Relation[] = (
  [
    ['budget-08', 'fund', 'fundIncome'],
    ['budget-09', 'stateCapital', 'stateCapitalIncome'],
  ] as const
).flatMap(([form, column, row]) => {
  const to = form.replace('budget-', '')
  const spent = either(cell(form, 'total', 'current'), cell(form, 'total', 'total'))
  const when = { zero: [...nothingBrought04, ...nothingKept04] }
  return [
    across(`budget-across/04-${to}/income`, thisYear04(row), spent, { when }),
    across(`budget-across/04-${to}/total`, spent04(column), spent, { when }),
    across(`budget-across/04-${to}/class`, cell('budget-04', eachRow, column), cell(form, eachRow, 'total'), {
      each: [{ over: 'classes', form: 'budget-04', and: form }],
      when,
    }),
    across(`budget-across/01-${to}/income`, thisYear01(column), spent, {
      when: { zero: [row01('carried'), ...when.zero] },
    }),
  ]
})

export const summaryAcross: readonly Relation[] = [
  ...revenue,
  ...expenditure,
  ...fiscal,
  ...fiscalBySource,
  ...generalPublic,
  ...smaller,
]
