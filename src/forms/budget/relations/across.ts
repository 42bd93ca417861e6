import { cell, eachRow, either, sum, type Relation } from '../../../core/relation.ts'
import { across } from './declare.ts'
import {
  fiscal01,
  fiscal04,
  nothingBrought04,
  nothingKept01,
  row01,
  row04,
  spent01,
  thisYear01,
  thisYear04,
  totalOf,
} from './lines.ts'
import { basicOf } from './natures.ts'
import { fiscalOf } from './sources.ts'

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

export const summaryAcross: readonly Relation[] = [...revenue, ...expenditure, ...fiscal, ...fiscalBySource]
