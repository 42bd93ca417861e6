import { AlignmentType, Footer, PageNumber, Paragraph, TextRun, type IFontAttributesProperties } from 'docx'

/** Type of official documents, by name: GB/T 9704. Where a machine lacks one it takes the nearest it has. */
export const fonts = {
  title: named('方正小标宋简体'),
  year: named('楷体_GB2312'),
  heading: named('黑体'),
  text: named('仿宋_GB2312'),
  page: named('宋体'),
}

function named(eastAsia: string): IFontAttributesProperties {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia }
}

/** Twentieths of a point. A4 with the margins of GB/T 9704: 37 mm above, 28 mm left; the type area is 156 mm by 225 mm. */
export const millimetre = 56.693
export const portrait = { width: 210, height: 297, top: 37, left: 28, right: 26, bottom: 35 }
export const landscape = { width: 297, height: 210, top: 28, left: 37, right: 35, bottom: 26 }

/** 「— 1 —」, as GB/T 9704 has it. */
export function pageNumber(): Footer {
  const run = { font: fonts.page, size: 28 }
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ ...run, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })
}
