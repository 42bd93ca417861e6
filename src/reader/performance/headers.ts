import { goalHeader } from './goals.ts'
import type { Draft } from './draft.ts'
import { fundHeader } from './funds.ts'
import { costHeader, projectHeader } from './lists.ts'
import { addPoints, executionPoints, reserved } from './points.ts'
import type { Section } from './sections.ts'
import type { SheetRow } from './sheet.ts'

/** The section that a row opens by heading its columns, points in its headings kept; nothing where it heads none. */
export function opened(draft: Draft, row: SheetRow): Section | null {
  const costs = costHeader(row)
  if (costs !== null) return { kind: 'costs', header: costs }
  const projects = projectHeader(row)
  if (projects !== null) {
    for (const { cell } of projects.heads) addPoints(draft.points, executionPoints(cell))
    return { kind: 'projects', header: projects }
  }
  const funds = fundHeader(row)
  if (funds !== null) {
    for (const { cell } of row.spots) addPoints(draft.points, reserved(cell, 'execution'))
    for (const column of funds.columns.values()) draft.seen.funds.add(column)
    return { kind: 'funds', header: funds }
  }
  const goals = goalHeader(row)
  if (goals === null) return null
  for (const { cell } of goals.heads) addPoints(draft.points, reserved(cell, 'goal', draft.goals.length))
  const blank = { cells: row.cells.map((cell) => ({ ...cell, text: '' })), spots: [] }
  return { kind: 'goals', header: goals, blank, told: false }
}
