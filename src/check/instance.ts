import type { Expression, Relation } from '../core/relation.ts'
import { forms as allForms } from '../forms/index.ts'
import { bindingsOf, type Binding, type Chosen } from './binding.ts'
import type { Sheets } from './cells.ts'
import { outcome, type Linear } from './constraint.ts'
import { tableName } from './name.ts'
import type { Quantity, Term } from './quantity.ts'
import { sideOf, type Lack } from './sides.ts'

const titles = new Map(allForms.map((form) => [form.id, `《${form.title}》`]))
const titleById = (form: string): string => titles.get(form) ?? form

/** A relation applied to the forms of a document once. */
export type Instance =
  | { readonly kind: 'ready'; readonly constraint: Linear }
  | { readonly kind: 'cannot tell'; readonly relation: Relation; readonly lacks: readonly Lack[] }
  /** A misprint that is no number stands in it; what remains may prove what should stand there. */
  | {
      readonly kind: 'malformed'
      readonly relation: Relation
      readonly constraint: Linear
      readonly malformed: readonly Quantity[]
    }
  /** `nothing printed`: every cell is blank or absent. `form not printed`: the document has no such form or line. */
  | {
      readonly kind: 'not applicable'
      readonly why: 'nothing printed' | 'line not printed' | 'condition not met'
    }

/** Every instance of a relation over the forms read. */
export function instancesOf(relation: Relation, sheets: Sheets): readonly Instance[] {
  return choicesOf(relation, sheets).flatMap((choice) =>
    choice.kind === 'lack'
      ? [{ kind: 'cannot tell', relation, lacks: choice.lacks } as const]
      : bindingsOf(relation, choice.chosen).map((binding) => instantiate(relation, choice.chosen, binding)),
  )
}

type Choice =
  | { readonly kind: 'chosen'; readonly chosen: Chosen }
  | { readonly kind: 'lack'; readonly lacks: readonly Lack[] }

/**
 * Which sheets to work a relation on. A document that holds its forms several times, once per unit, is worked unit by unit
 * in the order printed, and only where every form is there equally often.
 */
function choicesOf(relation: Relation, sheets: Sheets): readonly Choice[] {
  const forms = formsOf(relation)
  const beside = conditionForms(relation).filter((form) => !forms.includes(form) && sheets.has(form))
  const lacks: Lack[] = []
  for (const form of forms) {
    const list = sheets.get(form) ?? []
    if (list.length === 0) lacks.push({ what: titleById(form), why: 'form not found' })
    else if (list.every((sheet) => sheet.reading.state === 'image-only'))
      lacks.push({ what: `《${tableName(list[0]!.reading.title)}》`, why: 'form is an image' })
  }
  if (lacks.length > 0) return [{ kind: 'lack', lacks }]
  const counts = new Set(forms.map((form) => sheets.get(form)?.length ?? 0))
  if (counts.size > 1)
    return [
      { kind: 'lack', lacks: forms.map((form) => ({ what: titleById(form), why: 'forms not in pairs' })) },
    ]
  const times = [...counts][0] ?? 0
  return Array.from({ length: times }, (_, at) => ({
    kind: 'chosen' as const,
    chosen: new Map([
      ...beside.map((form) => [form, sheets.get(form)?.[at] ?? sheets.get(form)![0]!] as const),
      ...forms.map((form) => [form, sheets.get(form)![at]!] as const),
    ]),
  }))
}

const named = new WeakMap<Relation, readonly string[]>()

/** The forms a relation names, each once. */
export function formsOf(relation: Relation): readonly string[] {
  const known = named.get(relation)
  if (known !== undefined) return known
  const forms = new Set<string>()
  addForms(relation.left, forms)
  addForms(relation.right, forms)
  for (const each of relation.each ?? []) {
    forms.add(each.form)
    if ('and' in each) forms.add(each.and)
  }
  const list = [...forms]
  named.set(relation, list)
  return list
}

/** Forms that a relation's conditions look at. */
function conditionForms(relation: Relation): readonly string[] {
  const forms = new Set<string>()
  for (const e of [...(relation.when?.zero ?? []), ...(relation.when?.printed ?? [])]) addForms(e, forms)
  return [...forms]
}

