import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cellKey,
  gap,
  instances,
  lever,
  printed,
  randomTruth,
  satisfy,
  type Truth,
} from '../cases/consistent.ts'
import { disclosureOf } from '../cases/build.ts'
import { check } from '../src/check/check.ts'
import type { Relation } from '../src/core/relation.ts'
import { forms, relations } from '../src/forms/index.ts'

/** A small generator with a seed, so that a failing relation can be looked at again. */
function drawer(seed: number): () => bigint {
  let state = BigInt(seed) * 2_654_435_761n + 12_345n
  return () => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n
    return 1_000_000n + ((state >> 20n) % 900_000_000n)
  }
}

const kindOf = (relation: Relation) =>
  forms.find((form) => relation.id !== '' && JSON.stringify(relation.left).includes(`"${form.id}"`))!.kind
const checked = (relation: Relation, truth: Truth) =>
  check(disclosureOf({ kind: kindOf(relation), forms: printed(truth, forms, '万元') }), {
    relations: [relation],
    sentences: [],
    narrative: [],
    requirements: [],
    wording: [],
  })
const speaks = (found: ReturnType<typeof checked>) => found.findings.filter((f) => f.severity !== 'note')

describe.each(relations.map((relation) => [relation.id, relation] as const))('%s', (_, relation) => {
  it('四舍五入不会使成立的关系不成立；超出余地的差错一定查出', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const truth = randomTruth(relation, forms, drawer(seed))
        expect(satisfy(relation, truth, forms), '无法构造成立的例子').toBe(true)
        const before = checked(relation, truth)
        expect(speaks(before)).toEqual([])
        const all = instances(relation, truth, forms)
        expect(all.length, '没有一处可核对').toBeGreaterThan(0)
        const constraint = all[seed % all.length]!
        const term = lever(constraint)
        const key = cellKey(term)
        const right = truth.get(key)!
        const slack = constraint.terms.reduce(
          (sum, t) => sum + (t.coefficient < 0n ? -t.coefficient : t.coefficient) * 10_000n,
          0n,
        )
        const room = gap(constraint, truth)
        truth.set(key, right + term.coefficient * (2n * slack + (room < 0n ? -room : room)))
        const after = checked(relation, truth)
        expect(speaks(after).length).toBeGreaterThan(0)
        expect(speaks(after).flatMap((f) => [f.rule, ...f.witnesses])).toContain(relation.id)
      }),
      { numRuns: 2 },
    )
  })
})
