import type { PerformanceRuleId } from '../../../src/forms/performance/rules.ts'
import { wan, type Made, type MadeFund, type MadeRow } from './made.ts'
import type { Sheet } from './render.ts'
import { placed } from './render.ts'

/** One thing put wrong in a form that was true, and the rule that must say so. */
export interface Fault {
  readonly name: string
  readonly rule: PerformanceRuleId
  /** What the form must print for the fault to show. */
  readonly needs: readonly string[]
  readonly put: (m: Made) => Made | null
}

const withRow = (m: Made, at: number, change: Partial<MadeRow>): Made => ({
  ...m,
  rows: m.rows.map((row, i) => (i === at ? { ...row, ...change } : row)),
})

const withFund = (m: Made, at: number, cells: MadeFund['cells']): Made => ({
  ...m,
  funds: m.funds.map((line, i) => (i === at ? { ...line, cells: { ...line.cells, ...cells } } : line)),
})

/** 「95.28%」 five points lower. */
const lower = (rate: string): string => {
  const [whole = '', rest = ''] = rate.split(/(?=[.%])/, 1).concat(rate.slice(rate.search(/[.%]/)))
  return `${Number(whole) - 5}${rest}`
}

const shortRow = (m: Made): number => m.rows.findIndex(({ short }) => short)
const metRow = (m: Made): number => m.rows.findIndex(({ short }) => !short)

export const faults: readonly Fault[] = [
  {
    name: '执行率少 5 个百分点',
    rule: 'rate',
    needs: ['fund.0.rate', 'fund.0.budget'],
    put: (m) => withFund(m, 0, { rate: lower(m.funds[0]!.cells.rate!) }),
  },
  {
    name: '总分多 1 分',
    rule: 'scoreTotal',
    needs: ['total', 'indicator.0.score'],
    put: (m) => ({ ...m, total: m.total + 100n }),
  },
  {
    name: '得分比分值多 2 分',
    rule: 'award',
    needs: ['indicator.0.score', 'indicator.0.weight'],
    put: (m) => {
      const at = metRow(m)
      return { ...withRow(m, at, { score: m.rows[at]!.weight + 200n }), total: m.total + 200n }
    },
  },
  {
    name: '没有完成的指标得满分',
    rule: 'award',
    needs: ['indicator.0.score', 'indicator.0.weight'],
    put: (m) => {
      const at = shortRow(m)
      const row = m.rows[at]
      if (row === undefined) return null
      return { ...withRow(m, at, { score: row.weight }), total: m.total + row.weight - row.score }
    },
  },
  {
    name: '一个来源的预算数多 100 万元',
    rule: 'fundSources',
    needs: ['fund.1.budget', 'fund.0.budget'],
    put: (m) => {
      const cells = m.funds[1]?.cells
      // A source that no rule names may be a source within a source.
      if (cells === undefined || m.funds.some(({ part }) => part === 'unnamed')) return null
      const budget = BigInt(cells.budget!.replace('.', '')) + 10_000n
      const executed = BigInt(cells.executed!.replace('.', ''))
      const rate = (executed * 1_000_000n) / budget
      return withFund(m, 1, {
        budget: wan(budget),
        rate: `${rate / 10_000n}.${String(rate % 10_000n).padStart(4, '0')}%`,
      })
    },
  },
  {
    name: '分值少 3 分',
    rule: 'weights',
    // Where nothing is reserved for execution, less than a hundred says nothing.
    needs: ['indicator.0.weight', 'fund.0.score'],
    put: (m) => {
      const at = m.rows.findIndex(({ short, weight }) => !short && weight > 500n)
      const { weight } = m.rows[at]!
      return {
        ...withRow(m, at, { weight: weight - 300n, score: weight - 300n }),
        total: m.total - 300n,
      }
    },
  },
  {
    name: '预算执行得分少 1 分',
    rule: 'ratePoints',
    needs: ['fund.0.score'],
    put: (m) => {
      const score = m.execution.score - 100n
      return { ...m, execution: { ...m.execution, score }, total: m.total - 100n }
    },
  },
]

/** Does the form print what the fault needs? */
export function shows(sheet: Sheet, { needs }: Fault): boolean {
  const printed = new Set(placed(sheet).flatMap(({ is, text }) => (text === '' ? [] : is)))
  return needs.every((tag) => printed.has(tag))
}
