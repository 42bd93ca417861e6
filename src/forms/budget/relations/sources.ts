import { cell, eachRow, either, sum, type Expression, type Relation } from '../../../core/relation.ts'
import { fundColumns } from '../columns.ts'
import { tree, within } from './declare.ts'

/** 财政拨款, or where it has no column of its own, its three budgets. */
export const fiscalOf = (at: (column: string) => Expression): Expression =>
  either(at('fiscal'), sum(at('generalPublic'), at('fund'), at('stateCapital')))

const specialOf = (at: (column: string) => Expression): Expression =>
  either(at('special'), sum(at('educationFee'), at('otherSpecial')))

const unitParts = (at: (column: string) => Expression): Expression =>
  sum(at('institution'), at('operating'), at('superiorSubsidy'), at('subsidiaryRemittance'), at('other'))

const currentOf = (at: (column: string) => Expression): Expression =>
  sum(fiscalOf(at), specialOf(at), either(at('unit'), unitParts(at)), at('otherFunds'))

const carriedParts = (at: (column: string) => Expression): Expression =>
  sum(
    at('carriedGeneralPublic'),
    at('carriedFund'),
    at('carriedStateCapital'),
    at('carriedSpecial'),
    at('carriedUnit'),
  )

/**
 * Identities of a table whose columns are sources of money, row by row. Subtotals stand only in some places, and a subtotal with
 * one 「其中」 beside it is no sum: `when` asks for its parts.
 */
export function sourceRelations(form: string, by: 'code' | 'entry'): readonly Relation[] {
  const at = (column: string): Expression => cell(form, eachRow, column)
  const each = [{ over: 'rows', form }] as const
  const rows = [
    within(
      `${form}/total`,
      at('total'),
      sum(
        either(at('current'), currentOf(at)),
        at('surplusUsed'),
        either(at('carried'), carriedParts(at)),
        at('realAccount'),
      ),
      { each },
    ),
    within(`${form}/current`, at('current'), currentOf(at), { each }),
    within(`${form}/fiscal`, at('fiscal'), sum(at('generalPublic'), at('fund'), at('stateCapital')), {
      each,
      when: { printed: [at('generalPublic'), at('fund')] },
    }),
    within(`${form}/special`, at('special'), sum(at('educationFee'), at('otherSpecial')), {
      each,
      when: { printed: [at('otherSpecial')] },
    }),
    within(`${form}/unit`, at('unit'), unitParts(at), {
      each,
      when: { printed: [at('institution'), at('other')] },
    }),
    within(`${form}/carried`, at('carried'), carriedParts(at), {
      each,
      when: { printed: [at('carriedGeneralPublic'), at('carriedFund')] },
    }),
  ]
  return by === 'code' ? [...rows, tree(form, Object.keys(fundColumns))] : rows
}
