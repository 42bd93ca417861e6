import type { Comparison } from '../../core/comparison.ts'
import type { Source } from '../../core/source.ts'
import type { Mark } from '../../report/marks.ts'
import { useWords } from '../words.ts'
import { verdictWords } from './Ledger.tsx'
import { Working } from './Working.tsx'

interface Props {
  readonly mark: Mark
  readonly comparisons: readonly Comparison[]
  readonly onShow: (source: Source) => void
  readonly onClose: () => void
}

const rank = {
  broken: 0,
  'holds within rounding': 1,
  'cannot tell': 2,
  holds: 3,
  'not applicable': 4,
} as const

/** A number opened: every relation it stands in, and how each came out. */
export function NumberPanel({ mark, comparisons, onShow, onClose }: Props) {
  const words = useWords()
  const own = mark.comparisons.map((at) => comparisons[at]!).sort((a, b) => rank[a.verdict] - rank[b.verdict])
  return (
    <section className="number-panel" aria-label={words.numberTitle}>
      <div className="number-head">
        <h3>
          {words.numberTitle} <span className={`figure tone-${mark.tone}`}>{mark.text}</span>
        </h3>
        <button type="button" className="quiet" onClick={onClose}>
          {words.back}
        </button>
      </div>
      <p className="intro">{own.length === 0 ? words.numberAlone : words.standsIn(own.length)}</p>
      <ol>
        {own.map((comparison, at) => (
          <li key={at}>
            <details open={comparison.verdict === 'broken' || own.length === 1}>
              <summary>
                <span className={`verdict verdict-${comparison.verdict.split(' ')[0]}`}>
                  {verdictWords(comparison.verdict, words)}
                </span>{' '}
                {comparison.sentence}
              </summary>
              <Working lines={comparison.parts} onShow={onShow} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}
