import type { Source } from '../../core/source.ts'
import type { Outcome } from '../../report/outcome.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly outcome: Outcome
  readonly onShow: (source: Source) => void
}

/** What was printed and not understood, so that silence elsewhere means “looked, and fine”. */
export function Leftovers({ outcome, onShow }: Props) {
  const words = useWords()
  const { unread } = outcome.disclosure
  return (
    <section className="leftovers">
      <p className="intro">{unread.length === 0 ? words.unreadNone : words.unreadIntro}</p>
      <ul>
        {unread.map((entry, at) => (
          <li key={at}>
            <span className="leftover-text">{entry.text}</span>{' '}
            <span className="leftover-why">{entry.why}</span>{' '}
            {entry.source.page !== undefined && (
              <button type="button" className="quiet" onClick={() => onShow(entry.source)}>
                {words.page(entry.source.page)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the document is, with what was considered and not taken. */
export function Identification({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords()
  const { profile } = outcome.disclosure
  return (
    <section className="identification">
      <p className="intro">{words.profileIntro}</p>
      <ul>
        {profile.candidates.map((candidate, at) => (
          <li key={at} className={candidate.chosen ? 'taken' : ''}>
            <span className="tag">{candidate.chosen ? words.chosen : words.rejected}</span> {candidate.value}
            <span className="leftover-why"> {candidate.why}</span>
          </li>
        ))}
      </ul>
      <p className="hash">SHA-256 {profile.sha256}</p>
    </section>
  )
}
