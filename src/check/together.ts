import type { Disclosure } from '../core/disclosure.ts'
import type { Finding } from '../core/finding.ts'
import type { Form } from '../core/form.ts'
import { crossRelations, type CrossRelation } from '../forms/final/cross.ts'
import { forms as allForms } from '../forms/index.ts'
import { pairsOf, type Pair } from './cross/pairs.ts'
import { codesOf, figuresOf, readyOf, type Ready } from './cross/side.ts'
import { versionFinding } from './cross/versions.ts'
import { gapOf, outcome, roomOf, type Linear } from './constraint.ts'
import { gather } from './instance.ts'
import type { Term } from './quantity.ts'
import { gapSaid, linesOf, money, totalOf, unitOf } from './said.ts'

export interface TogetherOptions {
  readonly forms?: readonly Form[]
  readonly relations?: readonly CrossRelation[]
}

const shown = 12

/**
 * Checks documents of one body against each other: years, budget and final account, units and department, versions. Each
 * finding names both documents; the source is in the later one.
 */
export function checkTogether(
  disclosures: readonly Disclosure[],
  options: TogetherOptions = {},
): readonly Finding[] {
  const forms = options.forms ?? allForms
  const ready = new Map(
    disclosures.map((disclosure, index) => [disclosure, readyOf(disclosure, index, forms)]),
  )
  return (options.relations ?? crossRelations).flatMap((relation) =>
    pairsOf(relation, disclosures).flatMap((pair) => {
      const later = ready.get(pair.later)!
      const earlier = pair.earlier.map((one) => ready.get(one)!)
      if (relation.later.of === 'same cell') return versionFinding(relation, earlier[0]!, later) ?? []
      return comparison(relation, pair, earlier, later) ?? []
    }),
  )
}

interface Apart {
  readonly constraint: Linear
  readonly code: string | null
}

/** One relation between the documents of a pair, over every code they share: all its differences in one finding. */
function comparison(
  relation: CrossRelation,
  pair: Pair,
  earlier: readonly Ready[],
  later: Ready,
): Finding | null {
  const codes = relation.each === 'code' ? sharedCodes(relation, earlier, later) : [null]
  const apart = codes.flatMap((code): readonly Apart[] => {
    const constraint = constraintOf(relation, code, earlier, later)
    if (constraint === null || outcome(constraint) !== 'broken') return []
    // Units that are not all at hand add up to less than their department, and nothing is wrong.
    if (!pair.complete && gapOf(constraint.terms) >= 0n) return []
    return [{ constraint, code }]
  })
  return apart.length === 0 ? null : finding(relation, apart, earlier, later)
}

function sharedCodes(relation: CrossRelation, earlier: readonly Ready[], later: Ready): readonly string[] {
  const known = earlier.map((one) => codesOf(relation.earlier, one))
  return [...codesOf(relation.later, later)].filter((code) => known.some((codes) => codes.has(code)))
}

/** Later figure on the left, earlier (or the sum of the units) on the right. */
function constraintOf(
  relation: CrossRelation,
  code: string | null,
  earlier: readonly Ready[],
  later: Ready,
): Linear | null {
  const left = figuresOf(relation.later, code, later)
  const sides = earlier.map((one) => figuresOf(relation.earlier, code, one))
  const known = sides.filter((side): side is readonly Term[] => side !== null)
  if (left === null || known.length === 0) return null
  if (known.length < sides.length && code === null) return null
  const right = known.flat()
  return {
    kind: 'linear',
    rule: relation.id,
    is: relation.is,
    terms: gather([...left, ...right.map((term) => ({ ...term, coefficient: -term.coefficient }))]),
    severity: relation.severity,
    basis: relation.basis,
    left,
    right,
    family: relation.family,
  }
}

function finding(
  relation: CrossRelation,
  apart: readonly Apart[],
  earlier: readonly Ready[],
  later: Ready,
): Finding {
  const { left, right, terms } = apart[0]!.constraint
  const anchor = left[0]!.of
  const unit = unitOf(left)
  const gap = gapOf(terms)
  return {
    rule: relation.id,
    code:
      relation.family === 'units'
        ? 'units differ'
        : apart.length === 1
          ? 'years differ'
          : 'years differ often',
    severity: relation.severity,
    where: later.title,
    quote: anchor.text,
    printed: anchor.text,
    expected: money(totalOf(right), unitOf(right)),
    details: {
      earlier: earlier.map((one) => one.title),
      later: later.title,
      laterName: left.map((term) => term.of.name),
      laterValue: money(totalOf(left), unit),
      earlierName: right.slice(0, 4).map((term) => term.of.name),
      earlierValue: money(totalOf(right), unitOf(right)),
      more: gap > 0n ? 'left more' : 'left less',
      gap: gapSaid(gap, unit),
      room: gapSaid(roomOf(terms) / 2n, unit),
      count: apart.length,
      list: apart
        .slice(0, shown)
        .map(({ constraint: c, code }) =>
          `${code ?? ''} ${money(totalOf(c.right), unitOf(c.right))} → ${money(totalOf(c.left), unitOf(c.left))}`.trim(),
        ),
      ...(relation.remark === undefined ? {} : { remark: relation.remark }),
    },
    working: apart.slice(0, shown).flatMap(({ constraint: c }) => [...linesOf(c.left), ...linesOf(c.right)]),
    source: anchor.source,
    witnesses: [],
    repair: null,
    basis: relation.basis,
  }
}
