import { useMemo } from 'react'
import type { Source } from '../../core/source.ts'
import type { Mark } from '../../report/marks.ts'
import type { Outcome } from '../../report/outcome.ts'
import type { View } from '../address.ts'
import { placeSaid, reportWords } from '../../report/words.ts'
import { useLanguage, useWords } from '../words.ts'
import { ClaimText } from './ClaimText.tsx'
import { chaptersOf } from './chapters.ts'
import { SearchField } from './SearchField.tsx'

interface Props {
  readonly outcome: Outcome
  readonly marks: ReadonlyMap<string, Mark>
  readonly view: View
  readonly onView: (change: Partial<View>) => void
  readonly onNumber: (key: string) => void
  readonly onShow: (source: Source) => void
}

/** The narrative chapter by chapter: what was understood with its numbers coloured, and between it what was not. */
export function Narrative({ outcome, marks, view, onView, onNumber, onShow }: Props) {
  const words = useWords()
  const language = useLanguage()
  const chapters = useMemo(() => chaptersOf(outcome.disclosure), [outcome])
  const { claims } = outcome.disclosure
  const sought = view.search.trim().toLowerCase()
  const kept = chapters
    .map((chapter) => ({
      ...chapter,
      entries: chapter.entries.filter(
        ({ text }) => sought === '' || `${chapter.title}\n${text}`.toLowerCase().includes(sought),
      ),
    }))
    .filter((chapter) => chapter.entries.length > 0)
  if (claims.length === 0) return <p className="empty">{words.narrativeEmpty}</p>
  return (
    <section className="narrative" aria-label={words.tabNarrative}>
      <div className="bar">
        <p className="intro">{words.claims(claims.length)}</p>
        <SearchField
          value={view.search}
          label={words.searchNarrative}
          onSearch={(search) => onView({ search })}
        />
      </div>
      {kept.length === 0 && <p className="empty">{words.noSentence}</p>}
      {kept.map((chapter, at) => (
        <section key={at}>
          <h3>{chapter.title || words.noChapter}</h3>
          <ul className="list prose">
            {chapter.entries.map((entry, index) => (
              <li key={index} className={entry.claim ? undefined : 'prose-unread'}>
                {entry.claim ? (
                  <ClaimText claim={entry.claim} marks={marks} number={view.number} onNumber={onNumber} />
                ) : (
                  <>
                    <span className="tag">{words.notUnderstood}</span> {entry.text}
                  </>
                )}
                <button type="button" className="quiet place" onClick={() => onShow(entry.source)}>
                  {placeSaid(entry.source, reportWords[language])}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
