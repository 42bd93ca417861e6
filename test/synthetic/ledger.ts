import { classes } from '../../src/forms/codes/classes.ts'
import * as codes from '../../src/forms/codes/index.ts'
import type { Chance } from './random.ts'

/** One 项 of the 功能分类 and what was spent on it, in 分. */
export interface Item {
  readonly code: string
  readonly name: string
  readonly personnel: bigint
  readonly operating: bigint
  readonly project: bigint
  /** Spent from 其他收入 besides, all of it on projects. */
  readonly other: bigint
  readonly planned: bigint
  readonly last: bigint
}

export interface Line {
  readonly code: string
  readonly name: string
  readonly fen: bigint
}

export interface Expenses {
  readonly abroad: bigint
  readonly purchase: bigint
  readonly running: bigint
  readonly hospitality: bigint
}

/** Names by the books of these years. */
const functionName = (code: string): codes.CodeName | null => codes.functionName(code, 2024)
const economicName = (code: string): codes.CodeName | null => codes.economicName(code)

/** Everything a body spent in a year; every printed figure derives from it. */
export interface Ledger {
  readonly region: string
  readonly body: string
  readonly year: number
  readonly items: readonly Item[]
  /** 政府性基金; often none. */
  readonly fund: readonly Item[]
  readonly economic: readonly Line[]
  readonly opening: bigint
  readonly closing: bigint
  readonly fundOpening: bigint
  readonly fundClosing: bigint
  readonly budgeted: Expenses
  readonly actual: Expenses
  readonly before: Expenses
  readonly units: readonly string[]
  readonly projects: readonly Line[]
}

const main = [
  '20103',
  '20105',
  '20108',
  '20408',
  '20601',
  '20701',
  '20801',
  '21001',
  '21101',
  '21301',
  '21501',
  '22001',
]
const social = ['2080501', '2080505', '2080506', '2101101', '2101103', '2210201', '2210203']
const funds = ['2120801', '2120803', '2296002', '2296003']
const places = [
  ['岚川市望舒区', '望舒区'],
  ['砚湖市', '砚湖市'],
  ['麓阳市松涧县', '松涧县'],
  ['岚川市砚北区', '砚北区'],
] as const
const bureaus = [
  '水务局',
  '民政局',
  '审计局',
  '统计局',
  '文化和旅游局',
  '科学技术局',
  '信访局',
  '生态环境监测中心',
]

export const sum = <T>(of: readonly T[], value: (it: T) => bigint): bigint =>
  of.reduce((all, it) => all + value(it), 0n)
export const basicOf = (it: Item): bigint => it.personnel + it.operating
export const fiscal = (it: Item): bigint => basicOf(it) + it.project
export const spent = (it: Item): bigint => fiscal(it) + it.other

/** A random amount up to `most` 万元, to the 分 or a round one. */
function amount(by: Chance, most: number): bigint {
  if (by.likely(0.2)) return BigInt(by.whole(1, Math.max(1, Math.floor(most)))) * 1_000_000n
  return BigInt(by.whole(1_000, Math.floor(most * 1_000_000)))
}

function item(by: Chance, code: string, basic: boolean): Item {
  const name = functionName(code)?.name ?? '其他支出'
  const personnel = basic ? amount(by, 900) : 0n
  const operating = basic && by.likely(0.7) ? amount(by, 150) : 0n
  const project = basic && by.likely(0.6) ? 0n : amount(by, 700)
  const all = personnel + operating + project
  return {
    code,
    name,
    personnel,
    operating,
    project,
    other: 0n,
    planned: by.likely(0.1) ? all : (all * BigInt(by.whole(70, 130))) / 100n,
    last: (all * BigInt(by.whole(60, 140))) / 100n,
  }
}

/** The items of the body: its own section, and the social insurance and housing that everybody has. */
function itemsOf(by: Chance): Item[] {
  const section = by.pick(main.filter((it) => functionName(`${it}01`) !== null))
  const own = ['01', '02', '03', '04', '05', '06', '50', '99']
    .map((tail) => section + tail)
    .filter((code) => functionName(code) !== null)
  const own7 = [
    ...by.some(own, by.whole(2, 6)),
    ...by.some(
      social.filter((c) => functionName(c) !== null),
      by.whole(3, 6),
    ),
  ]
  const other = by
    .some(main, by.whole(0, 4))
    .map((it) => `${it}99`)
    .filter((it) => functionName(it) !== null && !own7.includes(it))
  const items = [...new Set([...own7, ...other])].sort().map((code) => {
    const common = social.includes(code)
    const made = item(by, code, common || /(01|50)$/.test(code))
    return common
      ? { ...made, personnel: made.personnel || amount(by, 80), operating: 0n, project: 0n }
      : made
  })
  if (!items.some((it) => it.project > 0n)) items[0] = { ...items[0]!, project: amount(by, 300) }
  if (by.likely(0.4)) {
    const at = items.findIndex((it) => it.project > 0n)
    items[at] = { ...items[at]!, other: amount(by, 60) }
  }
  return items
}

