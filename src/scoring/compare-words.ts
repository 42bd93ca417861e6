import { one, point } from '../core/fraction.ts'
import { normal } from '../core/normal.ts'
import type { Actual, Target } from '../core/target.ts'
import { isWhole, open, toldBy, type Settled } from './settled.ts'
import { clean, longest } from './value/clean.ts'
import { levels, topOfScale } from './value/words.ts'

/** Words on one side or on both: told only by what they say themselves. */
export function compareWords(target: Target, actual: Actual): Settled {
  if (actual.kind === 'words') {
    if (actual.grade === 'achieved') return toldBy(true, 'said to be achieved')
    if (actual.grade === 'not achieved') return toldBy(false, 'said not to be achieved')
    if (actual.grade === 'partly achieved') return toldBy(false, 'said to be partly achieved')
  }
  if (isZero(target) && actual.kind === 'words' && never.test(actual.text))
    return toldBy(true, 'zero as planned')
  if (target.kind !== 'words') return open('actual in words')
  if (actual.kind !== 'words')
    return isWhole(actual)
      ? { ...toldBy(true, 'said to be achieved'), completion: point(one) }
      : open('target in words')
  if (sameWords(target.text, actual.text)) return toldBy(true, 'same words')
  if (topOfScale(clean(target.text), clean(actual.text))) return toldBy(true, 'level reached')
  const asked = target.grade === null ? -1 : levels.indexOf(target.grade)
  const got = actual.grade === null ? -1 : levels.indexOf(actual.grade)
  if (asked === -1 || got === -1) return open('words differ')
  return got <= asked ? toldBy(true, 'level reached') : toldBy(false, 'level not reached')
}

const never = /^\s*(?:无|零|没有|未|未曾|零发生|(?:未|没有|无)(?:发生|出现))\s*$/
const isZero = (target: Target): boolean =>
  target.kind === 'quantity' &&
  target.measure.number.digits === 0n &&
  target.operator !== '≥' &&
  target.operator !== '>'

const sameWords = (a: string, b: string): boolean =>
  Math.max(a.length, b.length) > longest ? normal(a) === normal(b) : bare(a) === bare(b)

const bare = (text: string): string => clean(text).replace(/[,;:。、!?.的了]/g, '')
