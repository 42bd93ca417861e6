import { useMemo } from 'react'
import { doubtSaid } from '../../../core/doubts.ts'
import { recompute } from '../../../scoring/recompute.ts'
import { useLanguage } from '../../words.ts'
import type { Places } from './Figure.tsx'
import { Goals } from './Goals.tsx'
import type { ListedForm } from './listed.ts'
import { Rules } from './Rules.tsx'
import { Scores } from './Scores.tsx'
import { Targets } from './Targets.tsx'
import { tried, type Trial } from './trial.ts'
import { TrialBar } from './TrialBar.tsx'

interface Props {
  readonly form: ListedForm
  readonly places: Places
  readonly trials: readonly Trial[]
  readonly trying: boolean
  readonly onTry: (trials: readonly Trial[] | null) => void
  readonly onPage: (page: number) => void
}

/** A form unfolded: what it promises, or every score beside the rule; in a trial, beside what other values would give. */
export function FormBody({ form, places, trials, trying, onTry }: Props) {
  const language = useLanguage()
  const { reading, at } = form
  const scored = reading.stage === 'evaluation'
  const other = useMemo(() => tried(reading, at, trials), [reading, at, trials])
  const now = useMemo(
    () => (other === reading ? form.recomputed : recompute(other)),
    [other, reading, form.recomputed],
  )
  return (
    <div className="performance-body">
      {scored ? (
        <>
          <TrialBar form={at} trials={trials} trying={trying} onTry={onTry} />
          <Scores
            form={form}
            now={now}
            tried={other}
            places={places}
            trials={trials}
            trying={trying}
            onTry={onTry}
          />
          <Rules reading={reading} recomputed={form.recomputed} />
        </>
      ) : (
        <Targets form={form} places={places} />
      )}
      <Goals reading={reading} places={places} open={reading.indicators.length === 0} />
      {reading.doubts.map((doubt, index) => (
        <p key={index} className="table-doubt">
          · {doubtSaid(doubt, language)}
        </p>
      ))}
    </div>
  )
}
