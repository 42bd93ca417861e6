import type { Indicator } from '../../../core/performance.ts'
import type { Cell } from '../../../core/table.ts'
import type { Line } from '../../document.ts'
import { partsOf } from './parts.ts'

const ordinal = /^[-·•\s]*(?:[（(]\d{1,2}[)）]|\d{1,2}[.、．](?!\d))?/
/** Longer lines are running text. */
const longest = 300

/** Indicators that a list of the narrative reports, one a line; nothing is taken from a line of another build. */
export function toldIndicators(lines: readonly Line[]): readonly Indicator[] {
  const out: Indicator[] = []
  let level1: Cell | null = null
  let level2: Cell | null = null
  for (const line of lines) {
    if (line.text.length > longest) continue
    const text = line.text.replace(/[\s\u00a0\u3000]/g, '')
    const level = levelOf(text)
    if (level !== null) {
      const cell: Cell = { text: level.name, how: 'read', source: line.source }
      if (level.first) [level1, level2] = [cell, null]
      else level2 = cell
      continue
    }
    for (const parts of partsOf(text.replace(ordinal, ''))) {
      const cell = (said: string | null, how: Cell['how'] = 'read'): Cell | null =>
        said === null ? null : { text: said, how, source: line.source }
      out.push({
        level1,
        level2,
        level3: cell(parts.name),
        goal: null,
        sign: null,
        target: cell(parts.target),
        unit: null,
        actual: cell(parts.actual, parts.clause ? 'inferred' : 'read'),
        weight: null,
        score: cell(parts.score),
        reason: null,
        standard: null,
        explanation: null,
        rule: null,
        before: [],
        applicable: parts.applicable,
      })
    }
  }
  return out
}

function levelOf(text: string): { readonly name: string; readonly first: boolean } | null {
  const found =
    /^(?:[（(][一二三四五六七八九十]{1,2}[)）]|\d{1,2}[.、．])?((?:产出|效益|满意度|数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度)指标)$/.exec(
      text,
    )
  return found === null ? null : { name: found[1]!, first: /^(?:产出|效益|满意度)指标$/.test(found[1]!) }
}
