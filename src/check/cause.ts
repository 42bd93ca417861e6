import { size } from '../core/amount.ts'
import { outcome, quantitiesOf, type Constraint, type Outcome, type Replaced } from './constraint.ts'
import type { Quantity } from './quantity.ts'
import { pointsOf } from './points.ts'

/** A constraint with how it came out. */
export interface Judged {
  readonly constraint: Constraint
  readonly outcome: Outcome
}

/** Broken constraints that one misprint explains; `blame` is nothing where the figures cannot say which of them is wrong. */
export interface Cause {
  readonly broken: readonly Constraint[]
  readonly blame: { readonly quantity: Quantity; readonly value: bigint; readonly proven: boolean } | null
  /** Where blame cannot be assigned: the figures of which any one would explain everything. */
  readonly suspects: readonly Quantity[]
  /** Figures of the same group already put right by other causes: what remains is weighed with them. */
  readonly mended?: Replaced
}

interface Trial {
  readonly quantity: Quantity
  readonly value: bigint
  readonly explains: readonly Constraint[]
  /** How many of them it satisfies to the last digit. */
  readonly exactly: number
  /** It equals a figure that other identities hold in place. */
  readonly equal: boolean
  readonly proven: boolean
}

/**
 * The smallest cause: for every group of broken constraints that share figures, the figure whose one change satisfies most
 * of them and breaks none that holds; then again for what is left.
 */
export function causesOf(judged: readonly Judged[]): readonly Cause[] {
  const broken = judged.filter((j) => j.outcome === 'broken').map((j) => j.constraint)
  const held = heldBy(judged)
  const certain = broken.filter((constraint) => constraint.severity === 'error')
  const causes = componentsOf(certain).flatMap((component) => explain(component, held))
  return asked(
    causes,
    broken.filter((constraint) => constraint.severity !== 'error'),
    held,
  )
}

/**
 * What a reviewer would only ask about proves nothing: it is a witness where a cause mends it too, and else stands alone. Where
 * rounding left the value open, a witness may tell it.
 */
function asked(causes: readonly Cause[], plausible: readonly Constraint[], held: Held): readonly Cause[] {
  const left = new Set(plausible)
  const witnessed = causes.map((first): Cause => {
    const cause = told(first, plausible, held)
    const { blame } = cause
    if (blame === null) return cause
    const by = new Map([...(cause.mended ?? []), [blame.quantity.id, blame.value]])
    const also = plausible.filter(
      (c) =>
        left.has(c) && quantitiesOf(c).some((q) => q.id === blame.quantity.id) && !isBroken(outcome(c, by)),
    )
    for (const constraint of also) left.delete(constraint)
    return { ...cause, broken: [...cause.broken, ...also] }
  })
  return [
    ...witnessed,
    ...[...left].map((constraint): Cause => ({ broken: [constraint], blame: null, suspects: [] })),
  ]
}

/**
 * The cause as its witnesses tell it: the figure, where several would explain it, and its value, where rounding left that open.
 * Only what mends all that is proven counts, and then the more of the witnesses the better.
 */
function told(cause: Cause, plausible: readonly Constraint[], held: Held): Cause {
  const { blame, broken, suspects, mended = new Map<string, bigint>() } = cause
  if (blame?.proven === true) return cause
  const candidates = blame === null ? suspects : [blame.quantity]
  const about = plausible.filter((c) => quantitiesOf(c).some((q) => candidates.some(({ id }) => id === q.id)))
  if (about.length === 0) return cause
  const trials = candidates.flatMap((quantity) =>
    [...new Set([...broken, ...about].flatMap((c) => pointsOf(c, quantity, mended)))].flatMap((value) => {
      const by = new Map([...mended, [quantity.id, value]])
      const mends = (c: Constraint): boolean => !isBroken(outcome(c, by))
      if (!broken.every(mends) || !(held.get(quantity.id) ?? []).every(mends)) return []
      return [{ quantity, value, witnesses: about.filter(mends).length }]
    }),
  )
  const most = Math.max(0, ...trials.map((trial) => trial.witnesses))
  const before = trials.find(
    ({ quantity, value }) => quantity.id === blame?.quantity.id && value === blame.value,
  )
  if (most === 0 || before?.witnesses === most) return cause
  const best = trials.filter((trial) => trial.witnesses === most)
  const [first] = best
  if (first === undefined || best.some(({ quantity }) => quantity.id !== first.quantity.id)) return cause
  return { ...cause, blame: { quantity: first.quantity, value: first.value, proven: false }, suspects: [] }
}

function explain(component: readonly Constraint[], held: Held): readonly Cause[] {
  const causes: Cause[] = []
  const mended = new Map<string, bigint>()
  let left = component
  while (left.length > 0) {
    const trials = trialsOf(left, held, mended)
    const most = Math.max(0, ...trials.map((t) => t.explains.length))
    const best = trials.filter((t) => t.explains.length === most)
    if (best.length === 0) {
      causes.push(...left.map((constraint) => ({ broken: [constraint], blame: null, suspects: [] })))
      return causes
    }
    const chosen = pick(best) ?? forced(left, trials)
    const explained = chosen?.explains ?? best[0]!.explains
    causes.push({
      broken: left.filter((constraint) => explained.includes(constraint)),
      blame: chosen,
      suspects: chosen === null ? unique(best.map((t) => t.quantity)) : [],
      mended: new Map(mended),
    })
    if (chosen !== null) mended.set(chosen.quantity.id, chosen.value)
    left = left.filter(
      (constraint) => !explained.includes(constraint) && isBroken(outcome(constraint, mended)),
    )
  }
  return causes
}

