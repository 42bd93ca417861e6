import type { Indicator, PerformanceReading } from '../core/performance.ts'
import type { Cell } from '../core/table.ts'

/** A place on a performance form that can be pointed at, and what stands there: 「培训人次 · 得分」. */
export interface PlacedCell {
  readonly cell: Cell
  readonly label: string
}

/** Every place of a form with a number in it. */
export function performanceCells(reading: PerformanceReading): readonly PlacedCell[] {
  const found: PlacedCell[] = []
  const put = (cell: Cell | null | undefined, ...label: readonly string[]): void => {
    if (cell && /\d/.test(cell.text))
      found.push({ cell, label: label.filter((part) => part !== '').join(' · ') })
  }
  for (const line of reading.funds) for (const cell of Object.values(line.cells)) put(cell, line.label)
  for (const { name, cell } of reading.points) put(cell, name)
  for (const goal of reading.goals) {
    const name = `目标${goal.number ?? ''}`
    put(goal.weight, name, '分值')
    put(goal.score, name, '得分')
  }
  for (const indicator of reading.indicators) {
    const name = indicatorName(indicator)
    put(indicator.target, name, '指标值')
    put(indicator.actual, name, '完成值')
    put(indicator.weight, name, '分值')
    put(indicator.score, name, '得分')
    for (const before of indicator.before) put(before, name)
  }
  for (const item of reading.costs) put(item.amount, item.name?.text ?? '')
  for (const project of reading.projects) {
    for (const cell of [project.lifetime, project.amount, project.fiscal, project.other, project.executed])
      put(cell, project.name?.text ?? '')
  }
  put(reading.fields.headScore, '自评得分')
  put(reading.fields.lifetimeBudget, '项目总预算')
  put(reading.fields.yearBudget, '项目当年预算')
  put(reading.fields.basicTotal, '基本支出总额')
  put(reading.fields.projectTotal, '项目支出总额')
  put(reading.total, '总分')
  return found
}

/** What an indicator is called: its lowest level that is printed. */
export const indicatorName = ({ level1, level2, level3 }: Indicator): string =>
  [level3, level2, level1].find((cell) => cell !== null && cell.text !== '')?.text ?? ''
