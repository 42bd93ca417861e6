import type { WorkingLine } from '../../core/finding.ts'
import type { Source } from '../../core/source.ts'
import { keyOf } from '../../report/marks.ts'
import { placeSaid, reportWords } from '../../report/words.ts'
import { useLanguage, useWords } from '../words.ts'

interface Props {
  readonly lines: readonly WorkingLine[]
  readonly onShow: (source: Source, line: WorkingLine) => void
  /** Opens a number of the working in its turn. */
  readonly onNumber?: (key: string) => void
  /** The number that is asked about, told apart. */
  readonly own?: string
}

/** The numbers a judgement was made from, each leading to where it is printed. */
export function Working({ lines, onShow, onNumber, own }: Props) {
  const words = useWords()
  const language = useLanguage()
  if (lines.length === 0) return null
  return (
    <table className="working">
      <caption className="sr">{words.working}</caption>
      <tbody>
        {lines.map((line, at) => {
          const { source } = line
          const key = source && keyOf(source, line.value)
          const place = source && placeSaid(source, reportWords[language])
          return (
            <tr key={at} className={key !== undefined && key === own ? 'working-own' : undefined}>
              <th scope="row">{line.name}</th>
              <td className="number">
                {onNumber && key && key !== own ? (
                  <button
                    type="button"
                    className="figure-button"
                    title={words.openNumber}
                    onClick={() => onNumber(key)}
                  >
                    {line.value === '' ? '—' : line.value}
                  </button>
                ) : line.value === '' ? (
                  '—'
                ) : (
                  line.value
                )}
              </td>
              <td className="working-place">
                {source && place && (
                  <button type="button" className="quiet" onClick={() => onShow(source, line)}>
                    {place}
                  </button>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
