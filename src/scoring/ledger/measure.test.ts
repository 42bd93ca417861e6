import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inUnit } from '../../core/amount.ts'
import { order, fraction } from '../../core/fraction.ts'
import type { LedgerCondition, LedgerMeasure } from '../../core/indicator-ledger.ts'
import type { IndicatorTemplate } from '../../core/indicator-template.ts'
import type { Measured } from '../../core/measured.ts'
import { findIndicator, indicatorTemplates } from '../../forms/performance/indicators/index.ts'
import type { LedgerRow } from './column.ts'
import { columnsOf } from './figures.ts'
import { measure } from './measure.ts'

const dates = ['2024-01-31', '2024年2月29日', '20240305', '2024/3/5', '2024.12.31', '45473']
const amounts = ['0', '1,234.56', '0.01', '12.3万元', '999999', '(5.00)']
const keys = ['甲001', '乙002', '丙003', '丁004']
const bad = ['', '—', '?', '2024-02-30', '1101****1234', '1,23.4', '合计', '9'.repeat(200)]

/** Cells that a column may hold, by what the measure asks of it. */
function pool(ledger: LedgerMeasure): ReadonlyMap<string, readonly string[]> {
  const wanted = new Map<string, readonly string[]>()
  const conditions = (where: readonly LedgerCondition[] = []): void => {
    for (const one of where) {
      if (one.kind === 'says') wanted.set(one.column.name, [one.yes[0]!, one.yes[1]!, one.no[0]!])
      if (one.kind === 'on time') for (const column of [one.done, one.due]) wanted.set(column.name, dates)
      if (one.kind === 'filled') wanted.set(one.column.name, [...dates, ''])
    }
  }
  switch (ledger.kind) {
    case 'count':
      conditions(ledger.of.where)
      break
    case 'rate':
      conditions([...(ledger.whole.where ?? []), ...ledger.part])
      break
    case 'days':
      for (const column of [ledger.from, ledger.to]) wanted.set(column.name, dates)
      break
    case 'sum':
      wanted.set(ledger.of.column.name, amounts)
      break
    case 'mean':
      wanted.set(ledger.amount.column.name, amounts)
      break
    case 'share':
      conditions(ledger.part.where)
      for (const sum of [ledger.part, ledger.whole]) wanted.set(sum.column.name, amounts)
  }
  return new Map(columnsOf(ledger).map(({ name }) => [name, wanted.get(name) ?? keys]))
}

const templates = indicatorTemplates.filter((one) => one.ledger !== undefined)
const rowOf = (ledger: LedgerMeasure, spoiled: boolean): fc.Arbitrary<LedgerRow> =>
  fc.record({
    序号: fc.nat(99).map(String),
    ...Object.fromEntries(
      [...pool(ledger)].map(([name, cells]) => [name, fc.constantFrom(...cells, ...(spoiled ? bad : []))]),
    ),
  })
const given = (spoiled: boolean): fc.Arbitrary<readonly [IndicatorTemplate, readonly LedgerRow[]]> =>
  fc
    .constantFrom(...templates)
    .chain((template) =>
      fc.tuple(fc.constant(template), fc.array(rowOf(template.ledger!, spoiled), { maxLength: 12 })),
    )

/** The result, or what the readable rows alone come to. */
const outcome = (template: IndicatorTemplate, rows: readonly LedgerRow[]): Measured | null => {
  const result = measure(template, rows)
  return result.ok ? result.value : result.reason.soFar
}

describe('由台账计算的规律', () => {
  it('行的次序不改变结果', () => {
    fc.assert(
      fc.property(given(true), fc.nat(), ([template, rows], seed) => {
        const turned = rows.map((_, at) => rows[(at + seed) % rows.length]!).reverse()
        expect(outcome(template, turned)?.value).toEqual(outcome(template, rows)?.value)
      }),
      { numRuns: 400 },
    )
  })

  it('一行也不丢：进了某个数、放在一边、或者报了出来，三者居一', () => {
    fc.assert(
      fc.property(given(true), ([template, rows]) => {
        const result = measure(template, rows)
        const measured = result.ok ? result.value : result.reason.soFar
        if (measured === null) return
        const used = new Set(measured.figures.flatMap((figure) => figure.rows))
        const aside = new Set(measured.aside.map((one) => one.row))
        const reported = new Set(result.ok ? [] : result.reason.problems.map((one) => one.row))
        rows.forEach((_, at) => {
          const places = [used, aside, reported].filter((rows) => rows.has(at + 2))
          expect(places).toHaveLength(1)
        })
      }),
      { numRuns: 400 },
    )
  })

  it('率在 0 与 100% 之间', () => {
    fc.assert(
      fc.property(given(true), ([template, rows]) => {
        const measured = outcome(template, rows)
        if (template.ledger!.kind !== 'rate' || measured === null) return
        expect(order(measured.value, fraction(0n))).toBeGreaterThanOrEqual(0)
        expect(order(measured.value, fraction(100n))).toBeLessThanOrEqual(0)
      }),
      { numRuns: 600 },
    )
  })

  it('添一行，计数不会减少', () => {
    const counts = templates.filter((one) => one.ledger!.kind === 'count')
    const more = fc
      .constantFrom(...counts)
      .chain((template) =>
        fc.tuple(
          fc.constant(template),
          fc.array(rowOf(template.ledger!, true), { minLength: 1, maxLength: 9 }),
          rowOf(template.ledger!, true),
        ),
      )
    fc.assert(
      fc.property(more, ([template, rows, row]) => {
        const before = outcome(template, rows)
        if (before === null) return
        expect(order(outcome(template, [...rows, row])!.value, before.value)).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 400 },
    )
  })

  it('金额相加一分不差，不论印成什么样子', () => {
    const template = findIndicator('就业补助资金发放金额')!
    const printed = fc.tuple(fc.bigInt(0n, 10n ** 14n), fc.constantFrom('元', '万元', '亿元'))
    fc.assert(
      fc.property(fc.array(printed, { minLength: 1, maxLength: 20 }), (amounts) => {
        const rows = amounts.map(([fen, unit]) => ({
          金额: `${inUnit({ fen, step: 1n }, unit as '元')}${unit}`,
        }))
        const result = measure(template, rows)
        const all = amounts.reduce((sum, [fen]) => sum + fen, 0n)
        expect(result.ok && result.value.value).toEqual(fraction(all, 1_000_000n))
      }),
    )
  })

  it('好的行里，率等于逐行数出来的数', () => {
    const template = findIndicator('补贴资金按时发放率')!
    const day = fc.integer({ min: 1, max: 28 })
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { minLength: 1 }), (pairs) => {
        const rows = pairs.map(([done, due]) => ({
          发放日期: `2024-02-${done}`,
          应发放日期: `2024年2月${due}日`,
        }))
        const result = measure(template, rows)
        const inTime = BigInt(pairs.filter(([done, due]) => done <= due).length)
        expect(result.ok && result.value.value).toEqual(fraction(100n * inTime, BigInt(pairs.length)))
      }),
    )
  })

  it('十万行、上千种栏名、离奇的栏名也不慢', () => {
    const template = findIndicator('补贴对象合规率')!
    const row = { 身份证号: '1', 复核结果: '正确', __proto__x: '', constructor: 'x' }
    const rows = Array.from({ length: 100_000 }, (_, at) => ({
      ...row,
      身份证号: `P${at}`,
      [`栏${at % 2000}`]: '1',
    }))
    const begun = performance.now()
    const result = measure(template, rows)
    expect(performance.now() - begun).toBeLessThan(30_000)
    expect(result.ok && result.value.value).toEqual(fraction(100n))
  })
})
