import { percentSaid, point, said } from '../../../core/fraction.ts'
import type { PerformanceReading } from '../../../core/performance.ts'
import type { ExecutionLine } from '../../../core/recomputed.ts'
import { useLanguage, useWords } from '../../words.ts'
import { Completion } from './Completion.tsx'
import { Figure, type Places } from './Figure.tsx'
import { executionFormula } from '../../../report/scores/formula.ts'
import { marked } from './listed.ts'
import { reasonSaid } from './reason.ts'
import { ScoreRow } from './ScoreRow.tsx'
import type { Trying } from './Scores.tsx'
import { isTried, TryField } from './TryField.tsx'

interface Props {
  readonly reading: PerformanceReading
  readonly line: ExecutionLine
  /** The same with what is tried. */
  readonly now: ExecutionLine
  readonly places: Places
  readonly trial: Trying
}

/** One line of the 资金 block: how much of the money was spent, and the points for it. */
export function ExecutionRow({ reading, line, now, places, trial }: Props) {
  const words = useWords()
  const language = useLanguage()
  const fund = reading.funds[line.line]!
  const { cells } = fund
  const scored = line.weight !== null || line.score.printed !== null
  const executed = cells.executed?.text ?? ''
  const formula = executionFormula(now, reading.unit ?? '万元')
  const awarded = cells.score?.text ?? ''
  const rates =
    line.rateAgreement === 'different' && line.rate && cells.rate
      ? words.rateDiffers(cells.rate.text, percentSaid(line.rate))
      : ''
  const changed = isTried(trial, 'executed', line.line, executed)
  const why = reasonSaid(line.score.reason, language)
  return (
    <ScoreRow
      weight={cells.weight && scored ? <Figure cell={cells.weight} places={places} /> : weightOf(line)}
      printed={scored ? <Figure cell={cells.score} places={places} /> : ''}
      rule={line.score.recomputed}
      now={now.score.recomputed}
      verdict={
        rates !== ''
          ? places.proven([cells.rate])
            ? 'differs'
            : 'asked'
          : scored
            ? marked(line.score.verdict, places.proven([cells.score]))
            : null
      }
      changed={changed}
      working={
        !scored
          ? []
          : (changed
              ? [formula ?? '']
              : [
                  formula !== null && awarded !== ''
                    ? formula + words.whilePrinted(awarded)
                    : (formula ?? ''),
                  why,
                ]
            ).filter((text) => text !== '')
      }
    >
      <span className="score-first">
        <span className="score-name">{fund.label}</span>
        {scored && now.rate && <Completion completion={point(now.rate)} />}
      </span>
      <span className="score-values">
        <span>
          <small>{words.budgeted}</small> <Figure cell={cells.budget ?? cells.amount} places={places} />
        </span>
        <span>
          <small>{words.executed}</small>{' '}
          {trial.on && scored ? (
            <TryField
              trial={trial}
              place="executed"
              at={line.line}
              printed={executed}
              label={`${words.executed}${words.comma}${fund.label}`}
            />
          ) : (
            <Figure cell={cells.executed} places={places} />
          )}
        </span>
        {cells.rate && (
          <span>
            <small>{words.rate}</small> <Figure cell={cells.rate} places={places} />
          </span>
        )}
      </span>
      {rates !== '' && <span className="score-reason">{rates}</span>}
    </ScoreRow>
  )
}

const weightOf = ({ weight }: ExecutionLine): string => (weight === null ? '' : said(weight))
