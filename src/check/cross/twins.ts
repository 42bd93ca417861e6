import type { Disclosure } from '../../core/disclosure.ts'
import type { Finding } from '../../core/finding.ts'
import { bullets } from './finding.ts'

/** Files that are byte for byte one: nothing is compared, and that is said once. */
export function twinFindings(
  disclosures: readonly Disclosure[],
  titles: readonly string[],
): readonly Finding[] {
  const groups = new Map<string, number[]>()
  disclosures.forEach(({ profile }, at) => {
    groups.set(profile.sha256, [...(groups.get(profile.sha256) ?? []), at])
  })
  return [...groups].flatMap(([sha256, places]): readonly Finding[] => {
    const title = titles[places[0]!] ?? ''
    if (places.length < 2) return []
    return [
      {
        rule: 'versions/same',
        code: 'same file',
        severity: 'note',
        where: title,
        quote: '',
        printed: '',
        expected: '',
        details: { list: bullets(places.map((at) => titles[at] ?? '')), count: places.length, hash: sha256 },
        working: [],
        source: { document: sha256 },
        witnesses: [],
        repair: null,
        basis: null,
      },
    ]
  })
}
