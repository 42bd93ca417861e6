import { moneyKinds } from '../synthetic/final.ts'
import * as of from '../synthetic/ledger.ts'
import type { TrueTable, Value } from '../synthetic/model.ts'
import type { Figures } from './figures.ts'
import { make } from './tables.ts'

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
