import type { IndicatorTemplate } from '../../../core/indicator-template.ts'
import { normal } from '../../../core/normal.ts'
import { indicatorTree } from '../levels.ts'

/**
 * Whether a 二级指标 fits an indicator: `usual` where it belongs, `accepted` where notices or sound practice also print it, `wrong`
 * where it is plainly out of place, `unusual` otherwise, of which nothing is claimed.
 */
export type IndicatorPlace = 'usual' | 'accepted' | 'wrong' | 'unusual'

/** Every way to write a 二级指标, under its name. 成本指标 under 产出 is where 经济成本指标 stood before it became a level of its own. */
const names: ReadonlyMap<string, string> = new Map(
  indicatorTree.flatMap((one) =>
    one.second.flatMap((two) =>
      [two.name, ...two.aliases].map(
        (word) => [normal(word), two.name === '成本指标' ? '经济成本指标' : two.name] as const,
      ),
    ),
  ),
)

/** How the 二级指标 printed above an indicator fits it; nothing where the tree has no such level. */
export function placeOf(template: IndicatorTemplate, level2: string): IndicatorPlace | null {
  const level = names.get(normal(level2))
  if (level === undefined) return null
  if (level === template.level2) return 'usual'
  if (template.alsoUnder.includes(level)) return 'accepted'
  return template.neverUnder.includes(level) ? 'wrong' : 'unusual'
}
