import { percentSaid, spanSaid } from '../../../core/fraction.ts'
import { placeSaid, reportWords } from '../../../report/words.ts'
import { useLanguage, useWords } from '../../words.ts'
import { assembled } from './levels.ts'
import type { ListedForm } from './listed.ts'
import { scoreSigns, scoreTones, scoreWords } from './verdict-signs.ts'

interface Props {
  readonly form: ListedForm
  readonly open: boolean
  readonly onToggle: () => void
}

/** One form in a line: whose it is, how much was spent of how much, the points printed and the points by rule. */
export function FormHead({ form, open, onToggle }: Props) {
  const words = useWords()
  const language = useLanguage()
  const { reading, recomputed, differences, verdict } = form
  const evaluated = reading.stage === 'evaluation'
  const execution = recomputed.execution.find((line) => line.weight !== null) ?? recomputed.execution[0]
  const funds = execution && reading.funds[execution.line]?.cells
  const name = reading.fields.project?.text ?? ''
  const rule = evaluated ? assembled(reading, recomputed) : null
  const place = placeSaid(reading.source, reportWords[language])
  const printed = reading.total ?? reading.fields.headScore
  const rate = execution?.rate ? percentSaid(execution.rate) : funds?.rate?.text
  const amount = funds?.budget ?? funds?.amount ?? funds?.annual
  const unit = reading.unit ?? ''
  return (
    <h3>
      <button type="button" className="performance-head" aria-expanded={open} onClick={onToggle}>
        <span
          className={`ledger-sign tone-${scoreTones[verdict]}`}
          role="img"
          aria-label={scoreWords(verdict, words)}
        >
          {scoreSigns[verdict]}
        </span>
        <span className="performance-said">
          <span className="performance-title">{name || reading.title || words.untitled}</span>
          <span className="performance-meta">
            {name !== '' && <span>{reading.title}</span>}
            {place !== '' && <span>{place}</span>}
            {amount && (
              <span>
                {words.budgeted} {amount.text} {unit}
              </span>
            )}
            {funds?.executed && (
              <span>
                {words.executed} {funds.executed.text} {unit}
              </span>
            )}
            {rate && (
              <span>
                {words.rate} {rate}
              </span>
            )}
            {evaluated && differences > 0 && <span className="bad">{words.differences(differences)}</span>}
          </span>
        </span>
        {evaluated && (
          <span className="performance-totals">
            <span>
              <small>{words.printedScore}</small> {printed?.text || '—'}
            </span>
            <span>
              <small>{words.ruleScore}</small> {rule ? spanSaid(rule.points) : '—'}
            </span>
          </span>
        )}
      </button>
    </h3>
  )
}
