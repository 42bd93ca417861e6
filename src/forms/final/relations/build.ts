import { arithmetic, type Basis } from '../../../core/basis.ts'
import type { Form } from '../../../core/form.ts'
import type { Each, Expression, Family, Relation } from '../../../core/relation.ts'
import { printedUnder } from '../../disclosure/notices.ts'
import { at, below } from './cells.ts'

/** What a relation may say beside its two sides. */
export interface Terms {
  readonly each?: readonly Each[]
  readonly when?: NonNullable<Relation['when']>
  readonly basis?: Basis
  readonly remark?: string
  /** Only asked about: good documents may break it. */
  readonly plausible?: true
}

/** One figure printed in two forms is one figure. */
const sameFigure: Basis = {
  notice: '部门决算公开各表的同一指标口径一致',
  verified: 'domain knowledge',
}

const relation =
  (family: Family, is: Relation['is'], basis: Basis) =>
  (id: string, left: Expression, right: Expression, terms: Terms = {}): Relation => ({
    id,
    family,
    left,
    is,
    right,
    severity: terms.plausible === true ? 'warning' : 'error',
    basis: terms.basis ?? basis,
    ...(terms.each === undefined ? {} : { each: terms.each }),
    ...(terms.when === undefined ? {} : { when: terms.when }),
    ...(terms.remark === undefined ? {} : { remark: terms.remark }),
  })

export const within = relation('within', '=', arithmetic)
export const withinAtMost = relation('within', '≤', arithmetic)
export const across = relation('across', '=', sameFigure)
export const acrossAtMost = relation('across', '≤', arithmetic)

/** 类 = Σ款, 款 = Σ项, 合计 = Σ类: one relation for each column, named `form/tree/column`. */
export const trees = <Row extends string, Column extends string>(
  form: Form<Row, Column>,
  columns: readonly NoInfer<Column>[],
): Relation[] =>
  columns.map((column) =>
    within(`${form.id}/tree/${column}`, at(form, 'each', column), below(form, column), {
      each: [{ over: 'parents', form: form.id }],
    }),
  )

/** A part is more than its whole only where another part is negative: one relation for each part. */
export const parts = <Row extends string, Column extends string>(
  form: Form<Row, Column>,
  whole: NoInfer<Column>,
  columns: readonly NoInfer<Column>[],
): Relation[] =>
  columns.map((column) =>
    withinAtMost(`${form.id}/part/${column}`, at(form, 'each', column), at(form, 'each', whole), {
      each: [{ over: 'rows', form: form.id }],
      plausible: true,
      remark: negative,
    }),
  )

/** Why a part may yet be more than its whole. */
export const negative = '其他部分为负数（红字冲销）时会出现，出现时应有说明'

/** A relation that departments print under the form itself. */
export const printed = (number: number): { readonly basis: Basis } => ({
  basis: printedUnder(`公开0${number}表`),
})

/** Once for every row of the form. */
export const rows = (form: { readonly id: string }): { readonly each: readonly Each[] } => ({
  each: [{ over: 'rows', form: form.id }],
})
