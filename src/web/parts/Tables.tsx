import { useEffect, useMemo, useRef } from 'react'
import { doubtSaid } from '../../core/doubts.ts'
import type { Table } from '../../core/table.ts'
import { keyOf, type Mark, type Tone } from '../../report/marks.ts'
import type { Outcome } from '../../report/outcome.ts'
import type { View } from '../address.ts'
import { useLanguage, useWords } from '../words.ts'
import { toneSigns } from './signs.ts'
import { stateWords } from './state-words.ts'
import { TableGrid } from './TableGrid.tsx'
import { halvesOf } from './table-head.ts'
import { tones } from './tones.ts'

interface Props {
  readonly outcome: Outcome
  readonly marks: ReadonlyMap<string, Mark>
  readonly view: View
  readonly onView: (change: Partial<View>) => void
  readonly onNumber: (key: string) => void
}

/** The tables as tables, one at a time. Each number opens into where it stands and what it must agree with. */
export function Tables({ outcome, marks, view, onView, onNumber }: Props) {
  const words = useWords()
  const { tables, forms } = outcome.disclosure
  const scroll = useRef<HTMLDivElement>(null)
  const ofNumber = useMemo(
    () => (view.number === null ? -1 : tables.findIndex((table) => holds(table, view.number!))),
    [tables, view.number],
  )
  // A number opened elsewhere brings its table with it.
  useEffect(() => {
    if (ofNumber >= 0 && ofNumber !== view.table) onView({ table: ofNumber })
  }, [ofNumber])
  const at = Math.min(view.table, tables.length - 1)
  const table = tables[at]
  const absent = forms.filter((form) => form.table === null && form.state !== 'absent')
  const turn = (to: number): void => {
    const page = tables[to]?.pages[0]
    scroll.current?.scrollTo({ top: 0, left: 0 })
    onView({ table: to, number: null, ...(page !== undefined && { page }) })
  }
  if (table === undefined) return <p className="empty">{words.noTables}</p>
  // Only a PDF has pages that can be turned to.
  const pages = outcome.disclosure.profile.format === 'pdf' ? table.pages : []
  const reading = forms.find((form) => form.table === at)
  return (
    <section className="tables" aria-label={words.tabTables}>
      <div className="bar tables-bar">
        <button
          type="button"
          disabled={at <= 0}
          aria-label={words.previousTable}
          title={words.previousTable}
          onClick={() => turn(at - 1)}
        >
          ◂
        </button>
        <select
          aria-label={words.chooseTable}
          value={at}
          onChange={(event) => turn(Number(event.target.value))}
        >
          {tables.map((each, index) => (
            <option key={index} value={index}>
              {`${index + 1}. ${each.title || words.page(each.pages[0] ?? 0)}${signOf(each, marks)}`}
            </option>
          ))}
        </select>
        <button
          type="button"
          disabled={at >= tables.length - 1}
          aria-label={words.nextTable}
          title={words.nextTable}
          onClick={() => turn(at + 1)}
        >
          ▸
        </button>
        <span className="tables-count">{words.tableOf(at + 1, tables.length)}</span>
      </div>
      <div className="table-head">
        <h3>
          {table.title || words.untitled}
          {table.number && <span className="table-number"> {table.number}</span>}
        </h3>
        <p>
          {table.unit === null ? words.unitUnknown : words.unit(table.unit)}
          {pages.map((page) => (
            <button key={page} type="button" className="quiet" onClick={() => onView({ page })}>
              {words.page(page)}
            </button>
          ))}
          {reading === undefined && <span className="tag">{words.noForm}</span>}
          {table.state !== 'present' && <span className="tag">{stateWords(table.state, words)}</span>}
        </p>
      </div>
      <TableGrid
        key={at}
        table={table}
        marks={marks}
        number={view.number}
        halves={halvesOf(table, reading)}
        scroll={scroll}
        onNumber={onNumber}
      />
      <Below table={table} />
      {absent.length > 0 && (
        <ul className="absent">
          {absent.map((form, index) => (
            <li key={index}>
              《{form.title}》{stateWords(form.state, words)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Below({ table }: { readonly table: Table }) {
  const language = useLanguage()
  return (
    <>
      {table.notes.map((note, at) => (
        <p key={at} className="table-note">
          {note.text}
        </p>
      ))}
      {table.doubts.map((doubt, at) => (
        <p key={at} className="table-doubt">
          · {doubtSaid(doubt, language)}
        </p>
      ))}
    </>
  )
}

const holds = (table: Table, key: string): boolean =>
  table.rows.some((row) => row.some((cell) => keyOf(cell.source, cell.text) === key))

/** ✕ or ≈ beside the title of a table that has such a number. */
function signOf(table: Table, marks: ReadonlyMap<string, Mark>): string {
  const found = new Set<Tone>()
  for (const row of table.rows) {
    for (const cell of row) {
      const key = keyOf(cell.source, cell.text)
      const tone = key === null ? undefined : marks.get(key)?.tone
      if (tone && cell.text !== '') found.add(tone)
    }
  }
  const worst = tones.find((tone) => found.has(tone))
  return worst === 'broken' || worst === 'rounding' ? `  ${toneSigns[worst]}` : ''
}
