import { useWords } from '../../words.ts'
import type { Trial } from './trial.ts'

interface Props {
  readonly form: number
  readonly trials: readonly Trial[]
  readonly trying: boolean
  readonly onTry: (trials: readonly Trial[] | null) => void
}

/** Begins and ends a trial, takes back its last change or all of them. The document itself is never touched. */
export function TrialBar({ form, trials, trying, onTry }: Props) {
  const words = useWords()
  const own = trials.filter((trial) => trial.form === form)
  const places = new Set(own.map(({ place, at }) => `${place} ${at}`)).size
  const others = trials.filter((trial) => trial.form !== form)
  const undo = (): void => {
    const last = own.at(-1)
    onTry(trials.filter((trial) => trial !== last))
  }
  if (!trying) {
    return (
      <p className="trial">
        <button type="button" onClick={() => onTry(trials)}>
          {words.tryIt}
        </button>
        <span className="intro">{words.tryAdvice}</span>
      </p>
    )
  }
  return (
    <p className="trial trial-on">
      <span role="status">{places === 0 ? words.trying : words.tried(places)}</span>
      <span className="gap" />
      <button type="button" disabled={own.length === 0} onClick={undo}>
        {words.undo}
      </button>
      <button type="button" disabled={own.length === 0} onClick={() => onTry(others)}>
        {words.resetTrial}
      </button>
      <button type="button" className="quiet" onClick={() => onTry(null)}>
        {words.endTrial}
      </button>
    </p>
  )
}
