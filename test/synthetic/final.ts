import { classes } from '../../src/forms/codes/classes.ts'
import * as of from './ledger.ts'
import type { ColumnKind, TrueTable, Value } from './model.ts'
import { money, type MoneyStyle } from './print.ts'

/** How a place lays out its tables: what differs and means nothing. */
export interface Habits {
  readonly style: MoneyStyle
  /** 类、款、项 in columns of their own. */
  readonly splitCodes: boolean
  readonly orderColumns: boolean
  readonly totalLast: boolean
  /** “三公”: 预算数 and 决算数 under each item, or above all of them. */
  readonly threeInterleaved: boolean
  readonly vertical: boolean
  readonly prefix: string
}

interface Draft {
  readonly forms: readonly string[]
  readonly title: string
  readonly number: string
  readonly columns: readonly (readonly string[])[]
  readonly kinds: readonly ColumnKind[]
  readonly rows: readonly (readonly Value[])[]
  readonly merges?: readonly (readonly [number, number, number])[]
  readonly notes?: readonly string[]
}

export const printTable = (draft: Draft, body: string, style: MoneyStyle): TrueTable => ({
  ...draft,
  body,
  unit: style.unit,
  merges: draft.merges ?? [],
  notes: draft.notes ?? [],
  rows: draft.rows.map((row) =>
    row.map((value) => (value === null ? '' : typeof value === 'string' ? value : money(value, style))),
  ),
})

export const numerals = (n: number): string => {
  const digits = '一二三四五六七八九'
  if (n < 10) return digits[n - 1]!
  const tens = n < 20 ? '十' : `${digits[Math.floor(n / 10) - 1]!}十`
  return n % 10 === 0 ? tens : tens + digits[(n % 10) - 1]!
}

/** Rows of codes below a total, with one or three columns for the code. */
export function codedRows(
  items: readonly of.Item[],
  values: readonly ((it: of.Item) => bigint)[],
  habits: Habits,
): Pick<Draft, 'rows' | 'merges'> {
  const total = [
    '合计',
    ...Array<Value>(habits.splitCodes ? 3 : 1).fill(null),
    ...values.map((value) => of.sum(items, value)),
  ]
  const coded = of
    .tree(items)
    .map(({ code, name, items: own }): Value[] => [
      ...(habits.splitCodes
        ? [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].map((part) => part || null)
        : [code]),
      name,
      ...values.map((value) => of.sum(own, value)),
    ])
  const rows = habits.totalLast ? [...coded, total] : [total, ...coded]
  return { rows, merges: [[habits.totalLast ? coded.length : 0, 0, habits.splitCodes ? 4 : 2]] }
}

export const codeColumns = (habits: Habits, above: string, code: string): (readonly string[])[] => {
  const path = (...words: string[]): string[] => (above === '' ? words : [above, ...words])
  return habits.splitCodes
    ? [path(code, '类'), path(code, '款'), path(code, '项'), path('科目名称')]
    : [path(code), path('科目名称')]
}
export const codeKinds = (habits: Habits): ColumnKind[] =>
  habits.splitCodes ? ['code', 'code', 'code', 'label'] : ['code', 'label']
export const moneyKinds = (n: number): ColumnKind[] => Array<ColumnKind>(n).fill('money')

const incomes = [
  '一般公共预算财政拨款收入',
  '政府性基金预算财政拨款收入',
  '国有资本经营预算财政拨款收入',
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
]
const finalClasses = Object.entries(classes)
  .flatMap(([code, it]) =>
    'final' in it && it.final !== undefined ? [{ code, name: it.name, at: it.final }] : [],
  )
  .sort((a, b) => a.at - b.at)

const byClass = (items: readonly of.Item[], code: string, value: (it: of.Item) => bigint): bigint =>
  of.sum(
    items.filter((it) => it.code.startsWith(code)),
    value,
  )

