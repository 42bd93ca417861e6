import type { Source } from '../../../core/source.ts'
import type { Cell } from '../../../core/table.ts'
import { keyOf, type Mark } from '../../../report/marks.ts'
import { useWords } from '../../words.ts'
import { toneSigns } from '../signs.ts'
import type { Proven } from './listed.ts'

/** How a place of the form leads to the page: a number opens, words are shown where they stand. */
export interface Places {
  readonly marks: ReadonlyMap<string, Mark>
  readonly number: string | null
  readonly proven: Proven
  readonly onNumber: (key: string) => void
  readonly onShow: (source: Source, line?: { readonly value: string }) => void
}

interface Props {
  readonly cell: Cell | null | undefined
  readonly places: Places
}

/** What is printed in one place, as a button that leads there. */
export function Figure({ cell, places }: Props) {
  const words = useWords()
  if (!cell || cell.text === '') return <span aria-label={words.notPrinted}>—</span>
  const key = keyOf(cell.source, cell.text)
  const mark = key === null || !/\d/.test(cell.text) ? undefined : places.marks.get(key)
  const tone = mark?.tone ?? 'uncovered'
  return (
    <button
      type="button"
      className={`cell tone-${tone}`}
      aria-pressed={mark ? mark.key === places.number : undefined}
      title={mark ? `${toneSigns[tone]} ${words[tone]}` : words.show}
      onClick={() => (mark ? places.onNumber(mark.key) : places.onShow(cell.source, { value: cell.text }))}
    >
      {cell.text}
    </button>
  )
}
