import type { ScoreVerdict } from '../../../core/recomputed.ts'
import type { Tone } from '../../../report/marks.ts'
import type { Words } from '../../words.ts'

/** How a row is marked. `differs` is proven by a finding; `asked` is a difference that something may explain. */
export type RowVerdict = ScoreVerdict | 'differs' | 'asked'

export const scoreSigns: Readonly<Record<RowVerdict, string>> = {
  differs: '✕',
  'above what the rule permits': '✕',
  asked: '?',
  below: '?',
  'cannot tell': '·',
  'holds within rounding': '≈',
  holds: '✓',
  'not applicable': '–',
}

export const scoreTones: Readonly<Record<RowVerdict, Tone>> = {
  differs: 'broken',
  'above what the rule permits': 'broken',
  asked: 'rounding',
  below: 'rounding',
  'cannot tell': 'uncovered',
  'holds within rounding': 'rounding',
  holds: 'proven',
  'not applicable': 'uncovered',
}

export function scoreWords(verdict: RowVerdict, words: Words): string {
  const said: Readonly<Record<RowVerdict, string>> = {
    differs: words.broken,
    'above what the rule permits': words.aboveRule,
    asked: words.warning,
    below: words.belowRule,
    'cannot tell': words.unknown,
    'holds within rounding': words.rounding,
    holds: words.holds,
    'not applicable': words.notApplicable,
  }
  return said[verdict]
}
