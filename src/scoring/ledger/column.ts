import { worth, type Unit } from '../../core/amount.ts'
import type { LedgerColumn } from '../../core/indicator-ledger.ts'
import type { MeasureProblem } from '../../core/measured.ts'
import { normal } from '../../core/normal.ts'
import { no, ok, type Result } from '../../core/result.ts'

/** A row of a ledger as a sheet or CSV file gives it: heading → cell. */
export type LedgerRow = Readonly<Record<string, string>>

/** The heading under which a declared column stands, and the unit that the heading states. */
export interface FoundColumn {
  readonly heading: string
  readonly unit: Unit | null
}

const inBrackets = /\((?:单位[:：]?)?([^()]{1,10})\)$/

/** A heading without the brackets at its end, so that 「补贴金额（万元）」 is found as 「补贴金额」. */
const bareHeading = (heading: string): string => normal(heading).replace(/(?:\([^()]{0,20}\))+$/, '')

/** Every heading that some row has, in the order met. */
export function headingsOf(rows: readonly LedgerRow[]): readonly string[] {
  const headings = new Set<string>()
  for (const row of rows) for (const heading of Object.keys(row)) headings.add(heading)
  return [...headings]
}

/**
 * Finds a declared column among the headings. `chosen` names the heading where a person has said which it is. Where two headings fit,
 * the one of the declared name is meant; where that does not decide, nobody knows. `unit` is that of the sheet.
 */
export function findColumn(
  headings: readonly string[],
  column: LedgerColumn,
  chosen: string | undefined,
  unit: Unit | null = null,
): Result<FoundColumn, MeasureProblem> {
  const wanted = [column.name, ...column.aliases].map(bareHeading)
  const fitting =
    chosen === undefined
      ? headings.filter((heading) => wanted.includes(bareHeading(heading)))
      : headings.filter((heading) => heading === chosen)
  const named = fitting.filter((heading) => bareHeading(heading) === wanted[0])
  const found = fitting.length === 1 ? fitting[0] : named.length === 1 ? named[0] : undefined
  if (found !== undefined) return ok({ heading: found, unit: unitOf(found) ?? unit })
  const code = fitting.length === 0 ? 'measure column missing' : 'measure column twice'
  const seen = fitting.length === 0 ? headings.slice(0, 30) : fitting
  const names = fitting.length === 0 ? column.aliases : []
  return no({ code, details: { column: column.name, seen, names }, column: column.name })
}

function unitOf(heading: string): Unit | null {
  const said = inBrackets.exec(normal(heading))?.[1]
  return said !== undefined && Object.hasOwn(worth, said) ? (said as Unit) : null
}
