import { agreement, inUnit, less, total } from '../../core/amount.ts'
import type { WorkingLine } from '../../core/finding.ts'
import type { PerformanceRuleId } from '../../forms/performance/rules.ts'
import { gapSaid } from '../said.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import { certain, figureLine, type Figure } from './figures.ts'
import type { Sheet } from './sheet.ts'

/** A whole against its parts, as a form prints them. */
export interface Sum {
  readonly rule: PerformanceRuleId
  readonly sheet: Sheet
  readonly where: string
  readonly whole: Figure
  readonly parts: readonly Figure[]
  /** Whether the parts are all that there are: then they may not fall short either. */
  readonly complete: boolean
  readonly gravest?: 'error' | 'warning'
  /** How grave it is that the parts fall short, where a part may have gone unread or be printed elsewhere. */
  readonly short?: 'error' | 'warning'
  /** The part that is wrong, where other figures of the form bear out the whole. */
  readonly blamed?: Figure | null
}

/** Do the parts make up the whole? Slack is the rounding of each figure. */
export function summed({
  rule,
  sheet,
  where,
  whole,
  parts,
  complete,
  gravest = 'error',
  short = gravest,
  blamed = null,
}: Sum): Judgement | null {
  if (parts.length === 0) return null
  const sum = total(parts.map((part) => part.amount))
  const lines: readonly WorkingLine[] = [figureLine(whole), ...parts.map(figureLine)]
  const way = agreement(whole.amount, sum)
  if (way === 'exact') return agrees(rule, lines)
  if (way === 'within rounding' || way === 'truncated') return agrees(rule, lines, 'holds within rounding')
  const gap = less(sum, whole.amount)
  if (gap.fen < 0n && !complete) return null
  const sure = sheet.sure && certain(whole.cell, ...parts.map((part) => part.cell))
  const anchor = blamed ?? whole
  const right = blamed === null ? sum.fen : whole.amount.fen - (sum.fen - blamed.amount.fen)
  return breaks(rule, {
    severity: sure ? (gap.fen < 0n ? short : gravest) : 'warning',
    where,
    quote: [blamed === null ? '' : whole.name, ...lines.map(({ value }) => value)].join(' ').trim(),
    printed: anchor.cell.text,
    expected: inUnit({ fen: right, step: anchor.amount.step }, anchor.unit),
    details: {
      whole: whole.name,
      wholeValue: whole.cell.text,
      working: parts.map((part) => part.cell.text).join(' ＋ '),
      sum: gapSaid(sum.fen, whole.unit),
      gap: gapSaid(gap.fen, whole.unit),
    },
    working: lines,
    source: anchor.cell.source,
  })
}
