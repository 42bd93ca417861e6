import type { Form } from '../../core/form.ts'
import { normal } from '../../core/normal.ts'
import type { Relation } from '../../core/relation.ts'
import type { Row, Table } from '../../core/table.ts'
import type { Line } from '../document.ts'
import type { PrintedRow } from './assign.ts'
import type { Item } from './coded.ts'
import { columnSets } from './columns.ts'
import type { Heading } from './heading.ts'
import { layCoded, type Band, type Base, type Laid } from './layout.ts'
import { prove } from './puzzle.ts'
import { isNumber, isWhole } from './tokens.ts'
import { likeliest } from './trust.ts'
import { speaksOf, totalsOf } from './wholes.ts'

/** An item of a drawn table, and the columns of the table that its amounts stand in. */
interface Placed {
  readonly item: Item
  readonly at: readonly number[]
}

/**
 * A table of codes whose headers do not stand above its amounts, with each amount column under the header that the identities of the
 * form prove for it. Nothing where they leave a choice, or contradict each other. What is printed in the rows stays as it is.
 */
export function repairColumns(table: Table, form: Form, relations: readonly Relation[]): Table | null {
  if (form.rowsBy !== 'code') return null
  const own = relations.filter((relation) => speaksOf(relation, form.id))
  const placed = table.rows.flatMap((row) => itemOf(row) ?? [])
  const heading = headingOfColumns(table)
  const section = { form, title: table.title, titleLines: [], body: [], notes: [] }
  const base: Base = { section, form, heading }
  const layouts = columnSets(form, heading, totalsOf(form, own)).flatMap(
    (keys) =>
      layCoded(
        base,
        keys,
        placed.map(({ item }) => item),
      ) ?? [],
  )
  const laid = likeliest(layouts, own)
  if (laid === null || laid.bands.length !== placed.length) return null
  const map = columnMap(laid, placed, own)
  return map === null ? null : withColumns(table, laid, placed, map)
}

function itemOf(row: Row): Placed | null {
  const texts = row.map((cell) => cell.text.trim())
  const name = texts.findIndex((text) => /\p{Script=Han}/u.test(text))
  if (name < 0) return null
  const line: Line = { kind: 'line', text: texts.join(' '), source: row[name]?.source ?? {} }
  const parts = texts.slice(0, name).filter((text) => isWhole(text))
  const at = texts.flatMap((text, i) => (i > name && text !== '' && isNumber(text) ? [i] : []))
  const amounts = at.map((i) => ({ kind: 'number' as const, text: texts[i] ?? '', line, first: false }))
  const code = parts.map((part, i) => (i === 0 ? part : part.padStart(2, '0'))).join('')
  return { item: { code, parts, label: texts[name] ?? '', amounts, line, opens: true }, at }
}

function headingOfColumns(table: Table): Heading {
  const terms = table.columns.flatMap((column) => column.split('/').map(normal))
  return {
    body: table.body,
    unit: table.unit,
    words: terms.join(''),
    terms: [...new Set(terms)],
    numbered: null,
    lineNumbers: false,
    lines: new Set(),
    rows: [],
  }
}

/** Column of the table → column of the form, by proof alone; each column of the table stands for one of the form. */
function columnMap(
  laid: Laid,
  placed: readonly Placed[],
  relations: readonly Relation[],
): ReadonlyMap<number, number> | null {
  const map = new Map<number, number>()
  for (let known = -1; known < map.size;) {
    known = map.size
    const fits = new Map<Band, PrintedRow['fits']>(
      laid.bands.map((band, b) => [
        band,
        (placed[b]?.at ?? []).map((column) => {
          const to = map.get(column)
          return to === undefined ? null : [to]
        }),
      ]),
    )
    const places = prove([laid], relations, fits)[0] ?? []
    for (const [b, place] of places.entries()) {
      for (const [i, to] of place.at.entries()) {
        const from = placed[b]?.at[i]
        if (to === null || from === undefined || place.proven[i] !== true) continue
        if ((map.get(from) ?? to) !== to) return null
        map.set(from, to)
      }
    }
  }
  const printed = new Set(
    placed.flatMap(({ item, at }) => at.filter((_, i) => /[1-9]/.test(item.amounts[i]?.text ?? ''))),
  )
  const pairs = [...map].sort(([a], [b]) => a - b)
  const ascends = pairs.every(([, to], i) => i === 0 || to > (pairs[i - 1]?.[1] ?? -1))
  return ascends && map.size > 0 && [...printed].every((column) => map.has(column)) ? map : null
}

function withColumns(
  table: Table,
  laid: Laid,
  placed: readonly Placed[],
  map: ReadonlyMap<number, number>,
): Table {
  const titles = (laid.bands[0]?.keys ?? []).map((key) => laid.form.columns[key]?.title ?? key)
  const [from, to] = [...map].sort(([a], [b]) => a - b)[0] ?? [0, 0]
  // The empty columns beside the proven ones, as far as they stand in step with them.
  const shift = from - to
  const even = [...map].every(([column, key]) => column - key === shift)
  const first = Math.min(...map.keys())
  const width = Math.max(table.columns.length, even ? shift + titles.length : 0)
  const name = Math.max(0, ...placed.map(({ item }) => Math.max(item.parts.length, 1)))
  const columns = Array.from({ length: width }, (_, column) => {
    const key = map.get(column) ?? (even && column >= first ? column - shift : -1)
    if (titles[key] !== undefined) return titles[key]
    const lead = laid.columns[column] ?? ''
    return column <= name && column < first && !titles.includes(lead) ? lead : ''
  })
  const last = table.rows[0]?.[0]
  const rows = table.rows.map((row) =>
    row.length >= width || last === undefined
      ? row
      : [
          ...row,
          ...Array.from({ length: width - row.length }, () => ({
            text: '',
            how: 'read' as const,
            source: row[0]?.source ?? last.source,
          })),
        ],
  )
  return { ...table, columns, rows }
}
