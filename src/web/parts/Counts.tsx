import type { Finding } from '../../core/finding.ts'
import { tally } from '../../report/outcome.ts'
import { useWords } from '../words.ts'

/** How many errors, questions and notes, in three figures. */
export function Counts({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useWords()
  const { error, warning, note } = tally(findings)
  return (
    <span className="shelf-state">
      <span className="count count-error" title={words.errors(error)}>
        ✕ {error}
        <span className="sr"> {words.error}</span>
      </span>
      <span className="count count-warning" title={words.warnings(warning)}>
        ? {warning}
        <span className="sr"> {words.warning}</span>
      </span>
      <span className="count count-note" title={words.notes(note)}>
        i {note}
        <span className="sr"> {words.note}</span>
      </span>
    </span>
  )
}
