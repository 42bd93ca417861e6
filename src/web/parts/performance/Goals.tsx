import type { PerformanceReading } from '../../../core/performance.ts'
import { useWords } from '../../words.ts'
import type { Places } from './Figure.tsx'

interface Props {
  readonly reading: PerformanceReading
  readonly places: Places
  /** Unfolded where the form has nothing else to show. */
  readonly open: boolean
}

/** What was promised in words beside what came of it, and the reasons given for what did not. */
export function Goals({ reading, places, open }: Props) {
  const words = useWords()
  const { goals, fields } = reading
  const said = goals.filter((goal) => goal.target?.text || goal.actual?.text)
  const rest = [fields.causes, fields.measures].filter((cell) => cell !== undefined && cell.text !== '')
  if (said.length + rest.length === 0) return null
  return (
    <details className="goals" open={open}>
      <summary>{words.goalsSaid(said.length, reading.stage === 'evaluation')}</summary>
      <dl>
        {said.map((goal, at) => (
          <div key={at}>
            <dt>{words.goal(goal.number ?? (said.length > 1 ? String(at + 1) : ''))}</dt>
            {[goal.target, goal.actual].map(
              (cell, index) =>
                cell &&
                cell.text !== '' && (
                  <dd key={index}>
                    <small>{index === 0 ? words.target : words.actual}</small> {cell.text}{' '}
                    <button type="button" className="quiet place" onClick={() => places.onShow(cell.source)}>
                      {words.show}
                    </button>
                  </dd>
                ),
            )}
          </div>
        ))}
        {rest.map(
          (cell, at) =>
            cell && (
              <div key={`rest ${at}`}>
                <dt>{cell === fields.causes ? words.causes : words.measures}</dt>
                <dd>{cell.text}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  )
}
