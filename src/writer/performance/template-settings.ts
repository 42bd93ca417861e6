import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import type { PerformanceForm } from '../../core/performance-form.ts'
import { schemes } from '../../forms/performance/schemes/index.ts'
import { unitOf } from './blank.ts'
import { headingFont, textFont } from './sheet.ts'

const thin = { style: 'thin', color: { rgb: 'BFC5CD' } } as const
const border = { top: thin, right: thin, bottom: thin, left: thin } as const
const plain: CellStyle = {
  font: { name: textFont, size: 10.5 },
  alignment: { vertical: 'center', wrapText: true },
  border,
}
const strong: CellStyle = {
  ...plain,
  font: { name: headingFont, size: 10.5 },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
}
const chosen: CellStyle = {
  ...plain,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFBE6' } },
  protection: { locked: false },
}

/** The sheet on which form, scheme, year and unit are chosen, with the schemes that there are. */
export function settingsSheet(form: PerformanceForm): WriteSheet {
  const own = schemes.filter(({ subjects }) => subjects.includes(form.subject))
  const scheme = own.find(({ id }) => id === form.scheme) ?? own[0]
  const points = (
    of: 'execution' | 'goal' | 'indicators',
    parts: (typeof schemes)[number]['parts'],
  ): number => parts.filter((part) => part.of === of).reduce((sum, part) => sum + part.points, 0)
  const partly = scheme?.qualitative[1]
  const not = scheme?.qualitative[2]
  const middle = (band: typeof partly): number => (band === undefined ? 0 : (band.from + band.to) / 200)
  const rows: readonly (readonly (string | number)[])[] = [
    ['设置', '', ''],
    ['表样', form.id, form.title],
    ['计分办法', form.stage === 'evaluation' ? (scheme?.id ?? '') : '', '见下表'],
    ['年度', '', '四位数字'],
    ['金额单位', unitOf(form), ''],
    ['部分达成', middle(partly), '选“部分达成”而不写百分比时的得分率'],
    ['未达成', middle(not), '选“未达成”而不写百分比时的得分率'],
    ['可用的计分办法', '名称', '预算执行', '总目标', '指标', '依据'],
    ...own.map((it) => [
      it.id,
      it.name,
      points('execution', it.parts),
      points('goal', it.parts),
      points('indicators', it.parts),
      it.basis.notice,
    ]),
    ...guide.map((line) => [line]),
  ]
  const cells = new Map<string, Partial<Cell>>()
  for (const [row, values] of rows.entries())
    for (const [column, value] of values.entries()) {
      const style =
        row === 0 || row > 7 + own.length
          ? {
              font: { name: row === 0 ? headingFont : textFont, size: row === 0 ? 14 : 10.5 },
              alignment: { wrapText: row > 0, vertical: 'center' as const },
            }
          : row === 7 || (column === 0 && row < 8)
            ? strong
            : column === 1 && row > 1 && row < 5
              ? chosen
              : plain
      const percent = column === 1 && (row === 5 || row === 6)
      cells.set(`${row},${column}`, {
        value,
        type: typeof value === 'number' ? 'number' : 'string',
        style: percent ? { ...style, numFmt: '0%' } : style,
      })
    }
  return {
    name: '设置',
    rows: rows.map((row) => [...row]),
    cells,
    columns: [{ width: 27 }, { width: 46 }, { width: 10 }, { width: 9 }, { width: 9 }, { width: 60 }],
    rowDefs: new Map(
      rows.map((_, row) => [row, { height: row === 0 ? 30 : row > 7 && row < 8 + own.length ? 34 : 21 }]),
    ),
    merges: [
      ...[1, 2, 3, 4, 5, 6].map((row) => ({ startRow: row, endRow: row, startCol: 2, endCol: 5 })),
      ...guide.map((_, i) => ({
        startRow: 8 + own.length + i,
        endRow: 8 + own.length + i,
        startCol: 0,
        endCol: 5,
      })),
    ],
    dataValidations: [
      {
        type: 'list',
        formula1: `$A$9:$A$${8 + own.length}`,
        range: 'B3',
        allowBlank: true,
        showErrorMessage: true,
      },
      { type: 'list', values: ['元', '千元', '万元', '亿元'], range: 'B5', showErrorMessage: true },
      {
        type: 'whole',
        operator: 'between',
        formula1: '2000',
        formula2: '2099',
        range: 'B4',
        allowBlank: true,
        showErrorMessage: true,
      },
    ],
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

const guide = [
  '填写说明',
  '1．浅黄色的格要填；浅蓝色的格由公式算出。表右侧几栏不打印，用来计分和检查。',
  '2．目标值写成“≥20场”“≤5.5%”“100%”或文字；实际完成值照实写数，不要照抄目标值。',
  '3．只能定性的指标在“达成程度”里选一档，或写百分比；未完成的写偏差原因和改进措施。',
  '4．要加指标时，在同一组中间插入行，填上一级、二级指标；没有填名称的行不计。',
  '5．填好后运行 mingzhang score 文件.xlsx，得到计好分的表和每一项的计分说明；以它的计分为准。',
]
