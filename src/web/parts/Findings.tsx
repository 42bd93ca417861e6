import { useEffect, useRef, type RefObject } from 'react'
import type { Finding, Severity } from '../../core/finding.ts'
import { voiceOf } from '../../core/voice.ts'
import { useLanguage, useWords } from '../words.ts'
import { Working } from './Working.tsx'
import type { Source } from '../../core/source.ts'

export interface Filter {
  readonly severity: Severity | 'all'
  readonly text: string
}

interface Props {
  readonly findings: readonly Finding[]
  readonly open: number | null
  readonly filter: Filter
  readonly search: RefObject<HTMLInputElement | null>
  readonly onFilter: (filter: Filter) => void
  readonly onOpen: (at: number | null) => void
  readonly onShow: (source: Source) => void
}

const severities: readonly Severity[] = ['error', 'warning', 'note']
const signs: Readonly<Record<Severity, string>> = { error: '✕', warning: '?', note: 'i' }

/** The findings, worst first, searchable, each opening into its working. */
export function Findings({ findings, open, filter, search, onFilter, onOpen, onShow }: Props) {
  const words = useWords()
  const language = useLanguage()
  const voice = voiceOf(language)
  const kept = findings
    .map((finding, at) => ({ finding, at, says: voice.finding(finding) }))
    .filter(({ finding, says }) => matches(filter, finding, `${says.title}${says.message}`))
  return (
    <section className="findings" id="findings" aria-label={words.tabFindings}>
      <div className="findings-bar">
        <div role="group" aria-label={words.tabFindings} className="chips">
          {(['all', ...severities] as const).map((severity) => (
            <button
              key={severity}
              type="button"
              className={`chip chip-${severity}`}
              aria-pressed={filter.severity === severity}
              onClick={() => onFilter({ ...filter, severity })}
            >
              {severity === 'all' ? words.all : `${signs[severity]} ${words[severity]}`}{' '}
              {severity === 'all'
                ? findings.length
                : findings.filter((finding) => finding.severity === severity).length}
            </button>
          ))}
        </div>
        <input
          ref={search}
          type="search"
          value={filter.text}
          placeholder={words.search}
          aria-label={words.search}
          onChange={(event) => onFilter({ ...filter, text: event.target.value })}
        />
      </div>
      {findings.length === 0 && (
        <p className="empty">
          <strong>{words.none}</strong> {words.noneAdvice}
        </p>
      )}
      {findings.length > 0 && kept.length === 0 && <p className="empty">{words.noMatch}</p>}
      <ol className="finding-list">
        {kept.map(({ finding, at, says }) => (
          <FindingCard
            key={at}
            finding={finding}
            says={says}
            isOpen={open === at}
            onToggle={() => onOpen(open === at ? null : at)}
            onShow={onShow}
          />
        ))}
      </ol>
    </section>
  )
}

interface CardProps {
  readonly finding: Finding
  readonly says: { readonly title: string; readonly message: string }
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onShow: (source: Source) => void
}

function FindingCard({ finding, says, isOpen, onToggle, onShow }: CardProps) {
  const words = useWords()
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  return (
    <li ref={card} className={`finding finding-${finding.severity} ${isOpen ? 'finding-open' : ''}`}>
      <button type="button" className="finding-head" aria-expanded={isOpen} onClick={onToggle}>
        <span className="finding-sign" aria-label={words[finding.severity]}>
          {signs[finding.severity]}
        </span>
        <span className="finding-title">{says.title}</span>
        {finding.source.page !== undefined && (
          <span className="finding-page">{words.page(finding.source.page)}</span>
        )}
      </button>
      {isOpen && (
        <div className="finding-body">
          <p className="finding-message">{says.message}</p>
          {finding.repair !== null && (
            <p className="finding-repair">
              {words.repair}：<strong>{finding.repair}</strong>
            </p>
          )}
          <Working lines={finding.working} onShow={onShow} />
          {finding.quote !== '' && (
            <p className="finding-quote">
              <span className="tag">{words.quote}</span> <q>{finding.quote}</q>
            </p>
          )}
          {finding.witnesses.length > 0 && (
            <p className="finding-witnesses">
              {words.witnesses(finding.witnesses.length)}：{finding.witnesses.join('、')}
            </p>
          )}
          <p className="finding-basis">
            <code>{finding.rule}</code>
            {finding.basis && (
              <>
                {' · '}
                {words.basis}：{finding.basis.notice}
                {finding.basis.article && ` ${finding.basis.article}`}
              </>
            )}
          </p>
          <button type="button" onClick={() => onShow(finding.source)}>
            {words.show}
          </button>
        </div>
      )}
    </li>
  )
}

function matches(filter: Filter, finding: Finding, says: string): boolean {
  if (filter.severity !== 'all' && finding.severity !== filter.severity) return false
  const text = filter.text.trim().toLowerCase()
  const all = `${says}${finding.where}${finding.quote}${finding.printed}${finding.rule}`.toLowerCase()
  return text === '' || all.includes(text)
}
