import type { IndicatorTemplate } from '../../../core/indicator-template.ts'
import type { Direction } from '../../../core/target.ts'
import { byKey } from './find.ts'
import { indicatorTemplates } from './index.ts'

/** That a cost should be low is left to the target: a standard may be there to be kept. */
function directionOf({ level1, direction }: IndicatorTemplate): Direction {
  const kept = level1 === '成本指标' && direction === 'lower'
  return kept || direction === 'qualitative' ? 'not said' : direction
}

/**
 * What is better of every name that the library knows: for each direction the keys of its names, with a space between. The page is
 * given the result of this instead of the library itself (scripts/build.js), so it must stay plain data.
 */
export function knownDirections(): Readonly<Partial<Record<Direction, string>>> {
  const keys: Partial<Record<Direction, string>> = {}
  for (const [key, template] of byKey(indicatorTemplates)) {
    if (template === null) continue
    const direction = directionOf(template)
    keys[direction] = keys[direction] === undefined ? key : `${keys[direction]} ${key}`
  }
  return keys
}