/** 公开01–09 of a ledger. */
export function finalTables(book: of.Ledger, habits: Habits): TrueTable[] {
  const all = [...book.items, ...book.fund].sort((a, b) => a.code.localeCompare(b.code))
  const general = of.sum(book.items, of.fiscal)
  const fund = of.sum(book.fund, of.fiscal)
  const other = of.sum(book.items, (it) => it.other)
  const income = general + book.closing - book.opening
  const fundIncome = fund + book.fundClosing - book.fundOpening
  const opening = book.opening + book.fundOpening
  const closing = book.closing + book.fundClosing
  const first = book.items.find((it) => it.project > 0n) ?? book.items[0]
  const received = (it: of.Item): bigint =>
    of.fiscal(it) +
    (it === first ? book.closing - book.opening : 0n) +
    (it === book.fund[0] ? book.fundClosing - book.fundOpening : 0n)
  const make = (draft: Draft): TrueTable => printTable(draft, book.body, habits.style)

  const order = (n: number): Value[] => (habits.orderColumns ? [String(n)] : [])
  const half = (name: string, amounts: readonly string[]): (readonly string[])[] => [
    [name, '项目'],
    ...(habits.orderColumns ? [[name, '行次']] : []),
    ...amounts.map((it) => [name, it]),
  ]
  const halfKinds = (n: number): ColumnKind[] => [
    'label',
    ...(habits.orderColumns ? (['order'] as const) : []),
    ...moneyKinds(n),
  ]
  const received01 = [income, fundIncome, 0n, 0n, 0n, 0n, 0n, other]
  const rows01 = finalClasses.map(({ code, name, at }, i): Value[] => [
    i < 8 ? `${numerals(i + 1)}、${incomes[i]!}` : null,
    ...order(at),
    i < 8 ? received01[i]! : null,
    `${numerals(at)}、${name}`,
    ...order(30 + at),
    byClass(all, code, of.spent),
  ])
  const n = finalClasses.length
  const tail = (rows: readonly (readonly [string, bigint | null, string, bigint | null])[]): Value[][] =>
    rows.map(([a, x, b, y], i) => [a, ...order(n + i + 1), x, b, ...order(30 + n + i + 1), y])
  const grand = general + fund + other + closing
  rows01.push(
    ...tail([
      ['本年收入合计', income + fundIncome + other, '本年支出合计', general + fund + other],
      ['使用非财政拨款结余', 0n, '结余分配', 0n],
      ['年初结转和结余', opening, '年末结转和结余', closing],
      ['总计', grand, '总计', grand],
    ]),
  )
  const rows04 = finalClasses.map(({ code, name, at }, i): Value[] => [
    i < 3 ? `${numerals(i + 1)}、${incomes[i]!.replace('收入', '')}` : null,
    ...order(at),
    i < 3 ? received01[i]! : null,
    `${numerals(at)}、${name}`,
    ...order(32 + at),
    byClass(all, code, of.fiscal),
    byClass(book.items, code, of.fiscal),
    byClass(book.fund, code, of.fiscal),
    0n,
  ])
  const wide = (
    rows: readonly (readonly [string, bigint | null, string, bigint | null, bigint | null])[],
  ): void => {
    rows.forEach(([a, x, b, g, f], i) =>
      rows04.push([
        a,
        ...order(n + i + 1),
        x,
        b,
        ...order(32 + n + i + 1),
        g === null || f === null ? null : g + f,
        g,
        f,
        g === null ? null : 0n,
      ]),
    )
  }
  wide([
    ['本年收入合计', income + fundIncome, '本年支出合计', general, fund],
    ['年初财政拨款结转和结余', opening, '年末财政拨款结转和结余', book.closing, book.fundClosing],
    ['一、一般公共预算财政拨款', book.opening, '', null, null],
    ['二、政府性基金预算财政拨款', book.fundOpening, '', null, null],
    ['三、国有资本经营预算财政拨款', 0n, '', null, null],
    ['总计', general + fund + closing, '总计', general + book.closing, fund + book.fundClosing],
  ])
  const zero = (): bigint => 0n
  const list = (code: string): of.Line[] => {
    const parts = book.economic.filter((it) => it.code.startsWith(code))
    return parts.length === 0
      ? []
      : [{ code, name: of.economic(code), fen: of.sum(parts, (it) => it.fen) }, ...parts]
  }
  const left = [...list('301'), ...list('303')]
  const right = [...list('302'), ...list('310')]
  const line = (it: of.Line | undefined): Value[] => (it ? [it.code, it.name, it.fen] : [null, null, null])
  const rows06 = Array.from({ length: Math.max(left.length, right.length) }, (_, i): Value[] => [
    ...line(left[i]),
    ...line(right[i]),
  ])
  rows06.push([
    '人员经费合计',
    null,
    of.sum(book.items, (it) => it.personnel),
    '公用经费合计',
    null,
    of.sum(book.items, (it) => it.operating),
  ])
  const none = (what: string): string =>
    `注：${book.body}${book.year}年度没有${what}收入和支出，故本表无数据。`
  return [
    make({
      forms: ['final-01'],
      title: '收入支出决算总表',
      number: '公开01表',
      columns: [...half('收入', ['决算数']), ...half('支出', ['决算数'])],
      kinds: [...halfKinds(1), ...halfKinds(1)],
      rows: rows01,
      notes: ['注：本表反映部门本年度的总收支和年末结转结余情况。'],
    }),
    make({
      forms: ['final-02'],
      title: '收入决算表',
      number: '公开02表',
      columns: [
        ...codeColumns(habits, '项目', '功能分类科目编码'),
        ...[
          '本年收入合计',
          '财政拨款收入',
          '上级补助收入',
          '事业收入',
          '经营收入',
          '附属单位上缴收入',
          '其他收入',
        ].map((it) => [it]),
      ],
      kinds: [...codeKinds(habits), ...moneyKinds(7)],
      ...codedRows(
        all,
        [(it) => received(it) + it.other, received, zero, zero, zero, zero, (it) => it.other],
        habits,
      ),
    }),
    make({
      forms: ['final-03'],
      title: '支出决算表',
      number: '公开03表',
      columns: [
        ...codeColumns(habits, '项目', '功能分类科目编码'),
        ...['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'].map(
          (it) => [it],
        ),
      ],
      kinds: [...codeKinds(habits), ...moneyKinds(6)],
      ...codedRows(all, [of.spent, of.basicOf, (it) => it.project + it.other, zero, zero, zero], habits),
    }),
    make({
      forms: ['final-04'],
      title: '财政拨款收入支出决算总表',
      number: '公开04表',
      columns: [
        ...half('收入', ['决算数']),
        ...half('支出', [
          '合计',
          '一般公共预算财政拨款',
          '政府性基金预算财政拨款',
          '国有资本经营预算财政拨款',
        ]),
      ],
      kinds: [...halfKinds(1), ...halfKinds(4)],
      rows: rows04,
    }),
    make({
      forms: ['final-05'],
      title: '一般公共预算财政拨款支出决算表',
      number: '公开05表',
      columns: [
        ...codeColumns(habits, '项目', '功能分类科目编码'),
        ...['小计', '基本支出', '项目支出'].map((it) => ['本年支出', it]),
      ],
      kinds: [...codeKinds(habits), ...moneyKinds(3)],
      ...codedRows(book.items, [of.fiscal, of.basicOf, (it) => it.project], habits),
    }),
    make({
      forms: ['final-06'],
      title: '一般公共预算财政拨款基本支出决算明细表',
      number: '公开06表',
      columns: ['人员经费', '公用经费'].flatMap((it) => [
        [it, '科目编码'],
        [it, '科目名称'],
        [it, '决算数'],
      ]),
      kinds: ['code', 'label', 'money', 'code', 'label', 'money'],
      rows: rows06,
      merges: [
        [rows06.length - 1, 0, 2],
        [rows06.length - 1, 3, 2],
      ],
    }),
    make({
      forms: ['final-07'],
      title: '政府性基金预算财政拨款收入支出决算表',
      number: '公开07表',
      columns: [
        ...codeColumns(habits, '项目', '功能分类科目编码'),
        ['年初结转和结余'],
        ['本年收入'],
        ['本年支出', '小计'],
        ['本年支出', '基本支出'],
        ['本年支出', '项目支出'],
        ['年末结转和结余'],
      ],
      kinds: [...codeKinds(habits), ...moneyKinds(6)],
      ...codedRows(
        book.fund,
        [
          (it) => (it === book.fund[0] ? book.fundOpening : 0n),
          received,
          of.fiscal,
          zero,
          of.fiscal,
          (it) => (it === book.fund[0] ? book.fundClosing : 0n),
        ],
        habits,
      ),
      notes: book.fund.length === 0 ? [none('政府性基金预算财政拨款')] : [],
    }),
    make({
      forms: ['final-08'],
      title: '国有资本经营预算财政拨款支出决算表',
      number: '公开08表',
      columns: [
        ...codeColumns(habits, '项目', '功能分类科目编码'),
        ...['合计', '基本支出', '项目支出'].map((it) => ['本年支出', it]),
      ],
      kinds: [...codeKinds(habits), ...moneyKinds(3)],
      ...codedRows([], [zero, zero, zero], habits),
      notes: [none('国有资本经营预算财政拨款')],
    }),
    make(threeTable(book, habits)),
  ]
}

