import type { ReactNode } from 'react'
import type { Claim } from '../../core/claim.ts'
import { keyOf, type Mark } from '../../report/marks.ts'
import { useWords } from '../words.ts'
import { toneSigns } from './signs.ts'

interface Props {
  readonly claim: Claim
  readonly marks: ReadonlyMap<string, Mark>
  readonly number: string | null
  readonly onNumber: (key: string) => void
}

/** The quoted sentence, each of its values a button in the colour of how it came out. */
export function ClaimText({ claim, marks, number, onNumber }: Props) {
  const words = useWords()
  const parts: ReactNode[] = []
  let from = 0
  const found = claim.values
    .filter((value) => value.amount ?? value.percent ?? value.count)
    .map((value) => ({ value, start: claim.quote.indexOf(value.text), key: keyOf(value.source, value.text) }))
    .sort((a, b) => a.start - b.start)
  for (const [at, { value, key }] of found.entries()) {
    const start = claim.quote.indexOf(value.text, from)
    const mark = key === null ? undefined : marks.get(key)
    if (start < 0 || mark === undefined || value.text === '') continue
    parts.push(
      claim.quote.slice(from, start),
      <button
        key={at}
        type="button"
        className={`cell tone-${mark.tone}`}
        aria-pressed={mark.key === number}
        title={`${toneSigns[mark.tone]} ${words[mark.tone]}`}
        onClick={() => onNumber(mark.key)}
      >
        {value.text}
        {mark.tone === 'broken' && <span className="cell-sign"> ✕</span>}
      </button>,
    )
    from = start + value.text.length
  }
  return (
    <span className="prose-text">
      {parts}
      {claim.quote.slice(from)}
    </span>
  )
}
