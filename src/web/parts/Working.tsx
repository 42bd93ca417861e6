import type { WorkingLine } from '../../core/finding.ts'
import type { Source } from '../../core/source.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly lines: readonly WorkingLine[]
  readonly onShow: (source: Source) => void
}

/** The numbers a judgement was made from, each leading to where it is printed. */
export function Working({ lines, onShow }: Props) {
  const words = useWords()
  if (lines.length === 0) return null
  return (
    <table className="working">
      <caption className="sr">{words.working}</caption>
      <tbody>
        {lines.map((line, at) => (
          <tr key={at}>
            <th scope="row">{line.name}</th>
            <td className="number">{line.value}</td>
            <td className="working-place">
              {line.source && (
                <button type="button" className="quiet" onClick={() => onShow(line.source!)}>
                  {placeOf(line.source, words)}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function placeOf(source: Source, words: ReturnType<typeof useWords>): string {
  if (source.cell !== undefined) return source.cell
  return source.page !== undefined ? words.page(source.page) : words.show
}
