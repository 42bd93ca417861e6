import type { Unread } from '../../core/disclosure.ts'
import type { PerformanceReading } from '../../core/performance.ts'
import type { Table } from '../../core/table.ts'
import type { Line } from '../document.ts'
import { readLineForms } from './lines.ts'
import { readTableForms } from './tables.ts'
import { readToldForms } from './told/read.ts'

export interface ReadPerformance {
  readonly forms: readonly PerformanceReading[]
  /** Lines that the forms used; no narrative stands in them. */
  readonly used: ReadonlySet<Line>
  /** Words of the forms that were given no place. */
  readonly unread: readonly Unread[]
}

/** Every performance form of a document: those drawn as tables, those whose text alone is left, and self-evaluations told in sentences. */
export function readPerformance(tables: readonly Table[], lines: readonly Line[]): ReadPerformance {
  const dumped = readLineForms(lines)
  const told = readToldForms(lines.filter((line) => !dumped.used.has(line)))
  const { used, unread } = dumped
  return { forms: [...readTableForms(tables), ...dumped.forms, ...told].sort(before), used, unread }
}

/** As a reader meets them: by page, then from the top. */
function before({ source: a }: PerformanceReading, { source: b }: PerformanceReading): number {
  return (a.page ?? 0) - (b.page ?? 0) || (a.line ?? 0) - (b.line ?? 0) || (a.box?.y ?? 0) - (b.box?.y ?? 0)
}
