import { said } from '../../../core/fraction.ts'
import type { PerformanceReading } from '../../../core/performance.ts'
import type { Recomputed } from '../../../core/recomputed.ts'
import { useWords, type Words } from '../../words.ts'

interface Props {
  readonly reading: PerformanceReading
  readonly recomputed: Recomputed
}

/** By which rule the points were worked, where it was found, and how the body rounds. */
export function Rules({ reading, recomputed }: Props) {
  const words = useWords()
  const { scheme, policy } = recomputed
  return (
    <dl className="rules">
      {scheme && (
        <div>
          <dt>{words.scheme}</dt>
          <dd>
            {scheme.scheme.name}
            <span className="tag">{words.schemeHow[scheme.how]}</span>
          </dd>
        </div>
      )}
      {policy !== null && policy.mode !== null && (
        <div>
          <dt>{words.roundingPolicy}</dt>
          <dd>{policySaid(said(policy.step), policy.mode, words)}</dd>
        </div>
      )}
      {reading.notes.length > 0 && (
        <div>
          <dt>{words.printedNotes}</dt>
          <dd>
            {reading.notes.map((note, at) => (
              <p key={at}>{note.text}</p>
            ))}
          </dd>
        </div>
      )}
    </dl>
  )
}

function policySaid(step: string, mode: 'nearest' | 'up' | 'down' | 'none', words: Words): string {
  const unit = step === '1' ? words.wholePoints : step === '0.5' ? words.halfPoints : words.pointsOf(step)
  return mode === 'none' ? words.roundingNone : words.rounded(unit, words.modes[mode])
}
