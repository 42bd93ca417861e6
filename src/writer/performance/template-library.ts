import type { WriteSheet } from 'hucre/xlsx'
import type { IndicatorTemplate } from '../../core/indicator-template.ts'
import { directionWords, sayFormula, sayLedger } from '../../forms/performance/indicators/say.ts'
import type { FoundIndicator } from '../../forms/performance/indicators/search.ts'
import { listSheet } from './list-sheet.ts'

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
  return {
    ...listSheet({ name: '指标库', rows, widths, frozen: 3, margin: 1 }),
    autoFilter: { range: `A1:J${rows.length}` },
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
