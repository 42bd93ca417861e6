import type { Sentence } from '../../../core/sentence.ts'
import { cell, list, namedCode, statement } from '../statement.ts'
import { generalPublic as words, subject } from '../subjects.ts'
import { className, itemName } from '../final/general-public.ts'

const inChapter = /公共预算/

const tail = '(?:预算)?(?:数|总额)?(?:总计|合计)?(?:安排)?'

/** 一般公共预算支出、基本支出预算情况说明, and 「财政拨款支出主要内容」. */
export const generalPublic: readonly Sentence[] = [
  statement('budget', 'general-public', {
    subjects: [
      subject(`(?:当年|本年|年度)?${words}(?:预算)?支出${tail}`),
      subject('一般公共预算(?:财政)?(?:当年)?拨款'),
    ],
    templates: [
      '{year:year}一般公共预算拨款支出{amount:amount}，比{previousYear:year}预算{direction:direction}{change:amount}，{growthDirection:direction}{growth:percent}。',
    ],
    binds: {
      amount: [
        cell('budget-05', 'total', 'total'),
        cell('budget-05', 'total', 'current'),
        cell('budget-04', 'generalPublicIncome', 'income'),
      ],
      whole: [cell('budget-03', 'total', 'total')],
    },
  }),
  statement('budget', 'general-public/class', {
    subjects: [className],
    under: [inChapter],
    templates: ['社会保障和就业支出（类）{amount:amount}，占{share:percent}。'],
    binds: {
      amount: [cell('budget-05', namedCode, 'total')],
      whole: [cell('budget-05', 'total', 'total')],
    },
  }),
  statement('budget', 'general-public/item', {
    subjects: [itemName],
    under: [/^(?!.*(?:政府性基金|国有资本)).*$/],
    templates: [
      '“社会保障和就业支出（类）就业补助（款）公益性岗位补贴（项）”{amount:amount}。{previousYear:year}当年预算执行数为{previous:amount}，{plannedYear:year}预算安排{planned:amount}，比{basisYear:year}预算执行数{growthDirection:direction}{growth:percent}。',
    ],
    binds: { amount: [cell('budget-05', namedCode, 'total')] },
  }),
  statement('budget', 'general-public/code', {
    subjects: [/^\ue006.{2,40}$|^.{2,40}\(\ue006\)$/],
    templates: [
      '行政运行（2010801）{amount:amount}，较上年{direction:direction}{change:amount}，{growthDirection:direction}{growth:percent}。',
    ],
    binds: {
      amount: [cell('budget-05', namedCode, 'total'), cell('budget-05-economic', namedCode, 'total')],
    },
  }),
  ...(['basic', 'project'] as const).map((column) =>
    statement('budget', `general-public/${column}`, {
      subjects: [subject(`${column === 'basic' ? '基本' : '项目'}支出${tail}`)],
      under: [inChapter],
      templates: [`${column === 'basic' ? '基本' : '项目'}支出{amount:amount}。`],
      binds: {
        amount: [cell('budget-05', 'total', column)],
        whole: [cell('budget-05', 'total', 'total')],
      },
    }),
  ),
  statement('budget', 'basic', {
    subjects: [subject(`(?:年度)?${words}基本支出${tail}`)],
    templates: ['{year:year}一般公共预算基本支出{amount:amount}。'],
    binds: { amount: [cell('budget-06', 'total', 'total'), cell('budget-05', 'total', 'basic')] },
  }),
  ...(
    [
      ['personnelCost', '人员(?:经费|支出)', '人员经费'],
      ['operatingCost', '(?:日常)?公用(?:经费|支出)', '公用经费'],
    ] as const
  ).map(([row, pattern, name]) =>
    statement('budget', `basic/${row}`, {
      subjects: [subject(`${pattern}${tail}`)],
      under: [/基本支出/],
      templates: [`${name}{amount:amount}。`],
      binds: {
        amount: [
          cell('budget-06', row, 'total'),
          cell('budget-06', 'total', row),
          cell('budget-05', 'total', row),
        ],
        whole: [cell('budget-06', 'total', 'total')],
      },
    }),
  ),
  list('budget', 'basic/personnelCost', '人员经费'),
  list('budget', 'basic/operatingCost', '公用经费'),
]
