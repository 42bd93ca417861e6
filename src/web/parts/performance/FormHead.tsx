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
  const { reading, recomputed, errors, questions, verdict } = form
  const evaluated = reading.stage === 'evaluation'
  const execution = recomputed.execution.find((line) => line.weight !== null) ?? recomputed.execution[0]
  const total = reading.funds.find(({ part }) => part === 'total') ?? reading.funds[0]
  const funds = (execution ? reading.funds[execution.line] : total)?.cells
  const notices = recomputed.indicators.reduce((all, { comparison }) => all + comparison.notices.length, 0)
  const name = reading.fields.project?.text ?? ''
  const rule = evaluated ? assembled(reading, recomputed) : null
  const place = placeSaid(reading.source, reportWords[language])
  const printed = reading.total ?? reading.fields.headScore
  const rate = execution?.rate ? percentSaid(execution.rate) : funds?.rate?.text
  const amount = funds?.budget ?? funds?.annual ?? funds?.amount ?? funds?.lifetime
  const unit = reading.unit ?? ''
  return (
    <h3>
      <button type="button" className="performance-head" aria-expanded={open} onClick={onToggle}>
        {evaluated && (
          <span
            className={`ledger-sign tone-${scoreTones[verdict]}`}
            role="img"
            aria-label={scoreWords(verdict, words)}
          >
            {scoreSigns[verdict]}
          </span>
        )}
        <span className="performance-said">
          <span className="performance-title">{name || reading.title || words.untitled}</span>
          <span className="performance-meta">
            {name !== '' && reading.title !== '' && <span>{reading.title}</span>}
            {place !== '' && <span>{place}</span>}
            {amount && amount.text !== '' && (
              <span>
                {words.budgeted} {amount.text} {unit}
              </span>
            )}
            {funds?.executed && funds.executed.text !== '' && (
              <span>
                {words.executed} {funds.executed.text} {unit}
              </span>
            )}
            {rate && (
              <span>
                {words.rate} {rate}
              </span>
            )}
            {!evaluated && reading.indicators.length > 0 && (
              <span>{words.indicatorCount(reading.indicators.length)}</span>
            )}
            {!evaluated && notices > 0 && <span className="tone-rounding">? {words.noticed(notices)}</span>}
            {evaluated && errors > 0 && <span className="bad">✕ {words.differences(errors)}</span>}
            {evaluated && questions > 0 && (
              <span className="tone-rounding">? {words.warnings(questions)}</span>
            )}
          </span>
        </span>
        {evaluated && (
          <span className="performance-totals">
            <span>
              <small>{words.printedScore}</small> {printed?.text.replace(/分$/, '') || '—'}
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
