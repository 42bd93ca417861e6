import { fractionOf, minus, said } from '../../../core/fraction.ts'
import type { PerformanceReading } from '../../../core/performance.ts'
import type { Recomputed } from '../../../core/recomputed.ts'
import { useLanguage, useWords } from '../../words.ts'
import { Figure, type Places } from './Figure.tsx'
import { assembled, gradeAt } from './levels.ts'
import { marked, type ListedForm } from './listed.ts'
import { reasonSaid } from './reason.ts'
import { ScoreRow } from './ScoreRow.tsx'

interface Props {
  readonly form: ListedForm
  readonly tried: PerformanceReading
  readonly now: Recomputed
  readonly places: Places
}

/** The total and the grade, printed and by rule. */
export function TotalRows({ form, tried, now, places }: Props) {
  const words = useWords()
  const language = useLanguage()
  const { reading, recomputed } = form
  const { total, scheme, grade } = recomputed
  const rule = assembled(reading, recomputed)
  const after = assembled(tried, now)
  const bands = scheme?.scheme.grades ?? []
  const gradeNow = after && gradeAt(after.points, bands)
  const gradeRule = rule && gradeAt(rule.points, bands)
  const summed =
    total.summed !== null && total.printed !== null
      ? words.summed(
          said(total.summed),
          said(fractionOf(total.printed)),
          said(minus(fractionOf(total.printed), total.summed)),
        )
      : ''
  return (
    <tfoot>
      <ScoreRow
        weight={total.weights === null ? '' : said(total.weights)}
        printed={<Figure cell={reading.total ?? reading.fields.headScore} places={places} />}
        rule={rule?.points ?? null}
        now={after?.points ?? null}
        verdict={marked(total.verdict, places.proven([reading.total, reading.fields.headScore]))}
        working={summed === '' ? [] : [summed]}
      >
        <span className="score-name">{words.total}</span>
        <span className="score-reason score-aside">{reasonSaid(total.reason, language)}</span>
        {after !== null && after.asPrinted > 0 && (
          <span className="score-reason score-aside">{words.asPrinted(after.asPrinted)}</span>
        )}
      </ScoreRow>
      {(grade.printed !== null || gradeNow !== null) && (
        <tr className="score-row">
          <th scope="row">
            <span className="score-name">{words.grade}</span>
          </th>
          <td />
          <td className="number">
            {reading.fields.grade ? <Figure cell={reading.fields.grade} places={places} /> : grade.printed}
          </td>
          <td className="number">
            {gradeNow === gradeRule ? (
              (gradeNow ?? '—')
            ) : (
              <>
                {gradeRule && <del>{gradeRule}</del>} <ins>{gradeNow ?? '—'}</ins>
              </>
            )}
          </td>
          <td />
        </tr>
      )}
    </tfoot>
  )
}
