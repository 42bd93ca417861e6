import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disclosureOf } from '../cases/build.ts'
import { performanceOf, type GivenPerformance } from '../cases/performance.ts'
import { check } from '../src/check/check.ts'
import { decimal, divideRound, inUnit } from '../src/core/amount.ts'
import { sayPercent } from '../src/core/ratio.ts'

/** A self-evaluation whose figures all follow from one another, as a careful clerk fills it in. */
interface Filled {
  readonly given: GivenPerformance
  readonly executed: bigint
}

const wan = (fen: bigint): string => inUnit({ fen, step: 10_000n }, '万元')
/** Points in hundredths, to the step that the body rounds to. */
const rounded = (n: bigint, d: bigint, step: bigint): bigint => divideRound(n, d * step) * step
const points = (hundredths: bigint): string => decimal(hundredths, 2)

const big = (min: number, max: number) => fc.integer({ min, max }).map(BigInt)

const filled: fc.Arbitrary<Filled> = fc
  .record({
    // 0.01 万元 is 10 000 分; budgets as printed.
    budget: big(100, 900_000).map((n) => n * 10_000n),
    spent: big(1, 1_000),
    shares: fc.tuple(big(1, 60), big(0, 30)),
    decimals: fc.constantFrom(0, 1, 2),
    step: fc.constantFrom(100n, 50n, 10n, 1n),
    weights: fc.array(big(1, 9), { minLength: 2, maxLength: 8 }),
    rows: fc.array(fc.tuple(big(10, 5_000), big(10, 140)), { minLength: 8, maxLength: 8 }),
    reserve: fc.constantFrom(10n, 20n),
  })
  .map(({ budget, spent, shares, decimals, step, weights, rows, reserve }) => {
    const grid = (fen: bigint): bigint => (fen / 10_000n) * 10_000n
    const executed = grid((budget * spent) / 1_000n)
    const first = grid((budget * shares[0]) / 100n)
    const second = grid((budget * shares[1]) / 200n)
    const done = grid((executed * shares[0]) / 100n)
    const rate = divideRound(100n * executed * 10n ** BigInt(decimals), budget)
    const execution = rounded(reserve * 100n * executed, budget, step)
    const left = 100n - reserve
    const sum = weights.reduce((a, b) => a + b, 0n)
    const whole = weights.map((w) => (left * w) / sum)
    const rest = left - whole.reduce((a, b) => a + b, 0n)
    const exact = whole.map((w, i) => (i === 0 ? w + rest : w))
    const scores = exact.map((w, i) => {
      const [target, percent] = rows[i]!
      const actual = (target * percent) / 100n
      const got = actual >= target ? w * 100n : rounded(w * 100n * actual, target, step)
      return { target, actual, weight: w, got: got > w * 100n ? w * 100n : got }
    })
    const total = scores.reduce((a, { got }) => a + got, execution)
    const given: GivenPerformance = {
      form: 'project-evaluation',
      stage: 'evaluation',
      subject: 'project',
      title: '2024年度项目支出绩效自评表',
      year: 2024,
      unit: '万元',
      fields: {
        project: '就业服务经费',
        causes: '报名人数少于预计，下年提前宣传。',
        headScore: `${points(total)}分`,
      },
      funds: {
        'total 年度资金总额': {
          budget: wan(budget),
          executed: wan(executed),
          rate: sayPercent({ digits: rate, decimals }),
          weight: String(reserve),
          score: points(execution),
        },
        'current 当年财政拨款': { budget: wan(first), executed: wan(done) },
        'carried 上年结转资金': { budget: wan(second), executed: '0.00' },
        'other 其他资金': { budget: wan(budget - first - second), executed: wan(executed - done) },
      },
      points: [],
      goals: [
        {
          target: `2024年预算总投入资金${wan(budget)}万元，做好就业服务。`,
          actual: `2024年总投入资金${wan(executed)}万元，做好了就业服务。`,
        },
      ],
      indicators: scores.map(
        ({ target, actual, weight, got }, i) =>
          `产出指标 | 数量指标 | 服务对象第${i + 1}类人数 | ≥${target}人 | ${actual}人 | ${weight} | ${points(got)}`,
      ),
      costs: [],
      projects: [],
      total: points(total),
      notes: [],
      doubts: [],
    }
    return { given, executed }
  })

const findingsOf = (given: GivenPerformance) =>
  check(
    disclosureOf({ kind: 'final', year: 2024, forms: [], performance: [performanceOf(given, 1)] }),
  ).findings.filter(({ rule }) => rule.startsWith('performance/'))

describe('自评表的定理', () => {
  it('各数相符的表，没有一处错误或存疑', () => {
    fc.assert(
      fc.property(filled, ({ given }) => {
        const grave = findingsOf(given).filter(({ severity }) => severity !== 'note')
        expect(grave.map(({ rule, printed, expected }) => `${rule} ${printed} ${expected}`)).toEqual([])
      }),
      { numRuns: 120 },
    )
  })
  it('总分错一分，一定查出', () => {
    fc.assert(
      fc.property(filled, fc.boolean(), ({ given }, up) => {
        const total = (Number(given.total) + (up ? 1 : -1)).toFixed(2)
        const found = findingsOf({ ...given, total }).filter(({ rule }) => rule === 'performance/score-total')
        expect(found.map(({ severity }) => severity)).toEqual(['error'])
      }),
      { numRuns: 40 },
    )
  })
  it('执行数错一位，来源之和一定不符', () => {
    fc.assert(
      fc.property(filled, ({ given, executed }) => {
        const total = given.funds['total 年度资金总额']!
        const funds = {
          ...given.funds,
          'total 年度资金总额': { ...total, executed: wan(executed + 1_000_000n) },
        }
        const rules = findingsOf({ ...given, funds }).map(({ rule }) => rule)
        expect(rules).toContain('performance/fund-sources')
      }),
      { numRuns: 40 },
    )
  })
  it('得分高于分值，一定查出', () => {
    fc.assert(
      fc.property(filled, ({ given }) => {
        const [first, ...others] = given.indicators
        const cells = first!.split(' | ')
        const raised = [...cells.slice(0, -1), (Number(cells[5]) + 1).toFixed(2)].join(' | ')
        const rules = findingsOf({ ...given, indicators: [raised, ...others] })
          .filter(({ severity }) => severity === 'error')
          .map(({ rule }) => rule)
        expect(rules).toContain('performance/award')
      }),
      { numRuns: 40 },
    )
  })
})
