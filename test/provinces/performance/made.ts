import type { FundColumn, FundPart } from '../../../src/core/performance.ts'
import { chance, type Chance } from '../../synthetic/random.ts'
import { pool, type Measure } from './pool.ts'

/** A row of indicators whose score follows from its target and its actual value. */
export interface MadeRow {
  readonly level1: string
  readonly level2: string
  readonly level3: string
  readonly sign: string
  readonly target: string
  readonly unit: string
  readonly actual: string
  /** Hundredths of a point. */
  readonly weight: bigint
  readonly score: bigint
  readonly reason: string
  readonly short: boolean
}

export interface MadeFund {
  readonly part: FundPart
  readonly label: string
  readonly cells: Readonly<Partial<Record<FundColumn, string>>>
}

/** A form that is true to the last digit, before it is printed anywhere. */
export interface Made {
  readonly year: number
  readonly project: string
  readonly department: string
  readonly executor: string
  readonly goal: string
  readonly done: string
  readonly funds: readonly MadeFund[]
  /** Hundredths of a point: those of execution, and those earned. */
  readonly execution: { readonly weight: bigint; readonly score: bigint }
  readonly rows: readonly MadeRow[]
  readonly total: bigint
}

/** What a place asks for. */
export interface Plan {
  readonly year: number
  readonly execution: number
  /** 一级指标, its points, and how many rows each 二级指标 has. */
  readonly levels: readonly (readonly [string, number, readonly (readonly [string, number])[]])[]
  /** Hundredths of a point that scores and weights are rounded to. */
  readonly step: bigint
  /** Sign and unit in columns of their own. */
  readonly apart?: true
  /** Shares as 「0.95」. */
  readonly fractions?: true
  readonly sources: readonly (readonly [FundPart, string])[]
  /** Rows that miss their target. */
  readonly short?: number
  /** How a label of the total reads. */
  readonly whole?: string
  /** Percentages of money are printed to so many decimals. */
  readonly decimals?: number
}

/** 「1,234.5」 of hundredths, without needless zeros. */
export const points = (hundredths: bigint): string =>
  `${hundredths / 100n}${hundredths % 100n === 0n ? '' : `.${String(hundredths % 100n).padStart(2, '0')}`.replace(/0$/, '')}`

/** Money in 万元 to two decimals. */
export const wan = (hundredths: bigint): string =>
  `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`

const nearest = (n: bigint, d: bigint, step: bigint): bigint => ((2n * n + d * step) / (2n * d * step)) * step

export const percent = (part: bigint, whole: bigint, decimals: number): string => {
  const scale = 10n ** BigInt(decimals)
  const digits = nearest(part * 100n * scale, whole, 1n)
  return decimals === 0
    ? `${digits}%`
    : `${digits / scale}.${String(digits % scale).padStart(decimals, '0')}%`
}

const places = ['青禾县', '云溪市', '岚川区', '白石县', '临河市', '松原新区'] as const
const bodies = ['档案馆', '水务局', '文化旅游局', '市场监督管理局', '残疾人联合会', '农业农村局'] as const
const projects = [
  '设施设备运行维护',
  '基层服务能力提升',
  '业务培训与宣传',
  '信息系统升级改造',
  '公共场馆免费开放',
]

/** One form; the same seed always gives the same. */
export function made(seed: number, plan: Plan): Made {
  const by = chance(seed)
  const body = `${by.pick(places)}${by.pick(bodies)}`
  const project = `${plan.year}年${by.pick(projects)}项目`
  const funds = fundsOf(by, plan)
  const whole = funds.budget[0]!
  const spent = funds.executed[0]!
  const weight = BigInt(plan.execution) * 100n
  const execution = { weight, score: nearest(weight * spent, whole, plan.step) }
  const rows = rowsOf(by, plan)
  return {
    year: plan.year,
    project,
    department: body,
    executor: `${body}机关服务中心`,
    goal: '按计划开展日常维护和服务，保障各项业务平稳运行，方便群众办事。',
    done: '日常维护和服务按计划开展，业务运行平稳，群众办事更加方便。',
    funds: funds.lines,
    execution,
    rows,
    total: rows.reduce((sum, { score }) => sum + score, execution.score),
  }
}

