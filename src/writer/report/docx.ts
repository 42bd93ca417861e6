import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
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
import type { ReportBlock, WrittenReport } from '../../core/report.ts'
import { fonts, millimetre, pageNumber, portrait } from '../paper.ts'
import { printable } from '../performance/printable.ts'
import { withoutClock } from '../performance/without-clock.ts'

/** GB/T 9704: 三号 type, 28 points from line to line, each paragraph two characters in. */
const size = 32
const line = { line: 560, lineRule: 'exact' } as const
const indent = { firstLineChars: 200, firstLine: 640 }
const width = Math.round((portrait.width - portrait.left - portrait.right) * millimetre)
/** Shares of the columns: the name wide, the two values, the two figures. */
const shares = [34, 22, 22, 11, 11] as const

/** A report as a Word document, A4, with real headings; questions are marked so that none is overlooked. */
export async function docxReport(report: WrittenReport): Promise<Uint8Array> {
  const at = (share: number): number => Math.round(share * millimetre)
  const { top, left, right, bottom } = portrait
  const document = new Document({
    title: report.title,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { font: fonts.text, size } },
        heading1: { run: { font: fonts.heading, size, bold: false, color: '000000' } },
        heading2: { run: { font: fonts.year, size, bold: false, color: '000000' } },
        heading3: { run: { font: fonts.text, size, bold: true, color: '000000' } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: at(portrait.width), height: at(portrait.height) },
            margin: { top: at(top), left: at(left), right: at(right), bottom: at(bottom), footer: at(28) },
          },
        },
        footers: { default: pageNumber() },
        children: [titleOf(report.title), ...report.blocks.flatMap(blockOf)],
      },
    ],
  })
  return withoutClock(new Uint8Array(await Packer.toArrayBuffer(document)))
}

const titleOf = (title: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 480 },
    children: [new TextRun({ text: printable(title), font: fonts.title, size: 44 })],
  })

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

function blockOf(block: ReportBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level - 1]!,
          spacing: line,
          indent,
          keepNext: true,
          children: [new TextRun({ text: printable(block.text) })],
        }),
      ]
    case 'text':
      return block.text.split('\n').map((said) => paragraph(said, false))
    case 'question':
      return [paragraph(block.text, true)]
    case 'table':
      // A table runs into what follows it unless a line of text parts them.
      return [table(block.head, block.rows), new Paragraph({ spacing: { line: 120, lineRule: 'exact' } })]
  }
}

const paragraph = (text: string, marked: boolean): Paragraph =>
  new Paragraph({
    spacing: line,
    indent,
    children: [new TextRun({ text: printable(text), ...(marked && { highlight: 'yellow' as const }) })],
  })

function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const columnWidths = shares.map((share) => Math.round((share / whole) * width))
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { marginUnitType: WidthType.DXA, top: 30, bottom: 30, left: 60, right: 60 },
    rows: [head, ...rows].map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          tableHeader: row === 0,
          children: cells.map((text, i) => cell(text, columnWidths[i]!, row === 0, i === 0)),
        }),
    ),
  })
}

const cell = (text: string, own: number, heading: boolean, first: boolean): TableCell =>
  new TableCell({
    width: { size: own, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({
        alignment: first && !heading ? AlignmentType.LEFT : AlignmentType.CENTER,
        children: [new TextRun({ text: printable(text), font: fontOf(heading), size: 21 })],
      }),
    ],
  })

const fontOf = (heading: boolean): IFontAttributesProperties => (heading ? fonts.heading : fonts.text)
