import { arithmetic } from '../../core/basis.ts'
import type { Finding } from '../../core/finding.ts'
import { normal } from '../../core/normal.ts'
import { gapOf, outcome, type Linear } from '../constraint.ts'
import { quoted, tableName, tableSaid } from '../name.ts'
import type { Quantity } from '../quantity.ts'
import { differenceOf } from '../relations.ts'
import { formatted, gapSaid, linesOf } from '../said.ts'
import { labelOf, quantityAt, type Loose } from './amounts.ts'

/** Rows that a hypothesis must hold in before one exception means anything. */
const evidence = 5

const total = /(^|\/)(合计|总计|小计)$/

/**
 * 「合计」 as the sum of the columns beside it, in a table that no form explains: taken for a rule of the table only where it
 * holds in every row but one, in at least five rows that say something.
 */
export function columnFindings(loose: Loose): readonly Finding[] {
  const columns = loose.table.columns
  return columns.flatMap((header, at) => {
    if (!total.test(normal(header))) return []
    for (const parts of hypotheses(columns, at)) {
      const found = exception(loose, at, parts)
      if (found !== null) return found.kind === 'one' ? [finding(found.constraint, loose, found.row)] : []
    }
    return []
  })
}

/** Sets of columns that a total may be the sum of: up to the next total, or all others to its right, or all to its left. */
function hypotheses(columns: readonly string[], at: number): readonly (readonly number[])[] {
  const right = columns.map((_, i) => i).filter((i) => i > at)
  const next = right.findIndex((i) => total.test(normal(columns[i] ?? '')))
  const nearest = next < 0 ? right : right.slice(0, next)
  const subtotals = right.filter((i) => total.test(normal(columns[i] ?? '')))
  return [nearest, right, subtotals].filter((set) => set.length >= 2)
}

type Found =
  { readonly kind: 'none' } | { readonly kind: 'one'; readonly constraint: Linear; readonly row: number }

/** `none`: the hypothesis holds everywhere; `one`: it fails once; nothing where it is no rule of this table. */
function exception(loose: Loose, at: number, parts: readonly number[]): Found | null {
  let holds = 0
  let broken: { readonly constraint: Linear; readonly row: number } | null = null
  for (let row = 0; row < loose.table.rows.length; row += 1) {
    const constraint = rowConstraint(loose, row, at, parts)
    if (constraint === null) continue
    if (outcome(constraint).startsWith('holds')) holds += 1
    else if (broken !== null) return null
    else broken = { constraint, row }
  }
  if (holds < evidence) return null
  return broken === null ? { kind: 'none' } : { kind: 'one', ...broken }
}

/** One row: its total and its parts, where the total is printed and at least two parts are not zero. */
function rowConstraint(loose: Loose, row: number, at: number, parts: readonly number[]): Linear | null {
  const name = (column: number): string => loose.table.columns[column] ?? ''
  const whole = quantityAt(loose, row, at, name(at))
  const of = parts.map((column) => quantityAt(loose, row, column, name(column)))
  if (whole === null || whole.blank || of.some((part) => part === null)) return null
  const printed = of.filter((part): part is Quantity => part !== null && !part.blank)
  if (printed.filter((part) => part.amount.fen !== 0n).length < 2) return null
  const left = [{ coefficient: 1n, of: whole }]
  const right = printed.map((part) => ({ coefficient: 1n, of: part }))
  return {
    kind: 'linear',
    rule: 'structure/columns',
    is: '=',
    terms: [...left, ...printed.map((part) => ({ coefficient: -1n, of: part }))],
    severity: 'warning',
    basis: arithmetic,
    left,
    right,
    family: 'within',
  }
}

function finding(constraint: Linear, loose: Loose, row: number): Finding {
  const whole = constraint.left[0]!.of
  return {
    rule: constraint.rule,
    code: 'odd row out',
    severity: 'warning',
    where: `${tableSaid(tableName(loose.table.title))}${quoted(labelOf(loose.table, row))}行`,
    quote: whole.text,
    printed: whole.text,
    expected: formatted(whole, whole.amount.fen - gapOf(constraint.terms)),
    details: { ...differenceOf(constraint), gap: gapSaid(gapOf(constraint.terms), whole.unit) },
    working: linesOf([...constraint.left, ...constraint.right]),
    source: whole.source,
    witnesses: [],
    repair: null,
    basis: arithmetic,
  }
}
