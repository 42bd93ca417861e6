import { fraction, order, type Fraction } from '../../core/fraction.ts'
import { normal } from '../../core/normal.ts'
import { shareIn } from './numbers.ts'

/** What a person says of an indicator that is not counted: one of three bands, or the share itself. */
export interface Attained {
  readonly band: 0 | 1 | 2 | null
  readonly share: Fraction | null
}

/** 「达成」, 「部分达成 70%」, 「85%」; nothing for anything else. */
export function readAttained(text: string): Attained | null {
  const found =
    /^(达成|完全达成|全部达成|部分达成|未达成)?(?:预期指标|年度指标)?[(,，:：]?(\d{1,3}(?:\.\d{1,4})?%)?\)?$/.exec(
      normal(text),
    )
  if (found === null || (found[1] === undefined && found[2] === undefined)) return null
  const share = found[2] === undefined ? null : shareIn(found[2])
  if (share !== null && order(share, fraction(1n)) > 0) return null
  const word = found[1]
  const band = word === undefined ? null : word === '部分达成' ? 1 : word === '未达成' ? 2 : 0
  return { band, share }
}
