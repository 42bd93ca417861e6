import { closingAt, goalAt, headingAt, notesAt, type Anchor } from './anchors.ts'
import { headerAt } from './column-anchors.ts'
import type { Match } from './labels.ts'
import { levelAt, strangeLevelAt, type LevelName } from './levels.ts'
import { isPoints, isStandard } from './shapes.ts'
import type { Word } from './words.ts'

/** Where the words at hand stand. */
export type Open =
  | {
      readonly anchor: Anchor
      readonly from: number
      /** The first level named last. */
      readonly level1: string | null
      /** Rows begin with the name of a goal. */
      readonly named: boolean
    }
  | undefined

/** Below the head of the indicators: a level, or what ends them. */
export function indicatorAnchorAt(words: readonly Word[], i: number, open: Open): Match<Anchor> | null {
  const level = levelAt(words, i)
  const anchor = level && levelAnchor(words, i, level, open)
  if (anchor !== null) return anchor
  if (open?.from === i && open.anchor.kind === 'level1') {
    const strange = strangeLevelAt(words, i)
    if (strange !== null) return { key: { kind: 'level2' }, taken: strange.taken }
  }
  if (!words[i]!.first) return null
  return (
    headerAt(words, i) ?? goalAt(words, i) ?? headingAt(words, i) ?? notesAt(words, i) ?? closingAt(words, i)
  )
}

/**
 * First or second level? A name of both is of the second under the first that it belongs to. Within a line a first level counts only
 * with a second behind it; a name without 「指标」 counts only as a cell of its own, below a row that has ended.
 */
function levelAnchor(
  words: readonly Word[],
  i: number,
  { key, taken }: Match<LevelName>,
  open: Open,
): Match<Anchor> | null {
  const fresh = open?.from === i
  const first: Match<Anchor> = { key: { kind: 'level1' }, taken }
  const second: Match<Anchor> = { key: { kind: 'level2' }, taken }
  if (fresh && open.anchor.kind === 'level1') return key.under.length > 0 ? second : null
  // A second level without rows may be followed by the next at once.
  if (fresh && open.anchor.kind === 'level2' && key.bare) return null
  const behind = levelAt(words, i + taken)
  if (key.first !== null && behind?.key.under.includes(key.first) === true) {
    // 「满意度指标 满意度指标 服务对象满意度指标」: the goal is called so too.
    const third =
      open?.named === true && behind.key.first !== null ? levelAt(words, i + taken + behind.taken) : null
    return third !== null && !third.key.bare && third.key.under.length > 0 ? null : first
  }
  const word = words[i]!
  if (!word.first || (key.bare && !(standsApart(words, i + taken) && endsRow(words[i - 1])))) return null
  if (key.first === null) return second
  return key.points || open === undefined || open.level1 === null || !key.under.includes(open.level1)
    ? first
    : second
}

/** Nothing follows on the line, or a space parts it from Chinese words: then it is a cell. */
const standsApart = (words: readonly Word[], end: number): boolean =>
  words[end - 1]!.last || (!words[end]!.glued && /^\p{Script=Han}/u.test(words[end]!.text))

const endsRow = (word: Word | undefined): boolean =>
  word !== undefined && (isPoints(word.text) || isStandard(word.text))
