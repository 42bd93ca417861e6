import { arithmetic } from '../../../core/basis.ts'
import {
  cell,
  children,
  eachColumn,
  eachRow,
  type Expression,
  type Relation,
} from '../../../core/relation.ts'

type Rest = Partial<Omit<Relation, 'id' | 'left' | 'right'>>

/** An identity of one form: arithmetic that cannot be otherwise. */
export function within(id: string, left: Expression, right: Expression, rest: Rest = {}): Relation {
  return { id, family: 'within', left, is: '=', right, severity: 'error', basis: arithmetic, ...rest }
}

/** An identity between two forms. */
export function across(id: string, left: Expression, right: Expression, rest: Rest = {}): Relation {
  return { id, family: 'across', left, is: '=', right, severity: 'error', basis: sameMoney, ...rest }
}

/** The tables of one budget are cut from the same figures. */
export const sameMoney = {
  notice: '《预算法实施条例》第六条：部门预算收支按功能分类、经济性质分类公开，各表出自同一预算',
  verified: 'domain knowledge',
} as const

/** Every code is the sum of the codes printed below it, and 「合计」 of the topmost, in every column. */
export function tree(form: string, columns: readonly string[]): Relation {
  return within(`${form}/tree`, cell(form, eachRow, eachColumn), children(form, eachColumn), {
    each: [
      { over: 'parents', form },
      { over: 'columns', form, columns },
    ],
  })
}
