import type { Source } from '../../core/source.ts'
import type { Outcome } from '../../report/outcome.ts'
import { placeSaid, reportWords } from '../../report/words.ts'
import type { View } from '../address.ts'
import { useLanguage, useWords, type Words } from '../words.ts'
import { SearchField } from './SearchField.tsx'

interface Props {
  readonly outcome: Outcome
  readonly view: View
  readonly onView: (change: Partial<View>) => void
  readonly onShow: (source: Source) => void
}

/** What was printed and not understood, so that silence elsewhere means “looked, and fine”. */
export function Leftovers({ outcome, view, onView, onShow }: Props) {
  const words = useWords()
  const language = useLanguage()
  const { unread } = outcome.disclosure
  const sought = view.search.trim().toLowerCase()
  const kept = unread.filter(({ text, why }) => `${text}\n${why}`.toLowerCase().includes(sought))
  if (unread.length === 0) return <p className="empty">{words.unreadNone}</p>
  return (
    <section className="leftovers" aria-label={words.tabUnread}>
      <div className="bar">
        <p className="intro">{words.unreadIntro}</p>
        <SearchField
          value={view.search}
          label={words.searchUnread}
          onSearch={(search) => onView({ search })}
        />
      </div>
      {kept.length === 0 && <p className="empty">{words.noSentence}</p>}
      <ul className="list">
        {kept.map((entry, at) => (
          <li key={at} className="leftover">
            <span className="leftover-text">{entry.text || '—'}</span>
            <span className="leftover-why">{whySaid(entry.why, words)}</span>
            <button type="button" className="quiet place" onClick={() => onShow(entry.source)}>
              {placeSaid(entry.source, reportWords[language])}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Why something was not understood: some reasons are codes, some are said already. */
function whySaid(why: string, words: Words): string {
  const row = /^《(.+)》中没有表样说明的行$/.exec(why)
  return words.whys[why] ?? (row ? words.strangeRow(row[1]!) : why)
}
