import { useLanguage, useWords } from '../../words.ts'
import { indicatorName } from '../../../report/performance-cells.ts'
import { Figure, type Places } from './Figure.tsx'
import { levelsOf } from './levels.ts'
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
  return (
    <>
      {reading.funds.length > 0 && (
        <dl className="funds">
          {reading.funds.map((line, at) => (
            <div key={at}>
              <dt>{line.label}</dt>
              <dd>
                {Object.entries(line.cells).map(([column, cell]) => (
                  <Figure key={column} cell={cell} places={places} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <table className="scores targets">
        <caption className="sr">{reading.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{words.target}</th>
            <th scope="col">{monitoring ? words.actual : words.readAs}</th>
          </tr>
        </thead>
        {levelsOf(reading, recomputed).map((level, group) => (
          <tbody key={group}>
            <tr className="score-level">
              <th scope="rowgroup" colSpan={3}>
                {level.name || words.indicators}
              </th>
            </tr>
            {level.lines.map((line) => {
              const indicator = reading.indicators[line.indicator]!
              const name = indicatorName(indicator)
              return (
                <tr key={line.indicator} className="score-row">
                  <th scope="row">
                    {indicator.level2 && indicator.level2.text !== name && (
                      <span className="score-level2">{indicator.level2.text}</span>
                    )}
                    <span className="score-name">{name || '—'}</span>
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
                </tr>
              )
            })}
          </tbody>
        ))}
      </table>
    </>
  )
}