export const expensesOf = (it: of.Expenses): readonly bigint[] => [
  it.abroad + it.purchase + it.running + it.hospitality,
  it.abroad,
  it.purchase + it.running,
  it.purchase,
  it.running,
  it.hospitality,
]
export const expenseColumns: readonly (readonly string[])[] = [
  ['合计'],
  ['因公出国（境）费'],
  ['公务用车购置及运行维护费', '小计'],
  ['公务用车购置及运行维护费', '公务用车购置费'],
  ['公务用车购置及运行维护费', '公务用车运行维护费'],
  ['公务接待费'],
]
export const expenseLabels = [
  '合计',
  '1.因公出国（境）费',
  '2.公务用车购置及运行维护费',
  '（1）公务用车购置费',
  '（2）公务用车运行维护费',
  '3.公务接待费',
]

function threeTable(book: of.Ledger, habits: Habits): Draft {
  const shared = { title: '财政拨款“三公”经费支出决算表', number: '公开09表' }
  const budgeted = expensesOf(book.budgeted)
  const actual = expensesOf(book.actual)
  if (habits.vertical)
    return {
      ...shared,
      forms: ['final-09-list'],
      columns: [['项目'], ['预算数'], ['决算数']],
      kinds: ['label', 'money', 'money'],
      rows: expenseLabels.map((label, i) => [label, budgeted[i]!, actual[i]!]),
    }
  const columns = habits.threeInterleaved
    ? expenseColumns.flatMap((path) => [
        [...path, '预算数'],
        [...path, '决算数'],
      ])
    : ['预算数', '决算数'].flatMap((stage) => expenseColumns.map((path) => [stage, ...path]))
  const values = habits.threeInterleaved
    ? budgeted.flatMap((b, i) => [b, actual[i]!])
    : [...budgeted, ...actual]
  return { ...shared, forms: ['final-09'], columns, kinds: moneyKinds(12), rows: [values] }
}
