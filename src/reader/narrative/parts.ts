import type { Claim } from '../../core/claim.ts'
import { allVehicles, complementary, partition } from '../../forms/narrative/partitions.ts'
import { claimValue, spoken, wordsOf, type Told } from './claim.ts'
import type { Part, Statement } from './statement.ts'

type Measure = 'amount' | 'count'

const levelOf = (one: Statement, measure: Measure): Part | undefined =>
  one.parts.find((part) =>
    measure === 'count' ? part.role === 'count' : part.role === 'amount' || part.role === 'actual',
  )

/**
 * 「甲10万元，其中：乙4万元、丙6万元」, 「车辆5辆，其中……」. The parts make up the whole only where they are known to be all of it;
 * otherwise they are at most the whole.
 */
export function partsClaims(told: Told): readonly Claim[] {
  const lists = new Set(told.one.children.map((child) => child.list))
  return [...lists].flatMap((list) => partsOf(told, list) ?? [])
}

function partsOf(told: Told, list: number): Claim | null {
  const { one, paragraph } = told
  const measure: Measure = levelOf(one, 'amount') === undefined ? 'count' : 'amount'
  const whole = levelOf(one, measure)
  if (whole?.value === undefined) return null
  const levels = one.children.flatMap((child) => {
    if (child.list !== list) return []
    const part = levelOf(child, measure)
    if (part?.value?.measure !== whole.value?.measure) return []
    return child.unclear === undefined && part?.value !== undefined
      ? [{ child, part, value: part.value }]
      : []
  })
  if (levels.length < 2) return null
  const names = levels.map(({ child }) => spoken(child.subject))
  const subject = spoken(one.subject)
  const all =
    complementary(names) || (measure === 'amount' ? partition(subject, names) : allVehicles(subject, names))
  if (!all && (one.loose || measure === 'count')) return null
  const { value } = whole
  return {
    ...wordsOf(told),
    sentence: all ? 'any/parts' : 'any/some-parts',
    kind: all ? 'parts' : 'some-parts',
    values: [
      claimValue('subject', subject, undefined, paragraph, value.from),
      claimValue('whole', value.text, value, paragraph, value.from),
      ...levels.flatMap(({ part, value: own }, i) => [
        claimValue(`part${i + 1}Name`, names[i] ?? '', undefined, paragraph, own.from),
        claimValue(`part${i + 1}`, part.text, own, paragraph, own.from),
      ]),
    ],
    binds: {},
  }
}
