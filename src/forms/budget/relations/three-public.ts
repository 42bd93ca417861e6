import {
  cell,
  eachColumn,
  eachRow,
  either,
  less,
  sum,
  type Expression,
  type Relation,
} from '../../../core/relation.ts'
import { expenseKeys } from '../07-three-public.ts'
import { within } from './declare.ts'

const stages = ['', 'Prior', 'Carried', 'Change'] as const

/** Total of three items, vehicles of two, the change of two years: for the layouts whose columns are the expenses. */
function columnwise(form: string): readonly Relation[] {
  const at = (column: string): Expression => cell(form, eachRow, column)
  const each = [{ over: 'rows', form }] as const
  return [
    ...stages.flatMap((stage) => {
      const tail = stage === '' ? '' : `-${stage.toLowerCase()}`
      const items = [at(`abroad${stage}`), at(`vehicles${stage}`), at(`hospitality${stage}`)]
      const beside = sum(at(`meeting${stage}`), at(`training${stage}`))
      const total = stage === '' ? either(at('current'), at('total')) : at(`total${stage}`)
      return [
        within(`${form}/total${tail}`, total, sum(...items), {
          each,
          when: { printed: items, zero: [beside] },
        }),
        // Where 会议费 and 培训费 stand beside the three, a few places add them in without saying so.
        within(`${form}/total-beside-meetings${tail}`, total, sum(...items), {
          each,
          when: { printed: [...items, at(`meeting${stage}`)] },
          severity: 'warning',
        }),
        within(
          `${form}/vehicles${tail}`,
          at(`vehicles${stage}`),
          sum(at(`purchase${stage}`), at(`running${stage}`)),
          { each, when: { printed: [at(`purchase${stage}`), at(`running${stage}`)] } },
        ),
      ]
    }),
    ...(['', 'Prior', 'Change'] as const).map((stage) =>
      within(
        `${form}/overall${stage === '' ? '' : `-${stage.toLowerCase()}`}`,
        at(`overall${stage}`),
        sum(at(`total${stage}`), at(`meeting${stage}`), at(`training${stage}`)),
        { each, when: { printed: [at(`total${stage}`), at(`meeting${stage}`)] } },
      ),
    ),
    ...expenseKeys.map((key) =>
      within(`${form}/change-${key}`, at(`${key}Change`), less(at(key), at(`${key}Prior`)), {
        each,
        when: { printed: [at(key), at(`${key}Prior`)] },
      }),
    ),
    within(`${form}/abroad`, at('abroad'), sum(at('abroadOfficial'), at('abroadResearch')), {
      each,
      when: { printed: [at('abroadOfficial'), at('abroadResearch')] },
    }),
    within(`${form}/current`, at('total'), sum(at('current'), at('totalCarried')), {
      each,
      when: { printed: [at('current')] },
    }),
  ]
}

const list = 'budget-07-list'
const listed = (row: string): Expression => cell(list, row, eachColumn)
const listColumns = ['total', 'prior', 'priorOutturn', 'change', 'generalPublic', 'fund', 'stateCapital']
const byColumn = [{ over: 'columns', form: list, columns: listColumns }] as const

const byBudget = 'budget-07-budgets'
const budgeted = (column: string): Expression => cell(byBudget, eachRow, column)
const byRow = [{ over: 'rows', form: byBudget }] as const

/** 预算07表 in its four layouts. */
export const threePublicRelations: readonly Relation[] = [
  ...columnwise('budget-07'),
  ...columnwise('budget-07-units'),
  within(`${list}/total`, listed('total'), sum(listed('abroad'), listed('vehicles'), listed('hospitality')), {
    each: byColumn,
    when: { zero: [sum(listed('meeting'), listed('training'))] },
  }),
  within(`${list}/vehicles`, listed('vehicles'), sum(listed('purchase'), listed('running')), {
    each: byColumn,
    when: { printed: [listed('purchase'), listed('running')] },
  }),
  within(
    `${list}/budgets`,
    cell(list, eachRow, 'total'),
    sum(
      cell(list, eachRow, 'generalPublic'),
      cell(list, eachRow, 'fund'),
      cell(list, eachRow, 'stateCapital'),
    ),
    { each: [{ over: 'rows', form: list }] },
  ),
  within(
    `${list}/change`,
    cell(list, eachRow, 'change'),
    less(cell(list, eachRow, 'total'), cell(list, eachRow, 'prior')),
    {
      each: [{ over: 'rows', form: list }],
      when: { printed: [cell(list, eachRow, 'prior')], zero: [cell(list, eachRow, 'priorOutturn')] },
    },
  ),
  ...(['GeneralPublic', 'Fund', 'StateCapital'] as const).flatMap((budget) => [
    within(
      `${byBudget}/total-${budget.toLowerCase()}`,
      budgeted(`total${budget}`),
      sum(budgeted(`abroad${budget}`), budgeted(`vehicles${budget}`), budgeted(`hospitality${budget}`)),
      { each: byRow },
    ),
    within(
      `${byBudget}/vehicles-${budget.toLowerCase()}`,
      budgeted(`vehicles${budget}`),
      sum(budgeted(`purchase${budget}`), budgeted(`running${budget}`)),
      { each: byRow },
    ),
  ]),
]
