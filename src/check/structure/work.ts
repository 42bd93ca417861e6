import type { Disclosure } from '../../core/disclosure.ts'
import type { Finding } from '../../core/finding.ts'
import { looseTables } from './amounts.ts'
import { blockFindings } from './blocks.ts'
import { columnFindings } from './columns.ts'

/** Tables that no official form explains still have totals; what their own rows establish is checked, and nothing more. */
export function workStructure(disclosure: Disclosure): readonly Finding[] {
  const tables = looseTables(disclosure)
  return [...blockFindings(tables), ...tables.flatMap(columnFindings)]
}
