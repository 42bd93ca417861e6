import type { LedgerColumn } from '../../../core/indicator-ledger.ts'
import type { IndicatorTemplate } from '../../../core/indicator-template.ts'
import { directionWords, sayFormula, sayLedger } from './say.ts'
import type { IndicatorField } from './index.ts'

const level = (template: IndicatorTemplate): string =>
  `${template.level1.replace(/指标$/, '')} / ${template.level2.replace(/指标$/, '')}`
const short = (levels: readonly string[]): string => levels.map((one) => one.replace(/指标$/, '')).join('、')

function entry(template: IndicatorTemplate): readonly string[] {
  const ledger = sayLedger(template.ledger)
  const place = [
    level(template),
    ...(template.alsoUnder.length > 0 ? [`也可列${short(template.alsoUnder)}`] : []),
    ...(template.neverUnder.length > 0 ? [`不列${short(template.neverUnder)}`] : []),
  ]
  return [
    `### ${template.name}`,
    '',
    `\`${template.id}\` · ${template.english}`,
    '',
    `- ${place.join('；')}。${directionWords[template.direction]}，${template.unit === null ? '不用计量单位' : `单位：${template.unit}`}。`,
    `- 算法：${sayFormula(template)}。`,
    `- 来源：${template.source}。`,
    ...(ledger === null ? [] : [`- 由台账：${ledger}。`]),
    ...(template.never.length === 0 ? [] : [`- 不可：${template.never.join('；')}。`]),
    ...(template.synonyms.length === 0 ? [] : [`- 又写作：${template.synonyms.join('、')}。`]),
    '',
  ]
}

/** docs/indicators.md: every template, and the columns that ledgers are read by. */
export function indicatorsPage(
  fields: readonly IndicatorField[],
  columnsOf: (template: IndicatorTemplate) => readonly LedgerColumn[],
): string {
  const all = fields.flatMap((field) => field.templates)
  const measured = all.filter((template) => template.ledger !== undefined)
  const columns = new Map<string, Set<string>>()
  for (const { name, aliases } of measured.flatMap(columnsOf))
    columns.set(name, new Set([...(columns.get(name) ?? []), ...aliases]))
  return [
    '# 绩效指标库',
    '',
    '由 `src/forms/performance/indicators/` 生成，请勿手改。怎样用，见[绩效自评指南](guide/绩效自评.md)。',
    '',
    `共 ${all.length} 个指标，其中 ${measured.length} 个可以由台账直接算出完成值。指标是建议，不是规定；本地、本行业另有核心指标的，以核心指标为准。`,
    '',
    '- **正向**：越高越好，目标写“≥”。**反向**：越低越好，目标写“≤”。**定性**：事先写明对照什么，分达成、部分达成、未达成三档。',
    '- 成本指标自 2021 年起是一级指标；仍印作“产出指标—成本指标”的表，经济成本列在那里。',
    '- 失业率、窗口氛围、和谐环境、廉洁风气都不是生态效益。项目与生态无关的，写“不适用”，分值并入其他指标。',
    '- 率的分子、分母取自同一时点、同一范围；分母为 0 时指标不适用，不填 0%，也不填 100%。',
    '',
    ...fields.flatMap((field) => [
      `- [${field.title}](#${anchor(field.title)})（${field.templates.length}）`,
    ]),
    '- [台账的栏](#台账的栏)',
    '',
    ...fields.flatMap((field) => [`## ${field.title}`, '', ...field.templates.flatMap(entry)]),
    '## 台账的栏',
    '',
    '台账第一行是栏名，一行一笔。栏名后面可以带单位（“金额（万元）”）；没有写单位的金额按元。日期要看得出年月日。',
    '',
    '| 栏名 | 也可以叫 |',
    '| --- | --- |',
    ...[...columns].map(([name, aliases]) => `| ${name} | ${[...aliases].join('、')} |`),
    '',
  ].join('\n')
}

/** As renderers of Markdown make it from a heading. */
const anchor = (title: string): string => title.replace(/[、，（）]/g, '')