/** Divides a whole into as many random parts as there are names; the last takes the rest. */
function divide(by: Chance, whole: bigint, codes: readonly string[]): Line[] {
  let left = whole
  return codes.map((code, at) => {
    const fen = at === codes.length - 1 ? left : (left * BigInt(by.whole(5, 60))) / 100n
    left -= fen
    return { code, name: economicName(code)?.name ?? code, fen }
  })
}

const kinds = {
  personnel: ['30101', '30102', '30103', '30107', '30112', '30199', '30302', '30305', '30309', '30399'],
  operating: [
    '30201',
    '30202',
    '30205',
    '30206',
    '30207',
    '30211',
    '30213',
    '30216',
    '30217',
    '30228',
    '30229',
    '30231',
    '30239',
    '30299',
    '31002',
  ],
}

export function ledger(by: Chance, year: number): Ledger {
  const [region, district] = by.pick(places)
  const items = itemsOf(by)
  const fund = by.likely(0.4)
    ? by
        .some(
          funds.filter((it) => functionName(it) !== null),
          by.whole(1, 2),
        )
        .map((code) => item(by, code, false))
    : []
  const economic = [
    ...divide(
      by,
      sum(items, (it) => it.personnel),
      by.some(kinds.personnel, by.whole(6, 12)),
    ),
    ...divide(
      by,
      sum(items, (it) => it.operating),
      by.some(kinds.operating, by.whole(5, 13)),
    ),
  ].filter((it) => it.fen > 0n)
  const paid = (code: string): bigint => economic.find((it) => it.code === code)?.fen ?? 0n
  const actual = {
    abroad: by.likely(0.2) ? amount(by, 20) : 0n,
    purchase: by.likely(0.2) ? amount(by, 40) : 0n,
    running: paid('30231') + (by.likely(0.5) ? amount(by, 3) : 0n),
    hospitality: paid('30217') + (by.likely(0.5) ? amount(by, 3) : 0n),
  }
  const more = (of: Expenses, from: number, to: number): Expenses => ({
    abroad: (of.abroad * BigInt(by.whole(from, to))) / 100n,
    purchase: (of.purchase * BigInt(by.whole(from, to))) / 100n,
    running: (of.running * BigInt(by.whole(from, to))) / 100n,
    hospitality: (of.hospitality * BigInt(by.whole(from, to))) / 100n,
  })
  const opening = by.likely(0.7) ? amount(by, 120) : 0n
  const body = `${district}${by.pick(bureaus)}`
  const project = sum(items, (it) => it.project)
  const names = ['设施维护', '信息系统运行', '专项业务', '宣传培训', '委托服务', '能力建设']
  return {
    region,
    body,
    year,
    items,
    fund,
    economic,
    opening,
    closing: opening > 0n && by.likely(0.8) ? opening + amount(by, 60) : opening,
    fundOpening: 0n,
    fundClosing: fund.length > 0 && by.likely(0.4) ? amount(by, 30) : 0n,
    actual,
    budgeted: more(actual, 100, 150),
    before: more(actual, 70, 150),
    units: [
      `${body}（本级）`,
      ...by.some([`${district}河道管理所`, `${district}服务中心`, `${district}信息中心`], by.whole(0, 2)),
    ],
    projects: divide(by, project, by.some(names, by.whole(2, 5))).map((it) => ({
      ...it,
      name: `${it.code}经费`,
    })),
  }
}

/** Class, section and item rows with something in them, in order of code. */
export interface Coded {
  readonly code: string
  readonly name: string
  readonly items: readonly Item[]
}

export function tree(items: readonly Item[]): Coded[] {
  const all = new Set(items.flatMap((it) => [it.code.slice(0, 3), it.code.slice(0, 5), it.code]))
  return [...all].sort().map((code) => ({
    code,
    name: functionName(code)?.name ?? classes[code as keyof typeof classes]?.name ?? code,
    items: items.filter((it) => it.code.startsWith(code)),
  }))
}

export const economic = (code: string): string => economicName(code)?.name ?? code
