import { clauseTold } from './clauses.ts'

/** What a sentence says of one indicator. */
export interface Parts {
  readonly name: string
  readonly target: string | null
  readonly actual: string | null
  /** What was done is told as a clause, not as a value. */
  readonly clause: boolean
  readonly score: string | null
  readonly applicable: boolean
}

const compared =
  '(?:大于等于|小于等于|大约等于|不少于|不低于|不超过|不高于|大于|小于|等于|≥|≤|达到|控制在)[^，。；、]{1,20}'
/** 「某指标大于等于 30 次，实际目标值已完成。」 */
const plain = new RegExp(`^([^，。；]{2,60}?)(${compared})，([^。；]{2,60})[。；]?$`)
/** 「某指标，年初目标值为 30 次，实际完成值为 32 次。」 */
const stated =
  /^([^，。；]{2,60}?)，?(?:年初|年度)?目标值?(?:为|是)?([^，。；]{1,40})，(?:20\d\d年)?(?:度)?(?:全年)?实际完成(?:值|数|情况)?(?:为|是)?([^，。；]{1,40})(?:，得分(?:为)?(\d{1,3}(?:\.\d{1,2})?分?))?/
/** 「甲指标。乙指标。此项…」: names alone before what is said of the last. */
const names = /^((?:[^。；，]{3,40}。){1,3})(?=此项)/
const repeated = /^([^。；，]{3,40})。(?=\1)/

/** What the line says, indicator by indicator; nothing for a line of another build. */
export function partsOf(text: string): readonly Parts[] {
  const found = names.exec(text) ?? repeated.exec(text)
  if (found !== null) {
    const all = found[0].split('。').slice(0, -1)
    const [last] = all.slice(-1)
    return [
      ...all.slice(0, -1).map((name) => part(name, null, null)),
      item(last!, text.slice(found[0].length)),
    ]
  }
  const short = plain.exec(text)
  if (short !== null) return [part(short[1]!, short[2]!, short[3]!)]
  const said = stated.exec(text)
  return said === null ? [] : [part(said[1]!, said[2]!, said[3]!, said[4] ?? null)]
}

const part = (
  name: string,
  target: string | null,
  actual: string | null,
  score: string | null = null,
): Parts => ({ name, target, actual, clause: false, score, applicable: true })

const target = /(?:年?度)?目标(?:指标)?(?:值)?(?:为|是)(?:控制在)?([^，。；]{1,30})/
const untold = /(未设定|没有年度目标值|未设置)/
const actual =
  /(?:实际完成(?:值|数)|实际人均(?:标准|补贴)|帮扶率|满意率)(?:为|达到|是)?(?:控制在)?(保持稳定|[≥≤]?\d[^，。；（]{0,16})|实际完成值(保持稳定)/
const notOurs = /^此项(?:政策|工作|指标)?不(?:在|由|涉及|适用)[^。；]*/

/** 「某指标。此项年度目标值为 98%，2024 年实际完成值为 100%。」 */
function item(name: string, rest: string): Parts {
  const none = notOurs.exec(rest)
  if (none !== null) return { ...part(name, null, none[0]), clause: true, applicable: false }
  const aim = untold.exec(rest)?.[1] ?? target.exec(rest)?.[1] ?? null
  const done = actual.exec(rest)
  const value = done?.[1] ?? done?.[2] ?? null
  if (value !== null) return part(name, aim, value)
  const clause = clauseTold(rest)
  return { ...part(name, aim, clause), clause: clause !== null }
}
