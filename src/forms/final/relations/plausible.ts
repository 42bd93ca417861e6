import type { Basis } from '../../../core/basis.ts'
import { sum, type Relation } from '../../../core/relation.ts'
import { generalPublic as f05 } from '../05-general-public.ts'
import { basic as f06 } from '../06-basic.ts'
import { across } from './build.ts'
import { at } from './cells.ts'

/** One purpose that the functional and the economic classification both name. */
const pairs = [
  ['pension', ['2080505'], ['30108'], '基本养老保险缴费'],
  ['annuity', ['2080506'], ['30109'], '职业年金缴费'],
  ['housing', ['2210201'], ['30113'], '住房公积金'],
] as const

const basis: Basis = {
  notice: '功能分类与经济分类的同名科目反映同一用途',
  verified: 'domain knowledge',
}

/**
 * The same purpose in two classifications. Units may book it otherwise (a part of the pension contribution within 行政运行),
 * so a difference is only something to ask about, and only where both are printed.
 */
export const plausible: readonly Relation[] = pairs.map(([name, functions, economics, purpose]) => {
  const left = functions.map((code) => at(f05, { code }, 'basic'))
  const right = economics.map((code) => at(f06, { code }, 'amount'))
  return across(`across/05-06/${name}`, sum(...left), sum(...right), {
    basis,
    plausible: true,
    remark: `${purpose}在功能分类和经济分类中各列一次，通常相等；列支口径不同时应有说明`,
    when: { printed: [...left, ...right] },
  })
})
