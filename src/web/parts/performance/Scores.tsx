import type { PerformanceReading } from '../../../core/performance.ts'
import type { Recomputed } from '../../../core/recomputed.ts'
import { indicatorName } from '../../../report/performance-cells.ts'
import { useWords } from '../../words.ts'
import { ExecutionRow } from './ExecutionRow.tsx'
import type { Places } from './Figure.tsx'
import { IndicatorRow } from './IndicatorRow.tsx'
import { levelsOf, mostRows } from './levels.ts'
import { GoalRow, LevelRow } from './LevelRow.tsx'
import type { ListedForm } from './listed.ts'
import { TotalRows } from './TotalRows.tsx'
import { withTrial, type Trial } from './trial.ts'

interface Props {
  readonly form: ListedForm
  /** The form with what is tried in it, and what that gives. */
  readonly tried: PerformanceReading
  readonly now: Recomputed
  readonly places: Places
  readonly trials: readonly Trial[]
  readonly trying: boolean
  readonly onTry: (trials: readonly Trial[]) => void
}

/** What a row needs to let a value be tried. */
export interface Trying {
  readonly form: number
  readonly on: boolean
  readonly trials: readonly Trial[]
  readonly onTry: (change: Omit<Trial, 'form'>) => void
}

/** Execution, indicators by level, and the total: points printed beside points by rule. */
export function Scores({ form, tried, now, places, trials, trying, onTry }: Props) {
  const words = useWords()
  const { reading, recomputed, at } = form
  const levels = levelsOf(reading, recomputed)
  const levelsNow = levelsOf(tried, now)
  const trial: Trying = {
    form: at,
    on: trying,
    trials,
    onTry: (change) => onTry(withTrial(trials, { form: at, ...change })),
  }
  return (
    <>
      <table className="scores">
        <caption className="sr">{reading.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col" className="number">
              {words.weight}
            </th>
            <th scope="col" className="number">
              {words.printedScore}
            </th>
            <th scope="col" className="number">
              {trying ? words.triedScore : words.ruleScore}
            </th>
            <th scope="col">
              <span className="sr">{words.verdict}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {recomputed.execution.map((line, index) => (
            <ExecutionRow
              key={line.line}
              reading={reading}
              line={line}
              now={now.execution[index] ?? line}
              places={places}
              trial={trial}
            />
          ))}
        </tbody>
        {levels.map((level, group) => {
          const goal = level.goal === null || levels[group - 1]?.goal === level.goal ? null : level.goal
          return (
            <tbody key={group}>
              {goal !== null && (
                <GoalRow
                  reading={reading}
                  goal={goal}
                  headings={recomputed.headings}
                  now={now.headings}
                  places={places}
                />
              )}
              <LevelRow reading={reading} level={level} now={levelsNow[group] ?? level} places={places} />
              {level.lines.slice(0, Math.max(0, mostRows - level.lines[0]!.indicator)).map((line, index) => {
                const proof = line.proof === null ? null : (recomputed.proofs[line.proof] ?? null)
                const first = proof?.indicators[0]
                return (
                  <IndicatorRow
                    key={line.indicator}
                    indicator={reading.indicators[line.indicator]!}
                    line={line}
                    now={levelsNow[group]?.lines[index] ?? line}
                    proof={proof}
                    provenAt={
                      first === undefined || first === line.indicator
                        ? null
                        : indicatorName(reading.indicators[first]!)
                    }
                    places={places}
                    trial={trial}
                  />
                )
              })}
            </tbody>
          )
        })}
        <TotalRows form={form} tried={tried} now={now} places={places} />
      </table>
      {reading.indicators.length > mostRows && (
        <p className="intro">{words.moreRows(reading.indicators.length - mostRows)}</p>
      )}
    </>
  )
}
