import type { Indicator } from '../../../core/performance.ts'
import type { Cell } from '../../../core/table.ts'
import type { Line } from '../../document.ts'

const ordinal = /^[-·•\s]*(?:[（(]\d{1,2}[)）]|\d{1,2}[.、．](?!\d))?/
const compared =
  '(?:大于等于|小于等于|大约等于|不少于|不低于|不超过|不高于|大于|小于|等于|≥|≤|达到|控制在)[^，。；、]{1,20}'
/** 「某指标大于等于 30 次，实际目标值已完成。」 */
const plain = new RegExp(`^([^，。；]{2,60}?)(${compared})，([^。；]{2,60})[。；]?$`)
/** 「某指标，年初目标值为 30 次，实际完成值为 32 次。」 */
const stated =
  /^([^，。；]{2,60}?)，?(?:年初|年度)?目标值?(?:为|是)?([^，。；]{1,40})，(?:20\d\d年)?(?:度)?(?:全年)?实际完成(?:值|数|情况)?(?:为|是)?([^，。；]{1,40})(?:，得分(?:为)?(\d{1,3}(?:\.\d{1,2})?分?))?/

/** Indicators that a list of the narrative reports, one a line; nothing is taken from a line of another build. */
export function toldIndicators(lines: readonly Line[]): readonly Indicator[] {
  const out: Indicator[] = []
  let level1: Cell | null = null
  let level2: Cell | null = null
  for (const line of lines) {
    if (line.text.length > 300) continue
    const text = line.text.replace(/[\s\u00a0\u3000]/g, '')
    const level = levelOf(text)
    if (level !== null) {
      const cell: Cell = { text: level.name, how: 'read', source: line.source }
      if (level.first) [level1, level2] = [cell, null]
      else level2 = cell
      continue
    }
    const parts = partsOf(text.replace(ordinal, ''))
    if (parts === null) continue
    const cell = (said: string | null): Cell | null =>
      said === null ? null : { text: said, how: 'read', source: line.source }
    out.push({
      level1,
      level2,
      level3: cell(parts.name),
      goal: null,
      sign: null,
      target: cell(parts.target),
      unit: null,
      actual: cell(parts.actual),
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
  return out
}

function levelOf(text: string): { readonly name: string; readonly first: boolean } | null {
  const found =
    /^(?:[（(][一二三四五六七八九十]{1,2}[)）]|\d{1,2}[.、．])?((?:产出|效益|满意度|数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度)指标)$/.exec(
      text,
    )
  return found === null ? null : { name: found[1]!, first: /^(?:产出|效益|满意度)指标$/.test(found[1]!) }
}

interface Parts {
  readonly name: string
  readonly target: string | null
  readonly actual: string | null
  readonly score: string | null
  readonly applicable: boolean
}

function partsOf(text: string): Parts | null {
  const named = /^([^。；，]{3,40})。(?=此项|\1)/.exec(text)
  if (named !== null) return item(named[1]!, text.slice(named[0].length))
  const found = plain.exec(text)
  if (found !== null) return part(found[1]!, found[2]!, found[3]!)
  const said = stated.exec(text)
  return said === null ? null : part(said[1]!, said[2]!, said[3]!, said[4] ?? null)
}

const part = (
  name: string,
  target: string | null,
  actual: string | null,
  score: string | null = null,
): Parts => ({
  name,
  target,
  actual,
  score,
  applicable: true,
})

const target = /(?:年?度)?目标(?:指标)?(?:值)?(?:为|是)(?:控制在)?([^，。；]{1,30})/
const untold = /(未设定|没有年度目标值|未设置)/
const actual =
  /(?:实际完成(?:值|数)|实际人均(?:标准|补贴)|帮扶率|满意率)(?:为|达到|是)?(?:控制在)?(保持稳定|[≥≤]?\d[^，。；（]{0,16})|实际完成值(保持稳定)/

/** 「某指标。此项年度目标值为 98%，2024 年实际完成值为 100%。」 */
function item(name: string, rest: string): Parts {
  if (/此项(?:政策|工作|指标)?不(?:在|由|涉及|适用)/.test(rest))
    return { ...part(name, null, null), applicable: false }
  const aim = untold.exec(rest)?.[1] ?? target.exec(rest)?.[1] ?? null
  const done = actual.exec(rest)
  return part(name, aim, done?.[1] ?? done?.[2] ?? null)
}
