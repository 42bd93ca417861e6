import { normal } from '../../core/normal.ts'
import { size } from '../../core/amount.ts'
import type { CellReference } from '../../core/claim.ts'
import type { Ratio, Sentence } from '../../core/sentence.ts'
import type { Constraint, Linear, Proportion } from '../constraint.ts'
import type { NarrativeRule } from '../../forms/narrative/rules.ts'
import { gather } from '../instance.ts'
import type { Quantity, Term } from '../quantity.ts'
import { signOf } from './direction.ts'
import { names, type Rules } from './rules.ts'
import type { Spoken } from './spoken.ts'

/** Everything one claim says that figures can contradict, each in the name of its rule. */
export function constraintsOf(
  spoken: Spoken,
  sentence: Sentence | undefined,
  rules: Rules,
): readonly Constraint[] {
  return [
    ...bound(spoken, sentence, rules),
    ...repeated(spoken, rules),
    ...rates(spoken, sentence?.ratios ?? [], rules),
    ...fallen(spoken, rules),
    ...parts(spoken, rules),
    ...limited(spoken, rules),
  ]
}

/** Each ratio once: a percentage is weighed against the first of the figures that its sentence offers. */
function rates(spoken: Spoken, ratios: readonly Ratio[], rules: Rules): readonly Constraint[] {
  const seen = new Set<string>()
  return ratios.flatMap((ratio) => {
    if (seen.has(ratio.ratio)) return []
    const made = rated(spoken, ratio, rules)
    if (made.length > 0) seen.add(ratio.ratio)
    return made
  })
}

/** A value of the text equals the cell it speaks of. */
function bound(spoken: Spoken, sentence: Sentence | undefined, rules: Rules): readonly Linear[] {
  const rule = rules.of('cell').find((r) => r.check.sentences.some((s) => names(s, spoken.claim.sentence)))
  if (rule === undefined) return []
  return Object.keys(spoken.claim.binds).flatMap((role) => {
    const told = spoken.value(role)
    const cell = spoken.cell(role)
    if (told === null || cell === null || told.percent !== undefined || role === 'whole') return []
    return [equal({ ...rule, basis: sentence?.basis ?? rule.basis }, 'told', told, cell)]
  })
}

/** 「…220.63万元。…预算安排441.25万元」: one figure told twice in one statement. */
function repeated(spoken: Spoken, rules: Rules): readonly Linear[] {
  return rules.of('same figure').flatMap((rule) => {
    const once = spoken.value(rule.check.one)
    const again = spoken.value(rule.check.other)
    // The sentence may have lost its beginning: then last year's outturn stands where this year's budget would.
    const quote = normal(spoken.claim.quote)
    const before = quote.slice(0, Math.max(0, quote.indexOf(normal(spoken.words(rule.check.one) ?? ''))))
    if (lastYears.test(before) || before.length < whole) return []
    return once === null || again === null ? [] : [equal(rule, 'twice', again, once)]
  })
}

/** Words for what was spent, or for the year before: no figure of this year's budget. */
const lastYears = /执行数|决算|上年|去年|上一年/
/** Fewer words than this before the figure may be the end of more. */
const whole = 8

/** Parts make up their whole, or at most it. */
function parts(spoken: Spoken, rules: Rules): readonly Linear[] {
  const rule = rules.of('parts').find((r) => r.check.sentences.some((s) => names(s, spoken.claim.sentence)))
  const whole = spoken.value('whole')
  if (rule === undefined || whole === null) return []
  const left: Term[] = []
  for (let n = 1; spoken.words(`part${n}`) !== null; n += 1) {
    const part = spoken.value(`part${n}`)
    if (part === null) return []
    left.push({ coefficient: 1n, of: part })
  }
  const right = [{ coefficient: 1n, of: whole }]
  if (left.length === 0) return []
  // Some parts may overlap (「其中」 within 「其中」), so that only each alone is surely at most the whole.
  if (rule.check.is === '≤') return left.map((part) => linear(rule, 'told', '≤', [part], right, 'warning'))
  return [linear(rule, 'told', '=', right, left, rule.severity)]
}

/** An amount told that is at most a cell. */
function limited(spoken: Spoken, rules: Rules): readonly Linear[] {
  return rules.of('at most').flatMap((rule) => {
    if (rule.check.sentence !== spoken.claim.sentence) return []
    const told = spoken.value('amount') ?? spoken.value('actual')
    const most = spoken.at(rule.check)
    if (told === null || most === null || most.blank) return []
    return [
      linear(
        rule,
        'told',
        '≤',
        [{ coefficient: 1n, of: told }],
        [{ coefficient: 1n, of: most }],
        rule.severity,
      ),
    ]
  })
}

type Named = Pick<NarrativeRule, 'id' | 'severity' | 'basis'>

export function linear(
  rule: Named,
  family: string,
  is: Linear['is'],
  left: readonly Term[],
  right: readonly Term[],
  severity: Linear['severity'],
): Linear {
  const terms = gather([...left, ...right.map((t) => ({ ...t, coefficient: -t.coefficient }))])
  return { kind: 'linear', rule: rule.id, is, terms, severity, basis: rule.basis, left, right, family }
}

export const equal = (rule: Named, family: string, a: Quantity, b: Quantity): Linear =>
  linear(rule, family, '=', [{ coefficient: 1n, of: a }], [{ coefficient: 1n, of: b }], rule.severity)

type Operand = string | CellReference

function operand(spoken: Spoken, of: Operand): Quantity | null {
  return typeof of === 'string' ? (spoken.value(of) ?? spoken.cell(of)) : null
}

function rated(spoken: Spoken, ratio: Ratio, rules: Rules): readonly Constraint[] {
  const rule = rules.ratio(ratio.ratio)
  if (rule === null) return []
  if (ratio.ratio === 'difference') return difference(spoken, ratio, rule)
  const percent = spoken.value(ratio.percent)
  if (percent?.percent === undefined) return []
  const common = commonOf(rule, percent)
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
  // Words that go two ways are a matter of their own.
  const way = signOf(spoken.words('direction'))
  if (way !== null && way !== sign) return []
  return made(common, 'change', sign, signed(spoken, change), operand(spoken, ratio.current))
}

const commonOf = (rule: Named, percent: Quantity): Common => ({
  kind: 'proportion',
  rule: rule.id,
  percent,
  severity: rule.severity,
  basis: rule.basis,
  family: 'told',
})

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
  rule: Named,
): readonly Linear[] {
  const change = spoken.value(ratio.change)
  const current = operand(spoken, ratio.current)
  const previous = operand(spoken, ratio.previous)
  if (change === null || current === null || previous === null) return []
  if (signOf(spoken.words('direction') ?? spoken.words('growthDirection')) === null) return []
  const right = [
    { coefficient: 1n, of: current },
    { coefficient: -1n, of: previous },
  ]
  return [linear(rule, 'told', '=', [{ coefficient: 1n, of: signed(spoken, change) }], right, rule.severity)]
}

/** 「降幅为5.2%」: a percentage that is a fall by its name. */
function fallen(spoken: Spoken, rules: Rules): readonly Proportion[] {
  const percent = spoken.value('fall')
  if (percent?.percent === undefined) return []
  const current = spoken.value('amount') ?? spoken.value('actual')
  const previous = spoken.value('previous')
  const change = spoken.value('change')
  const growth = rules.ratio('growth')
  const changed = rules.ratio('change')
  if (previous !== null && growth !== null)
    return made(commonOf(growth, percent), 'growth', -1n, current, previous)
  if (change === null || changed === null) return []
  return made(commonOf(changed, percent), 'change', -1n, signed(spoken, change), current)
}
