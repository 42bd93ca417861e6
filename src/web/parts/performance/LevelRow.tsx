import { said, spanSaid } from '../../../core/fraction.ts'
import type { PerformanceReading } from '../../../core/performance.ts'
import type { HeadingLine } from '../../../core/recomputed.ts'
import { useWords } from '../../words.ts'
import { Figure, type Places } from './Figure.tsx'
import type { Level, Sums } from './levels.ts'
import { Moved } from './ScoreRow.tsx'

interface Props {
  readonly reading: PerformanceReading
  readonly level: Level
  readonly now: Sums
  /** The goal that begins here, by index. */
  readonly goal: number | null
  readonly headings: readonly HeadingLine[]
  readonly places: Places
}

/** The head of a level: its points reserved, printed and by rule, over the indicators under it. */
export function LevelRow({ reading, level, now, goal, headings, places }: Props) {
  const words = useWords()
  const { sums, lines } = level
  const of = lines.map(({ indicator }) => indicator)
  const reserved = headings.find(
    (heading) =>
      heading.of === 'level1' &&
      heading.indicators.length > 0 &&
      heading.indicators.every((at) => of.includes(at)),
  )
  const point =
    reserved &&
    reading.points.find(
      ({ of: kind, name, goal: its }) => kind === 'level1' && name === reserved.name && its === reserved.goal,
    )
  const its = goal === null ? null : (reading.goals[goal] ?? null)
  const goalPoints =
    goal === null ? null : (reading.points.find((one) => one.of === 'goal' && one.goal === goal) ?? null)
  return (
    <>
      {its !== null && (
        <tr className="score-goal">
          <th scope="rowgroup">
            {words.goal(its.number ?? String(goal! + 1))}
            {its.target && <span className="score-goal-said"> {its.target.text}</span>}
          </th>
          <td className="number">
            {(its.weight ?? goalPoints?.cell) && (
              <Figure cell={its.weight ?? goalPoints?.cell} places={places} />
            )}
          </td>
          <td className="number">{its.score && <Figure cell={its.score} places={places} />}</td>
          <td />
          <td />
        </tr>
      )}
      <tr className="score-level">
        <th scope="rowgroup">{level.name || words.indicators}</th>
        <td className="number">
          {point ? <Figure cell={point.cell} places={places} /> : sums.weights && spanSaid(sums.weights)}
        </td>
        <td className="number">{sums.printed && said(sums.printed)}</td>
        <td className="number">{now.recomputed && <Moved from={sums.recomputed} to={now.recomputed} />}</td>
        <td />
      </tr>
    </>
  )
}
