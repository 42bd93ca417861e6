import type { Finding, Severity } from '../../core/finding.ts'
import type { CrossRelation } from '../../forms/final/cross.ts'
import { gapOf, roomOf, type Linear } from '../constraint.ts'
import { nameOf } from '../name.ts'
import type { Quantity, Term } from '../quantity.ts'
import { gapSaid, linesOf, money, totalOf, unitOf } from '../said.ts'
import type { Ready } from './side.ts'

/** All that differs between two documents on one topic. */
export interface Difference {
  readonly topic: CrossRelation['topic']
  readonly relations: readonly CrossRelation[]
  readonly apart: readonly Linear[]
  readonly earlier: readonly Ready[]
  readonly later: Ready
  readonly complete: boolean
}

/** So many are listed in the message, and so many have their working. */
const listed = 8
const worked = 24

const ranks: readonly Severity[] = ['error', 'warning', 'note']

const codes: Readonly<Record<CrossRelation['topic'], string>> = {
  balances: 'balances differ',
  previous: 'previous differs',
  original: 'original budget differs',
  adjusted: 'adjusted budget differs',
  units: 'units differ',
  versions: 'versions differ',
}

/** One finding for them all: the first speaks, the rest are listed with it. */
export function differenceFinding(difference: Difference): Finding {
  const { topic, relations, apart, earlier, later, complete } = difference
  const [first] = apart as [Linear]
  const [anchor] = first.left as [Term]
  const [relation] = relations as [CrossRelation]
  const several = apart.length > 1
  const rules = [...new Set(apart.map((one) => one.rule))]
  return {
    rule: rules[0]!,
    code: topic === 'units' && !complete ? 'unit exceeds' : codes[topic],
    severity: ranks.find((rank) => apart.some((one) => one.severity === rank)) ?? 'note',
    where: later.title,
    quote: anchor.of.text,
    printed: anchor.of.text,
    expected: valueOf(first.right),
    details: {
      earlier: earlier.map((one) => one.title),
      later: later.title,
      count: apart.length,
      ...(several ? { list: bullets(apart.slice(0, listed).map(told)) } : alone(first)),
      ...(apart.length > listed ? { rest: apart.length - listed } : {}),
      ...remarkOf(relation),
    },
    working: apart.slice(0, worked).flatMap((one) => [...linesOf(one.left), ...linesOf(one.right)]),
    source: anchor.of.source,
    witnesses: rules.slice(1),
    repair: null,
    basis: relation.basis,
  }
}

function alone({ left, right, terms }: Linear): Readonly<Record<string, string>> {
  const gap = gapOf(terms)
  const unit = unitOf(left)
  return {
    laterName: sideName(left),
    laterValue: valueOf(left),
    earlierName: sideName(right),
    earlierValue: valueOf(right),
    more: gap > 0n ? 'left more' : 'left less',
    gap: gapSaid(gap, unit),
    room: gapSaid(roomOf(terms) / 2n, unit),
  }
}

/** A word to the reader, in both languages. */
export const remarkOf = ({ remark }: CrossRelation): Finding['details'] =>
  remark === undefined ? {} : { 'remark.zh': remark.zh, 'remark.en': remark.en }

/** One line an item. */
export const bullets = (items: readonly string[]): string => items.map((item) => `· ${item}`).join('\n')

/** 「《…》“…”行 8.00 万元 → 10.00 万元」, earlier first; a sentence is named by the cell it speaks of. */
const told = ({ left, right }: Linear): string => {
  const named = [...left, ...right].find((term) => term.of.place !== undefined) ?? left[0]!
  return `${plainName(named.of)} ${valueOf(right)} → ${valueOf(left)}`
}

const valueOf = (terms: readonly Term[]): string => money(totalOf(terms), unitOf(terms))

const sideName = (terms: readonly Term[]): string => terms.map((term) => term.of.name).join(' + ')

/** The name without its document, which the title has said. */
const plainName = (q: Quantity): string => (q.place === undefined ? q.name : nameOf(q.place))
