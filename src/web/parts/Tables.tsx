import { useState } from 'react'
import type { Table } from '../../core/table.ts'
import { keyOf, type Mark } from '../../report/marks.ts'
import type { Outcome } from '../../report/outcome.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly outcome: Outcome
  readonly marks: ReadonlyMap<string, Mark>
  readonly number: string | null
  readonly onNumber: (key: string) => void
}

/** The tables as tables. Each number opens into where it stands and what it must agree with. */
export function Tables({ outcome, marks, number, onNumber }: Props) {
  const words = useWords()
  const { tables, forms } = outcome.disclosure
  const [shown, setShown] = useState(0)
  if (tables.length === 0) return <p className="empty">{words.noTables}</p>
  const formOf = (at: number): string | undefined => forms.find((form) => form.table === at)?.form
  const table = tables[shown]
  return (
    <section className="tables">
      <label>
        <span className="sr">{words.tabTables}</span>
        <select value={shown} onChange={(event) => setShown(Number(event.target.value))}>
          {tables.map((each, at) => (
            <option key={at} value={at}>
              {each.title === '' ? `${words.page(each.pages[0] ?? 0)}` : each.title}
              {formOf(at) ? '' : ' ·'}
            </option>
          ))}
        </select>
      </label>
      {table && <OneTable table={table} marks={marks} number={number} onNumber={onNumber} />}
      <ul className="absent">
        {forms
          .filter((form) => form.table === null)
          .map((form) => (
            <li key={form.form}>
              {form.title}：{stateWords(form.state, words)}
            </li>
          ))}
      </ul>
    </section>
  )
}

interface OneProps {
  readonly table: Table
  readonly marks: ReadonlyMap<string, Mark>
  readonly number: string | null
  readonly onNumber: (key: string) => void
}

function OneTable({ table, marks, number, onNumber }: OneProps) {
  const words = useWords()
  const numeric = /^[-(（]?[\d,，.．]+[)）%]?$/
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={table.title}>
      <table className="data">
        <caption>
          {table.title}
          <span className="table-unit">
            {table.unit === null ? words.unitUnknown : words.unit(table.unit)}
            {table.pages.length > 0 && ` · ${table.pages.map((page) => words.page(page)).join('、')}`}
            {table.state !== 'present' && ` · ${stateWords(table.state, words)}`}
          </span>
        </caption>
        <thead>
          <tr>
            {table.columns.map((column, at) => (
              <th key={at} scope="col">
                {column.split('/').map((level, depth) => (
                  <span key={depth} className="level">
                    {level}
                  </span>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => {
                const key = keyOf(cell.source)
                const mark = key === null || cell.text === '' ? undefined : marks.get(key)
                const isNumber = numeric.test(cell.text)
                return (
                  <td
                    key={column}
                    className={`${isNumber ? 'number' : ''} ${mark ? `tone-${mark.tone}` : ''}`}
                  >
                    {mark ? (
                      <button
                        type="button"
                        className="cell"
                        aria-pressed={mark.key === number}
                        title={words[mark.tone]}
                        onClick={() => onNumber(mark.key)}
                      >
                        {cell.text}
                      </button>
                    ) : (
                      cell.text
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {table.notes.map((note, at) => (
        <p key={at} className="table-note">
          {note.text}
        </p>
      ))}
      {table.doubts.map((doubt, at) => (
        <p key={at} className="table-doubt">
          {doubt}
        </p>
      ))}
    </div>
  )
}

function stateWords(state: Table['state'], words: ReturnType<typeof useWords>): string {
  switch (state) {
    case 'image-only':
      return words.stateImage
    case 'empty-declared':
      return words.stateEmptyDeclared
    case 'empty-undeclared':
      return words.stateEmptyUndeclared
    case 'absent':
      return words.stateAbsent
    case 'present':
      return ''
  }
}
