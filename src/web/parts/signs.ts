import type { Severity } from '../../core/finding.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { Tone } from '../../report/marks.ts'
import type { Words } from '../words.ts'

/** Marks that stand beside every colour, so that colour is never the only sign. */
export const severitySigns: Readonly<Record<Severity, string>> = { error: '✕', warning: '?', note: 'i' }

export const toneSigns: Readonly<Record<Tone, string>> = {
  proven: '✓',
  holds: '✓',
  rounding: '≈',
  broken: '✕',
  uncovered: '·',
}

export const verdictSigns: Readonly<Record<Verdict, string>> = {
  broken: '✕',
  'cannot tell': '·',
  'holds within rounding': '≈',
  holds: '✓',
  'not applicable': '–',
}

export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  broken: 'broken',
  'cannot tell': 'uncovered',
  'holds within rounding': 'rounding',
  holds: 'proven',
  'not applicable': 'uncovered',
}

/** Gravest first; what could not be looked at comes before what is fine. */
export const verdictOrder: readonly Verdict[] = [
  'broken',
  'cannot tell',
  'holds within rounding',
  'holds',
  'not applicable',
]

export function verdictWords(verdict: Verdict, words: Words): string {
  switch (verdict) {
    case 'holds':
      return words.holds
    case 'holds within rounding':
      return words.rounding
    case 'broken':
      return words.broken
    case 'cannot tell':
      return words.unknown
    case 'not applicable':
      return words.notApplicable
  }
}
