import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { PerformanceForm } from '../../core/performance-form.ts'
import { fonts } from '../paper.ts'
import type { Role } from './band.ts'
import { rowsOf, type Laid, type LaidCell } from './layout.ts'
import { printable } from './printable.ts'

/** Indicators beyond which their headings are worth more at the head of a page than the name of the project. */
const long = 20

/** The form as one table; a long one as two that touch, so that the headings of the indicators stand on every page. */
export function tables(form: PerformanceForm, laid: Laid, width: number): readonly (Table | Paragraph)[] {
  const rows = rowsOf(laid)
  const first = laid.cells.find(({ place }) => place?.of === 'indicator')?.row ?? 0
  const head = first - 1
  const crosses = laid.cells.some(({ row, rowSpan }) => row < head && row + rowSpan > head)
  const lists = form.parts.filter(({ kind }) => kind === 'indicators')
  // Where each goal has a table of its own, its headings are never far.
  const apart =
    lists.length !== 1 || lists.some((part) => part.kind === 'indicators' && part.perGoal === true)
  if (apart || head < 1 || crosses || laid.rows - first <= long)
    return [table(laid, rows, headRows(laid), width)]
  const below = [
    rows[head]!.map((cell) => ({ ...cell, rowSpan: 1 })),
    beside(rows, head),
    ...rows.slice(first + 1),
  ]
  return [table(laid, rows.slice(0, head), 0, width), seam(), table(laid, below, 1, width)]
}

/** Rows that head every page: the first, which names the project or the body, unless cells below reach into it. */
function headRows(laid: Laid): number {
  const first = laid.cells.filter(({ row }) => row === 0)
  return laid.rows > 1 && first.every(({ rowSpan }) => rowSpan === 1) ? 1 : 0
}

/** What stands beside the headings is repeated with them, so the cell that reached down from there ends there, and a blank one goes on. */
const beside = (rows: readonly (readonly LaidCell[])[], head: number): readonly LaidCell[] => [
  ...rows[head]!.filter(({ rowSpan }) => rowSpan > 1).map((cell) => ({
    ...cell,
    row: head + 1,
    rowSpan: cell.rowSpan - 1,
    text: '',
  })),
  ...rows[head + 1]!,
]

/** Two tables that touch are made one by a word processor unless a paragraph parts them; this one is a point high. */
const seam = (): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
    keepNext: true,
    children: [new TextRun({ text: '', size: 2 })],
  })

function table(laid: Laid, rows: readonly (readonly LaidCell[])[], head: number, width: number): Table {
  const edges = laid.widths.reduce<number[]>((all, share) => [...all, all.at(-1)! + share], [0])
  const twips = edges.map((edge) => Math.round(edge * width))
  const columnWidths = laid.widths.map((_, i) => twips[i + 1]! - twips[i]!)
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { marginUnitType: WidthType.DXA, top: 30, bottom: 30, left: 60, right: 60 },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: cells.every(({ text }) => text.length < 400),
          tableHeader: row < head,
          height: { value: 380, rule: 'atLeast' },
          children: cells.map((cell) => tableCell(cell, twips)),
        }),
    ),
  })
}

const alignments: Readonly<Record<Role, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  side: AlignmentType.CENTER,
  label: AlignmentType.CENTER,
  head: AlignmentType.CENTER,
  figure: AlignmentType.CENTER,
  text: AlignmentType.LEFT,
  amount: AlignmentType.RIGHT,
}

function tableCell(cell: LaidCell, twips: readonly number[]): TableCell {
  const { text, role, column, columnSpan, rowSpan } = cell
  const font = role === 'side' || role === 'label' || role === 'head' ? fonts.heading : fonts.text
  const width = twips[column + columnSpan]! - twips[column]!
  return new TableCell({
    columnSpan,
    rowSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          alignment: alignments[role],
          children: [new TextRun({ text: printable(line), font, size: 21 })],
        }),
    ),
  })
}
