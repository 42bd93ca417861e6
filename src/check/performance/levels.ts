import { normal } from '../../core/normal.ts'
import { breaks, type Judgement } from './judgement.ts'
import { lineAt } from './figures.ts'
import type { Sheet } from './sheet.ts'

/** Where an indicator of such a name cannot belong, and where it does. */
const misplaced: readonly { readonly name: RegExp; readonly under: RegExp; readonly belongs: string }[] = [
  {
    name: /(?:满意度|满意率)$/,
    under: /^(?:数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响)指标$/,
    belongs: '满意度指标',
  },
  {
    name: /^(?!.*(?:期限|期内|及时|按期)).*(?:合格率|结案率|办结率|准确率|达标率|通过率|优良率)$/,
    under: /^(?:数量|成本|经济效益|生态效益)指标$/,
    belongs: '质量指标',
  },
  {
    name: /(?:及时率|按时完成率|准时率)$/,
    under: /^(?:数量|成本|经济效益|生态效益)指标$/,
    belongs: '时效指标',
  },
  {
    name: /^(?:预算|资金)(?:执行|完成)率$/,
    under: /^(?:数量|质量|社会效益|经济效益|生态效益|可持续影响)指标$/,
    belongs: '成本指标',
  },
  { name: /(?:失业率|就业率)$/, under: /^(?:生态效益|时效|成本)指标$/, belongs: '社会效益指标' },
]

/** Indicators printed under a 二级指标 that they cannot measure: 结案率 under 数量. Those of one form are one finding. */
export function wrongLevels({ reading, said }: Sheet): readonly Judgement[] {
  const rows = reading.indicators.flatMap(({ level2, level3, applicable }) => {
    if (!applicable || level2 === null || level3 === null) return []
    const [under, name] = [normal(level2.text), normal(level3.text)]
    const level = under.endsWith('指标') ? under : `${under}指标`
    const found = misplaced.find((one) => one.name.test(name) && one.under.test(level))
    return found === undefined ? [] : [{ level2, level3, belongs: found.belongs }]
  })
  const [first] = rows
  if (first === undefined) return []
  return [
    breaks('wrongLevel', {
      where: said,
      quote: `${first.level2.text} ${first.level3.text}`,
      printed: first.level3.text,
      expected: first.belongs,
      details: { under: first.level2.text, ...(rows.length > 1 ? { count: rows.length } : {}) },
      working: rows
        .slice(0, 24)
        .map(({ level2, level3, belongs }) => lineAt(`${level2.text} → ${belongs}`, level3)),
      source: first.level3.source,
    }),
  ]
}
