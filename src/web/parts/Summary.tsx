import type { Verdict } from '../../core/verdict.ts'
import type { Outcome } from '../../report/outcome.ts'
import { useWords, type Words } from '../words.ts'

/** One line that says what the document is and how it came out. */
export function Summary({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords()
  const { profile } = outcome.disclosure
  const count = (severity: string): number =>
    outcome.findings.filter((finding) => finding.severity === severity).length
  const became = (verdict: Verdict): number =>
    outcome.obligations.filter((obligation) => obligation.verdict === verdict).length
  const owed = outcome.obligations.length - became('not applicable')
  return (
    <header className="summary">
      <h2>
        {profile.body ?? words.unnamed} {profile.year !== null && words.year(profile.year)}{' '}
        {kindWords(profile, words)}
        <span className="summary-meta">
          {words.pages(profile.pages)} ·{' '}
          {words.seconds(`${Math.max(1, Math.round(outcome.milliseconds / 10)) / 100}`)}
        </span>
      </h2>
      {profile.kind === 'other' && <p className="bad">{words.otherAdvice}</p>}
      <p className="summary-line">
        <span className="count count-error">✕ {words.errors(count('error'))}</span>
        <span className="count count-warning">? {words.warnings(count('warning'))}</span>
        <span className="count count-note">i {words.notes(count('note'))}</span>
        <span className="summary-ledger">
          {words.ledgerLine(
            owed,
            became('holds'),
            became('holds within rounding'),
            became('broken'),
            became('cannot tell'),
          )}
        </span>
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
