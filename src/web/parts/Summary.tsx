import type { Verdict } from '../../core/verdict.ts'
import { tally, type Outcome } from '../../report/outcome.ts'
import type { View } from '../address.ts'
import { useWords, type Words } from '../words.ts'

interface Props {
  readonly outcome: Outcome
  readonly onView: (change: Partial<View>) => void
  readonly onRemove?: () => void
}

/** What the document is and how it came out; each figure leads to its list. */
export function Summary({ outcome, onView, onRemove }: Props) {
  const words = useWords()
  const { profile } = outcome.disclosure
  const { error, warning, note } = tally(outcome.findings)
  const to = (only: string): void =>
    onView({ tab: 'findings', only, search: '', finding: null, number: null })
  const became = (verdict: Verdict): number =>
    outcome.obligations.filter((obligation) => obligation.verdict === verdict).length
  const pictures = outcome.pages.filter((page) => page.content === 'image').length
  const owed = outcome.obligations.length - became('not applicable')
  const seconds = `${Math.max(1, Math.round(outcome.milliseconds / 10)) / 100}`
  return (
    <header className="summary">
      <h2>
        {profile.body ?? words.unnamed} {profile.year !== null && words.year(profile.year)}{' '}
        {kindWords(profile, words)}
        <span className="summary-meta">
          {words.pages(profile.pages)} · {words.seconds(seconds)}
          {onRemove && (
            <button type="button" className="quiet" onClick={onRemove}>
              {words.remove}
            </button>
          )}
        </span>
      </h2>
      {pictures > 0 && <p className="bad">{words.pictures(pictures)}</p>}
      {profile.kind === 'other' && pictures === 0 && <p className="bad">{words.otherAdvice}</p>}
      <p className="summary-line">
        <button type="button" className="count count-error" onClick={() => to('error')}>
          ✕ {words.errors(error)}
        </button>
        <button type="button" className="count count-warning" onClick={() => to('warning')}>
          ? {words.warnings(warning)}
        </button>
        <button type="button" className="count count-note" onClick={() => to('note')}>
          i {words.notes(note)}
        </button>
        <button
          type="button"
          className="summary-ledger"
          onClick={() => onView({ tab: 'ledger', only: null, search: '', number: null })}
        >
          {words.ledgerLine(
            owed,
            became('holds'),
            became('holds within rounding'),
            became('broken'),
            became('cannot tell'),
          )}
        </button>
      </p>
    </header>
  )
}

function kindWords(profile: Outcome['disclosure']['profile'], words: Words): string {
  const unit = profile.scope === 'unit'
  switch (profile.kind) {
    case 'final':
      return unit ? words.kindFinalUnit : words.kindFinal
    case 'budget':
      return unit ? words.kindBudgetUnit : words.kindBudget
    case 'self-evaluation':
      return words.kindEvaluation
    case 'targets':
      return words.kindTargets
    case 'other':
      return words.kindOther
  }
}
