import type { PerformanceReading } from '../../core/performance.ts'
import type { Table } from '../../core/table.ts'

/** The forms that stand in tables of the document. */
export function readTableForms(tables: readonly Table[]): readonly PerformanceReading[] {
  void tables
  return []
}
