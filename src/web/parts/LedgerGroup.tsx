import { useState } from 'react'
import type { WorkingLine } from '../../core/finding.ts'
import type { Source } from '../../core/source.ts'
import type { Outcome } from '../../report/outcome.ts'
import { useWords } from '../words.ts'
import type { LedgerEntry } from './Ledger.tsx'
import { verdictOrder, verdictSigns, verdictTones, verdictWords } from './signs.ts'
import { Working } from './Working.tsx'

interface Props {
  readonly title: string
  readonly entries: readonly LedgerEntry[]
  /** Shows what does not apply as well. */
  readonly unfolded: boolean
  readonly outcome: Outcome
  readonly onShow: (source: Source, line?: WorkingLine) => void
  readonly onNumber: (key: string) => void
  readonly onFinding: (at: number) => void
}

/** One kind of obligations with its counts; those that do not apply are folded away. */
export function LedgerGroup({ title, entries, unfolded, ...rest }: Props) {
  const words = useWords()
  if (entries.length === 0) return null
  const apply = entries.filter(({ obligation }) => unfolded || obligation.verdict !== 'not applicable')
  const idle = entries.filter((entry) => !apply.includes(entry))
  const counts = verdictOrder
    .map((verdict) => ({
      verdict,
      n: apply.filter(({ obligation }) => obligation.verdict === verdict).length,
    }))
    .filter(({ n }) => n > 0)
  return (
    <section className="ledger-group">
      <h3>
        {title}
        <span className="ledger-counts">
          {counts.map(({ verdict, n }) => (
            <span key={verdict} className={`tone-${verdictTones[verdict]}`}>
              {verdictSigns[verdict]} {verdictWords(verdict, words)} {n}
            </span>
          ))}
        </span>
      </h3>
      {apply.length > 0 && (
        <ul className="list">
          {apply.map((entry) => (
            <Entry key={entry.obligation.id} entry={entry} {...rest} />
          ))}
        </ul>
      )}
      {idle.length > 0 && (
        <details className="ledger-idle">
          <summary>{words.notApplicableCount(idle.length)}</summary>
          <ul className="list">
            {idle.map((entry) => (
              <Entry key={entry.obligation.id} entry={entry} {...rest} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

interface EntryProps {
  readonly entry: LedgerEntry
  readonly outcome: Outcome
  readonly onShow: (source: Source, line?: WorkingLine) => void
  readonly onNumber: (key: string) => void
  readonly onFinding: (at: number) => void
}

const most = 40

function Entry({ entry, outcome, onShow, onNumber, onFinding }: EntryProps) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const { obligation, title, why } = entry
  const { id, verdict } = obligation
  const looks = outcome.comparisons.filter((comparison) => comparison.rule === id)
  const finding = outcome.findings.findIndex((one) => one.rule === id || one.witnesses.includes(id))
  const sign = (
    <span
      className={`ledger-sign tone-${verdictTones[verdict]}`}
      role="img"
      aria-label={verdictWords(verdict, words)}
    >
      {verdictSigns[verdict]}
    </span>
  )
  const said = (
    <span className="ledger-said">
      <span className="ledger-title">{title}</span>
      <span className="ledger-why">
        {entry.form !== null && `《${entry.form}》`}
        {why} <code>{id}</code>
      </span>
    </span>
  )
  return (
    <li className="ledger-entry">
      {looks.length > 0 ? (
        <button type="button" className="ledger-head" aria-expanded={open} onClick={() => setOpen(!open)}>
          {sign} {said}
        </button>
      ) : (
        <div className="ledger-head">
          {sign} {said}
        </div>
      )}
      {finding >= 0 && (
        <button type="button" className="quiet ledger-finding" onClick={() => onFinding(finding)}>
          {words.toFinding}
        </button>
      )}
      {open && (
        <ol className="ledger-looks">
          {[...looks]
            .sort((a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict))
            .slice(0, most)
            .map((look, at) => (
              <li key={at}>
                <p>
                  <span className={`verdict tone-${verdictTones[look.verdict]}`}>
                    {verdictSigns[look.verdict]}
                  </span>{' '}
                  {look.sentence}
                </p>
                <Working lines={look.parts} onShow={onShow} onNumber={onNumber} />
              </li>
            ))}
          {looks.length > most && <li className="intro">{words.moreLooks(looks.length - most)}</li>}
        </ol>
      )}
    </li>
  )
}
