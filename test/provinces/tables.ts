import { codeColumns, codedRows, codeKinds, moneyKinds, printTable } from '../synthetic/final.ts'
import * as of from '../synthetic/ledger.ts'
import type { TrueTable, Value } from '../synthetic/model.ts'
import { habits } from './document.ts'
import type { Figures } from './figures.ts'

type Draft = Parameters<typeof printTable>[0]
/** A table in 万元. */
export const make = (f: Figures, draft: Draft): TrueTable => printTable(draft, f.body, habits.style)

const zero = (): bigint => 0n
const coded = (name: string): (readonly string[])[] => codeColumns(habits, '项目', name)

const functionCodes = '支出功能分类科目编码'

/** 2018 and before: 收入 | 按功能分类 | 按支出性质和经济分类, in 元. */
export function threeHalves(f: Figures): TrueTable {
  const income: [string, bigint][] = [
    ['一、财政拨款收入', f.fiscalIncome],
    ['其中：政府性基金预算财政拨款', f.fundIncome],
    ['二、上级补助收入', 0n],
    ['三、事业收入', 0n],
    ['四、经营收入', 0n],
    ['五、附属单位上缴收入', 0n],
    ['六、其他收入', f.other],
  ]
  const classes: [string, bigint][] = [
    ...new Set([...f.book.items, ...f.book.fund].map((it) => it.code.slice(0, 3))),
  ]
    .sort()
    .map((code, i) => [
      `${'一二三四五六七八九十'[i]!}、${of.tree([...f.book.items, ...f.book.fund]).find((it) => it.code === code)!.name}`,
      of.sum(
        [...f.book.items, ...f.book.fund].filter((it) => it.code.startsWith(code)),
        of.spent,
      ),
    ])
  const natures: [string, bigint][] = [
    ['一、基本支出', f.basic],
    ['人员经费', f.personnel],
    ['日常公用经费', f.operating],
    ['二、项目支出', f.project],
    ['三、上缴上级支出', 0n],
    ['四、经营支出', 0n],
    ['五、对附属单位补助支出', 0n],
  ]
  const n = Math.max(income.length, classes.length, natures.length)
  let order = 0
  const block = (rows: readonly [string, bigint][]): Value[][] =>
    Array.from({ length: n }, (_, i) => [rows[i]?.[0] ?? null, String((order += 1)), rows[i]?.[1] ?? null])
  const [a, b, c] = [block(income), block(classes), block(natures)]
  const tail = (
    at: number,
    x: [string, bigint],
    y: [string, bigint | null],
    z: [string, bigint | null],
  ): Value[] => [x[0], String(n + at), x[1], y[0], String(2 * n + at), y[1], z[0], String(3 * n + at), z[1]]
  const half = (name: string, item: string): string[][] => [
    [name, item],
    [name, '行次'],
    [name, '决算数'],
  ]
  return printTable(
    {
      forms: ['final-01'],
      title: '收入支出决算总表',
      number: '公开01表',
      columns: [
        ...half('收入', '项目'),
        ...half('支出', '项目（按功能分类）'),
        ...half('支出', '项目（按支出性质和经济分类）').map((path) => path),
      ],
      kinds: ['label', 'order', 'money', 'label', 'order', 'money', 'label', 'order', 'money'],
      rows: [
        ...a.map((row, i) => [...row, ...b[i]!, ...c[i]!]),
        tail(1, ['本年收入合计', f.income], ['本年支出合计', f.all], ['本年支出合计', f.all]),
        tail(2, ['用事业基金弥补收支差额', 0n], ['结余分配', 0n], ['结余分配', 0n]),
        tail(3, ['年初结转和结余', f.opening], ['年末结转和结余', f.closing], ['年末结转和结余', f.closing]),
        tail(4, ['总计', f.grand], ['总计', f.grand], ['总计', f.grand]),
      ],
    },
    f.body,
    { ...habits.style, unit: '元' },
  )
}

