import type { PerformanceField } from '../../../core/performance.ts'
import {
  closingAt,
  fieldAt,
  fundAt,
  fundColumnsAt,
  goalAt,
  goalColumnsAt,
  headerAt,
  headingAt,
  isClosing,
  notesAt,
  unitAt,
  type Anchor,
  type Mode,
} from './anchors.ts'
import type { Match } from './labels.ts'
import { levelAt, strangeLevelAt, type LevelName } from './levels.ts'
import { isPoints, isStandard } from './shapes.ts'
import type { Word } from './words.ts'

/** An anchor and the words up to the next one. */
export interface Segment {
  readonly anchor: Anchor
  readonly label: readonly Word[]
  readonly body: readonly Word[]
}

const isOpening = (field: PerformanceField): boolean => field !== 'remarks' && field !== 'year'

/** Parts the words of one form at its anchors. Words before the first anchor are left out. */
export function segmentsOf(words: readonly Word[]): readonly Segment[] {
  const out: { anchor: Anchor; label: readonly Word[]; from: number; to: number }[] = []
  let mode: Mode = 'head'
  let level1: string | null = null
  let named = false
  let i = 0
  while (i < words.length) {
    const open = out.at(-1)
    const found = anchorAt(words, i, mode, open && { ...open, level1, named })
    if (found === null) {
      i++
      continue
    }
    if (open !== undefined) open.to = i
    if (found.key.kind === 'level1') level1 = levelAt(words, i)?.key.first ?? null
    if (found.key.kind === 'goal') level1 = null
    if (found.key.kind === 'header') named = found.key.columns.includes('goal')
    const from = i + found.taken
    out.push({ anchor: found.key, label: words.slice(i, from), from, to: words.length })
    mode = modeAfter(found.key, mode)
    i = from
  }
  return out.map(({ anchor, label, from, to }) => ({ anchor, label, body: words.slice(from, to) }))
}

/** Where the words at hand stand. */
type Open =
  | {
      readonly anchor: Anchor
      readonly from: number
      /** The first level named last. */
      readonly level1: string | null
      /** Rows begin with the name of a goal. */
      readonly named: boolean
    }
  | undefined

function anchorAt(words: readonly Word[], i: number, mode: Mode, open: Open): Match<Anchor> | null {
  const word = words[i]!
  const fresh = open?.from === i
  if (!word.first && !fresh && mode !== 'head' && mode !== 'indicators') return null
  switch (mode) {
    case 'head':
      return (
        unitAt(words, i) ??
        (word.first || fresh
          ? (headerAt(words, i) ??
            goalAt(words, i) ??
            farther(headingAt(words, i), fieldAt(words, i, isOpening)) ??
            fundColumnsAt(words, i))
          : besideField(words, i, open))
      )
    case 'funds':
      return (
        headerAt(words, i) ??
        goalAt(words, i) ??
        fundColumnsAt(words, i) ??
        farther(headingAt(words, i), farther(fundAt(words, i), fieldAt(words, i, isOpening)))
      )
    case 'goals':
      return headerAt(words, i) ?? goalAt(words, i) ?? goalColumnsAt(words, i) ?? blockAt(words, i)
    case 'costs':
    case 'projects':
      return headerAt(words, i) ?? goalAt(words, i) ?? headingAt(words, i)
    case 'indicators':
      return indicatorAnchorAt(words, i, open)
    case 'tail':
      return headingAt(words, i) ?? notesAt(words, i) ?? closingAt(words, i)
  }
}

/** A second label on the line of a first: 「主管部门 甲 实施单位 乙」. */
function besideField(words: readonly Word[], i: number, open: Open): Match<Anchor> | null {
  if (open?.anchor.kind !== 'field') return null
  return fieldAt(words, i, isOpening)
}

/** Below a goal in words only the heading of another block counts. */
function blockAt(words: readonly Word[], i: number): Match<Anchor> | null {
  const found = headingAt(words, i) ?? closingAt(words, i)
  return found?.key.kind === 'goals' ? null : found
}

function indicatorAnchorAt(words: readonly Word[], i: number, open: Open): Match<Anchor> | null {
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

const farther = (a: Match<Anchor> | null, b: Match<Anchor> | null): Match<Anchor> | null =>
  a === null ? b : b === null || a.taken >= b.taken ? a : b

function modeAfter(anchor: Anchor, mode: Mode): Mode {
  switch (anchor.kind) {
    case 'field':
      return isClosing(anchor.field) ? 'tail' : 'head'
    case 'funds':
    case 'fund columns':
    case 'fund':
      return 'funds'
    case 'goals':
    case 'goal columns':
      return 'goals'
    case 'goal':
    case 'indicators':
    case 'header':
    case 'level1':
    case 'level2':
      return 'indicators'
    case 'costs':
    case 'projects':
      return anchor.kind
    case 'total':
    case 'notes':
      return 'tail'
    default:
      return mode
  }
}
