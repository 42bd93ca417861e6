import { said } from '../../../core/fraction.ts'
import type { PerformanceReading } from '../../../core/performance.ts'
import type { HeadingLine } from '../../../core/recomputed.ts'
import { useLanguage, useWords } from '../../words.ts'
import { Figure, type Places } from './Figure.tsx'
import type { Level } from './levels.ts'
import { differs, marked } from './listed.ts'
import { reasonSaid } from './reason.ts'
import { ScoreRow } from './ScoreRow.tsx'

interface Props {
  readonly reading: PerformanceReading
  readonly level: Level
  /** The same with what is tried. */
  readonly now: Level
  readonly places: Places
}

/** The head of a level: its points reserved, printed and by rule, over the indicators under it. */
export function LevelRow({ reading, level, now, places }: Props) {
  const words = useWords()
  const { sums, heading } = level
  const cell = heading && pointsOf(reading, heading)
  return (
    <ScoreRow
      kind="level"
      weight={cell ? <Figure cell={cell} places={places} /> : sums.weights && said(sums.weights)}
      printed={sums.printed && said(sums.printed)}
      rule={sums.recomputed}
      now={now.sums.recomputed}
      {...useJudged(heading, places.proven([cell]))}
    >
      {level.name || words.indicators}
    </ScoreRow>
  )
}

interface GoalProps {
  readonly reading: PerformanceReading
  /** By index. */
  readonly goal: number
  readonly headings: readonly HeadingLine[]
  readonly now: readonly HeadingLine[]
  readonly places: Places
}

/** A goal and its points, over the indicators that serve it. */
export function GoalRow({ reading, goal, headings, now, places }: GoalProps) {
  const words = useWords()
  const its = reading.goals[goal]
  const isOwn = (heading: HeadingLine): boolean => heading.of === 'goal' && heading.goal === goal
  const heading = headings.find(isOwn) ?? null
  const cell = its?.weight ?? (heading && pointsOf(reading, heading))
  return (
    <ScoreRow
      kind="goal"
      weight={cell && <Figure cell={cell} places={places} />}
      printed={
        its?.score ? <Figure cell={its.score} places={places} /> : heading?.awarded && said(heading.awarded)
      }
      rule={heading?.recomputed ?? null}
      now={now.find(isOwn)?.recomputed ?? null}
      {...useJudged(heading, places.proven([cell]))}
    >
      {words.goal(its?.number ?? String(goal + 1))}{' '}
      {its?.target && <span className="score-goal-said">{its.target.text}</span>}
    </ScoreRow>
  )
}

/** A heading is marked where its rows got more or less than it can give; otherwise its rows speak for themselves. */
function useJudged(
  heading: HeadingLine | null,
  proven: boolean,
): Pick<Parameters<typeof ScoreRow>[0], 'verdict' | 'working'> {
  const language = useLanguage()
  if (heading === null || !differs(heading.verdict)) return { verdict: null, working: [] }
  return { verdict: marked(heading.verdict, proven), working: [reasonSaid(heading.reason, language)] }
}

const pointsOf = (reading: PerformanceReading, { of, name, goal }: HeadingLine) =>
  reading.points.find((one) => one.of === of && one.name === name && one.goal === goal)?.cell ?? null
