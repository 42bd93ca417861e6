import type { Comparison } from '../core/comparison.ts'
import type { Finding, Severity } from '../core/finding.ts'
import type { Source } from '../core/source.ts'
import { keyOf, type Mark, type Tone } from './marks.ts'

/** One of the places that a finding or a relation speaks of. */
export interface End {
  readonly key: string
  readonly text: string
  readonly source: Source
  readonly tone: Tone
}

export const toneOfSeverity: Readonly<Record<Severity, Tone>> = {
  error: 'broken',
  warning: 'rounding',
  note: 'uncovered',
}

/** The places of a finding, the accused first; words that are no number have an end as well. */
export function endsOfFinding(finding: Finding, marks: ReadonlyMap<string, Mark>): readonly End[] {
  const first = endAt(finding.printed, finding.source, toneOfSeverity[finding.severity])
  const others = finding.working.map((line) => line.source && endAt(line.value, line.source, null, marks))
  return distinct([first, ...others])
}

/** The places of one relation that a number stands in, the number first. */
export function endsOfNumber(
  mark: Mark,
  comparison: Comparison | undefined,
  marks: ReadonlyMap<string, Mark>,
): readonly End[] {
  const first = endAt(mark.text, mark.source, mark.tone)
  const others = (comparison?.parts ?? []).map(
    (part) => part.source && endAt(part.value, part.source, null, marks),
  )
  return distinct([first, ...others])
}

/** A place by itself. */
export function endAt(
  text: string,
  source: Source,
  tone: Tone | null,
  marks?: ReadonlyMap<string, Mark>,
): End | null {
  const key = keyOf(source, text) ?? lineKey(source)
  return key === null ? null : { key, text, source, tone: tone ?? marks?.get(key)?.tone ?? 'uncovered' }
}

/** Text without pages or cells is found by its line. */
const lineKey = ({ page, line }: Source): string | null =>
  line === undefined ? null : `${page ?? 0}#${line}`

function distinct(ends: readonly (End | null | undefined)[]): readonly End[] {
  const seen = new Map<string, End>()
  for (const end of ends) if (end && !seen.has(end.key)) seen.set(end.key, end)
  return [...seen.values()]
}
