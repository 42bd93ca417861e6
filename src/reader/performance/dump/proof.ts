import { readNumber } from '../../../core/printed.ts'
import type { FundColumn, FundLine, Goal, Indicator } from '../../../core/performance.ts'
import type { Cell } from '../../../core/table.ts'

const provenCell = (cell: Cell | null): Cell | null => cell && { ...cell, how: 'proven' }

/** Ten-thousandths, so that printed numbers of any fineness can be added. */
function value(cell: Cell | null | undefined): bigint | null {
  const number = readNumber((cell?.text ?? '').replace(/[分%]$/, ''))
  if (!number.ok || number.value.decimals > 4) return null
  return number.value.digits * 10n ** BigInt(4 - number.value.decimals)
}

export interface Scores {
  readonly goals: readonly Goal[]
  readonly indicators: readonly Indicator[]
}

/** Points of execution, goals and indicators that add up to the total printed are proven: each is where it belongs. */
export function provenScores(
  { goals, indicators }: Scores,
  funds: readonly FundLine[],
  total: Cell | null | undefined,
): Scores {
  const execution = funds.find(({ cells }) => cells.score !== undefined)?.cells.score
  const parts = [
    ...(execution === undefined ? [] : [execution]),
    ...goals.flatMap(({ score }) => (score === null ? [] : [score])),
    ...indicators.flatMap(({ score, applicable }) => (applicable || score !== null ? [score] : [])),
  ]
  const sum = sumOf(parts)
  if (sum === null || sum !== value(total)) return { goals, indicators }
  return {
    goals: goals.map((goal) => ({ ...goal, score: provenCell(goal.score) })),
    indicators: indicators.map((one) => ({ ...one, score: provenCell(one.score) })),
  }
}

function sumOf(cells: readonly (Cell | null)[]): bigint | null {
  let sum = 0n
  for (const cell of cells) {
    const n = value(cell)
    if (n === null) return null
    sum += n
  }
  return cells.length < 2 ? null : sum
}

/** Lines of money that add up to their total, column by column. */
export function provenFunds(funds: readonly FundLine[]): readonly FundLine[] {
  const totals = funds.filter(({ part }) => part === 'total')
  if (totals.length !== 1) return funds
  const sums = (column: FundColumn): boolean => {
    const parts = funds.filter(({ part, cells }) => part !== 'total' && cells[column] !== undefined)
    const sum = sumOf(parts.map(({ cells }) => cells[column]!))
    return sum !== null && sum === value(totals[0]!.cells[column])
  }
  const columns = (['initial', 'budget', 'executed', 'amount'] as const).filter(sums)
  return funds.map((line) => ({
    ...line,
    cells: Object.fromEntries(
      Object.entries(line.cells).map(([column, cell]) => [
        column,
        columns.some((one) => one === column) ? { ...cell, how: 'proven' as const } : cell,
      ]),
    ),
  }))
}
