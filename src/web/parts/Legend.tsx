import type { Mark, Tone } from '../../report/marks.ts'
import { useWords } from '../words.ts'
import { countTones } from './tones.ts'
import { toneSigns } from './signs.ts'

const order: readonly Tone[] = ['proven', 'holds', 'rounding', 'broken', 'uncovered']

/** What the colours mean, with how many of each stand on the page. */
export function Legend({ marks }: { readonly marks: readonly Mark[] }) {
  const words = useWords()
  const counts = countTones(marks)
  return (
    <ul className="legend" aria-label={words.legend}>
      {order.map((tone) => (
        <li key={tone} className={`tone-${tone} ${counts[tone] === 0 ? 'legend-none' : ''}`}>
          <span aria-hidden="true">{toneSigns[tone]}</span> {words[tone]} <b>{counts[tone]}</b>
        </li>
      ))}
    </ul>
  )
}
