import { codeColumns, codedRows, codeKinds, moneyKinds, printTable } from '../synthetic/final.ts'
import * as of from '../synthetic/ledger.ts'
import type { TrueTable, Value } from '../synthetic/model.ts'
import { habits } from './document.ts'
import type { Figures } from './figures.ts'

type Draft = Parameters<typeof printTable>[0]
const make = (f: Figures, draft: Draft): TrueTable => printTable(draft, f.body, habits.style)
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

/** 政府采购情况表: a list. */
export const procurementTable = (f: Figures, number: string, title = '政府采购情况表'): TrueTable => {
  const bought = bought3(f)
  const total = bought.goods + bought.works + bought.services
  return make(f, {
    forms: ['final-procurement'],
    title,
    number,
    columns: [['项目'], ['金额']],
    kinds: ['label', 'money'],
    rows: [
      ['政府采购支出合计', total],
      ['1.政府采购货物支出', bought.goods],
      ['2.政府采购工程支出', bought.works],
      ['3.政府采购服务支出', bought.services],
      ['政府采购授予中小企业合同金额', bought.small],
      ['其中：授予小微企业合同金额', bought.micro],
    ],
  })
}

/** What was bought; told in the narrative too. */
export const bought3 = (
  f: Figures,
): { goods: bigint; works: bigint; services: bigint; small: bigint; micro: bigint } => {
  const services = f.project / 5n
  const works = f.project / 9n
  const goods = f.operating / 7n
  const total = goods + works + services
  return { goods, works, services, small: (total * 8n) / 10n, micro: (total * 3n) / 10n }
}

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

/** 陕西: “三公”经费 with 会议费 and 培训费. */
export const threeAndMeetings = (f: Figures, number: string): TrueTable => {
  const row = (label: string, it: of.Expenses, meeting: bigint, training: bigint): Value[] => [
    label,
    it.abroad + it.purchase + it.running + it.hospitality,
    it.abroad,
    it.hospitality,
    it.purchase + it.running,
    it.purchase,
    it.running,
    meeting,
    training,
  ]
  const { budgeted, actual } = f.book
  return make(f, {
    forms: ['final-shaanxi-three-public'],
    title: '财政拨款“三公”经费及会议费、培训费支出决算表',
    number,
    columns: [
      ['项目'],
      ['“三公”经费', '小计'],
      ['“三公”经费', '因公出国（境）费用'],
      ['“三公”经费', '公务接待费'],
      ['“三公”经费', '公务用车购置及运行维护费', '小计'],
      ['“三公”经费', '公务用车购置及运行维护费', '公务用车购置费'],
      ['“三公”经费', '公务用车购置及运行维护费', '公务用车运行维护费'],
      ['会议费'],
      ['培训费'],
    ],
    kinds: ['label', ...moneyKinds(8)],
    rows: [
      row('预算数', budgeted, meetingOf(f) + 500_000n, trainingOf(f) + 700_000n),
      row('决算数', actual, meetingOf(f), trainingOf(f)),
    ],
  })
}
export const meetingOf = (f: Figures): bigint => f.operating / 31n
export const trainingOf = (f: Figures): bigint => f.operating / 23n

/** 机构运行信息表 as several provinces publish it. */
export const operationTable = (
  f: Figures,
  number: string,
  title: string,
  forms: readonly string[],
): TrueTable => {
  const b = f.book.budgeted
  const a = f.book.actual
  const bought = bought3(f)
  const row = (label: string, x: bigint | string | null, y: bigint | string | null): Value[] => [label, x, y]
  return make(f, {
    forms,
    title,
    number,
    columns: [['项目'], ['预算数'], ['决算统计数']],
    kinds: ['label', 'money', 'money'],
    rows: [
      row('一、“三公”经费支出', null, null),
      row('（一）支出合计', f.threeBudget, f.three),
      row('1．因公出国（境）费', b.abroad, a.abroad),
      row('2．公务用车购置及运行维护费', b.purchase + b.running, a.purchase + a.running),
      row('（1）公务用车购置费', b.purchase, a.purchase),
      row('（2）公务用车运行维护费', b.running, a.running),
      row('3．公务接待费', b.hospitality, a.hospitality),
      row('（1）国内接待费', '—', a.hospitality),
      row('其中：外事接待费', '—', 0n),
      row('（2）国（境）外接待费', '—', 0n),
      row('（二）相关统计数', '—', '—'),
      row('1．因公出国（境）团组数（个）', '—', '0'),
      row('2．因公出国（境）人次数（人）', '—', '0'),
      row('3．公务用车购置数（辆）', '—', '1'),
      row('4．公务用车保有量（辆）', '—', '6'),
      row('5．国内公务接待批次（个）', '—', '12'),
      row('其中：外事接待批次（个）', '—', '0'),
      row('6．国内公务接待人次（人）', '—', '96'),
      row('7．国（境）外公务接待批次（个）', '—', '0'),
      row('8．国（境）外公务接待人次（人）', '—', '0'),
      row('二、机关运行经费', '—', f.operating),
      row('（一）行政单位', '—', f.operating),
      row('（二）参照公务员法管理事业单位', '—', 0n),
      row('三、国有资产占用情况', '—', '—'),
      row('（一）车辆数合计（辆）', '—', '6'),
      row('1．副部（省）级及以上领导用车', '—', '0'),
      row('2．主要负责人用车', '—', '1'),
      row('3．机要通信用车', '—', '1'),
      row('4．应急保障用车', '—', '2'),
      row('5．执法执勤用车', '—', '2'),
      row('6．特种专业技术用车', '—', '0'),
      row('7．离退休干部服务用车', '—', '0'),
      row('8．其他用车', '—', '0'),
      row('（二）单价100万元以上设备（不含车辆）（台、套）', '—', '0'),
      row('四、政府采购支出信息', '—', '—'),
      row('（一）政府采购支出合计', '—', bought.goods + bought.works + bought.services),
      row('1．政府采购货物支出', '—', bought.goods),
      row('2．政府采购工程支出', '—', bought.works),
      row('3．政府采购服务支出', '—', bought.services),
      row('（二）政府采购授予中小企业合同金额', '—', bought.small),
      row('其中：授予小微企业合同金额', '—', bought.micro),
    ],
  })
}

