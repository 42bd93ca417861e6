import { useEffect, useRef } from 'react'
import type { Comparison } from '../../core/comparison.ts'
import type { WorkingLine } from '../../core/finding.ts'
import type { Source } from '../../core/source.ts'
import type { Mark } from '../../report/marks.ts'
import type { Outcome } from '../../report/outcome.ts'
import { placeSaid, reportWords } from '../../report/words.ts'
import { useLanguage, useWords } from '../words.ts'
import { placeOfNumber } from './place-of-number.ts'
import { toneSigns, verdictSigns, verdictTones, verdictWords } from './signs.ts'
import { Working } from './Working.tsx'

interface Props {
  readonly mark: Mark
  readonly outcome: Outcome
  readonly relations: readonly Comparison[]
  /** Which of the relations is unfolded and lit on the page. */
  readonly open: number
  /** The numbers that led here. */
  readonly trail: readonly string[]
  readonly onOpen: (relation: number) => void
  readonly onShow: (source: Source, line?: WorkingLine) => void
  readonly onNumber: (key: string) => void
  readonly onBack: () => void
  readonly onClose: () => void
}

/** A number opened: where it stands, every relation it takes part in, and how each came out. */
export function NumberPanel(props: Props) {
  const { mark, outcome, relations, open, trail, onOpen, onShow, onNumber, onBack, onClose } = props
  const words = useWords()
  const title = useRef<HTMLHeadingElement>(null)
  const { where, how } = placeOfNumber(mark, outcome.disclosure)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  const language = useLanguage()
  const place = placeSaid(mark.source, reportWords[language])
  return (
    <section className="number-panel" aria-label={words.numberTitle}>
      <div className="number-head">
        {trail.length > 0 && (
          <button type="button" className="quiet" onClick={onBack}>
            ◂ {words.backTo(trail.at(-1)!)}
          </button>
        )}
        <span className="gap" />
        <button type="button" className="quiet" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <h3 ref={title} tabIndex={-1} className={`figure tone-${mark.tone}`}>
        <span className="figure-value">{mark.text}</span>{' '}
        <span className="figure-tone">
          {toneSigns[mark.tone]} {words[mark.tone]}
        </span>
      </h3>
      <p className="number-where">
        {where}
        {how !== null && <span className="tag">{words.how[how]}</span>}
        {place !== '' && (
          <button
            type="button"
            className="quiet"
            onClick={() => onShow(mark.source, { name: '', value: mark.text })}
          >
            {place}
          </button>
        )}
      </p>
      <p className="intro">{relations.length === 0 ? words.numberAlone : words.standsIn(relations.length)}</p>
      <ol className="relations">
        {relations.map((comparison, at) => (
          <li key={at}>
            <button
              type="button"
              className="relation-head"
              aria-expanded={at === open}
              onClick={() => onOpen(at === open ? -1 : at)}
            >
              <span className={`verdict tone-${verdictTones[comparison.verdict]}`}>
                {verdictSigns[comparison.verdict]} {verdictWords(comparison.verdict, words)}
              </span>{' '}
              {comparison.sentence}
            </button>
            {at === open && (
              <Working lines={comparison.parts} own={mark.key} onShow={onShow} onNumber={onNumber} />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
