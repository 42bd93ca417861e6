import type { Doubt } from '../../core/doubts.ts'
import type { Source } from '../../core/source.ts'
import type { Table } from '../../core/table.ts'
import type { Line, Opened } from '../document.ts'
import { isSpaced, laySpaced } from '../formats/text/spaced.ts'
import type { Section } from '../proof/sections.ts'
import { findTables } from './find.ts'

export interface Spaced {
  readonly tables: readonly Table[]
  readonly used: ReadonlySet<Line>
  /** Where the lines used stand: what the proof has read or left there is read anew. */
  readonly sources: ReadonlySet<Source>
}

const aligned: Doubt = 'columns by alignment'

/**
 * The tables of a text that the proof did not understand, where the text still shows their columns: read as a table without rules
 * is read in print, and as much in doubt.
 */
export function readSpaced(sections: readonly Section[], opened: Opened): Spaced {
  const tables: Table[] = []
  const used = new Set<Line>()
  const sources = new Set<Source>()
  if (opened.format !== 'text') return { tables, used, sources }
  for (const { titleLines, body, notes } of sections) {
    if (!isSpaced(body)) continue
    const laid = laySpaced(body)
    if (laid === null) continue
    const blocks = [...titleLines, ...laid, ...notes]
    const found = findTables({ ...opened, blocks }).tables.filter((table) => table.title !== '')
    if (found.length !== 1) continue
    tables.push(...found.map((table) => ({ ...table, doubts: [...new Set([...table.doubts, aligned])] })))
    for (const line of [...titleLines, ...body, ...notes]) {
      used.add(line)
      sources.add(line.source)
    }
  }
  return { tables, used, sources }
}
