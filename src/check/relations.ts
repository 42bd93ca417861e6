import { size } from '../core/amount.ts'
import type { Details, Finding, Severity } from '../core/finding.ts'
import type { Cause } from './cause.ts'
import { gapOf, quantitiesOf, roomOf, type Constraint, type Linear } from './constraint.ts'
import { slipOf } from './misprint.ts'
import type { Quantity } from './quantity.ts'
import {
  formatted,
  gapSaid,
  lineOf,
  linesOf,
  money,
  printedOf,
  sideSaid,
  totalOf,
  unitOf,
  whereOf,
  shortName,
  titleNames,
} from './said.ts'
import { sentenceOf } from './sentence.ts'

/** What is known beside the constraints when a finding is worded. */
export interface Surroundings {
  /** Relations that hold on a figure, for 「可对照」. */
  readonly holding: (q: Quantity) => readonly Constraint[]
  /** Where the same figure stands elsewhere in its row or column, had it been copied. */
  readonly copied: (q: Quantity) => string | null
}

/** A misprint: one cell explains every broken relation. */
export function misprint(cause: Cause, at: Surroundings): Finding {
  const { quantity, value, proven } = cause.blame!
  const main = cause.broken.find((c): c is Linear => c.kind === 'linear') ?? cause.broken[0]!
  const right = formatted(quantity, value)
  const expected = quantity.percent === undefined ? `${right} ${quantity.unit}` : right
  const copied = at.copied(quantity)
  const slip = quantity.blank ? null : slipOf(quantity.text, right)
  return {
    rule: main.rule,
    code: quantity.blank ? 'blank total' : proven ? 'misprint' : 'does not fit',
    severity: severityOf(cause.broken, quantity.blank ? 'warning' : 'error'),
    where: quantity.name,
    quote: quantity.text,
    printed: quantity.text,
    expected: right,
    details: {
      value: printedOf(quantity),
      expectedValue: expected,
      count: cause.broken.length,
      ...differenceOf(main),
      ...(slip === null ? {} : { slip }),
      ...(copied === null ? {} : { copied }),
    },
    working: workingOf(cause.broken),
    source: quantity.source,
    witnesses: cause.broken
      .map((c) => c.rule)
      .filter((rule, i, all) => rule !== main.rule && all.indexOf(rule) === i),
    repair: proven ? right : null,
    basis: main.basis,
  }
}

/** A relation that does not hold, where no figure can be blamed. */
export function disagreement(constraint: Linear, cause: Cause, at: Surroundings): Finding {
  const all = [...constraint.left, ...constraint.right]
  const one = constraint.left.length === 1 ? constraint.left[0]!.of : null
  const neighbours = new Set(all.flatMap((term) => at.holding(term.of)))
  const anchor = one ?? all[0]!.of
  const code =
    constraint.is === '≤'
      ? 'exceeds'
      : constraint.left.length === 1 && constraint.right.length === 1
        ? 'cells differ'
        : 'sum differs'
  const blankTotal = one?.blank === true && constraint.right.length > 1
  return {
    rule: constraint.rule,
    code: blankTotal ? 'blank total' : code,
    severity: blankTotal ? 'warning' : severityOf(cause.broken, 'error'),
    where: whereOf(all),
    quote: anchor.text,
    printed: printedOf(anchor),
    expected: money(totalOf(constraint.right), unitOf(constraint.right)),
    details: {
      ...differenceOf(constraint),
      ...shortNames(constraint),
      expectedValue: money(totalOf(constraint.right), unitOf(constraint.right)),
      neighbours: [...neighbours].slice(0, 3).map(placed),
      suspects: cause.suspects.slice(0, 6).map((q) => shortName(q, all)),
      ...(constraint.remark === undefined ? {} : { remark: constraint.remark }),
    },
    working: workingOf([constraint]),
    source: anchor.source,
    witnesses: [...new Set(cause.broken.map((c) => c.rule))].filter((rule) => rule !== constraint.rule),
    repair: null,
    basis: constraint.basis,
  }
}

/** A relation that holds, with the table and the row or column it stands in. */
function placed(constraint: Constraint): string {
  if (constraint.kind !== 'linear') return sentenceOf(constraint)
  const all = [...constraint.left, ...constraint.right]
  const within = new Set(all.map((term) => term.of.place?.form)).size === 1
  return within ? `${whereOf(all)} ${sentenceOf(constraint)}` : sentenceOf(constraint)
}

/** The two figures as a title names them, where there are only two. */
function shortNames({ left, right }: Linear): Details {
  if (left.length !== 1 || right.length !== 1) return {}
  const [leftShort, rightShort] = titleNames(left[0]!.of, right[0]!.of)
  return { leftShort, rightShort }
}

/** Both sides, the gap, its direction, and what rounding could explain at most. */
export function differenceOf(constraint: Constraint): Details {
  if (constraint.kind !== 'linear') return {}
  const all = [...constraint.left, ...constraint.right]
  const gap = gapOf(constraint.terms)
  const unit = unitOf(all)
  return {
    leftName: sideSaid(constraint.left, all),
    rightName: sideSaid(constraint.right, all),
    leftValue: money(totalOf(constraint.left), unitOf(constraint.left)),
    rightValue: money(totalOf(constraint.right), unitOf(constraint.right)),
    more: gap > 0n ? 'left more' : 'left less',
    gap: gapSaid(gap, unit),
    room: gapSaid(roomOf(constraint.terms) / 2n, unit),
  }
}

/** The most severe of the broken rules; figures that are not surely read prove no error. */
export function severityOf(broken: readonly Constraint[], most: Severity): Severity {
  const sure = broken.filter((c) => quantitiesOf(c).every((q) => q.sure))
  const worst = (list: readonly Constraint[]): Severity =>
    list.some((c) => c.severity === 'error')
      ? 'error'
      : list.some((c) => c.severity === 'warning')
        ? 'warning'
        : 'note'
  const severity = sure.length > 0 ? worst(sure) : worst(broken) === 'error' ? 'warning' : worst(broken)
  return rank[severity] > rank[most] ? most : severity
}

const rank: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 }

/** The figures of every broken relation, each once. */
export function workingOf(broken: readonly Constraint[]): Finding['working'] {
  const lines = broken.flatMap((c) =>
    c.kind === 'linear' ? [...linesOf(c.left), ...linesOf(c.right)] : quantitiesOf(c).map(lineOf),
  )
  const seen = new Set<string>()
  return lines.filter((line) => {
    const key = `${line.name}\n${line.value}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** How far apart a constraint is, for ordering. */
export const distance = (constraint: Linear): bigint => size(gapOf(constraint.terms))
