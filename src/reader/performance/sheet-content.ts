import { fieldOf, fundPartOf } from '../../forms/performance/recognise.ts'
import { pairsBelow, pairsIn, setPairs } from './fields.ts'
import { fundPairs, sidesIn } from './fund-pairs.ts'
import { beginsFunds, fundLine, isFundHeading, yearsBelow } from './funds.ts'
import { goalLabel, goalsIn } from './goals.ts'
import { noGoal } from './indicators.ts'
import { amountsBelow, costItem, listedProject } from './lists.ts'
import { addPoints, reserved } from './points.ts'
import type { Section } from './sections.ts'
import { leaveGoals, type SheetState } from './sheet-state.ts'
import { cellAt, isFigure, type SheetRow } from './sheet.ts'

/** A row that heads nothing: what it says depends on the block it stands in. */
export function takeContent(state: SheetState, row: SheetRow, below: SheetRow | undefined): void {
  const { section, draft } = state
  const text = row.spots[0]?.cell.text ?? ''
  const labelled = fieldOf(text) !== null || goalLabel(text) !== null
  if (section.kind === 'goal' && !labelled && row.spots.length === 1 && !isFigure(text)) {
    draft.goals.push({ ...noGoal, ...section.label, target: row.spots[0]?.cell ?? null })
    state.section = { kind: 'fields' }
    return
  }
  if (section.kind === 'goal' || labelled) leaveGoals(state)
  if (labelled && (section.kind !== 'funds' || fundPartOf(text) === null)) takePairs(state, row, below)
  else if (!inList(state, section, row)) takePairs(state, row, below)
}

/** A row under a header of money, goals, projects or costs. */
function inList(state: SheetState, section: Section, row: SheetRow): boolean {
  const { draft } = state
  if (section.kind === 'funds') {
    const years = yearsBelow(section.header, row)
    if (years !== null) state.section = { kind: 'funds', header: years }
    else fundLine(draft, section.header, row)
  } else if (section.kind === 'projects') {
    const deep = draft.projects.length === 0 ? amountsBelow(section.header, row) : null
    if (deep !== null) state.section = { kind: 'projects', header: deep }
    else draft.projects.push(...[listedProject(section.header, row)].filter((one) => one !== null))
  } else if (section.kind === 'costs')
    draft.costs.push(...[costItem(section.header, row)].filter((one) => one !== null))
  else if (section.kind === 'goals') {
    draft.goals.push(...goalsIn(section.header, row))
    state.section = { ...section, told: true }
  } else return false
  return true
}

function takePairs(state: SheetState, row: SheetRow, below: SheetRow | undefined): void {
  const { section, draft } = state
  if (isMoney(section, row)) {
    const sides = fundPairs(draft, row, section.kind === 'pairs' ? section.sides : [])
    const places = row.spots
      .filter(({ cell }, i) => !isFigure(cell.text) && !(i === 0 && isFundHeading(cell.text)))
      .map(({ at }) => at)
    state.section = { kind: 'pairs', sides, places }
    return
  }
  state.section = { kind: 'fields' }
  const stacked = pairsBelow(row, below)
  if (stacked !== null) return setPairs(draft, stacked)
  setPairs(draft, pairsIn(row))
  takeGoals(state, row)
}

/** Is it a row of a 资金 block that has no header? */
function isMoney(section: Section, row: SheetRow): boolean {
  const first = row.spots[0]?.cell.text ?? ''
  if (row.spots.some(({ cell }) => beginsFunds(cell.text) && fieldOf(cell.text) === null)) return true
  if (isFundHeading(first) && row.spots.length > 1) return true
  if (fieldOf(first) !== null || goalLabel(first) !== null) return false
  if (sidesIn(row.spots).length > 1) return true
  if (section.kind !== 'pairs') return false
  if (row.spots.some(({ cell }) => fundPartOf(cell.text) !== null)) return true
  const [only, figure, more] = row.spots
  const isLine = figure === undefined || (isFigure(figure.cell.text) && more === undefined)
  return only !== undefined && isLine && section.places.includes(only.at) && only.cell.text.length <= 20
}

/** Goals told beside their labels; a label alone waits for the next row. */
function takeGoals(state: SheetState, row: SheetRow): void {
  row.spots.forEach((spot, i) => {
    const label = goalLabel(spot.cell.text)
    if (label === null) return
    const value = row.spots[i + 1]
    addPoints(state.draft.points, reserved(spot.cell, 'goal', state.draft.goals.length))
    state.goal = state.draft.goals.length
    if (value === undefined) state.section = { kind: 'goal', label, cell: cellAt(row, spot.at + 1) }
    else if (goalLabel(value.cell.text) === null)
      state.draft.goals.push({ ...noGoal, ...label, target: value.cell })
  })
}
