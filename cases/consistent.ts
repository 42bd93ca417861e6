import { fixed, stepOf, worth, type Unit } from '../src/core/amount.ts'
import type { Form } from '../src/core/form.ts'
import type { Expression, Relation } from '../src/core/relation.ts'
import { sheetsOf } from '../src/check/cells.ts'
import type { Linear } from '../src/check/constraint.ts'
import { formsOf, instancesOf } from '../src/check/instance.ts'
import { disclosureOf, type GivenForm } from './build.ts'

/** True amounts in 分: form, row, column. */
export type Truth = Map<string, bigint>
export const keyOf = (form: string, row: string, column: string): string => `${form}\n${row}\n${column}`

/** Rows enough to exercise a form: a small code tree, every labelled row, two entries. */
function rowsOf(form: Form, relation: Relation): readonly string[] {
  const declared = Object.keys(form.rows)
  if (form.rowsBy === 'single') return ['only']
  if (form.rowsBy === 'label') return declared
  if (form.rowsBy === 'entry') return [...new Set(['total', ...declared, 'entry-1', 'entry-2'])]
  const base =
    form.classification === 'function'
      ? ['201', '20101', '2010101', '2010102', '208', '20805', '2080505', '2080506']
      : form.classification === 'government-economic'
        ? ['501', '50101', '50102', '502', '50201', '50299']
        : ['301', '30101', '30102', '302', '30201', '30299', '303', '30302']
  const named = namedCodes(relation, form.id)
  const parents = named.flatMap((code) =>
    [code.slice(0, 3), code.slice(0, 5), code].filter((c) => c.length <= code.length),
  )
  return [...new Set(['total', ...declared, ...base, ...parents])]
}

function namedCodes(relation: Relation, form: string): readonly string[] {
  const codes: string[] = []
  const visit = (e: Expression): void => {
    if (e.kind === 'sum' || e.kind === 'either') e.of.forEach(visit)
    else if (e.kind === 'less') [e.from, e.take].forEach(visit)
    else if (e.kind === 'cell' && e.form === form) {
      if (typeof e.row === 'object' && 'code' in e.row) codes.push(e.row.code)
      else if (typeof e.row === 'string' && /^\d+$/.test(e.row)) codes.push(e.row)
    }
  }
  for (const e of [
    relation.left,
    relation.right,
    ...(relation.when?.zero ?? []),
    ...(relation.when?.printed ?? []),
  ])
    visit(e)
  return codes
}

/** Forms a relation speaks of, its conditions included. */
export function formsIn(relation: Relation, forms: readonly Form[]): readonly Form[] {
  const named = new Set(formsOf(relation))
  const visit = (e: Expression): void => {
    if (e.kind === 'sum' || e.kind === 'either') e.of.forEach(visit)
    else if (e.kind === 'less') [e.from, e.take].forEach(visit)
    else named.add(e.form)
  }
  for (const e of [...(relation.when?.zero ?? []), ...(relation.when?.printed ?? [])]) visit(e)
  return forms.filter((form) => named.has(form.id))
}

/** Random amounts for every cell of the forms a relation speaks of. */
export function randomTruth(relation: Relation, forms: readonly Form[], draw: () => bigint): Truth {
  const truth: Truth = new Map()
  for (const form of formsIn(relation, forms))
    for (const row of rowsOf(form, relation))
      for (const column of Object.keys(form.columns)) truth.set(keyOf(form.id, row, column), draw())
  return truth
}

/** The truth as printed: each amount rounded to the last digit of its unit. */
export function printed(truth: Truth, forms: readonly Form[], unit: Unit): readonly GivenForm[] {
  const given = new Map<string, Record<string, Record<string, string>>>()
  for (const [key, fen] of truth) {
    const [form = '', row = '', column = ''] = key.split('\n')
    const rows = given.get(form) ?? given.set(form, {}).get(form)!
    const cells = (rows[row] ??= {})
    cells[column] = text(fen, unit)
  }
  return forms
    .filter((form) => given.has(form.id))
    .map((form) => ({ form, unit, rows: given.get(form.id) ?? {} }))
}

/** Rounded half away from zero to two decimals of the unit. */
export function text(fen: bigint, unit: Unit): string {
  const step = stepOf(unit, 2)
  const size = fen < 0n ? -fen : fen
  const digits = (2n * size + step) / (2n * step)
  return fixed(fen < 0n ? -digits : digits, worth[unit] / step === 1n ? 0 : 2)
}

/** Every instance of a relation on a truth, exact to the 分. */
export function instances(relation: Relation, truth: Truth, forms: readonly Form[]): readonly Linear[] {
  const given = printed(truth, forms, '元')
  const sheets = sheetsOf(disclosureOf({ kind: formsIn(relation, forms)[0]!.kind, forms: given }), forms)
  return instancesOf(relation, sheets).flatMap((i) => (i.kind === 'ready' ? [i.constraint] : []))
}

/** Changes a truth until a relation holds everywhere in it: conditions met, then each left side set to its right. */
export function satisfy(relation: Relation, truth: Truth, forms: readonly Form[]): boolean {
  meetConditions(relation, truth)
  for (let round = 0; round < 12; round += 1) {
    const open = instances(relation, truth, forms).filter(
      (c) => gap(c, truth) !== 0n && !(c.is === '≤' && gap(c, truth) < 0n),
    )
    if (open.length === 0) return true
    for (const constraint of open) mend(constraint, truth)
  }
  return false
}

const cellKey = (term: Linear['terms'][number]): string => {
  const { form, row, column } = term.of.cell!
  return keyOf(form, row, column)
}
export const gap = (constraint: Linear, truth: Truth): bigint =>
  constraint.terms.reduce((sum, term) => sum + term.coefficient * (truth.get(cellKey(term)) ?? 0n), 0n)

/** The cell that is set to make a constraint hold: the first of its left side that stands alone. */
export function lever(constraint: Linear): Linear['terms'][number] {
  const left = new Set(constraint.left.map((term) => term.of.id))
  return constraint.terms.find(
    (term) => left.has(term.of.id) && (term.coefficient === 1n || term.coefficient === -1n),
  )!
}

function mend(constraint: Linear, truth: Truth): void {
  const term = lever(constraint)
  const key = cellKey(term)
  truth.set(key, (truth.get(key) ?? 0n) - term.coefficient * gap(constraint, truth))
}

function meetConditions(relation: Relation, truth: Truth): void {
  const clear = (e: Expression): void => {
    if (e.kind === 'sum' || e.kind === 'either') e.of.forEach(clear)
    else if (e.kind === 'less') [e.from, e.take].forEach(clear)
    else
      for (const key of truth.keys()) {
        const [form, row, column] = key.split('\n')
        if (form !== e.form || (typeof e.column === 'string' && column !== e.column)) continue
        if (e.kind === 'cell' && typeof e.row === 'string' && e.row !== 'each' && row !== e.row) continue
        truth.set(key, 0n)
      }
  }
  for (const e of relation.when?.zero ?? []) clear(e)
}
export { cellKey }
