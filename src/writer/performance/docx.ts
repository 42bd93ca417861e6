import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type IFontAttributesProperties,
} from 'docx'
import type { FilledForm } from '../../core/filled-form.ts'
import type { PerformanceForm } from '../../core/performance-form.ts'
import type { Role } from './band.ts'
import { fonts, landscape, millimetre, pageNumber, portrait } from '../paper.ts'
import { layOut, mostUpright, rowsOf, type Laid, type LaidCell } from './layout.ts'
import { printable } from './printable.ts'
import { withoutClock } from './without-clock.ts'

/** A filled form as a Word document: one table with the merged cells of the official form, A4, numbered pages. */
export async function docxForm(form: PerformanceForm, filled: FilledForm): Promise<Uint8Array> {
  const laid = layOut(form, filled)
  const across = laid.widths.length > mostUpright
  const page = across ? landscape : portrait
  const width = Math.round((page.width - page.left - page.right) * millimetre)
  const at = (share: number): number => Math.round(share * millimetre)
  const document = new Document({
    title: laid.title,
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { font: fonts.text, size: 21 } } } },
    sections: [
      {
        properties: {
          page: {
            size: {
              // The library turns the sheet itself.
              width: at(portrait.width),
              height: at(portrait.height),
              orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: at(page.top),
              left: at(page.left),
              right: at(page.right),
              bottom: at(page.bottom),
              footer: at(28),
            },
          },
        },
        footers: { default: pageNumber() },
        children: [...heading(laid), table(laid, width), ...notes(laid)],
      },
    ],
  })
  return withoutClock(new Uint8Array(await Packer.toArrayBuffer(document)))
}

function heading(laid: Laid): readonly Paragraph[] {
  const line = (text: string, font: IFontAttributesProperties, size: number, after: number): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after },
      keepNext: true,
      children: [new TextRun({ text: printable(text), font, size })],
    })
  return [
    line(laid.title, fonts.title, 36, laid.year === null ? 160 : 40),
    ...(laid.year === null ? [] : [line(laid.year, fonts.year, 24, 160)]),
  ]
}

const notes = (laid: Laid): readonly Paragraph[] =>
  laid.notes.map(
    (text) =>
      new Paragraph({
        spacing: { before: 60 },
        children: [new TextRun({ text: printable(text), size: 18 })],
      }),
  )

function table(laid: Laid, width: number): Table {
  const edges = laid.widths.reduce<number[]>((all, share) => [...all, all.at(-1)! + share], [0])
  const twips = edges.map((edge) => Math.round(edge * width))
  const columnWidths = laid.widths.map((_, i) => twips[i + 1]! - twips[i]!)
  const head = headRows(laid)
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { marginUnitType: WidthType.DXA, top: 30, bottom: 30, left: 60, right: 60 },
    rows: rowsOf(laid).map(
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

/** Rows that head every page: the first, which names the project or the body, unless cells below reach into it. */
function headRows(laid: Laid): number {
  const first = laid.cells.filter(({ row }) => row === 0)
  return laid.rows > 1 && first.every(({ rowSpan }) => rowSpan === 1) ? 1 : 0
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
