import { useEffect, useRef } from 'react'
import type { WorkingLine } from '../../core/finding.ts'
import type { Source } from '../../core/source.ts'
import { keyOf } from '../../report/marks.ts'
import { obligationTitle } from '../../report/titles.ts'
import { placeSaid, reportWords } from '../../report/words.ts'
import type { Listed } from '../narrowed.ts'
import { useLanguage, useWords } from '../words.ts'
import { severitySigns } from './signs.ts'
import { Working } from './Working.tsx'

interface Props {
  readonly listed: Listed
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onShow: (source: Source, line?: WorkingLine) => void
}

/** One finding: its sentence, and opened its working, authority and the way to where it stands. */
export function FindingCard({ listed, isOpen, onToggle, onShow }: Props) {
  const words = useWords()
  const language = useLanguage()
  const { finding, at, says } = listed
  const rule = obligationTitle(finding.rule, language)
  const head = useRef<HTMLButtonElement>(null)
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return
    head.current?.focus({ preventScroll: true })
    body.current?.scrollIntoView({ block: 'nearest' })
    head.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const { source } = finding
  // What is missing stands nowhere; its finding speaks of the document and so of page 1.
  const place = keyOf(source, finding.printed) ?? source.line ?? ((source.page ?? 1) > 1 || null)
  const placed = place !== null
  return (
    <li className={`finding finding-${finding.severity} ${isOpen ? 'finding-open' : ''}`}>
      <button ref={head} type="button" className="finding-head" aria-expanded={isOpen} onClick={onToggle}>
        <span className="finding-sign" role="img" aria-label={words[finding.severity]}>
          {severitySigns[finding.severity]}
        </span>
        <span className="finding-title">{says.title}</span>
        {placed && <span className="finding-page">{placeSaid(source, reportWords[language])}</span>}
      </button>
      {/* Closed bodies stay in the page for printing. */}
      <div ref={body} className="finding-body" hidden={!isOpen} id={`finding-${at + 1}`}>
        <p className="finding-message">{says.message}</p>
        {finding.repair !== null && (
          <p className="finding-repair">
            <span className="tag">{words.repair}</span> <strong>{finding.repair}</strong>
          </p>
        )}
        <Working lines={finding.working} onShow={(source, line) => onShow(source, line)} />
        {finding.quote !== '' && (
          <p className="finding-quote">
            <span className="tag">{words.quote}</span> <q>{finding.quote}</q>
          </p>
        )}
        {finding.witnesses.length > 0 && (
          <details className="finding-witnesses">
            <summary>{words.witnesses(finding.witnesses.length)}</summary>
            <ul>
              {finding.witnesses.map((id) => (
                <li key={id}>
                  {obligationTitle(id, language)} <code>{id}</code>
                </li>
              ))}
            </ul>
          </details>
        )}
        <p className="finding-rule">
          {words.rule}：{rule !== finding.rule && `${rule} `}
          <code>{finding.rule}</code>
        </p>
        {placed && (
          <button
            type="button"
            className="finding-show"
            onClick={() => onShow(source, { name: finding.where, value: finding.printed })}
          >
            {words.show}
          </button>
        )}
      </div>
    </li>
  )
}
