import type { PerformanceField } from '../../../core/performance.ts'
import {
  closingAt,
  fieldAt,
  goalAt,
  headingAt,
  isClosing,
  notesAt,
  unitAt,
  type Anchor,
  type Mode,
} from './anchors.ts'
import { fundColumnsAt, goalColumnsAt, headerAt } from './column-anchors.ts'
import { fundAt, fundBesideAt, openFundAt } from './fund-anchors.ts'
import type { Match } from './labels.ts'
import { indicatorAnchorAt, type Open } from './level-anchors.ts'
import { levelAt } from './levels.ts'
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
  let open: Open
  let i = 0
  while (i < words.length) {
    const found = anchorAt(words, i, mode, open)
    if (found === null) {
      i++
      continue
    }
    const last = out.at(-1)
    if (last !== undefined) last.to = i
    if (found.key.kind === 'level1') level1 = levelAt(words, i)?.key.first ?? null
    if (found.key.kind === 'goal') level1 = null
    if (found.key.kind === 'header') named = found.key.columns.includes('goal')
    const from = i + found.taken
    out.push({ anchor: found.key, label: words.slice(i, from), from, to: words.length })
    open = { anchor: found.key, from, level1, named }
    mode = modeAfter(found.key, mode)
    i = from
  }
  return out.map(({ anchor, label, from, to }) => ({ anchor, label, body: words.slice(from, to) }))
}

function anchorAt(words: readonly Word[], i: number, mode: Mode, open: Open): Match<Anchor> | null {
  const word = words[i]!
  const fresh = open?.from === i
  if (!word.first && !fresh && mode === 'funds') return fundBesideAt(words, i)
  if (!word.first && !fresh && mode !== 'head' && mode !== 'indicators') return null
  switch (mode) {
    case 'head':
      return (
        unitAt(words, i) ??
        (word.first || fresh
          ? (headerAt(words, i) ??
            goalAt(words, i) ??
            farther(headingAt(words, i), fieldAt(words, i, isOpening)) ??
            fundColumnsAt(words, i) ??
            openFundAt(words, i))
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
      return (
        headerAt(words, i) ??
        goalAt(words, i) ??
        goalColumnsAt(words, i) ??
        (fresh ? goalsBesideAt(words, i, open) : null) ??
        blockAt(words, i)
      )
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

/** 「项目总目标 年度总体目标」: the heading of a second column of goals. */
function goalsBesideAt(words: readonly Word[], i: number, open: Open): Match<Anchor> | null {
  const found = open?.anchor.kind === 'goals' ? headingAt(words, i) : null
  return found?.key.kind === 'goals' && words[i + found.taken - 1]!.last
    ? { key: { kind: 'goals beside' }, taken: found.taken }
    : null
}

/** Below a goal in words only the heading of another block counts. */
function blockAt(words: readonly Word[], i: number): Match<Anchor> | null {
  const found = headingAt(words, i) ?? closingAt(words, i)
  return found?.key.kind === 'goals' ? null : found
}

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
    case 'goals beside':
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
