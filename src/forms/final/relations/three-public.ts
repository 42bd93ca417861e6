import { either, sum, type Expression, type Relation } from '../../../core/relation.ts'
import { printedUnder } from '../../disclosure/notices.ts'
import { basic as f06 } from '../06-basic.ts'
import {
  threePublicExpenses as f09,
  threePublicList as list,
  threePublicWithMeetings as meetings,
} from '../09-three-public-expenses.ts'
import { threePublicAndMeetings as besideMeetings } from '../additional.ts'
import { acrossAtMost, negative, within, withinAtMost } from './build.ts'
import { at } from './cells.ts'

const stages = ['budgeted', 'actual'] as const
type Stage = (typeof stages)[number]
type Item = 'Total' | 'Abroad' | 'Vehicles' | 'Purchase' | 'Running' | 'Hospitality'

/** Each expense and the one it is a part of. */
const wholes = [
  ['Abroad', 'Total'],
  ['Vehicles', 'Total'],
  ['Hospitality', 'Total'],
  ['Purchase', 'Vehicles'],
  ['Running', 'Vehicles'],
] as const

/** One layout of 公开09: where its cells stand. */
interface Layout {
  readonly id: string
  readonly cell: (stage: Stage, item: Item) => Expression
}

const layouts: readonly Layout[] = [
  { id: f09.id, cell: (stage, item) => at(f09, 'only', `${stage}${item}`) },
  { id: list.id, cell: (stage, item) => at(list, item.toLowerCase() as Lowercase<Item>, stage) },
  { id: meetings.id, cell: (stage, item) => at(meetings, 'only', `${stage}${item}`) },
  {
    id: besideMeetings.id,
    cell: (stage, item) =>
      at(
        besideMeetings,
        stage,
        item === 'Total' ? 'threePublic' : (item.toLowerCase() as Lowercase<Exclude<Item, 'Total'>>),
      ),
  },
]

const basis = printedUnder('公开09表')

const overall = {
  notice: '“三公”经费只减不增、按预算执行的要求',
  verified: 'domain knowledge',
} as const

const inside = ({ id, cell }: Layout): Relation[] => [
  ...stages.flatMap((stage) => [
    within(
      `${id}/${stage}/total`,
      cell(stage, 'Total'),
      sum(
        cell(stage, 'Abroad'),
        either(cell(stage, 'Vehicles'), sum(cell(stage, 'Purchase'), cell(stage, 'Running'))),
        cell(stage, 'Hospitality'),
      ),
      { basis },
    ),
    within(
      `${id}/${stage}/vehicles`,
      cell(stage, 'Vehicles'),
      sum(cell(stage, 'Purchase'), cell(stage, 'Running')),
      { basis },
    ),
  ]),
  withinAtMost(`${id}/within-budget`, cell('actual', 'Total'), cell('budgeted', 'Total'), {
    basis: overall,
    plausible: true,
    remark: '预算数为全年预算数时，决算数超过预算应有说明',
  }),
  ...stages.flatMap((stage) =>
    wholes.map(([item, whole]) =>
      withinAtMost(`${id}/${stage}/part/${item.toLowerCase()}`, cell(stage, item), cell(stage, whole), {
        plausible: true,
        remark: negative,
      }),
    ),
  ),
]

/** The part of each expense that basic expenditure bears; project money may add to it. */
const borne = [
  ['30212', 'Abroad'],
  ['30217', 'Hospitality'],
  ['30231', 'Running'],
  ['31013', 'Purchase'],
] as const

/** What tells the relations of the other layouts apart. */
const ends: Readonly<Record<string, string>> = {
  [list.id]: '/list',
  [meetings.id]: '/meetings',
  [besideMeetings.id]: '/beside-meetings',
}

const besideBasic = ({ id, cell }: Layout): Relation[] =>
  borne.map(([code, item]) =>
    acrossAtMost(`across/06-09/${code}${ends[id] ?? ''}`, at(f06, { code }, 'amount'), cell('actual', item), {
      basis: {
        notice: '“三公”经费含基本支出与项目支出中的同名费用',
        verified: 'domain knowledge',
      },
      plausible: true,
      remark: '基本支出中的这项费用是“三公”经费的一部分，不会多于它；统计口径不同时应有说明',
    }),
  )

/** Relations of 公开09 in both layouts, and between it and 公开06. */
export const threePublicRelations: readonly Relation[] = layouts.flatMap((layout) => [
  ...inside(layout),
  ...besideBasic(layout),
])
