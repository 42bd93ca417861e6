import { size } from '../../core/amount.ts'
import type { Finding } from '../../core/finding.ts'
import { percentOf, sayPercent, type Percent } from '../../core/ratio.ts'
import type { Cause } from '../cause.ts'
import { outcome, type Constraint, type Linear, type Proportion } from '../constraint.ts'
import { digitsOf, slipOf } from '../misprint.ts'
import { headingName } from '../name.ts'
import type { Quantity } from '../quantity.ts'
import { differenceOf, severityOf, workingOf } from '../relations.ts'
import { formatted, printedOf } from '../said.ts'

const told: ReadonlySet<string> = new Set(['told', 'twice', 'sum'])

/** Whether a cause is about the narrative: its blame, or the main rule it breaks, is of a sentence. */
export const isTold = (cause: Cause): boolean =>
  cause.blame === null || (cause.blame.quantity.blank && cause.broken.every((c) => c.family === 'told'))
    ? cause.broken.some((c) => told.has(c.family))
    : cause.blame.quantity.claim !== undefined

/** What is wrong with a sentence: it differs from a table, from itself, or from its own arithmetic. */
export function toldFinding(cause: Cause): Finding {
  const linears = cause.broken.filter((c): c is Linear => c.kind === 'linear')
  // That a figure differs from its cell says more than that its parts do not make it up.
  const linear = linears.find((c) => c.terms.length === 2 && c.is === '=') ?? linears[0]
  const proportion = cause.broken.find((c): c is Proportion => c.kind === 'proportion')
  if (linear !== undefined) return differs(linear, cause)
  return proportion === undefined ? differs(cause.broken[0] as Linear, cause) : rate(proportion, cause)
}

function shared(
  main: Constraint,
  cause: Cause,
  anchor: Quantity,
): Omit<Finding, 'code' | 'expected' | 'details'> {
  return {
    rule: main.rule,
    severity: severityOf(cause.broken, 'error'),
    where: whereOf(anchor),
    quote: anchor.claim?.quote ?? anchor.text,
    printed: anchor.text,
    working: workingOf(cause.broken),
    source: anchor.source,
    witnesses: [...new Set(cause.broken.map((c) => c.rule))].filter((rule) => rule !== main.rule),
    repair: null,
    basis: main.basis,
  }
}

const whereOf = (q: Quantity): string => headingName(q.claim?.chapter.at(-1) ?? q.name)

/** A value of the text against a cell, or against itself told again. */
function differs(main: Linear, cause: Cause): Finding {
  const quantities = main.terms.map((term) => term.of)
  const blamed = cause.blame?.quantity
  const anchor =
    blamed?.claim === undefined ? (quantities.find((q) => q.claim !== undefined) ?? quantities[0]!) : blamed
  const other = quantities.find((q) => q.id !== anchor.id) ?? anchor
  const one = main.terms.length === 2
  const value = blamed?.id === anchor.id ? (cause.blame?.value ?? null) : null
  const figure = value !== null ? said(anchor, value) : one ? said(anchor, other.amount.fen) : ''
  const code = codeOf(main, other)
  const slip = slipOf(anchor.text, figure)
  const unitSlip = one && anchor.unit !== other.unit && digitsOf(anchor.text) === digitsOf(other.text)
  const expected = unitSlip ? printedOf(other) : figure
  return {
    ...shared(main, cause, anchor),
    code,
    ...(code === 'told but blank' ? { severity: 'warning' as const } : {}),
    expected,
    repair: cause.blame?.proven === true && value !== null ? expected : null,
    details: {
      ...differenceOf(main),
      told: anchor.name,
      value: printedOf(anchor),
      other: other.name,
      otherValue: printedOf(other),
      count: cause.broken.length,
      ...(cause.broken.length > 1 ? { witnessed: cause.broken.length } : {}),
      ...(unitSlip ? { slip: 'unit' } : slip === null || cause.blame?.proven !== true ? {} : { slip }),
    },
  }
}

function codeOf(main: Linear, other: Quantity): string {
  if (main.rule === 'told/difference') return 'change differs'
  if (main.is === '≤' && other.claim !== undefined) return 'parts exceed'
  if (main.terms.length !== 2) return 'parts differ'
  if (other.blank) return 'told but blank'
  if (main.is === '≤') return 'told exceeds'
  return other.claim === undefined ? 'told differs' : 'told twice differs'
}

/** The number as the text would print it: a change has no sign, its direction is in the words. */
const said = (q: Quantity, value: bigint): string => formatted(q, q.role === 'change' ? size(value) : value)

const codes = {
  share: 'share differs',
  growth: 'growth differs',
  change: 'growth differs',
  completion: 'completion differs',
} as const

/** A percentage against the figures it is made of. */
function rate(printed: Proportion, cause: Cause): Finding {
  const main = withMended(printed, cause.mended)
  const turned: Proportion = { ...main, sign: main.sign === 1n ? -1n : 1n }
  const flipped = (main.ratio === 'growth' || main.ratio === 'change') && outcome(turned).startsWith('holds')
  const right = recomputed(main)
  const blamed = cause.blame?.quantity
  const anchor = main.percent
  const value = blamed !== undefined && blamed.id !== anchor.id ? cause.blame?.value : undefined
  return {
    ...shared(main, cause, anchor),
    code: flipped ? 'direction differs' : codes[main.ratio],
    expected: right === null ? '' : sayPercent(right),
    repair:
      blamed?.id === anchor.id && cause.blame?.proven === true && right !== null ? sayPercent(right) : null,
    details: {
      told: main.percent.name,
      value: printedOf(main.percent),
      right: right === null ? '' : sayPercent(right),
      part: main.part.name,
      partValue: printedOf(main.part),
      whole: main.whole.name,
      wholeValue: printedOf(main.whole),
      ...(blamed !== undefined && value !== undefined
        ? { otherwise: blamed.name, otherwiseValue: said(blamed, value) }
        : {}),
    },
  }
}

/** The figures as other causes have put them right. */
function withMended(main: Proportion, mended: Cause['mended']): Proportion {
  const put = (q: Quantity): Quantity => {
    const fen = mended?.get(q.id)
    if (fen === undefined || q.percent !== undefined) return q
    const { name, unit, sure, source } = q
    const amount = { fen, step: q.amount.step }
    return {
      id: q.id,
      name,
      unit,
      sure,
      source,
      amount,
      text: formatted(q, fen),
      blank: false,
      malformed: false,
    }
  }
  return { ...main, part: put(main.part), whole: put(main.whole) }
}

/** The percentage that its figures give, to the decimals printed; a fall without its sign. */
export function recomputed(main: Proportion): Percent | null {
  const decimals = main.percent.percent?.decimals ?? 2
  const { part, whole, ratio } = main
  const sum = (fen: bigint): { fen: bigint; step: bigint } => ({ fen, step: 0n })
  const a = part.amount.fen
  const b = whole.amount.fen
  const percent =
    ratio === 'growth'
      ? percentOf(sum(a - b), whole.amount, decimals)
      : ratio === 'change'
        ? percentOf(part.amount, sum(b - a), decimals)
        : percentOf(part.amount, whole.amount, decimals)
  if (percent === null || main.sign === 1n) return percent
  return { digits: -percent.digits, decimals }
}
