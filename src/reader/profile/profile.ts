import type { Profile } from '../../core/disclosure.ts'
import type { PerformanceReading } from '../../core/performance.ts'
import type { Table } from '../../core/table.ts'
import type { Block, Opened } from '../document.ts'
import { decideBody } from './body.ts'
import { gather } from './evidence.ts'
import { decideKind, decideScope } from './kind.ts'
import { decideRegion } from './region.ts'
import { decideYear } from './year.ts'

/**
 * Decides once what the document is: which kind, whose, of which year, from where. What was considered and not taken is kept
 * beside what was; what nothing says stays unknown. `lines` is the text outside tables.
 */
export function profile(
  opened: Opened,
  tables: readonly Table[],
  lines: readonly Block[],
  performance: readonly PerformanceReading[] = [],
): Profile {
  const evidence = gather(opened, tables, lines)
  const kind = decideKind(evidence, performance)
  const known = kind.value !== 'other'
  const year = decideYear(evidence)
  const scope = decideScope(evidence)
  const body = decideBody(evidence)
  const { region, level } = decideRegion(known ? body.value : null, evidence.text)
  return {
    sha256: opened.sha256,
    format: opened.format,
    pages: opened.pages.length,
    kind: kind.value,
    scope: known ? scope.value : null,
    body: known ? body.value : null,
    year: known ? year.value : null,
    region: region.value,
    level: level.value,
    candidates: [
      ...kind.candidates,
      ...[...year.candidates, ...scope.candidates, ...body.candidates].map((one) =>
        known ? one : { ...one, chosen: false },
      ),
      ...region.candidates,
      ...level.candidates,
    ],
  }
}
