/** How the workbooks of this room are drawn: hairlines, wrapped text, a quiet heading. */

const thin = { style: 'thin', color: { rgb: 'BFC5CD' } } as const
const border = { top: thin, right: thin, bottom: thin, left: thin } as const
export const plain = { alignment: { wrapText: true, vertical: 'top' }, border } as const
export const strong = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: 'center' },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEF1F5' } },
  border,
} as const
