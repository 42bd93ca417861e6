import {
  codeColumns,
  codedRows,
  codeKinds,
  expenseColumns,
  expenseLabels,
  expensesOf,
  moneyKinds,
  numerals,
  printTable,
  type Habits,
} from './final.ts'
import * as of from './ledger.ts'
import { classes } from '../../src/forms/codes/classes.ts'
import type { TrueTable, Value } from './model.ts'

type Draft = Parameters<typeof printTable>[0]
const className = (code: string): string => classes[code as keyof typeof classes].name

/** The budget of a ledger as the national layout and its main variants print it. */
export function budgetTables(book: of.Ledger, habits: Habits): TrueTable[] {
  const make = (draft: Draft): TrueTable =>
    printTable({ ...draft, title: habits.prefix + draft.title }, book.body, habits.style)
  const all = [...book.items, ...book.fund].sort((a, b) => a.code.localeCompare(b.code))
  const general = of.sum(book.items, of.fiscal)
  const fund = of.sum(book.fund, of.fiscal)
  const other = of.sum(book.items, (it) => it.other)
  const carried = book.opening < general ? book.opening : 0n
  const used = [...new Set(all.map((it) => it.code.slice(0, 3)))].sort()
  const under = (code: string, items: readonly of.Item[]): readonly of.Item[] =>
    items.filter((it) => it.code.startsWith(code))
  const zero = (): bigint => 0n

  const sources: [string, bigint][] = [
    ['一般公共预算拨款收入', general - carried],
    ['政府性基金预算拨款收入', fund],
    ['国有资本经营预算拨款收入', 0n],
    ['财政专户管理资金收入', 0n],
    ['事业收入', 0n],
    ['上级补助收入', 0n],
    ['附属单位上缴收入', 0n],
    ['事业单位经营收入', 0n],
    ['其他收入', other],
  ]
  const total = general + fund + other
  const pairs = (
    a: readonly (readonly [string, ...bigint[]])[],
    b: readonly (readonly [string, ...bigint[]])[],
    left: number,
    right: number,
  ): Value[][] =>
    Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [
      ...(a[i] ?? Array<Value>(left).fill(null)),
      ...(b[i] ?? Array<Value>(right).fill(null)),
    ])
  const rows01 = [
    ...pairs(
      sources.map(([name, fen], i) => [`${numerals(i + 1)}、${name}`, fen] as const),
      used.map(
        (code, i) => [`${numerals(i + 1)}、${className(code)}`, of.sum(under(code, all), of.spent)] as const,
      ),
      2,
      2,
    ),
    ['本年收入合计', total - carried, '本年支出合计', total],
    ['上年结转结余', carried, '结转下年', 0n],
    ['收入总计', total, '支出总计', total],
  ]
  const rows04 = [
    ...pairs(
      [
        ['一、本年收入', general + fund - carried],
        ['（一）一般公共预算拨款', general - carried],
        ['（二）政府性基金预算拨款', fund],
        ['（三）国有资本经营预算拨款', 0n],
        ['二、上年结转', carried],
        ['（一）一般公共预算拨款', carried],
        ['（二）政府性基金预算拨款', 0n],
        ['（三）国有资本经营预算拨款', 0n],
      ],
      [
        ['一、本年支出', general + fund, general, fund, 0n],
        ...used.map((code, i) => {
          const g = of.sum(under(code, book.items), of.fiscal)
          const f = of.sum(under(code, book.fund), of.fiscal)
          return [`（${numerals(i + 1)}）${className(code)}`, g + f, g, f, 0n] as const
        }),
        ['二、年终结转结余', 0n, 0n, 0n, 0n],
      ],
      2,
      5,
    ),
    ['收入总计', general + fund, '支出总计', general + fund, general, fund, 0n],
  ]
  const economic = (
    codes: readonly string[],
  ): { code: string; name: string; personnel: bigint; operating: bigint }[] =>
    codes.flatMap((head) => {
      const parts = book.economic.filter((it) => it.code.startsWith(head))
      const personnel = /^30[13]/.test(head)
      const row = (it: of.Line): { code: string; name: string; personnel: bigint; operating: bigint } => ({
        code: it.code,
        name: it.name,
        personnel: personnel ? it.fen : 0n,
        operating: personnel ? 0n : it.fen,
      })
      return parts.length === 0
        ? []
        : [
            row({ code: head, name: of.economic(head), fen: of.sum(parts, (it) => it.fen) }),
            ...parts.map(row),
          ]
    })
  const lines = economic(['301', '302', '303', '310'])
  const personnel = of.sum(book.items, (it) => it.personnel)
  const operating = of.sum(book.items, (it) => it.operating)
  const row06 = lines.map((it): Value[] => [
    ...(habits.splitCodes ? [it.code.slice(0, 3), it.code.slice(3) || null] : [it.code]),
    it.name,
    it.personnel + it.operating,
    it.personnel,
    it.operating,
  ])
  const total06: Value[] = [
    '合计',
    null,
    ...(habits.splitCodes ? [null] : []),
    personnel + operating,
    personnel,
    operating,
  ]
  const rows06 = habits.totalLast ? [...row06, total06] : [total06, ...row06]
  const none = (what: string): string => `注：本部门${book.year}年没有使用${what}安排的支出，故本表为空表。`
  const expenses = expensesOf(book.budgeted)
  const three: Draft = habits.vertical
    ? {
        forms: ['budget-07-list'],
        title: '一般公共预算“三公”经费支出表',
        number: '表7',
        columns: [['项目'], ['预算数']],
        kinds: ['label', 'money'],
        rows: expenseLabels.map((label, i) => [label, expenses[i]!]),
      }
    : {
        forms: ['budget-07'],
        title: '一般公共预算“三公”经费支出表',
        number: '表7',
        columns: expenseColumns.map((path) => (path[0] === '合计' ? ['“三公”经费合计'] : path)),
        kinds: moneyKinds(6),
        rows: [expenses],
      }
  const units = book.units.map((name, i): { name: string; fen: bigint } => ({
    name,
    fen: i === 0 ? general - of.sum(book.units.slice(1), () => general / 7n) : general / 7n,
  }))
  const projects = general - personnel - operating
  const projectTotal: Value[] = ['合计', null, null, projects + other, projects, 0n, 0n, other]
  const unitRow = (name: string, g: bigint, f: bigint, o: bigint, c: bigint): Value[] => [
    name,
    g + f + o + c,
    g + f + o,
    g,
    f,
    0n,
    o,
    c,
  ]
  return [
    make({
      forms: ['budget-01'],
      title: '收支总表',
      number: '表1',
      columns: [
        ['收入', '项目'],
        ['收入', '预算数'],
        ['支出', '项目'],
        ['支出', '预算数'],
      ],
      kinds: ['label', 'money', 'label', 'money'],
      rows: rows01,
    }),
    make({
      forms: ['budget-02-units', 'budget-02'],
      title: '收入总表',
      number: '表2',
      columns: [
        ['单位名称'],
        ['合计'],
        ['本年收入', '小计'],
        ['本年收入', '一般公共预算'],
        ['本年收入', '政府性基金预算'],
        ['本年收入', '国有资本经营预算'],
        ['本年收入', '其他收入'],
        ['上年结转结余'],
      ],
      kinds: ['label', ...moneyKinds(7)],
      rows: [
        unitRow('合计', general - carried, fund, other, carried),
        ...units.map((it, i) =>
          unitRow(
            it.name,
            it.fen - (i === 0 ? carried : 0n),
            i === 0 ? fund : 0n,
            i === 0 ? other : 0n,
            i === 0 ? carried : 0n,
          ),
        ),
      ],
    }),
    make({
      forms: ['budget-03'],
      title: '支出总表',
      number: '表3',
      columns: [
        ...codeColumns(habits, '', '科目编码'),
        ...['合计', '基本支出', '项目支出', '事业单位经营支出', '上缴上级支出', '对附属单位补助支出'].map(
          (it) => [it],
        ),
      ],
      kinds: [...codeKinds(habits), ...moneyKinds(6)],
      ...codedRows(all, [of.spent, of.basicOf, (it) => it.project + it.other, zero, zero, zero], habits),
    }),
    make({
      forms: ['budget-04'],
      title: '财政拨款收支总表',
      number: '表4',
      columns: [
        ['收入', '项目'],
        ['收入', '预算数'],
        ['支出', '项目'],
        ...['合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'].map((it) => ['支出', it]),
      ],
      kinds: ['label', 'money', 'label', ...moneyKinds(4)],
      rows: rows04,
    }),
    make({
      forms: ['budget-05'],
      title: '一般公共预算支出表',
      number: '表5',
      columns: [
        ...codeColumns(habits, '', '科目编码'),
        ['合计'],
        ['基本支出', '小计'],
        ['基本支出', '人员经费'],
        ['基本支出', '公用经费'],
        ['项目支出'],
      ],
      kinds: [...codeKinds(habits), ...moneyKinds(5)],
      ...codedRows(
        book.items,
        [of.fiscal, of.basicOf, (it) => it.personnel, (it) => it.operating, (it) => it.project],
        habits,
      ),
    }),
    make({
      forms: ['budget-06'],
      title: '一般公共预算基本支出表',
      number: '表6',
      columns: [
        ...(habits.splitCodes
          ? [
              ['部门预算支出经济分类科目', '科目编码', '类'],
              ['部门预算支出经济分类科目', '科目编码', '款'],
            ]
          : [['部门预算支出经济分类科目', '科目编码']]),
        ['部门预算支出经济分类科目', '科目名称'],
        ...['合计', '人员经费', '公用经费'].map((it) => ['本年一般公共预算基本支出', it]),
      ],
      kinds: [
        ...(habits.splitCodes ? (['code', 'code'] as const) : (['code'] as const)),
        'label',
        ...moneyKinds(3),
      ],
      rows: rows06,
      merges: [[habits.totalLast ? rows06.length - 1 : 0, 0, habits.splitCodes ? 3 : 2]],
    }),
    make(three),
    make({
      forms: ['budget-08'],
      title: '政府性基金预算支出表',
      number: '表8',
      columns: [
        ...codeColumns(habits, '', '科目编码'),
        ...['合计', '基本支出', '项目支出'].map((it) => ['本年政府性基金预算支出', it]),
      ],
      kinds: [...codeKinds(habits), ...moneyKinds(3)],
      ...codedRows(book.fund, [of.fiscal, zero, of.fiscal], habits),
      notes: book.fund.length === 0 ? [none('政府性基金预算拨款')] : [],
    }),
    make({
      forms: ['budget-09'],
      title: '国有资本经营预算支出表',
      number: '表9',
      columns: [
        ...codeColumns(habits, '', '科目编码'),
        ...['合计', '基本支出', '项目支出'].map((it) => ['本年国有资本经营预算支出', it]),
      ],
      kinds: [...codeKinds(habits), ...moneyKinds(3)],
      ...codedRows([], [zero, zero, zero], habits),
      notes: [none('国有资本经营预算拨款')],
    }),
    make({
      forms: ['budget-10'],
      title: '项目支出表',
      number: '表10',
      columns: [
        ['类型'],
        ['项目名称'],
        ['项目单位'],
        ['合计'],
        ['本年拨款', '一般公共预算'],
        ['本年拨款', '政府性基金预算'],
        ['本年拨款', '国有资本经营预算'],
        ['单位资金'],
      ],
      kinds: ['label', 'label', 'label', ...moneyKinds(5)],
      rows: [
        ...(habits.totalLast ? [] : [projectTotal]),
        ...book.projects.map((it, i): Value[] => {
          const own = i === 0 ? other : 0n
          return ['特定目标类', it.name, book.body, it.fen + own, it.fen, 0n, 0n, own]
        }),
        ...(habits.totalLast ? [projectTotal] : []),
      ],
      merges: [[habits.totalLast ? book.projects.length : 0, 0, 3]],
    }),
  ]
}