const unique = (quantities: readonly Quantity[]): readonly Quantity[] => [
  ...new Map(quantities.map((q) => [q.id, q])).values(),
]

/** One trial of the best, where only one figure is among them. */
function pick(best: readonly Trial[]): Trial | null {
  const first = best[0]
  if (first === undefined || best.some((t) => t.quantity.id !== first.quantity.id)) return null
  const exactest = Math.max(...best.map((t) => t.exactly))
  const exact = best.filter((t) => t.exactly === exactest)
  const chosen = exact.find((t) => t.equal) ?? exact[0] ?? first
  // Where two values each fit some identity to the last digit, rounding hides which; only a figure printed twice decides.
  const rivals = best.filter((t) => t.value !== chosen.value && t.exactly > 0)
  const decided = chosen.equal && rivals.every((t) => t.exactly < chosen.exactly)
  return rivals.length === 0 || decided ? chosen : { ...chosen, proven: false }
}

/** Where several figures explain equally much: one that is the only figure able to mend some constraint. */
function forced(left: readonly Constraint[], trials: readonly Trial[]): Trial | null {
  for (const constraint of left) {
    const able = trials.filter((t) => t.explains.includes(constraint))
    const chosen = able.length === 0 ? null : pick(able)
    if (chosen !== null) return chosen
  }
  return null
}

function trialsOf(
  broken: readonly Constraint[],
  held: Held,
  mended: ReadonlyMap<string, bigint>,
): readonly Trial[] {
  const quantities = unique(broken.flatMap(quantitiesOf)).filter((q) => !mended.has(q.id))
  return quantities.flatMap((quantity) => {
    const own = broken.filter((constraint) => quantitiesOf(constraint).some((q) => q.id === quantity.id))
    const values = [...new Set(own.flatMap((constraint) => pointsOf(constraint, quantity, mended)))]
    return values.flatMap((value) => {
      const by = new Map([...mended, [quantity.id, value]])
      if ((held.get(quantity.id) ?? []).some((constraint) => isBroken(outcome(constraint, by)))) return []
      const outcomes = own.map((constraint) => ({ constraint, outcome: outcome(constraint, by) }))
      const explains = outcomes.filter((o) => !isBroken(o.outcome)).map((o) => o.constraint)
      const exactly = outcomes.filter((o) => o.outcome === 'holds').length
      if (explains.length === 0) return []
      const equal = equalsHeld(quantity, outcomes, held)
      return [{ quantity, value, explains, exactly, equal, proven: equal || exactly >= 2 }]
    })
  })
}

const isBroken = (o: Outcome): boolean => o !== 'holds' && o !== 'holds within rounding'

/**
 * Does the figure equal another to the last digit, which other identities hold in place? That is stronger than any sum, in which
 * rounding may hide a unit of the last digit.
 */
function equalsHeld(quantity: Quantity, outcomes: readonly Judged[], held: Held): boolean {
  return outcomes.some(({ constraint, outcome: how }) => {
    if (how !== 'holds' || constraint.kind !== 'linear' || constraint.terms.length !== 2) return false
    const other = constraint.terms.find((term) => term.of.id !== quantity.id)
    return other !== undefined && size(other.coefficient) === 1n && (held.get(other.of.id)?.length ?? 0) > 0
  })
}

/** Constraints that hold, by the figures in them; only those that say something. */
type Held = ReadonlyMap<string, readonly Constraint[]>

function heldBy(judged: readonly Judged[]): Held {
  const held = new Map<string, Constraint[]>()
  for (const { constraint, outcome: how } of judged) {
    if (how !== 'holds' && how !== 'holds within rounding') continue
    if (constraint.kind === 'linear' && constraint.is === '≤') continue
    for (const quantity of quantitiesOf(constraint)) {
      const list = held.get(quantity.id) ?? []
      list.push(constraint)
      held.set(quantity.id, list)
    }
  }
  return held
}

/** Broken constraints in groups that share figures. */
export function componentsOf(constraints: readonly Constraint[]): readonly (readonly Constraint[])[] {
  const parent = new Map<string, string>()
  const find = (id: string): string => {
    let at = id
    while (parent.get(at) !== undefined && parent.get(at) !== at) at = parent.get(at)!
    return at
  }
  for (const constraint of constraints) {
    const [first, ...rest] = quantitiesOf(constraint).map((q) => q.id)
    if (first === undefined) continue
    if (!parent.has(first)) parent.set(first, first)
    for (const id of rest) parent.set(find(id), find(first))
  }
  const groups = new Map<string, Constraint[]>()
  for (const constraint of constraints) {
    const first = quantitiesOf(constraint)[0]
    const root = first === undefined ? '' : find(first.id)
    const list = groups.get(root) ?? []
    list.push(constraint)
    groups.set(root, list)
  }
  return [...groups.values()]
}
