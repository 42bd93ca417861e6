import { fieldOf } from '../../forms/performance/recognise.ts'
import { closeBlocks } from './blocks.ts'
import type { Draft } from './draft.ts'
import { fundHeader } from './funds.ts'
import { opened } from './headers.ts'
import { indicatorHeader, splitHeader } from './indicator-header.ts'
import { addPoints, executionPoints } from './points.ts'
import { inBlock, openBlock, takeTotal } from './sheet-block.ts'
import { takeContent } from './sheet-content.ts'
import { leaveGoals, newSheet, type SheetState } from './sheet-state.ts'
import type { SheetRow } from './sheet.ts'
import { formTitle, yearRow } from './titles.ts'

/** Reads a form of fields and blocks row by row; one sheet may hold several forms, one below the other. */
export function readSheetForms(title: string, rows: readonly SheetRow[]): readonly Draft[] {
  const forms: Draft[] = []
  let state = newSheet(title)
  let above: SheetRow | null = null
  rows.forEach((row, at) => {
    if (row.spots.length === 0) return
    const next = another(state, row)
    if (next !== null) {
      forms.push(close(state))
      state = newSheet(next)
    }
    const below = rows[at + 1]
    if (above === null && below !== undefined && splitHeader(row, below) !== null) {
      above = row
      return
    }
    const header = above === null ? null : splitHeader(above, row)
    above = null
    if (header !== null) openBlock(state, header)
    else take(state, row, below)
  })
  return [...forms, close(state)]
}

function close(state: SheetState): Draft {
  leaveGoals(state)
  closeBlocks(state.draft, state.blocks)
  return state.draft
}

/** The title of the form that begins with this row after another one; that of the one before where it has none of its own. */
function another({ draft, blocks }: SheetState, row: SheetRow): string | null {
  if (blocks.length === 0) return null
  const title = formTitle(row)
  if (title !== null) return title
  // Behind the total no money is told of the same form: the head of the next one was left on the page before.
  if (blocks.at(-1)?.closed === true && draft.funds.length > 0 && fundHeader(row) !== null) return ''
  const first = row.spots[0]?.cell.text ?? ''
  return fieldOf(first) === 'project' && draft.fields.project !== undefined ? draft.title : null
}

function take(state: SheetState, row: SheetRow, below: SheetRow | undefined): void {
  const { draft, section } = state
  const title = formTitle(row)
  if (title !== null) {
    draft.title = title
    return
  }
  const year = yearRow(row)
  if (year !== null) {
    draft.year ??= year
    return
  }
  for (const { cell } of row.spots) addPoints(draft.points, executionPoints(cell))
  const header = indicatorHeader(row)
  if (header !== null) return openBlock(state, header)
  if (section.kind === 'indicators' && inBlock(state, section.block, row)) return
  const last = state.blocks.at(-1)
  if (section.kind === 'fields' && last !== undefined && takeTotal(state, last, row)) return
  const next = opened(draft, row)
  if (next === null) return takeContent(state, row, below)
  leaveGoals(state)
  state.section = next
}
