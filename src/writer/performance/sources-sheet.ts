import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import { said } from '../../core/fraction.ts'
import { workingOf } from '../../core/measured.ts'
import type { FedIndicator } from '../../core/plan-ledger.ts'
import { asideSaid, rowsSaid } from '../../core/say-ledger.ts'
import { printable } from './printable.ts'
import { headingFont, textFont } from './sheet.ts'
import { linesOf } from './text-width.ts'

const thin = { style: 'thin', color: { rgb: 'BFC5CD' } } as const
const plain: CellStyle = {
  font: { name: textFont, size: 10.5 },
  alignment: { vertical: 'top', wrapText: true },
  border: { top: thin, right: thin, bottom: thin, left: thin },
}
const strong: CellStyle = {
  ...plain,
  font: { name: headingFont, size: 10.5 },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
}
const heads = ['指标', '完成值', '算式', '台账', '工作表', '数', '值', '行', '没有计入的行'] as const
const widths = [22, 10, 28, 16, 12, 16, 11, 28, 18] as const

/** 「数据来源」: every figure that a ledger gave, with its rows. */
export function sourcesSheet(fed: readonly FedIndicator[]): WriteSheet {
  const rows: readonly (readonly string[])[] = [
    heads,
    ...fed.flatMap(({ name, actual, file, sheet, measured }) =>
      measured.figures.map((figure, i) => [
        ...(i === 0
          ? [name, actual, workingOf(measured), file ?? '本工作簿', sheet ?? '']
          : ['', '', '', '', '']),
        figure.name,
        `${said(figure.value, 6)} ${figure.unit}`.trim(),
        rowsSaid(figure.rows, 'zh-CN'),
        i === 0 ? asideSaid(measured.aside, 'zh-CN') : '',
      ]),
    ),
  ]
  const cells = new Map<string, Partial<Cell>>(
    rows.flatMap((row, at) =>
      row.map(
        (text, column) =>
          [
            `${at},${column}`,
            { value: printable(text), type: 'string', style: at === 0 ? strong : plain },
          ] as const,
      ),
    ),
  )
  return {
    name: '数据来源',
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => [...row]),
    cells,
    rowDefs: new Map(
      rows.map((row, at) => [
        at,
        { height: Math.min(400, Math.max(...row.map((text, i) => linesOf(text, widths[i]!))) * 15.5 + 5) },
      ]),
    ),
    freezePane: { rows: 1, columns: 0 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}
