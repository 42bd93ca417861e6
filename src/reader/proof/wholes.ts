import type { Form } from '../../core/form.ts'
import type { Expression, Relation } from '../../core/relation.ts'
import type { Total } from './columns.ts'

/** Is a relation about this form alone? */
export function speaksOf(relation: Pick<Relation, 'left' | 'right'>, form: string): boolean {
  return formsIn(relation.left, form) && formsIn(relation.right, form)
}

function formsIn(of: Expression, form: string): boolean {
  switch (of.kind) {
    case 'sum':
    case 'either':
      return of.of.every((part) => formsIn(part, form))
    case 'less':
      return formsIn(of.from, form) && formsIn(of.take, form)
    default:
      return of.form === form
  }
}

/** The columns of a form that others of the same row add up to. */
export function totalsOf(form: Form, relations: readonly Relation[]): readonly Total[] {
  const totals: Total[] = []
  for (const { left, right, is } of relations) {
    if (is !== '=' || right.kind === 'cell' || !speaksOf({ left, right }, form.id)) continue
    // The whole may be wrapped, 「the first of these that is printed」.
    for (const column of new Set(columnsIn(left))) {
      const parts = columnsIn(right).filter((other) => other !== column && form.columns[other] !== undefined)
      if (parts.length > 0 && form.columns[column] !== undefined && new Set(columnsIn(left)).size < 3)
        totals.push({ column, parts })
    }
  }
  return totals
}

function columnsIn(of: Expression): readonly string[] {
  switch (of.kind) {
    case 'sum':
    case 'either':
      return of.of.flatMap(columnsIn)
    case 'less':
      return [...columnsIn(of.from), ...columnsIn(of.take)]
    default:
      return typeof of.column === 'string' ? [of.column] : []
  }
}
