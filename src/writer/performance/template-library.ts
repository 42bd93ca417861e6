import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import type { IndicatorTemplate } from '../../core/indicator-template.ts'
import { directionWords, sayFormula, sayLedger } from '../../forms/performance/indicators/say.ts'
import type { FoundIndicator } from '../../forms/performance/indicators/search.ts'
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
/** 一级指标, 二级指标 and the name stand as in a form, so that a row is copied in one go. */
const heads = [
  '一级指标',
  '二级指标',
  '三级指标',
  '单位',
  '方向',
  '怎样算',
  '数据来源',
  '台账怎样算出',
  '不可',
  '领域',
] as const
const widths = [12, 16, 28, 9, 7, 40, 30, 40, 40, 16] as const

/** 「指标库」: indicators to copy into the form, with how each is reckoned and where its actual comes from. */
export function librarySheet(found: readonly FoundIndicator[]): WriteSheet {
  const rows: readonly (readonly string[])[] = [heads, ...found.map(rowOf)]
  const cells = new Map<string, Partial<Cell>>(
    rows.flatMap((row, at) =>
      row.map(
        (value, column) =>
          [`${at},${column}`, { value, type: 'string', style: at === 0 ? strong : plain }] as const,
      ),
    ),
  )
  return {
    name: '指标库',
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => [...row]),
    cells,
    rowDefs: new Map(
      rows.map((row, at) => [
        at,
        {
          height: Math.min(400, Math.max(...row.map((text, i) => linesOf(text, widths[i]! - 1))) * 15.5 + 5),
        },
      ]),
    ),
    freezePane: { rows: 1, columns: 3 },
    autoFilter: { range: `A1:J${rows.length}` },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

const rowOf = ({ field, template }: FoundIndicator): readonly string[] => [
  template.level1,
  template.level2,
  template.name,
  template.unit ?? '',
  directionWords[template.direction],
  sayFormula(template),
  template.source,
  sayLedger(template.ledger) ?? '',
  template.never.join('；'),
  field,
]

/** The same for a YAML file: a comment for each, beside which nobody has to look elsewhere. */
export const libraryComments = (found: readonly FoundIndicator[]): string =>
  found.length === 0
    ? ''
    : [
        '',
        '# 指标库：名称照抄，分值和目标值自己定',
        ...found.map(({ template }) => comment(template)),
        '',
      ].join('\n')

const comment = (template: IndicatorTemplate): string =>
  `#   ${template.level1} / ${template.level2} / ${template.name}（${[
    directionWords[template.direction],
    template.unit,
  ]
    .filter((part) => part !== null)
    .join('，')}）：${sayFormula(template)}；来源：${template.source}`
