import { useMemo } from 'react'
import { voiceOf } from '../../core/voice.ts'
import type { Obligation, WorkingLine } from '../../core/finding.ts'
import type { Source } from '../../core/source.ts'
import {
  obligationForm,
  obligationGroup,
  obligationGroups,
  obligationTitle,
  type ObligationGroup,
} from '../../report/titles.ts'
import type { Outcome } from '../../report/outcome.ts'
import type { View } from '../address.ts'
import { useLanguage, useWords } from '../words.ts'
import { LedgerGroup } from './LedgerGroup.tsx'
import { verdictOrder, verdictSigns, verdictTones, verdictWords } from './signs.ts'
import { SearchField } from './SearchField.tsx'

export interface LedgerEntry {
  readonly obligation: Obligation
  readonly group: ObligationGroup
  readonly title: string
  /** The form it is about, where it is about one. */
  readonly form: string | null
  readonly why: string
}

interface Props {
  readonly outcome: Outcome
  readonly view: View
  readonly onView: (change: Partial<View>) => void
  readonly onShow: (source: Source, line?: WorkingLine) => void
  readonly onNumber: (key: string) => void
  readonly onFinding: (at: number) => void
}

/** The obligation ledger: everything that must be checked, by kind, and what became of it. */
export function Ledger({ outcome, view, onView, onShow, onNumber, onFinding }: Props) {
  const words = useWords()
  const language = useLanguage()
  const entries = useMemo((): readonly LedgerEntry[] => {
    const voice = voiceOf(language)
    return outcome.obligations
      .map((obligation) => ({
        obligation,
        group: obligationGroup(obligation.id),
        title: obligationTitle(obligation.id, language),
        form: obligationForm(obligation.id),
        why: voice.obligation(obligation),
      }))
      .sort((a, b) => verdictOrder.indexOf(a.obligation.verdict) - verdictOrder.indexOf(b.obligation.verdict))
  }, [outcome, language])
  const only = verdictOrder.find((verdict) => verdict === view.only) ?? null
  const sought = view.search.trim().toLowerCase()
  const kept = entries.filter(
    ({ obligation, title, form, why }) =>
      (only === null || obligation.verdict === only) &&
      (sought === '' || `${title}\n${form ?? ''}\n${why}\n${obligation.id}`.toLowerCase().includes(sought)),
  )
  const count = (verdict: string): number =>
    entries.filter(({ obligation }) => obligation.verdict === verdict).length
  const owed = entries.length - count('not applicable')
  return (
    <section className="ledger" aria-label={words.tabLedger}>
      <p className="intro">{words.ledgerIntro}</p>
      <div className="bar">
        <div role="group" aria-label={words.ledgerVerdict} className="chips">
          <button
            type="button"
            className="chip"
            aria-pressed={only === null}
            onClick={() => onView({ only: null })}
          >
            {words.all} {owed}
          </button>
          {verdictOrder.map((verdict) => (
            <button
              key={verdict}
              type="button"
              className={`chip chip-tone-${verdictTones[verdict]}`}
              aria-pressed={only === verdict}
              onClick={() => onView({ only: verdict })}
            >
              <span aria-hidden="true">{verdictSigns[verdict]}</span> {verdictWords(verdict, words)}{' '}
              {count(verdict)}
            </button>
          ))}
        </div>
        <SearchField
          value={view.search}
          label={words.searchLedger}
          onSearch={(search) => onView({ search })}
        />
      </div>
      {kept.length === 0 && <p className="empty">{words.noObligation}</p>}
      {obligationGroups.map((group) => (
        <LedgerGroup
          key={group}
          title={words.groups[group]}
          entries={kept.filter((entry) => entry.group === group)}
          unfolded={only !== null || sought !== ''}
          outcome={outcome}
          onShow={onShow}
          onNumber={onNumber}
          onFinding={onFinding}
        />
      ))}
    </section>
  )
}
