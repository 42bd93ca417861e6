import { decimal } from '../../../core/amount.ts'
import type { Bound, Measure, PrintedDay, Target } from '../../../core/target.ts'
import type { Words } from '../../words.ts'

/** What a target means as it was understood: 「≥10次」 is 「不少于 10 次」. */
export function targetSaid(target: Target, words: Words): string {
  switch (target.kind) {
    case 'none':
      return target.why === 'not applicable' ? words.notApplicable : words.noTarget
    case 'quantity':
      return target.operator === null
        ? measureSaid(target.measure)
        : words.asks(target.operator, measureSaid(target.measure))
    case 'range':
      return words.between(boundSaid(target.low, words), boundSaid(target.high, words))
    case 'date':
      return target.by ? words.by(daySaid(target.day, words)) : daySaid(target.day, words)
    case 'parts':
      return target.parts
        .map((part) => [part.name, targetSaid(part, words)].filter(Boolean).join(' '))
        .join(words.semicolon)
    case 'words':
      return words.inWords
  }
}

const measureSaid = ({ number, unit }: Measure): string => {
  const figure = decimal(number.digits, number.decimals).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',')
  return unit.printed === '' ? figure : `${figure}${/^[%‰℃]/.test(unit.printed) ? '' : ' '}${unit.printed}`
}

const boundSaid = ({ measure, inclusive }: Bound, words: Words): string =>
  inclusive ? measureSaid(measure) : words.exclusive(measureSaid(measure))

const daySaid = ({ year, month, day }: PrintedDay, words: Words): string => words.day(year, month, day)
