import type { Form } from '../../../core/form.ts'
import {
  cell,
  children,
  group,
  type EachColumn,
  type Expression,
  type RowOf,
} from '../../../core/relation.ts'

/** A cell of a declared form. A row or column that the form does not have does not compile. */
export const at = <Row extends string, Column extends string>(
  form: Form<Row, Column>,
  row: NoInfer<Row> | Exclude<RowOf, string> | 'each',
  column: NoInfer<Column> | EachColumn,
): Expression => cell(form.id, row, column)

/** The rows below the bound one, or below 「合计」. */
export const below = <Row extends string, Column extends string>(
  form: Form<Row, Column>,
  column: NoInfer<Column>,
): Expression => children(form.id, column)

/** The rows of a group. */
export const all = <Row extends string, Column extends string>(
  form: Form<Row, Column>,
  name: string,
  column: NoInfer<Column>,
): Expression => group(form.id, name, column)
