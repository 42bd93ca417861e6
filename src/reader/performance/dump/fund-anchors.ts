import { fundPartOf } from '../../../forms/performance/recognise.ts'
import type { Anchor } from './anchors.ts'
import { longestMatch, type Match } from './labels.ts'
import type { Word } from './words.ts'

const amount = /^-?\d[\d.,]*(?:万元|元)?$/

/** The label of a line of money. */
export function fundAt(words: readonly Word[], at: number): Match<Anchor> | null {
  const found = longestMatch(words, at, fundPartOf)
  return found && { key: { kind: 'fund', part: found.key }, taken: found.taken }
}

/** A second label on one line: 「项目资金总额 410 年度资金总额 410」. */
export function fundBesideAt(words: readonly Word[], at: number): Match<Anchor> | null {
  if (words[at]!.first || !amount.test(words[at - 1]?.text ?? '')) return null
  return openFundAt(words, at)
}

/** A line of money is known above its block by the amount behind its label. */
export function openFundAt(words: readonly Word[], at: number): Match<Anchor> | null {
  const near = words.slice(at + 1, at + 5)
  if (!near.some(({ text }) => amount.test(text))) return null
  const found = fundAt(words, at)
  return found !== null && amount.test(words[at + found.taken]?.text ?? '') ? found : null
}
