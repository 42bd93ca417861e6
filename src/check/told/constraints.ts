import { size } from '../../core/amount.ts'
import type { Basis } from '../../core/basis.ts'
import type { CellReference } from '../../core/claim.ts'
import type { Ratio, Sentence } from '../../core/sentence.ts'
import type { Constraint, Linear, Proportion } from '../constraint.ts'
import type { Quantity } from '../quantity.ts'
import { signOf } from './direction.ts'
import type { Spoken } from './spoken.ts'

/** Everything one claim says that figures can contradict. */
export function constraintsOf(spoken: Spoken, sentence: Sentence | undefined): readonly Constraint[] {
  const basis = sentence?.basis ?? null
  return [
    ...bound(spoken, basis),
    ...repeated(spoken, basis),
    ...(sentence?.ratios ?? []).flatMap((ratio) => rated(spoken, ratio, basis)),
    ...fallen(spoken, basis),
  ]
}

/** A value of the text equals the cell it speaks of. */
function bound(spoken: Spoken, basis: Basis | null): readonly Linear[] {
  return Object.keys(spoken.claim.binds).flatMap((role) => {
    const told = spoken.value(role)
    const cell = spoken.cell(role)
    if (told === null || cell === null || told.percent !== undefined) return []
    return [equal(`${spoken.claim.sentence}/${role}`, 'told', told, cell, basis)]
  })
}

/** 「…220.63万元。…预算安排441.25万元」: one figure told twice in one statement. */
function repeated(spoken: Spoken, basis: Basis | null): readonly Linear[] {
  const once = spoken.value('amount')
  const again = spoken.value('planned')
  if (once === null || again === null) return []
  return [equal(`${spoken.claim.sentence}/repeated`, 'twice', again, once, basis)]
}

export function equal(rule: string, family: string, a: Quantity, b: Quantity, basis: Basis | null): Linear {
  const left = [{ coefficient: 1n, of: a }]
  const right = [{ coefficient: 1n, of: b }]
  return {
    kind: 'linear',
    rule,
    is: '=',
    terms: [...left, { coefficient: -1n, of: b }],
    severity: 'error',
    basis,
    left,
    right,
    family,
  }
}

type Operand = string | CellReference

function operand(spoken: Spoken, of: Operand): Quantity | null {
  return typeof of === 'string' ? (spoken.value(of) ?? spoken.cell(of)) : null
}

function rated(spoken: Spoken, ratio: Ratio, basis: Basis | null): readonly Constraint[] {
  const rule = `${spoken.claim.sentence}/${ratio.ratio}`
  if (ratio.ratio === 'difference') return difference(spoken, ratio, rule, basis)
  const percent = spoken.value(ratio.percent)
  if (percent?.percent === undefined) return []
  const common = { kind: 'proportion', rule, percent, severity: 'error', basis, family: 'told' } as const
  if (ratio.ratio === 'share')
    return made(common, 'share', 1n, operand(spoken, ratio.part), operand(spoken, ratio.whole))
  if (ratio.ratio === 'completion')
    return made(common, 'completion', 1n, operand(spoken, ratio.actual), operand(spoken, ratio.budgeted))
  const sign = directionOf(spoken, ratio.direction)
  if (sign === null) return []
  if (ratio.ratio === 'growth')
    return made(common, 'growth', sign, operand(spoken, ratio.current), operand(spoken, ratio.previous))
  const change = operand(spoken, ratio.change)
  if (change === null || signOf(spoken.words('direction') ?? spoken.words('growthDirection')) === null)
    return []
  return made(common, 'change', sign, signed(spoken, change), operand(spoken, ratio.current))
}

type Common = Omit<Proportion, 'ratio' | 'sign' | 'part' | 'whole'>

function made(
  common: Common,
  ratio: Proportion['ratio'],
  sign: 1n | -1n,
  part: Quantity | null,
  whole: Quantity | null,
): readonly Proportion[] {
  if (part === null || whole === null || part.percent !== undefined || whole.percent !== undefined) return []
  return [{ ...common, ratio, sign, part, whole }]
}

/** The direction of a percentage: its own words, else those of the change beside it; a sign that is printed speaks for itself. */
function directionOf(spoken: Spoken, role: string | undefined): 1n | -1n | null {
  const own =
    spoken.words('growthDirection') ??
    (role === undefined ? null : spoken.words(role)) ??
    spoken.words('direction')
  return own === null ? null : signOf(own)
}

/** A change as arithmetic takes it: a fall is negative. */
function signed(spoken: Spoken, change: Quantity): Quantity {
  const sign = signOf(spoken.words('direction') ?? spoken.words('growthDirection')) ?? 1n
  const fen = sign < 0n ? -size(change.amount.fen) : change.amount.fen
  return { ...change, amount: { fen, step: change.amount.step } }
}

/** The change is what lies between the two years. */
function difference(
  spoken: Spoken,
  ratio: Extract<Ratio, { ratio: 'difference' }>,
  rule: string,
  basis: Basis | null,
): readonly Linear[] {
  const change = spoken.value(ratio.change)
  const current = operand(spoken, ratio.current)
  const previous = operand(spoken, ratio.previous)
  if (change === null || current === null || previous === null) return []
  if (signOf(spoken.words('direction') ?? spoken.words('growthDirection')) === null) return []
  const moved = signed(spoken, change)
  const right = [
    { coefficient: 1n, of: current },
    { coefficient: -1n, of: previous },
  ]
  return [
    {
      kind: 'linear',
      rule,
      is: '=',
      terms: [{ coefficient: 1n, of: moved }, ...right.map((t) => ({ ...t, coefficient: -t.coefficient }))],
      severity: 'error',
      basis,
      left: [{ coefficient: 1n, of: moved }],
      right,
      family: 'told',
    },
  ]
}

/** 「降幅为5.2%」: a percentage that is a fall by its name. */
function fallen(spoken: Spoken, basis: Basis | null): readonly Proportion[] {
  const percent = spoken.value('fall')
  if (percent?.percent === undefined) return []
  const rule = `${spoken.claim.sentence}/growth`
  const common = { kind: 'proportion', rule, percent, severity: 'error', basis, family: 'told' } as const
  const current = spoken.value('amount') ?? spoken.value('actual')
  const previous = spoken.value('previous')
  if (previous !== null) return made(common, 'growth', -1n, current, previous)
  const change = spoken.value('change')
  return change === null ? [] : made(common, 'change', -1n, signed(spoken, change), current)
}
