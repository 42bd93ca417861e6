import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  TextRun,
  type IFontAttributesProperties,
} from 'docx'
import type { FilledForm } from '../../core/filled-form.ts'
import type { PerformanceForm } from '../../core/performance-form.ts'
import { tables } from './docx-tables.ts'
import { fonts, landscape, millimetre, pageNumber, portrait } from '../paper.ts'
import { layOut, mostUpright, type Laid } from './layout.ts'
import { printable } from './printable.ts'
import { withoutClock } from './without-clock.ts'

/** A filled form as a Word document: the table with the merged cells of the official form, A4, numbered pages. */
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
        children: [...heading(laid), ...tables(form, laid, width), ...notes(laid)],
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