/** 江苏: one row of “三公”经费, 会议费 and 培训费, budget and outturn. */
export const jiangsuThree = (f: Figures, number: string): TrueTable => {
  const items = [
    ['“三公”经费', '小计'],
    ['“三公”经费', '因公出国（境）费'],
    ['“三公”经费', '公务用车购置及运行维护费', '小计'],
    ['“三公”经费', '公务用车购置及运行维护费', '公务用车购置费'],
    ['“三公”经费', '公务用车购置及运行维护费', '公务用车运行维护费'],
    ['“三公”经费', '公务接待费'],
    ['会议费'],
    ['培训费'],
  ]
  const row = (it: of.Expenses, meeting: bigint, training: bigint): Value[] => [
    it.abroad + it.purchase + it.running + it.hospitality,
    it.abroad,
    it.purchase + it.running,
    it.purchase,
    it.running,
    it.hospitality,
    meeting,
    training,
  ]
  return make(f, {
    forms: ['final-09-meetings'],
    title: '“三公”经费、会议费、培训费支出决算表',
    number,
    columns: ['预算数', '决算数'].flatMap((stage) => items.map((path) => [stage, ...path])),
    kinds: moneyKinds(16),
    rows: [
      [
        ...row(f.book.budgeted, meetingOf(f) + 500_000n, trainingOf(f) + 700_000n),
        ...row(f.book.actual, meetingOf(f), trainingOf(f)),
      ],
    ],
  })
}

/** 江苏: 机关运行经费 by 经济分类. */
export const runningCostTable = (f: Figures, number: string): TrueTable => {
  const lines = f.book.economic.filter((it) => /^30[2]|^310/.test(it.code))
  const heads = [...new Set(lines.map((it) => it.code.slice(0, 3)))]
  return make(f, {
    forms: ['final-running-cost'],
    title: '机关运行经费支出决算表',
    number,
    columns: [['科目编码'], ['科目名称'], ['机关运行经费支出']],
    kinds: ['code', 'label', 'money'],
    rows: [
      ['合计', null, f.operating],
      ...heads.flatMap((head) => {
        const own = lines.filter((it) => it.code.startsWith(head))
        return [
          [head, of.economic(head), of.sum(own, (it) => it.fen)],
          ...own.map((it): Value[] => [it.code, it.name, it.fen]),
        ]
      }),
    ],
    merges: [[0, 0, 2]],
  })
}

/** 四川: 财政拨款支出 by 经济分类; projects are bought as 委托业务费. */
export const appropriationDetails = (f: Figures, number: string): TrueTable => {
  const project = f.general - f.basic
  const lines = f.book.economic.some((it) => it.code === '30227')
    ? f.book.economic
    : [...f.book.economic, { code: '30227', name: of.economic('30227'), fen: 0n }].sort((a, b) =>
        a.code.localeCompare(b.code),
      )
  const heads = [...new Set(lines.map((it) => it.code.slice(0, 3)))]
  const row = (code: string, name: string, basic: bigint, spent: bigint, fund: bigint): Value[] => [
    code,
    name,
    basic + spent + fund,
    basic + spent,
    basic,
    spent,
    fund,
    fund,
    0n,
  ]
  const bought = (code: string): bigint => (code === '30227' ? project : 0n)
  const funded = (code: string): bigint => (code === '30227' ? f.fund : 0n)
  return make(f, {
    forms: ['final-sichuan-appropriation-details'],
    title: '财政拨款支出决算明细表',
    number,
    columns: [
      ['项目', '科目代码'],
      ['项目', '科目名称'],
      ['合计'],
      ['一般公共预算财政拨款', '小计'],
      ['一般公共预算财政拨款', '基本支出'],
      ['一般公共预算财政拨款', '项目支出'],
      ['政府性基金预算财政拨款', '小计'],
      ['政府性基金预算财政拨款', '项目支出'],
      ['国有资本经营预算财政拨款'],
    ],
    kinds: ['code', 'label', ...moneyKinds(7)],
    rows: [
      ['合计', null, ...row('', '', f.basic, project, f.fund).slice(2)],
      ...heads.flatMap((head) => {
        const own = lines.filter((it) => it.code.startsWith(head))
        const total = of.sum(own, (it) => it.fen)
        return [
          row(
            head,
            of.economic(head),
            total,
            of.sum(own, (it) => bought(it.code)),
            of.sum(own, (it) => funded(it.code)),
          ),
          ...own.map((it) => row(it.code, it.name, it.fen, bought(it.code), funded(it.code))),
        ]
      }),
    ],
    merges: [[0, 0, 2]],
  })
}

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
