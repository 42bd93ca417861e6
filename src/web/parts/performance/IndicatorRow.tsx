import { spanSaid } from '../../../core/fraction.ts'
import type { Indicator } from '../../../core/performance.ts'
import type { IndicatorLine, UpperBound } from '../../../core/recomputed.ts'
import { indicatorName } from '../../../report/performance-cells.ts'
import { useLanguage, useWords } from '../../words.ts'
import { Completion } from './Completion.tsx'
import { Figure, type Places } from './Figure.tsx'
import { indicatorFormula } from '../../../report/scores/formula.ts'
import { differs, marked } from './listed.ts'
import { reasonSaid } from './reason.ts'
import { ScoreRow } from './ScoreRow.tsx'
import type { Trying } from './Scores.tsx'
import { isTried, TryField } from './TryField.tsx'

interface Props {
  readonly indicator: Indicator
  readonly line: IndicatorLine
  /** The same with what is tried. */
  readonly now: IndicatorLine
  readonly proof: UpperBound | null
  /** The first row of the proof, where this is another. */
  readonly provenAt: string | null
  readonly places: Places
  readonly trial: Trying
}

/** One indicator: its target, what came of it, how much of it that is, and its points. */
export function IndicatorRow({ indicator, line, now, proof, provenAt, places, trial }: Props) {
  const words = useWords()
  const language = useLanguage()
  const at = line.indicator
  const name = indicatorName(indicator)
  const level2 = indicator.level2?.text ?? ''
  const { score, comparison } = line
  const actual = indicator.actual?.text ?? ''
  const awarded = indicator.score?.text ?? ''
  const changed = isTried(trial, 'actual', at, actual) || isTried(trial, 'score', at, awarded)
  const formula = indicatorFormula(now, words)
  const verdict =
    proof === null || differs(score.verdict)
      ? marked(score.verdict, places.proven([indicator.score]))
      : places.proven([indicator.score])
        ? 'differs'
        : 'asked'
  const why =
    proof === null || differs(score.verdict)
      ? reasonSaid(score.reason, language)
      : provenAt === null
        ? reasonSaid(proof.reason, language)
        : words.provenWith(provenAt)
  const wrong = verdict === 'differs' || verdict === 'asked'
  const said = wrong || (score.verdict === 'cannot tell' && awarded !== '')
  const given = now.rule.points === null && trial.on && indicator.applicable
  return (
    <ScoreRow
      weight={
        indicator.weight ? (
          <Figure cell={indicator.weight} places={places} />
        ) : line.weight ? (
          <span title={words.weightInferred}>{spanSaid(line.weight)}</span>
        ) : (
          '—'
        )
      }
      printed={
        given ? (
          <TryField
            trial={trial}
            place="score"
            at={at}
            printed={awarded}
            label={`${words.printedScore}${words.comma}${name}`}
          />
        ) : (
          <Figure cell={indicator.score} places={places} />
        )
      }
      rule={score.recomputed}
      now={now.score.recomputed}
      verdict={verdict}
      changed={changed}
      working={
        changed
          ? [formula ?? '', reasonSaid(now.comparison.reason, language)].filter((text) => text !== '')
          : [
              formula !== null && awarded !== '' ? formula + words.whilePrinted(awarded) : (formula ?? ''),
              // What stands in the row already is not said again.
              said ? '' : why,
              comparison.reason.code === score.reason.code ? '' : reasonSaid(comparison.reason, language),
              indicator.reason?.text ? words.reasonGiven(indicator.reason.text) : '',
            ].filter((text) => text !== '')
      }
    >
      <span className="score-first">
        <span className="score-name">{name || '—'}</span>
        {indicator.applicable && <Reached comparison={now.comparison} />}
      </span>
      {indicator.applicable && (
        <span className="score-values">
          <span>
            <small>{words.target}</small> <Figure cell={indicator.target} places={places} />
            {indicator.unit && ` ${indicator.unit.text}`}
          </span>
          <span>
            <small>{words.actual}</small>{' '}
            {trial.on ? (
              <TryField
                trial={trial}
                place="actual"
                at={at}
                printed={actual}
                label={`${words.actual}${words.comma}${name}`}
              />
            ) : (
              <Figure cell={indicator.actual} places={places} />
            )}
          </span>
          {level2 !== '' && level2 !== name && <small className="score-level2">{level2}</small>}
        </span>
      )}
      {said && !changed && <span className={wrong ? 'score-reason' : 'score-reason score-aside'}>{why}</span>}
      {now.comparison.notices.map((notice, index) => (
        <span key={index} className="score-reason">
          ? {reasonSaid(notice.reason, language)}
        </span>
      ))}
    </ScoreRow>
  )
}

/** A bar where the completion is a figure, words where it is only told. */
function Reached({ comparison }: { readonly comparison: IndicatorLine['comparison'] }) {
  const words = useWords()
  const { completion, met } = comparison
  if (completion !== null) return <Completion completion={completion} />
  if (met === 'cannot tell') return null
  return <span className="score-met">{met === 'met' ? `✓ ${words.met}` : `✕ ${words.unmet}`}</span>
}
