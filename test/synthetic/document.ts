import { budgetTables } from './budget.ts'
import { finalTables, type Habits } from './final.ts'
import { ledger, type Ledger } from './ledger.ts'
import type { Part, TrueDocument, TrueTable } from './model.ts'
import { budgetNarrative, finalNarrative } from './narrative.ts'
import { chance, type Chance } from './random.ts'

const habitsOf = (by: Chance, kind: TrueDocument['kind']): Habits => ({
  style: {
    unit: by.likely(kind === 'final' ? 0.85 : 0.6) ? '万元' : '元',
    grouped: by.likely(0.6),
    zero: by.pick(['', '', '0.00', '0', '—']),
    fullWidth: by.likely(0.05),
    trimmed: by.likely(0.15),
  },
  splitCodes: by.likely(0.3),
  orderColumns: kind === 'final' && by.likely(0.5),
  totalLast: by.likely(0.25),
  threeInterleaved: by.likely(0.3),
  vertical: by.likely(0.3),
  prefix: kind === 'budget' ? by.pick(['', '部门', '部门', '2026年部门']) : '',
})

/** A true document from a seed: everything in it follows from one ledger. */
export function documentOf(seed: number, kind: TrueDocument['kind']): TrueDocument {
  const by = chance(seed)
  const year = kind === 'final' ? by.whole(2021, 2025) : 2026
  const book = ledger(by, year)
  const habits = habitsOf(by, kind)
  const tables = kind === 'final' ? finalTables(book, habits) : budgetTables(book, habits)
  const name = kind === 'final' ? '部门决算' : '部门预算'
  const narrativeFirst = by.likely(0.3)
  const listed: Part[] = tables.map((table) => ({ is: 'table', table }))
  const chapters = ['概况', `${year}年度${name}表`, `${year}年度${name}情况说明`, '名词解释']
  if (narrativeFirst) chapters.splice(1, 2, chapters[2]!, chapters[1]!)
  const title = (text: string): Part => ({
    is: 'chapter',
    text: `第${'一二三四'[chapters.indexOf(text)]!}部分 ${text}`,
  })
  const numbers = title(chapters.find((it) => it.endsWith('表'))!)
  const words = [
    title(chapters.find((it) => it.endsWith('说明'))!),
    ...(kind === 'final' ? finalNarrative(book) : budgetNarrative(book)),
  ]
  return {
    kind,
    body: book.body,
    region: book.region,
    year,
    parts: [
      { is: 'cover', lines: [`${book.body}`, `${year}年度${name}`] },
      { is: 'contents', lines: contents(chapters, tables) },
      title('概况'),
      ...duties(book),
      ...(narrativeFirst ? [...words, numbers, ...listed] : [numbers, ...listed, ...words]),
      title('名词解释'),
      { is: 'paragraph', text: '一、财政拨款收入：指本级财政当年拨付的资金。' },
      {
        is: 'paragraph',
        text: '二、基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。',
      },
    ],
  }
}

function contents(chapters: readonly string[], tables: readonly TrueTable[]): string[] {
  return chapters.flatMap((chapter, i) => [
    `第${'一二三四'[i]!}部分 ${chapter}`,
    ...(chapter.endsWith('表') ? tables.map((table, n) => `${n + 1}.${table.title}`) : []),
  ])
}

const duties = (book: Ledger): Part[] => [
  { is: 'heading', text: '一、主要职能' },
  { is: 'paragraph', text: '贯彻执行有关法律法规和政策，组织实施本行业管理，承办上级交办的其他事项。' },
  { is: 'heading', text: '二、机构设置' },
  { is: 'paragraph', text: `纳入编制范围的单位共 ${book.units.length} 个，包括：${book.units.join('、')}。` },
]
