import { masked, mobile } from './mask.ts'
import { found, gathered, matches, type WordingCheck } from './text.ts'

const identity = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g

/** Mobile numbers. The finding shows only its ends: a report on personal data must not repeat it. */
export const mobileNumbers: WordingCheck = ({ texts }) =>
  gathered(matches(texts, mobile, (match, text) => hidden(text, match, masked(match[0]), '手机号码')))

/** Citizen numbers, proven by their check digit (GB 11643-1999). */
export const identityNumbers: WordingCheck = ({ texts }) =>
  gathered(
    matches(texts, identity, (match, text) =>
      checks(match[0])
        ? hidden(text, match, `${match[0].slice(0, 6)}********${match[0].slice(-2)}`, '居民身份号码')
        : null,
    ),
  )

function hidden(text: Parameters<typeof found>[1], match: RegExpExecArray, shown: string, kind: string) {
  return found('personalData', text, match.index, match.index + match[0].length, {
    printed: shown,
    quote: shown,
    details: { kind },
  })
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

function checks(number: string): boolean {
  const sum = weights.reduce((all, weight, at) => all + weight * Number(number[at]), 0)
  return '10X98765432'[sum % 11] === number.at(-1)!.toUpperCase()
}
