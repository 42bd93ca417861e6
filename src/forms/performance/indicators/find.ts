import type { IndicatorTemplate } from '../../../core/indicator-template.ts'
import { normal } from '../../../core/normal.ts'

/** Longer than any name of an indicator; what is longer is a sentence. */
export const longestName = 60
const scope = /^(?:全(?:国|省|市|区|县|州|镇|局|院|校|年|系统|街道)|辖区内?|年末|年度|本年度?|当年)+/
const counted = /(?:人员)?总?(?:数量|人数|个数|家数|户数|件数|篇数|份数|数)$/

/** What two ways of writing one indicator share. */
export function indicatorKey(name: string): string {
  const bare = normal(name.slice(0, longestName + 20))
    .replace(/(?:\([^()]{0,30}\))+$/, '')
    .replace(/[《》]/g, '')
    .replace(/[:：;；。]$/, '')
  const within = bare.replace(scope, '')
  return (within === '' ? bare : within).replace(counted, '数').replace(/满意率$/, '满意度')
}

/** A lookup over templates; built when first asked, since most documents hold no performance form. */
export function finder(templates: readonly IndicatorTemplate[]): (name: string) => IndicatorTemplate | null {
  let known: ReadonlyMap<string, IndicatorTemplate | null> | null = null
  return (name) => {
    if (name.length > longestName) return null
    known ??= byKey(templates)
    return known.get(indicatorKey(name)) ?? null
  }
}

/** The template of every way to write a name; nothing where two share it. */
export function byKey(
  templates: readonly IndicatorTemplate[],
): ReadonlyMap<string, IndicatorTemplate | null> {
  const known = new Map<string, IndicatorTemplate | null>()
  for (const template of templates)
    for (const name of [template.name, ...template.synonyms]) {
      const key = indicatorKey(name)
      const other = known.get(key)
      known.set(key, other === undefined || other === template ? template : null)
    }
  return known
}
