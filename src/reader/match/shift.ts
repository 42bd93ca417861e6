import type { FormReading } from '../../core/disclosure.ts'
import type { Form } from '../../core/form.ts'
import type { Relation } from '../../core/relation.ts'
import type { Table } from '../../core/table.ts'
import { codeRows } from './codes.ts'
import { bindColumns } from './columns.ts'
import { outcomes } from './evaluate.ts'
import type { Layout } from './layout.ts'
import { readFacts } from './reading.ts'
import { rolesOf } from './roles.ts'

const reaches = [1, 2, 3, -1, -2]
const few = 3

/**
 * Text made from a page may hold the amounts of a table one or more cells beside their headers. Where no row of the form adds
 * up as the headers say, the one displacement with which every row adds up is taken; nothing where there is none, or several.
 */
export function shifted(
  form: Form,
  table: Table,
  index: number,
  layout: Layout,
  year: number | null,
  relations: readonly Relation[],
): FormReading | null {
  if (form.rowsBy !== 'code' || table.rows.length < few) return null
  const rules = relations.filter((relation) => concerns(relation, form.id))
  if (rules.length === 0) return null
  const straight = tally(form, readFacts(form, table, index, layout), rules)
  if (straight.holds > 0) return null
  const found: FormReading[] = []
  for (const by of reaches) {
    const moved = displaced(form, table, by, year)
    if (moved === null) continue
    const reading = readFacts(form, table, index, moved)
    const { holds, broken } = tally(form, reading, rules)
    if (holds >= few && broken * 10 <= holds) found.push(reading)
  }
  const [only, second] = found
  return only === undefined || second !== undefined
    ? null
    : { ...only, doubts: ['amounts beside their headers'] }
}

/** A rule of one row: its columns add up. */
const concerns = (relation: Relation, form: string): boolean =>
  relation.family === 'within' &&
  relation.each?.length === 1 &&
  relation.each[0]?.over === 'rows' &&
  relation.each[0].form === form

function tally(
  form: Form,
  reading: FormReading,
  rules: readonly Relation[],
): { holds: number; broken: number } {
  const known = { of: new Map([[form.id, reading]]), forms: new Map([[form.id, form]]) }
  let holds = 0
  let broken = 0
  for (const rule of rules)
    for (const outcome of outcomes(rule, known)) {
      if (outcome.holds) holds += 1
      else broken += 1
    }
  return { holds, broken }
}

function displaced(form: Form, table: Table, by: number, year: number | null): Layout | null {
  const width = table.columns.length
  const all = Array.from({ length: table.columns.length }, (_, column) => column)
  const binding = bindColumns(form, table.columns, all, null, null, year)
  const columns = binding.bound
    .map(({ at, column }) => ({ at: at + by, column, header: table.columns[at] ?? '' }))
    .filter(({ at }) => at >= 0 && at < width)
  const first = Math.min(...columns.map((column) => column.at))
  const roles = rolesOf(table)
  const codes = roles.flatMap((role, column) => (role === 'code' && column < first ? [column] : []))
  const label = roles.findIndex((role, column) => role === 'label' && column < first)
  if (columns.length === 0 || label < 0) return null
  const texts = Array.from({ length: first }, (_, column) => column)
  const rows = codeRows(form, table, { codes, label }, year, texts)
  return { blocks: [{ half: null, columns, rows }], strange: [], values: columns.length }
}
