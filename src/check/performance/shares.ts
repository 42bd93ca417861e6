import { sayPercent, percentOf, shareAgreement } from '../../core/ratio.ts'
import type { FundLine } from '../../core/performance.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import { certain, figureLine, fundFigure, lineAt, percentIn } from './figures.ts'
import type { Sheet } from './sheet.ts'

/** 占比 of a line is its amount over the total of its block. */
export function fundShares(sheet: Sheet): readonly Judgement[] {
  const { funds } = sheet.reading
  return funds.flatMap((line, at): readonly Judgement[] => {
    const share = percentIn(line.cells.share)
    const cell = line.cells.share
    const column = line.cells.amount === undefined ? 'budget' : 'amount'
    const amount = fundFigure(line, column, sheet.unit)
    const whole = totalOf(funds, at)
    const sum = whole === null ? null : fundFigure(whole, column, sheet.unit)
    if (share === null || cell === undefined || amount === null || sum === null || whole === line) return []
    const parts = [figureLine(amount), figureLine(sum), lineAt(`${line.label}占比`, cell)]
    const way = shareAgreement(share.percent, amount.amount, sum.amount)
    if (way === 'no base') return []
    if (way !== 'different')
      return [agrees('fundShare', parts, way === 'exact' ? 'holds' : 'holds within rounding')]
    const right = percentOf(amount.amount, sum.amount, Math.max(2, share.percent.decimals))
    return [
      breaks('fundShare', {
        severity: sheet.sure && certain(cell, amount.cell, sum.cell) && !share.bare ? 'error' : 'warning',
        where: `${sheet.said}${line.label}占比`,
        quote: `${amount.cell.text} ${cell.text}`,
        printed: cell.text,
        expected: right === null ? '' : sayPercent(right),
        details: { part: figureLine(amount).value, whole: figureLine(sum).value },
        working: parts,
        source: cell.source,
      }),
    ]
  })
}

/** 收入构成 and 支出构成 have a total each, printed below their lines; a single total may stand above them. */
export function totalOf(funds: readonly FundLine[], at: number): FundLine | null {
  const totals = funds.filter(({ part }) => part === 'total')
  if (totals.length === 1) return totals[0]!
  return funds.slice(at).find(({ part }) => part === 'total') ?? null
}