function addForms(e: Expression, forms: Set<string>): void {
  if (e.kind === 'sum' || e.kind === 'either') for (const part of e.of) addForms(part, forms)
  else if (e.kind === 'less') for (const part of [e.from, e.take]) addForms(part, forms)
  else forms.add(e.form)
}

function instantiate(relation: Relation, chosen: Chosen, binding: Binding): Instance {
  const condition = conditionOf(relation, chosen, binding)
  if (condition !== 'met') return condition
  const left = sideOf(relation.left, chosen, binding)
  const right = sideOf(relation.right, chosen, binding)
  if (left.absent || right.absent) return { kind: 'not applicable', why: 'line not printed' }
  if (left.lacks.length + right.lacks.length > 0)
    return { kind: 'cannot tell', relation, lacks: [...left.lacks, ...right.lacks] }
  if (left.terms.every((term) => term.of.blank) && right.terms.every((term) => term.of.blank))
    return { kind: 'not applicable', why: 'nothing printed' }
  const constraint: Linear = {
    kind: 'linear',
    rule: relation.id,
    is: relation.is,
    terms: gather([...left.terms, ...right.terms.map(opposite)]),
    severity: relation.severity,
    basis: relation.basis,
    left: left.terms,
    right: right.terms,
    family: relation.family,
    ...(relation.remark === undefined ? {} : { remark: relation.remark }),
  }
  const malformed = constraint.terms.map((term) => term.of).filter((q) => q.malformed)
  if (malformed.length > 0) return { kind: 'malformed', relation, constraint, malformed }
  const apart = chosen.size > 1 && [...chosen.values()].some((sheet) => sheet.shared)
  if (apart && outcome(constraint) === 'broken')
    return {
      kind: 'cannot tell',
      relation,
      lacks: [...chosen.keys()].map((form) => ({ what: form, why: 'forms not in pairs' })),
    }
  if (left.soft.length + right.soft.length > 0 && outcome(constraint) === 'broken')
    return { kind: 'cannot tell', relation, lacks: [...left.soft, ...right.soft] }
  return { kind: 'ready', constraint }
}

const opposite = (term: Term): Term => ({ coefficient: -term.coefficient, of: term.of })

/** Like terms together, so that a cell on both sides lends no slack. */
export function gather(terms: readonly Term[]): readonly Term[] {
  const gathered = new Map<string, Term>()
  for (const term of terms) {
    const before = gathered.get(term.of.id)
    const coefficient = (before?.coefficient ?? 0n) + term.coefficient
    gathered.set(term.of.id, { coefficient, of: term.of })
  }
  return [...gathered.values()].filter((term) => term.coefficient !== 0n)
}

function conditionOf(relation: Relation, chosen: Chosen, binding: Binding): Instance | 'met' {
  for (const expression of relation.when?.zero ?? []) {
    const unknown = missingForms(expression, chosen)
    if (unknown.length > 0) return { kind: 'cannot tell', relation, lacks: unknown }
    const side = sideOf(expression, chosen, binding)
    if (side.lacks.length > 0) return { kind: 'cannot tell', relation, lacks: side.lacks }
    // Two totals that are not there do not agree: that nothing lies between them takes both.
    if (expression.kind === 'less' && side.terms.every((term) => term.of.blank))
      return { kind: 'not applicable', why: 'condition not met' }
    const sum = side.terms.reduce((all, term) => all + term.coefficient * term.of.amount.fen, 0n)
    if (sum !== 0n) return { kind: 'not applicable', why: 'condition not met' }
  }
  for (const expression of relation.when?.printed ?? []) {
    const side = sideOf(expression, chosen, binding)
    if (side.absent || side.terms.length === 0) return { kind: 'not applicable', why: 'condition not met' }
  }
  return 'met'
}

function missingForms(expression: Expression, chosen: Chosen): readonly Lack[] {
  const forms = new Set<string>()
  addForms(expression, forms)
  return [...forms].filter((form) => !chosen.has(form)).map((form) => ({ what: form, why: 'form not found' }))
}
