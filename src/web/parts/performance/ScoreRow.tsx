import { useState, type ReactNode } from 'react'
import { same, spanSaid, type Span } from '../../../core/fraction.ts'
import { useWords } from '../../words.ts'
import { scoreSigns, scoreTones, scoreWords, type RowVerdict } from './verdict-signs.ts'

interface Props {
  /** What the row is about: name, target, actual, bar. */
  readonly children: ReactNode
  readonly weight: ReactNode
  readonly printed: ReactNode
  readonly rule: Span | null
  /** The same with what is tried. */
  readonly now: Span | null
  /** Nothing where the row earns no points. */
  readonly verdict: RowVerdict | null
  /** The working, shown when asked for: a formula, then sentences. */
  readonly working: readonly string[]
  readonly changed?: boolean
  /** A row that stands over others. */
  readonly kind?: 'level' | 'goal'
}

/** One line of the scores: points printed, points by rule, how they stand to each other, and the working on demand. */
export function ScoreRow(props: Props) {
  const { children, weight, printed, rule, now, verdict, working, changed, kind } = props
  const words = useWords()
  const [open, setOpen] = useState(false)
  // What is printed was not given for a value that is only tried.
  const said = changed ? words.changed : verdict === null ? '' : scoreWords(verdict, words)
  const mark = changed ? (
    <span className="score-sign score-changed">{words.changedSign}</span>
  ) : (
    verdict !== null && (
      <span className={`score-sign tone-${scoreTones[verdict]}`}>{scoreSigns[verdict]}</span>
    )
  )
  return (
    <>
      <tr className={`score-${kind ?? 'row'}${changed ? ' score-tried' : ''}`}>
        <th scope={kind ? 'rowgroup' : 'row'}>{children}</th>
        <td className="number">{weight}</td>
        <td className="number">{printed}</td>
        <td className="number">
          {(rule !== null || now !== null || (verdict !== null && verdict !== 'differs')) && (
            <Moved from={rule} to={now} />
          )}
        </td>
        <td className="score-verdict">
          {working.length > 0 ? (
            <button
              type="button"
              className="quiet score-why"
              aria-expanded={open}
              aria-label={`${said}${words.comma}${words.working}`}
              title={said}
              onClick={() => setOpen(!open)}
            >
              {mark}
              <span aria-hidden="true" className="score-fold">
                {open ? '▴' : '▾'}
              </span>
            </button>
          ) : (
            mark && (
              <span role="img" aria-label={said} title={said}>
                {mark}
              </span>
            )
          )}
        </td>
      </tr>
      {open && (
        <tr className="score-working">
          <td colSpan={5}>
            {working.map((line, at) => (
              <p key={at} className={at === 0 ? 'formula' : undefined}>
                {line}
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  )
}

/** Points that a trial moved, with what they were. */
export function Moved({ from, to }: { readonly from: Span | null; readonly to: Span | null }) {
  if (to === null) return <>{from === null ? '—' : <del>{spanSaid(from)}</del>}</>
  const still = from !== null && same(from.low, to.low) && same(from.high, to.high)
  if (still) return <>{spanSaid(to)}</>
  return (
    <>
      {from !== null && <del>{spanSaid(from)}</del>} <ins>{spanSaid(to)}</ins>
    </>
  )
}
