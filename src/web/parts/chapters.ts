import type { Claim } from '../../core/claim.ts'
import type { Disclosure } from '../../core/disclosure.ts'
import type { Source } from '../../core/source.ts'

/** A sentence that was understood, or words that were not. */
export interface Entry {
  readonly claim: Claim | null
  readonly text: string
  readonly source: Source
}

export interface Chapter {
  readonly title: string
  readonly entries: readonly Entry[]
}

/** Down the document: page, line, then from the top. */
const before = (a: Source, b: Source): number =>
  (a.page ?? 0) - (b.page ?? 0) || (a.box?.y ?? a.line ?? 0) - (b.box?.y ?? b.line ?? 0)

/** The narrative in reading order under its headings; what was not understood stands where it is printed. */
export function chaptersOf({ claims, paragraphs, unread }: Disclosure): readonly Chapter[] {
  const first = paragraphs[0]?.source
  const entries: { readonly entry: Entry; readonly title: string | null }[] = [
    ...distinct(claims).map((claim) => ({
      entry: { claim, text: claim.quote, source: claim.source },
      title: claim.chapter.join(' / '),
    })),
    ...unread
      .filter(({ text, source }) => text !== '' && first !== undefined && before(source, first) >= 0)
      .map(({ text, source }) => ({ entry: { claim: null, text, source }, title: null })),
  ]
  const sorted = entries
    .map((each, at) => ({ ...each, at }))
    .sort((a, b) => before(a.entry.source, b.entry.source) || a.at - b.at)
  const chapters: { title: string; entries: Entry[] }[] = []
  for (const { entry, title } of sorted) {
    const last = chapters.at(-1)
    if (last && (title === null || title === last.title)) last.entries.push(entry)
    else chapters.push({ title: title ?? '', entries: [entry] })
  }
  return chapters
}

/** A sentence that was understood in several ways is shown once, with the values of all of them. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Map<string, Claim>()
  for (const claim of claims) {
    const { page, line, box } = claim.source
    const key = [page, line, box?.x, box?.y, claim.quote].join('|')
    const known = seen.get(key)
    seen.set(key, known ? { ...known, values: [...known.values, ...claim.values] } : claim)
  }
  return [...seen.values()]
}
