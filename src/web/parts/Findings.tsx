import type { RefObject } from 'react'
import type { Finding, Severity, WorkingLine } from '../../core/finding.ts'
import type { Source } from '../../core/source.ts'
import { tally } from '../../report/outcome.ts'
import type { View } from '../address.ts'
import type { Listed } from '../narrowed.ts'
import { useWords } from '../words.ts'
import { FindingCard } from './FindingCard.tsx'
import { severitySigns } from './signs.ts'
import { SearchField } from './SearchField.tsx'

interface Props {
  readonly findings: readonly Finding[]
  readonly kept: readonly Listed[]
  readonly view: View
  readonly search: RefObject<HTMLInputElement | null>
  /** What an empty list says. */
  readonly none?: { readonly title: string; readonly advice: string } | undefined
  readonly onView: (change: Partial<View>) => void
  readonly onOpen: (at: number | null) => void
  readonly onShow: (source: Source, line?: WorkingLine) => void
}

const severities: readonly Severity[] = ['error', 'warning', 'note']

/** The findings, worst first, searchable, each opening into its working. */
export function Findings({ findings, kept, view, search, none, onView, onOpen, onShow }: Props) {
  const words = useWords()
  const counts = tally(findings)
  const chosen = severities.find((severity) => severity === view.only) ?? null
  return (
    <section className="findings" id="findings" aria-label={words.tabFindings} tabIndex={-1}>
      {findings.length > 0 && (
        <div className="bar">
          <div role="group" aria-label={words.tabFindings} className="chips">
            <button
              type="button"
              className="chip"
              aria-pressed={chosen === null}
              onClick={() => onView({ only: null })}
            >
              {words.all} {findings.length}
            </button>
            {severities.map((severity) => (
              <button
                key={severity}
                type="button"
                className={`chip chip-${severity}`}
                aria-pressed={chosen === severity}
                onClick={() => onView({ only: severity })}
              >
                <span aria-hidden="true">{severitySigns[severity]}</span> {words[severity]} {counts[severity]}
              </button>
            ))}
          </div>
          <SearchField
            input={search}
            value={view.search}
            label={words.search}
            onSearch={(text) => onView({ search: text })}
          />
        </div>
      )}
      {findings.length === 0 && (
        <p className="empty">
          <strong>{none?.title ?? words.none}</strong> {none?.advice ?? words.noneAdvice}
        </p>
      )}
      {findings.length > 0 && kept.length === 0 && <p className="empty">{words.noMatch}</p>}
      <ol className="list">
        {kept.map((listed) => (
          <FindingCard
            key={listed.at}
            listed={listed}
            isOpen={view.finding === listed.at}
            onToggle={() => onOpen(view.finding === listed.at ? null : listed.at)}
            onShow={onShow}
          />
        ))}
      </ol>
    </section>
  )
}
