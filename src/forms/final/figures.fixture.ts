import { add, agreement, less as minus, zero, type Amount } from '../../core/amount.ts'
import type { Form, Pattern } from '../../core/form.ts'
import { normal } from '../../core/normal.ts'
import { readAmount } from '../../core/printed.ts'
import type { Expression, Relation } from '../../core/relation.ts'
import { finalForms } from './index.ts'

const byId = new Map(finalForms.map((form) => [form.id, form]))

/** The longest alias that fits a whole path or its last levels; what the reader does, in small. */
const fits = (patterns: readonly Pattern[], path: string): number =>
  Math.max(
    0,
    ...patterns.map((pattern) => {
      if (typeof pattern !== 'string') return pattern.test(path) ? pattern.exec(path)![0].length : 0
      const text = normal(pattern)
      return path === text || path.endsWith(`/${text}`) ? text.length : 0
    }),
  )
export const columnOf = (form: Form, path: string): string | undefined => {
  const found = Object.entries(form.columns)
    .map(([key, column]) => [key, fits([column.title, ...(column.aliases ?? [])], normal(path))] as const)
    .filter(([, length]) => length > 0)
    .sort((a, b) => b[1] - a[1])
  return found[0]?.[0]
}

/** Figures of one document: form → row → column → printed amount; '' where a row is printed blank. */
export type Figures = Map<string, Map<string, Map<string, Amount>>>

export const put = (figures: Figures, form: string, row: string, column: string, text: string): void => {
  const amount = readAmount(text, '万元')
  if (!amount.ok) throw new Error(`${form} ${row} ${column}: ${text}`)
  const rows = figures.get(form) ?? figures.set(form, new Map()).get(form)!
  const cells = rows.get(row) ?? rows.set(row, new Map()).get(row)!
  cells.set(column, amount.value)
}

interface Bound {
  readonly row?: string
  readonly code?: string
}

/** Works a relation on true figures: what is not printed counts as nothing. */
export function broken(relation: Relation, figures: Figures): string[] {
  const rowsOf = (form: string): string[] => [...(figures.get(form)?.keys() ?? [])]
  const value = (e: Expression, bound: Bound): Amount | null => {
    switch (e.kind) {
      case 'cell': {
        const row =
          e.row === 'each' ? bound.row : typeof e.row === 'string' ? e.row : 'code' in e.row ? e.row.code : ''
        return (
          figures
            .get(e.form)
            ?.get(row ?? '')
            ?.get(e.column as string) ?? null
        )
      }
      case 'sum': {
        const parts = e.of.map((part) => value(part, bound)).filter((part) => part !== null)
        return parts.length === 0 && e.of.length > 0 ? null : parts.reduce(add, zero)
      }
      case 'either':
        return e.of.map((part) => value(part, bound)).find((part) => part !== null) ?? null
      case 'less': {
        const from = value(e.from, bound)
        return from === null ? null : minus(from, value(e.take, bound) ?? zero)
      }
      case 'group': {
        const rows = Object.entries(byId.get(e.form)!.rows).filter(([, row]) => row.group === e.group)
        const parts = rows.flatMap(
          ([key]) =>
            figures
              .get(e.form)
              ?.get(key)
              ?.get(e.column as string) ?? [],
        )
        return parts.length === 0 ? null : parts.reduce(add, zero)
      }
      case 'children': {
        const own = bound.row ?? ''
        const length = own === 'total' ? 3 : own.length + 2
        const rows = rowsOf(e.form).filter(
          (row) => /^\d+$/.test(row) && row.length === length && (own === 'total' || row.startsWith(own)),
        )
        const parts = rows.flatMap(
          (row) =>
            figures
              .get(e.form)
              ?.get(row)
              ?.get(e.column as string) ?? [],
        )
        return parts.length === 0 ? null : parts.reduce(add, zero)
      }
    }
  }
  const each = relation.each?.[0]
  const bounds: Bound[] =
    each === undefined
      ? [{}]
      : rowsOf(each.form)
          .filter((row) => each.over !== 'parents' || row === 'total' || /^\d{3}(\d\d)?$/.test(row))
          .filter((row) => !('and' in each) || rowsOf(each.and).includes(row))
          .map((row) => ({ row }))
  return bounds.flatMap((bound) => {
    const zeros = (relation.when?.zero ?? []).map((e) => value(e, bound))
    if (zeros.some((amount) => amount !== null && amount.fen !== 0n)) return []
    if ((relation.when?.printed ?? []).some((e) => value(e, bound) === null)) return []
    const left = value(relation.left, bound)
    const right = value(relation.right, bound)
    if (left === null || right === null) return []
    const how = agreement(left, right)
    const fine = how !== 'different' && how !== 'truncated'
    return fine || (relation.is === '≤' && left.fen <= right.fen)
      ? []
      : [`${relation.id} ${bound.row ?? ''}`.trim()]
  })
}
