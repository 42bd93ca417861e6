import type { ScoreVerdict } from '../../../core/recomputed.ts'
import type { Tone } from '../../../report/marks.ts'
import type { Words } from '../../words.ts'

/** More than the rule permits is broken; less may have a reason, and is asked about. */
export const scoreSigns: Readonly<Record<ScoreVerdict, string>> = {
  holds: '✓',
  'holds within rounding': '≈',
  'above what the rule permits': '✕',
  below: '?',
  'cannot tell': '·',
  'not applicable': '–',
}

export const scoreTones: Readonly<Record<ScoreVerdict, Tone>> = {
  holds: 'proven',
  'holds within rounding': 'rounding',
  'above what the rule permits': 'broken',
  below: 'rounding',
  'cannot tell': 'uncovered',
  'not applicable': 'uncovered',
}

export function scoreWords(verdict: ScoreVerdict, words: Words): string {
  const said: Readonly<Record<ScoreVerdict, string>> = {
    holds: words.holds,
    'holds within rounding': words.rounding,
    'above what the rule permits': words.aboveRule,
    below: words.belowRule,
    'cannot tell': words.unknown,
    'not applicable': words.notApplicable,
  }
  return said[verdict]
}
