import { arithmetic, type Basis } from '../../../core/basis.ts'
import type { Form } from '../../../core/form.ts'
import type { Each, Expression, Family, Relation } from '../../../core/relation.ts'
import { at, below, nothing } from './cells.ts'

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

/** Amounts that a careful reader expects not to be negative, one relation for each column. */
export const notNegative = <Row extends string, Column extends string>(
  form: Form<Row, Column>,
  columns: readonly NoInfer<Column>[],
): Relation[] =>
  columns.map((column) =>
    withinAtMost(`${form.id}/not-negative/${column}`, nothing, at(form, 'each', column), {
      each: [{ over: 'rows', form: form.id }],
      basis: { notice: '决算数一般不为负', verified: 'domain knowledge' },
      plausible: true,
      remark: '红字冲销会出现负数，出现时应有说明',
    }),
  )
