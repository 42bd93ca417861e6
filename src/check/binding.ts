import type { Each, Relation } from '../core/relation.ts'
import type { Sheet } from './cells.ts'
import { parentsOf } from './tree.ts'

/** The forms one instance of a relation is worked on: one sheet for each form it names. */
export type Chosen = ReadonlyMap<string, Sheet>

/** What `each` is bound to in one instance: the row in each form, and the column. */
export interface Binding {
  readonly rows: ReadonlyMap<string, string>
  /** The row in forms not named by the walk. */
  readonly row: string | null
  readonly column: string | null
}

const none: Binding = { rows: new Map(), row: null, column: null }

/** Every binding of a relation's `each`; one empty binding where it repeats over nothing. */
export function bindingsOf(relation: Relation, chosen: Chosen): readonly Binding[] {
  let bindings: readonly Binding[] = [none]
  for (const each of relation.each ?? []) {
    const walked = walk(each, chosen)
    bindings = bindings.flatMap((binding) => walked.map((next) => join(binding, next)))
  }
  return bindings
}

const join = (a: Binding, b: Binding): Binding => ({
  rows: new Map([...a.rows, ...b.rows]),
  row: b.row ?? a.row,
  column: b.column ?? a.column,
})

const ofRow = (row: string): Binding => ({ ...none, row })

function walk(each: Each, chosen: Chosen): readonly Binding[] {
  const sheet = chosen.get(each.form)
  if (sheet === undefined) return []
  switch (each.over) {
    case 'rows':
      return [...sheet.rows.keys()].map(ofRow)
    case 'parents':
      return parentsOf(sheet).map(ofRow)
    case 'columns':
      return each.columns.filter((column) => sheet.columns.has(column)).map((column) => ({ ...none, column }))
    case 'codes': {
      const other = chosen.get(each.and)
      return [...sheet.rows.keys()]
        .filter((row) => /^\d+$/.test(row) && other?.rows.has(row) === true)
        .filter((row) => each.level === undefined || levels[each.level] === row.length)
        .map(ofRow)
    }
    case 'classes':
      return classes(sheet, each.form, each.and)
  }
}

const levels = { class: 3, section: 5, item: 7 } as const

/** Label rows that stand for a code: bound to their key in their own form, to the code in the other. */
function classes(sheet: Sheet, form: string, and: string): readonly Binding[] {
  return [...sheet.rows.keys()].flatMap((row) => {
    const code = sheet.form.rows[row]?.code
    if (code === undefined) return []
    return [
      {
        rows: new Map([
          [form, row],
          [and, code],
        ]),
        row: code,
        column: null,
      },
    ]
  })
}
