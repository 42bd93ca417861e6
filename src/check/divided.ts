import { inUnit, total, type Unit } from '../core/amount.ts'
import type { FormReading } from '../core/disclosure.ts'
import type { Fact } from '../core/fact.ts'
import type { Form } from '../core/form.ts'
import type { Table } from '../core/table.ts'

/** A code of 政府预算支出经济分类, 类 or 款. */
const government = /^5\d{2}(?:\d{2})?$/

/**
 * Rows printed several times because each 款 of 部门预算经济分类 is divided by the 政府预算经济分类 it goes to, as Shandong prints
 * them: 「301 01 基本工资 501 01」 and 「301 01 基本工资 505 01」 together are 基本工资.
 */
export function dividedRows(form: Form, reading: FormReading, table: Table | undefined): ReadonlySet<string> {
  if (form.rowsBy !== 'code' || form.classification !== 'economic' || table === undefined) return new Set()
  const parts = new Map<string, string[]>()
  for (const { row, at } of reading.rows)
    parts.set(row, [
      ...(parts.get(row) ?? []),
      goesTo((table.rows[at] ?? []).map((cell) => cell.text.trim())),
    ])
  const unreadable = new Set(
    reading.facts
      .filter((fact) => fact.why === 'not a number' || fact.why === 'malformed number')
      .map((fact) => fact.row),
  )
  return new Set(
    [...parts]
      .filter(
        ([row, to]) =>
          to.length > 1 && new Set(to).size === to.length && !to.includes('') && !unreadable.has(row),
      )
      .map(([row]) => row),
  )
}

/** The government's code on a row with its 款, which may stand in a column of its own; '' where there is none. */
function goesTo(texts: readonly string[]): string {
  const at = texts.findIndex((text) => government.test(text))
  if (at < 0) return ''
  const next = texts[at + 1] ?? ''
  return /^\d{2}$/.test(next) ? `${texts[at] ?? ''} ${next}` : (texts[at] ?? '')
}

/** Both parts of a divided cell as one figure, which nobody printed: what breaks with it is asked about and not proven. */
export function together(one: Fact, other: Fact, unit: Unit): Fact {
  const amount = total([one, other].flatMap((fact) => fact.amount ?? []))
  return { ...one, text: inUnit(amount, unit), amount, how: 'inferred' }
}
