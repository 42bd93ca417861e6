import { amountOf, plain, readNumber, type PrintedNumber } from '../../core/printed.ts'
import { divideRound, inUnit, size, worth, type Unit } from '../../core/amount.ts'
import type { CostItem } from '../../core/performance.ts'
import { gapSaid } from '../said.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import { certain, figureIn, lineAt, type Figure } from './figures.ts'
import type { Sheet } from './sheet.ts'
import { summed } from './sums.ts'

/** 项目支出明细测算 adds up to this year's budget. */
export function costSum(sheet: Sheet): readonly Judgement[] {
  const { costs, fields } = sheet.reading
  const items = costs.filter(({ name }) => !/^(?:合计|总计|小计)$/.test(plain(name?.text ?? '')))
  const figures = items.map((item) => costFigure(item, sheet))
  const whole = figureIn(fields.yearBudget ?? null, sheet.unit, '项目当年预算') ?? sheet.budget
  if (whole === null || figures.length === 0 || figures.includes(null)) return []
  const parts = figures.filter((one) => one !== null)
  const where = `${sheet.said}项目支出明细测算`
  const sum = summed({ rule: 'costSum', sheet, where, whole, parts, complete: true, short: 'warning' })
  return sum === null ? [] : [sum]
}

const costFigure = ({ name, amount }: CostItem, sheet: Sheet): Figure | null =>
  figureIn(amount, sheet.unit, plain(name?.text ?? '') || '明细')

const number = String.raw`\d[\d,]*(?:\.\d+)?`
const factor = String.raw`${number}(?:万元|元|%|[㎡\u4e00-\u9fff]{0,4}(?:/[㎡\u4e00-\u9fff]{1,3}){0,2})`
const product = new RegExp(String.raw`(${factor}(?:[*×xX✕]${factor}){1,5})=(${number})(万元|元|万)`, 'g')

/** 「5200㎡×5元×12月=31.2万元」: what is worked out beside a cost comes out. */
export function costWorkings(sheet: Sheet): readonly Judgement[] {
  return sheet.reading.costs.flatMap((item) => {
    const { working } = item
    if (working === null) return []
    const text = plain(working.text).slice(0, 4_000)
    return [...text.matchAll(product)].flatMap((match) => {
      const result = resultOf(match)
      // 「10人×200元+5人×300元=3500元」 is a longer working.
      if (result === null || /[-+＋－×*xX✕÷/)）%\d.]/.test(text[match.index - 1] ?? '')) return []
      const parts = [lineAt('测算依据', { ...working, text: match[0] })]
      if (result.holds) return [agrees('costWorking', parts)]
      return [
        breaks('costWorking', {
          severity: sheet.sure && certain(working) ? 'error' : 'warning',
          where: `${sheet.said}测算依据及说明`,
          quote: match[0],
          printed: `${match[2]}${match[3]}`,
          expected: result.right,
          details: { working: match[1]!, gap: result.gap },
          working: parts,
          source: working.source,
        }),
      ]
    })
  })
}

interface Result {
  readonly holds: boolean
  readonly right: string
  readonly gap: string
}

/** The product of the factors in 分, beside what is printed. Nothing where a factor is no money or no count. */
function resultOf(match: RegExpMatchArray): Result | null {
  const factors = match[1]!.split(/[*×xX✕]/).map(factorOf)
  // Without one amount of money the product is a count, whose unit cannot be compared.
  if (factors.includes(null) || factors.filter((one) => one?.money === true).length !== 1) return null
  const known = factors.filter((one) => one !== null)
  const top = known.reduce((all, one) => all * one.number.digits * one.times, 1n)
  const bottom = known.reduce((all, one) => all * 10n ** BigInt(one.number.decimals) * one.over, 1n)
  const unit: Unit = match[3] === '元' ? '元' : '万元'
  const read = readNumber(match[2]!)
  if (!read.ok || bottom === 0n) return null
  const printed = amountOf(read.value, unit)
  // As coarse as it is printed: a working may well stop at whole 万元.
  const step = worth[unit] / 10n ** BigInt(Math.min(read.value.decimals, unit === '元' ? 2 : 6)) || 1n
  const gap = size(printed.fen * bottom - top)
  const right = { fen: divideRound(top, bottom), step: printed.step }
  return {
    holds: gap <= step * bottom,
    right: `${inUnit(right, unit)}${unit}`,
    gap: gapSaid(printed.fen - right.fen, unit),
  }
}

interface Factor {
  readonly number: PrintedNumber
  readonly times: bigint
  readonly over: bigint
  readonly money: boolean
}

function factorOf(text: string): Factor | null {
  const found = new RegExp(`^(${number})(.*)$`).exec(text)
  const read = readNumber(found?.[1] ?? '')
  if (!read.ok) return null
  const unit = found?.[2] ?? ''
  if (unit.startsWith('万元')) return { number: read.value, times: worth.万元, over: 1n, money: true }
  if (unit.startsWith('元')) return { number: read.value, times: worth.元, over: 1n, money: true }
  if (unit === '%') return { number: read.value, times: 1n, over: 100n, money: false }
  if (/^[万千百亿]/.test(unit)) return null
  return { number: read.value, times: 1n, over: 1n, money: false }
}
