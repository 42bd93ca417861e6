import type { Block } from '../../document.ts'
import type { Guard } from '../guard.ts'
import { paperPage, type Laid } from '../laid.ts'
import { csvRun } from './csv.ts'
import { splitLines, type TextLine } from './lines.ts'
import { pageNumbers } from './margins.ts'
import { gridOfRun, pipeRun, tabRun, type Run } from './tables.ts'

/** Lays out plain text: lines with their numbers in the file, tables where tabs, pipes or commas part the cells. */
export function layText(text: string, guard: Guard): Laid {
  const lines = splitLines(text.replace(/^\ufeff/, ''), guard)
  const csv = csvRun(lines, guard)
  const blocks = csv === null ? blocksOf(lines, guard) : [gridOfRun(csv, guard)]
  const filled = new Set(blocks.map((block) => block.source.page))
  const last = lines.at(-1)?.page ?? 1
  const pages = Array.from({ length: last }, (_, i) => paperPage(i + 1, filled.has(i + 1) ? 'text' : 'blank'))
  return { pages, blocks, remarks: [] }
}

function blocksOf(lines: readonly TextLine[], guard: Guard): Block[] {
  const margins = pageNumbers(lines)
  const out: Block[] = []
  /** Lines up to here have been looked at together and are no table. */
  let plainTill = 0
  for (let i = 0; i < lines.length;) {
    guard.step()
    const line = lines[i]!
    const run = i < plainTill ? null : runAt(lines, i)
    if (run !== null && run.rows.length > 0) {
      out.push(gridOfRun(run, guard))
      i += run.taken
      continue
    }
    if (run !== null) plainTill = i + run.taken
    const text = line.text.trim()
    const source = { page: line.page, line: line.number }
    if (text !== '') {
      out.push({ kind: 'line', text, source, ...(margins.has(line.number) ? { margin: true } : {}) })
    }
    i++
  }
  return out
}

function runAt(lines: readonly TextLine[], i: number): Run | null {
  const { text } = lines[i]!
  if (text.includes('\t')) return tabRun(lines, i)
  if (text.includes('|')) return pipeRun(lines, i)
  return null
}
