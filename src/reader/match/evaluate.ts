import { zero, type Amount } from '../../core/amount.ts'
import type { FormReading } from '../../core/disclosure.ts'
import type { Fact } from '../../core/fact.ts'
import type { Form } from '../../core/form.ts'
import { lookup } from '../../core/lookup.ts'
import type { Expression, Relation } from '../../core/relation.ts'

/** What `each` of a relation stands for in one instance. */
interface Place {
  readonly row: string | null
  readonly column: string | null
}

/** How one instance of a relation came out: whether it holds within rounding, and the facts it was made of. */
export interface Outcome {
  readonly holds: boolean
  /** Facts that are not zero. */
  readonly facts: readonly Fact[]
}

export interface Readings {
  readonly of: ReadonlyMap<string, FormReading>
  readonly forms: ReadonlyMap<string, Form>
}

interface Sum {
  amount: Amount
  readonly facts: Fact[]
  printed: boolean
  unreadable: boolean
}

/** Evaluates every instance of a relation whose left side is printed. Inequalities prove nothing and are left out. */
export function outcomes(relation: Relation, readings: Readings): readonly Outcome[] {
  if (relation.is !== '=' || relation.left.kind === 'group') return []
  const found: Outcome[] = []
  for (const place of places(relation, readings)) {
    const left = sum(relation.left, place, readings)
    const right = sum(relation.right, place, readings)
    if (!left.printed || !right.printed || left.unreadable || right.unreadable) continue
    const gap = left.amount.fen - right.amount.fen
    const room = left.amount.step + right.amount.step
    const facts = [...left.facts, ...right.facts]
    if (facts.length >= 2) found.push({ holds: 2n * (gap < 0n ? -gap : gap) <= room, facts })
    else if (facts.length === 1) found.push({ holds: false, facts })
  }
  return found
}

function places(relation: Relation, { of }: Readings): readonly Place[] {
  let found: readonly Place[] = [{ row: null, column: null }]
  for (const each of relation.each ?? []) {
    const reading = of.get(each.form)
    if (reading === undefined) return []
    if (each.over === 'columns') {
      found = found.flatMap((place) => each.columns.map((column) => ({ ...place, column })))
      continue
    }
    const tree = treeOf(reading)
    let rows = tree.rows
    if (each.over === 'parents') rows = rows.filter((row) => row === 'total' || tree.children.has(row))
    else if (each.over !== 'rows') {
      const other = new Set(of.get(each.and)?.rows.map((row) => row.row))
      rows = each.over === 'codes' ? rows.filter((row) => other.has(row)) : []
    }
    found = found.flatMap((place) => rows.map((row) => ({ ...place, row })))
  }
  return found
}

interface Tree {
  readonly rows: readonly string[]
  /** Rows one level below each row: 20801 below 208, the classes below 「合计」. */
  readonly children: ReadonlyMap<string, readonly string[]>
}

const trees = new WeakMap<FormReading, Tree>()
const none: Tree = { rows: [], children: new Map() }

function treeOf(reading: FormReading | undefined): Tree {
  if (reading === undefined) return none
  const known = trees.get(reading)
  if (known !== undefined) return known
  const rows = [...new Set(reading.rows.map((row) => row.row))]
  const children = new Map<string, string[]>()
  for (const row of rows) {
    if (!/^\d{3}(?:\d\d){0,2}$/.test(row)) continue
    const parent = row.length === 3 ? 'total' : row.slice(0, -2)
    const below = children.get(parent)
    if (below === undefined) children.set(parent, [row])
    else below.push(row)
  }
  const tree: Tree = { rows, children }
  trees.set(reading, tree)
  return tree
}

function sum(expression: Expression, place: Place, readings: Readings): Sum {
  const out: Sum = { amount: zero, facts: [], printed: false, unreadable: false }
  addTo(out, expression, 1n, place, readings)
  return out
}

function addTo(out: Sum, expression: Expression, sign: bigint, place: Place, readings: Readings): void {
  const cell = (form: string, row: string | null, column: string | null): void => {
    const reading = readings.of.get(form)
    if (reading === undefined || row === null || column === null) return
    const look = lookup(reading, row, column)
    if (look.kind === 'absent') return
    out.printed = true
    if (look.kind === 'unreadable') out.unreadable = true
    if (look.kind !== 'amount') return
    out.amount = { fen: out.amount.fen + sign * look.amount.fen, step: out.amount.step + look.amount.step }
    if (look.amount.fen !== 0n) out.facts.push(look.fact)
  }
  const columnOf = (column: string | { readonly each: 'column' }): string | null =>
    typeof column === 'string' ? column : place.column
  switch (expression.kind) {
    case 'cell': {
      const { row } = expression
      cell(
        expression.form,
        row === 'each' || (typeof row === 'object' && 'each' in row)
          ? place.row
          : typeof row === 'string'
            ? row
            : row.code,
        columnOf(expression.column),
      )
      return
    }
    case 'sum':
      for (const part of expression.of) addTo(out, part, sign, place, readings)
      return
    case 'less':
      addTo(out, expression.from, sign, place, readings)
      addTo(out, expression.take, -sign, place, readings)
      return
    case 'either': {
      for (const part of expression.of) {
        const one = sum(part, place, readings)
        if (!one.printed) continue
        out.printed = true
        out.unreadable ||= one.unreadable
        out.amount = { fen: out.amount.fen + sign * one.amount.fen, step: out.amount.step + one.amount.step }
        for (const fact of one.facts) out.facts.push(fact)
        break
      }
      return
    }
    case 'group': {
      const rows = readings.forms.get(expression.form)?.rows ?? {}
      for (const [key, row] of Object.entries(rows))
        if (row.group === expression.group) cell(expression.form, key, columnOf(expression.column))
      return
    }
    case 'children': {
      const { children } = treeOf(readings.of.get(expression.form))
      for (const row of children.get(place.row ?? '') ?? [])
        cell(expression.form, row, columnOf(expression.column))
      return
    }
  }
}
