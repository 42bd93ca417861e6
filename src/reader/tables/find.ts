import type { Unit } from '../../core/amount.ts'
import type { Doubt } from '../../core/doubts.ts'
import { readNumber } from '../../core/printed.ts'
import type { Table } from '../../core/table.ts'
import type { Block, Grid, Line, Opened } from '../document.ts'
import { headPart } from './head-line.ts'
import { readHead, type Head } from './head.ts'
import { joinPart, startTable, type Draft } from './draft.ts'
import { doubtCut } from './cut.ts'
import { doubtAlike, finish } from './finish.ts'
import { imageTables } from './images.ts'
import { countNotes, joinNotes } from './notes.ts'
import { readPart } from './part.ts'
import { splitGrid } from './split.ts'
import { unitForAll } from './unit.ts'
import { tight } from './tidy.ts'

const unruled: Doubt = 'columns by alignment'

export interface FoundTables {
  readonly tables: readonly Table[]
  /** Text that no table used, in reading order. */
  readonly lines: readonly Block[]
}

/** Finds the tables of a document: heads above, notes below, pages joined. Everything else is handed on as lines. */
export function findTables(opened: Opened): FoundTables {
  const drafts: Draft[] = []
  const free: Line[] = []
  let pending: Line[] = []
  let current: Draft | null = null
  let inherited: Unit | null = null

  const keep = (lines: readonly Line[]): void => {
    for (const line of lines) free.push(line)
  }
  const settle = (lines: readonly Line[]): readonly Line[] => {
    if (current === null) return lines
    const notes = countNotes(lines, !current.figures)
    for (const note of joinNotes(lines.slice(0, notes)))
      current.notes.push({ text: note.text, source: note.source })
    keep(lines.slice(0, notes).filter((line) => line.margin))
    return lines.slice(notes)
  }

  const take = (block: Grid): void => {
    const prose = proseOf(block)
    if (prose !== null) {
      for (const line of prose) pending.push(line)
      return
    }
    const part = readPart(block)
    const rest = settle(pending)
    const { head: above, used } = readHead(rest)
    const between = rest.slice(0, rest.length - used)
    keep(between)
    keep(rest.slice(rest.length - used).filter((line) => line.margin))
    pending = []
    const head = merge(above, named(block, part.head))
    // A few characters between two pages are the rest of a cell that the page cut in two.
    const apart = between.some(
      (line) => !line.margin && tight(line.text).length > 4 && !overlaps(line, block),
    )
    if (current !== null && joinPart(current, part, head, apart)) return doubtUnruled(current, block)
    current = startTable(part, head)
    doubtUnruled(current, block)
    if (head.unit !== null) inherited = head.unit
    else current.inherited = inherited
    drafts.push(current)
  }

  /** Without rules the columns are read from where figures stand: good reading, and no proof against the document. */
  const doubtUnruled = (draft: Draft, grid: Grid): void => {
    if (opened.format !== 'pdf' || grid.ruled || draft.doubts.includes(unruled)) return
    draft.doubts.push(unruled)
  }

  for (const block of opened.blocks) {
    if (block.kind === 'line') {
      inherited ??= unitForAll(block.text)
      pending.push(block)
    } else for (const grid of splitGrid(block)) take(grid)
  }
  keep(settle(pending))
  doubtCut(drafts, opened)
  const tables = doubtAlike(drafts.map(finish))
  const images = imageTables(opened, free, tables)
  return { tables: order([...tables, ...images]), lines: free }
}

/** A line across the border of the grid is the rest of one of its labels, and nothing that stands between two tables. */
const overlaps = ({ source: { page, box } }: Line, { source }: Grid): boolean =>
  page === source.page &&
  box !== undefined &&
  source.box !== undefined &&
  box.y < source.box.y &&
  box.y + box.height > source.box.y + 0.1 * box.height

/** A sheet without a title is called by its tab: 「GK01 收入支出决算总表」. */
function named(grid: Grid, head: Head): Head {
  const tab = grid.sheet?.replace(/^[A-Za-z]*[\d.]+[\s\-_、]*/, '').trim() ?? ''
  if (head.title !== '' || tab === '' || /^sheet\d*$/i.test(tab)) return head
  const part = headPart(tab)
  if (part.kind === 'title') return { ...head, title: part.title, number: head.number ?? part.number }
  return part.kind === 'number' ? { ...head, number: head.number ?? part.number } : head
}

const merge = (above: Head, within: Head): Head => ({
  title: within.title === '' ? above.title : within.title,
  number: within.number ?? above.number,
  body: within.body ?? above.body,
  unit: within.unit ?? above.unit,
  year: within.year ?? above.year,
  continued: within.continued || above.continued,
})

const order = (tables: readonly Table[]): readonly Table[] =>
  tables.some((table) => table.state === 'image-only')
    ? [...tables].sort((a, b) => (a.source.page ?? 0) - (b.source.page ?? 0))
    : tables

/** A frame around prose, a heading in a box: the text of a grid that is no table, or nothing where it is one. */
function proseOf(grid: Grid): readonly Line[] | null {
  const cells = grid.cells.filter((cell) => cell.text.trim() !== '')
  const columns = new Set(cells.map((cell) => cell.column))
  const rows = new Set(cells.map((cell) => cell.row))
  const one = columns.size <= 1 || (cells.length <= 2 && !cells.some((cell) => readNumber(cell.text).ok))
  if (!one && (rows.size > 1 || !isSentence(cells.map((cell) => cell.text).join('')))) return null
  if (one && columns.size > 1 && cells.length === 2 && rows.size === 1 && grid.rows > 1) return null
  return cells.flatMap((cell) =>
    (cell.lines ?? [cell.text]).map((text): Line => ({ kind: 'line', text, source: cell.source })),
  )
}

const isSentence = (text: string): boolean => text.length > 60 && /[。；]/.test(text)