function fundsOf(by: Chance, plan: Plan) {
  const decimals = plan.decimals ?? 2
  const parts = Array.from({ length: Math.max(1, plan.sources.length) }, (_, i): readonly bigint[] => {
    if (i > 0 && by.likely(0.4)) return [0n, 0n, 0n]
    const budget = BigInt(by.whole(2_000, 300_000))
    return [budget - BigInt(by.whole(0, 1_500)), budget, (budget * BigInt(by.whole(860, 999))) / 1000n]
  })
  const sum = [0, 1, 2].map((at) => parts.reduce((all, one) => all + one[at]!, 0n))
  const line = (part: FundPart, label: string, [initial, budget, executed]: readonly bigint[]): MadeFund => ({
    part,
    label,
    cells: {
      initial: wan(initial!),
      budget: wan(budget!),
      executed: wan(executed!),
      rate: budget === 0n ? '' : percent(executed!, budget!, decimals),
    },
  })
  return {
    budget: [sum[1]!],
    executed: [sum[2]!],
    lines: [
      line('total', plan.whole ?? '年度资金总额：', sum),
      ...plan.sources.map(([part, label], i) => line(part, label, parts[i]!)),
    ],
  }
}

/** Points in equal parts on the grid of whole points; the first has what is left. */
function shared(hundredths: bigint, count: number, step: bigint): readonly bigint[] {
  const unit = step > 50n ? 100n : 50n
  const one = (hundredths / BigInt(count) / unit) * unit
  return Array.from({ length: count }, (_, i) => (i === 0 ? hundredths - one * BigInt(count - 1) : one))
}

function rowsOf(by: Chance, plan: Plan): readonly MadeRow[] {
  let short = plan.short ?? 1
  return plan.levels.flatMap(([level1, given, seconds]) => {
    const count = seconds.reduce((sum, [, rows]) => sum + rows, 0)
    const weights = [...shared(BigInt(given) * 100n, count, plan.step)]
    return seconds.flatMap(([level2, rows]) =>
      pool(level2, rows, by).map((measure): MadeRow => {
        const weight = weights.shift()!
        const misses = short > 0 && measure.kind === 'least'
        if (misses) short -= 1
        return rowOf(by, plan, { level1, level2, weight }, measure, misses)
      }),
    )
  })
}

function rowOf(
  by: Chance,
  plan: Plan,
  place: Pick<MadeRow, 'level1' | 'level2' | 'weight'>,
  { name, kind, aim, unit, words, met }: Measure,
  short: boolean,
): MadeRow {
  const base = { ...place, level3: name, reason: '', short, score: place.weight }
  if (kind === 'words' || kind === 'date')
    return { ...base, sign: kind === 'words' ? '定性' : '', target: words, unit: '', actual: met ?? words }
  const least = kind === 'least' || kind === 'share'
  const sign = kind === 'zero' ? '=' : least ? '≥' : '≤'
  const reached = reach(by, kind, aim, short)
  const share = unit === '%' && plan.fractions === true
  const value = (n: number): string =>
    share
      ? `0.${String(n).padStart(2, '0')}`.replace(/^0\.100$/, '1')
      : `${n}${plan.apart === true ? '' : unit}`
  return {
    ...base,
    score: short ? nearest(place.weight * BigInt(reached), BigInt(aim), plan.step) : place.weight,
    reason: short ? '受天气影响部分工作顺延，下一年度提前安排。' : '',
    sign,
    target: plan.apart === true ? `${aim}` : `${kind === 'zero' ? '' : sign}${value(aim)}`,
    unit: unit,
    actual: value(reached),
  }
}

function reach(by: Chance, kind: Measure['kind'], aim: number, short: boolean): number {
  if (kind === 'zero') return 0
  if (kind === 'share') return by.whole(aim, 100)
  if (kind === 'most') return by.whole(Math.ceil(aim / 2), aim)
  return short
    ? by.whole(Math.ceil(aim * 0.6), Math.ceil(aim * 0.93) - 1)
    : by.whole(aim, Math.floor(aim * 1.1))
}
