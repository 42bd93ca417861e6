import { useLanguage, useWords } from '../../words.ts'
import { indicatorName } from '../../../report/performance-cells.ts'
import { Figure, type Places } from './Figure.tsx'
import { levelsOf, mostRows } from './levels.ts'
import type { ListedForm } from './listed.ts'
import { reasonSaid } from './reason.ts'
import { targetSaid } from './target-said.ts'

interface Props {
  readonly form: ListedForm
  readonly places: Places
}

/** A form of targets: the money asked for, and what each target was understood to ask. */
export function Targets({ form, places }: Props) {
  const words = useWords()
  const language = useLanguage()
  const { reading, recomputed } = form
  const monitoring = reading.stage === 'monitoring'
  const funds = reading.funds.filter(({ cells }) => Object.values(cells).some(({ text }) => text !== ''))
  const levels = levelsOf(reading, recomputed)
  const weighted = reading.indicators.some(({ weight }) => weight !== null && weight.text !== '')
  return (
    <>
      {funds.length > 0 && (
        <dl className="funds">
          {funds.map((line, at) => (
            <div key={at}>
              <dt>{line.label}</dt>
              <dd>
                {Object.entries(line.cells)
                  .filter(([, { text }]) => text !== '')
                  .map(([column, cell]) => (
                    <Figure key={column} cell={cell} places={places} />
                  ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {reading.indicators.length > 0 && (
        <table className="scores targets">
          <caption className="sr">{reading.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              <th scope="col">{words.target}</th>
              <th scope="col">{monitoring ? words.actual : words.readAs}</th>
              {weighted && (
                <th scope="col" className="number">
                  {words.weight}
                </th>
              )}
            </tr>
          </thead>
          {levels.map((level, group) => (
            <tbody key={group}>
              {level.goal !== null && levels[group - 1]?.goal !== level.goal && (
                <tr className="score-goal">
                  <th scope="rowgroup" colSpan={weighted ? 4 : 3}>
                    {words.goal(reading.goals[level.goal]?.number ?? String(level.goal + 1))}{' '}
                    <span className="score-goal-said">{reading.goals[level.goal]?.target?.text}</span>
                  </th>
                </tr>
              )}
              <tr className="score-level">
                <th scope="rowgroup" colSpan={weighted ? 4 : 3}>
                  {level.name || words.indicators}
                </th>
              </tr>
              {level.lines.slice(0, Math.max(0, mostRows - level.lines[0]!.indicator)).map((line) => {
                const indicator = reading.indicators[line.indicator]!
                const name = indicatorName(indicator)
                return (
                  <tr key={line.indicator} className="score-row">
                    <th scope="row">
                      <span className="score-first">
                        <span className="score-name">{name || '—'}</span>
                        {indicator.level2 && indicator.level2.text !== name && (
                          <small className="score-level2">{indicator.level2.text}</small>
                        )}
                      </span>
                      {line.comparison.notices.map((notice, at) => (
                        <span key={at} className="score-reason">
                          ? {reasonSaid(notice.reason, language)}
                        </span>
                      ))}
                    </th>
                    <td>
                      {indicator.sign && `${indicator.sign.text} `}
                      <Figure cell={indicator.target} places={places} />
                      {indicator.unit && ` ${indicator.unit.text}`}
                    </td>
                    <td className={line.target.kind === 'words' ? 'unknown' : undefined}>
                      {monitoring ? (
                        <Figure cell={indicator.actual} places={places} />
                      ) : (
                        targetSaid(line.target, words)
                      )}
                    </td>
                    {weighted && (
                      <td className="number">
                        <Figure cell={indicator.weight} places={places} />
                      </td>
                    )}
                  </tr>
                )
              })}
            </tbody>
          ))}
        </table>
      )}
      {reading.indicators.length > mostRows && (
        <p className="intro">{words.moreRows(reading.indicators.length - mostRows)}</p>
      )}
    </>
  )
}
