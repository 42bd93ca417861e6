import type { Trying } from './Scores.tsx'
import { triedText, type TriedPlace } from './trial.ts'

interface Props {
  readonly trial: Trying
  readonly place: TriedPlace
  readonly at: number
  readonly printed: string
  readonly label: string
}

/** A value that can be tried; what is printed stays beside it, struck out, while it differs. */
export function TryField({ trial, place, at, printed, label }: Props) {
  const text = triedText(trial.trials, trial.form, place, at) ?? printed
  return (
    <span className={text === printed ? 'try' : 'try try-changed'}>
      <input
        type="text"
        value={text}
        size={Math.min(18, Math.max(6, wide(text) + 1))}
        aria-label={label}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => trial.onTry({ place, at, text: event.target.value })}
      />
      {text !== printed && printed !== '' && <del>{printed}</del>}
    </span>
  )
}

/** Columns that a text takes; a Chinese character takes two. */
const wide = (text: string): number => [...text].reduce((all, c) => all + (c > '\u2e7f' ? 2 : 1), 0)

/** Whether another value than the printed one is being tried. */
export const isTried = (trial: Trying, place: TriedPlace, at: number, printed: string): boolean =>
  (triedText(trial.trials, trial.form, place, at) ?? printed) !== printed
