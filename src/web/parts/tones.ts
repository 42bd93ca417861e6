import type { Mark, Tone } from '../../report/marks.ts'

/** Worst first. */
export const tones: readonly Tone[] = ['broken', 'rounding', 'proven', 'holds', 'uncovered']

/** How many numbers of each colour. */
export function countTones(marks: readonly Mark[]): Readonly<Record<Tone, number>> {
  const counts = { proven: 0, holds: 0, rounding: 0, broken: 0, uncovered: 0 }
  for (const mark of marks) counts[mark.tone] += 1
  return counts
}
