import { cell, eachRow, either, sum, type Expression, type Relation } from '../../../core/relation.ts'
import { natureColumns } from '../columns.ts'
import { tree, within } from './declare.ts'

/** 基本支出, or where it has no column of its own, its two parts. */
export const basicOf = (at: (column: string) => Expression): Expression =>
  either(at('basic'), sum(at('personnelCost'), at('operatingCost')))

const currentOf = (at: (column: string) => Expression): Expression =>
  sum(basicOf(at), at('project'), at('operating'), at('superiorRemittance'), at('subsidiarySubsidy'))

const carriedBasicOf = (at: (column: string) => Expression): Expression =>
  either(at('carriedBasic'), sum(at('carriedPersonnelCost'), at('carriedOperatingCost')))

const carriedOf = (at: (column: string) => Expression): Expression =>
  sum(carriedBasicOf(at), at('carriedProject'), at('carriedOperating'))

/** Identities of a table whose columns say what the money is for, row by row and down the codes. */
export function natureRelations(form: string): readonly Relation[] {
  const at = (column: string): Expression => cell(form, eachRow, column)
  const each = [{ over: 'rows', form }] as const
  return [
    within(
      `${form}/total`,
      at('total'),
      sum(either(at('current'), currentOf(at)), either(at('carried'), carriedOf(at)), at('forward')),
      { each, when: { printed: [either(at('current'), basicOf(at)), at('project')] } },
    ),
    within(`${form}/current`, at('current'), currentOf(at), { each }),
    within(`${form}/basic`, at('basic'), sum(at('personnelCost'), at('operatingCost')), {
      each,
      when: { printed: [at('personnelCost'), at('operatingCost')] },
    }),
    within(`${form}/carried`, at('carried'), carriedOf(at), { each }),
    within(
      `${form}/carried-basic`,
      at('carriedBasic'),
      sum(at('carriedPersonnelCost'), at('carriedOperatingCost')),
      { each },
    ),
    tree(form, [...Object.keys(natureColumns), 'procurement']),
  ]
}

/** Identities of a table of 基本支出 by economic class. */
export function basicRelations(form: string): readonly Relation[] {
  const at = (column: string): Expression => cell(form, eachRow, column)
  const each = [{ over: 'rows', form }] as const
  const parts = sum(at('personnelCost'), at('operatingCost'))
  const carriedParts = sum(at('carriedPersonnelCost'), at('carriedOperatingCost'))
  const both = { printed: [at('personnelCost'), at('operatingCost')] }
  return [
    within(
      `${form}/total`,
      at('total'),
      sum(either(at('current'), parts), either(at('carried'), carriedParts)),
      { each, when: both },
    ),
    within(`${form}/current`, at('current'), parts, { each, when: both }),
    within(`${form}/carried`, at('carried'), carriedParts, { each }),
    tree(form, [
      'total',
      'current',
      'personnelCost',
      'operatingCost',
      'carried',
      'carriedPersonnelCost',
      'carriedOperatingCost',
    ]),
  ]
}

/** Identities of a table of 基本支出 of this year only, whatever its rows. */
export function partsRelations(form: string): readonly Relation[] {
  const at = (column: string): Expression => cell(form, eachRow, column)
  return [
    within(`${form}/total`, at('total'), sum(at('personnelCost'), at('operatingCost')), {
      each: [{ over: 'rows', form }],
    }),
    tree(form, ['total', 'personnelCost', 'operatingCost']),
  ]
}
