import type { ReactNode } from 'react'
import type { Paragraph } from '../../core/disclosure.ts'
import { keyOf, type Mark } from '../../report/marks.ts'
import type { Outcome } from '../../report/outcome.ts'
import { useWords } from '../words.ts'
import type { Claim } from '../../core/claim.ts'

interface Props {
  readonly outcome: Outcome
  readonly marks: ReadonlyMap<string, Mark>
  readonly onNumber: (key: string) => void
}

/** The narrative with its numbers as claims. */
export function Narrative({ outcome, marks, onNumber }: Props) {
  const words = useWords()
  const { paragraphs, claims } = outcome.disclosure
  if (claims.length === 0) return <p className="empty">{words.narrativeEmpty}</p>
  const byChapter = new Map<string, Claim[]>()
  for (const claim of claims) {
    const chapter = claim.chapter.join(' / ')
    byChapter.set(chapter, [...(byChapter.get(chapter) ?? []), claim])
  }
  return (
    <section className="narrative">
      <p className="intro">{words.claims(claims.length)}</p>
      {[...byChapter].map(([chapter, list]) => (
        <section key={chapter}>
          <h3>{chapter || headingBefore(paragraphs)}</h3>
          <ul>
            {list.map((claim, at) => (
              <li key={at}>
                <ClaimText claim={claim} marks={marks} onNumber={onNumber} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

const headingBefore = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.find((paragraph) => paragraph.heading)?.text ?? ''

interface TextProps {
  readonly claim: Claim
  readonly marks: ReadonlyMap<string, Mark>
  readonly onNumber: (key: string) => void
}

/** The quoted sentence, each of its values a button in the colour of how it came out. */
function ClaimText({ claim, marks, onNumber }: TextProps) {
  const words = useWords()
  const parts: ReactNode[] = []
  let from = 0
  for (const [at, value] of claim.values.entries()) {
    const start = claim.quote.indexOf(value.text, from)
    const key = keyOf(value.source)
    const mark = key === null ? undefined : marks.get(key)
    if (start < 0 || mark === undefined || value.text === '') continue
    parts.push(
      claim.quote.slice(from, start),
      <button
        key={at}
        type="button"
        className={`cell tone-${mark.tone}`}
        title={words[mark.tone]}
        onClick={() => onNumber(mark.key)}
      >
        {value.text}
      </button>,
    )
    from = start + value.text.length
  }
  return (
    <>
      {parts}
      {claim.quote.slice(from)}
    </>
  )
}