/** 一般公共预算财政拨款收入支出决算表: balances and income beside expenditure. */
export function generalPublicAccounts(f: Figures, number: string): TrueTable {
  const first = f.book.items.find((it) => it.project > 0n) ?? f.book.items[0]
  const open = (it: of.Item): bigint => (it === first ? f.book.opening : 0n)
  const close = (it: of.Item): bigint => (it === first ? f.book.closing : 0n)
  const basicIn = of.basicOf
  const projectIn = (it: of.Item): bigint => it.project + close(it) - open(it)
  return make(f, {
    forms: ['final-general-public-accounts', 'final-05'],
    title: '一般公共预算财政拨款收入支出决算表',
    number,
    columns: [
      ...coded(functionCodes),
      ...['合计', '基本支出结转', '项目支出结转和结余'].map((it) => ['年初结转和结余', it]),
      ...['合计', '基本支出', '项目支出'].map((it) => ['本年收入', it]),
      ['本年支出', '合计'],
      ...['小计', '人员经费', '公用经费'].map((it) => ['本年支出', '基本支出', it]),
      ['本年支出', '项目支出'],
      ...['合计', '基本支出结转', '项目支出结转和结余'].map((it) => ['年末结转和结余', it]),
    ],
    kinds: [...codeKinds(habits), ...moneyKinds(14)],
    ...codedRows(
      f.book.items,
      [
        open,
        zero,
        open,
        (it) => basicIn(it) + projectIn(it),
        basicIn,
        projectIn,
        of.fiscal,
        of.basicOf,
        (it) => it.personnel,
        (it) => it.operating,
        (it) => it.project,
        close,
        zero,
        close,
      ],
      habits,
    ),
  })
}

/** 一般公共预算财政拨款项目支出决算表, by 功能分类. */
export const projectTable = (f: Figures, number: string): TrueTable =>
  make(f, {
    forms: ['final-sichuan-projects'],
    title: '一般公共预算财政拨款项目支出决算表',
    number,
    columns: [...coded(functionCodes), ['金额']],
    kinds: [...codeKinds(habits), 'money'],
    ...codedRows(
      f.book.items.filter((it) => it.project > 0n),
      [(it) => it.project],
      habits,
    ),
  })

/** 政府性基金预算财政拨款基本支出决算表; funds pay no basic expenditure here. */
export const fundBasicTable = (f: Figures, number: string): TrueTable =>
  make(f, {
    forms: ['final-beijing-fund-basic'],
    title: '政府性基金预算财政拨款基本支出决算表',
    number,
    columns: [['经济分类科目编码'], ['科目名称'], ['合计'], ['人员经费'], ['公用经费']],
    kinds: ['code', 'label', ...moneyKinds(3)],
    rows: [['合计', null, 0n, 0n, 0n]],
    merges: [[0, 0, 2]],
    notes: [`注：${f.body}${f.year}年度无政府性基金预算财政拨款基本支出，故本表为空表。`],
  })

/** 内蒙古: 项目收入支出决算表, one project a row. */
export const projectAccountsTable = (f: Figures, number: string): TrueTable => {
  const projects = f.book.projects
  const open = (i: number): bigint => (i === 0 ? f.book.opening : 0n)
  const close = (i: number): bigint => (i === 0 ? f.book.closing : 0n)
  const total = of.sum(projects, (it) => it.fen)
  return make(f, {
    forms: ['final-inner-mongolia-projects'],
    title: '项目收入支出决算表',
    number,
    columns: [['项目名称'], ['年初结转和结余'], ['本年收入'], ['本年支出'], ['年末结转和结余']],
    kinds: ['label', ...moneyKinds(4)],
    rows: [
      ['合计', f.book.opening, total + f.book.closing - f.book.opening, total, f.book.closing],
      ...projects.map((it, i): Value[] => [it.name, open(i), it.fen + close(i) - open(i), it.fen, close(i)]),
    ],
  })
}
