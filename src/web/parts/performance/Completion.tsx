import { larger, one, order, percentSaid, same, type Fraction, type Span } from '../../../core/fraction.ts'
import { useWords } from '../../words.ts'

interface Props {
  readonly completion: Span
}

/** How much of a target was reached: the figure, and a bar that ends at 100 % with a mark for what lies beyond. */
export function Completion({ completion }: Props) {
  const words = useWords()
  const { low, high } = completion
  const beyond = order(low, one) > 0
  const said = same(low, high) ? percentSaid(low) : `${percentSaid(low)}～${percentSaid(high)}`
  return (
    <span className="completion">
      <span className="completion-bar" aria-hidden="true">
        <span style={{ inlineSize: `${width(low)}%` }} />
        {beyond && <b>›</b>}
      </span>
      <span className="completion-said" title={words.completion}>
        {said}
      </span>
    </span>
  )
}

/** Whole hundredths of the bar; a length on the screen, no figure. */
function width(value: Fraction): number {
  const positive = larger(value, { numerator: 0n, denominator: 1n })
  return Math.min(100, Number((positive.numerator * 100n) / positive.denominator))
}
