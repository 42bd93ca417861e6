import type { WriteSheet } from 'hucre/xlsx'
import { said } from '../../core/fraction.ts'
import { workingOf } from '../../core/measured.ts'
import type { FedIndicator } from '../../core/plan-ledger.ts'
import { asideSaid, rowsSaid } from '../../core/say-ledger.ts'
import { listSheet } from './list-sheet.ts'

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
  return listSheet({ name: '数据来源', rows, widths, frozen: 0, margin: 0 })
}
