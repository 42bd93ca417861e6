import type { Block } from '../../document.ts'
import { blocksOf } from '../flow.ts'
import type { Guard } from '../guard.ts'
import { paperPage, type Laid } from '../laid.ts'
import { walkHtml } from '../html/walk.ts'
import { csvRun } from './csv.ts'
import { splitLines, type TextLine } from './lines.ts'
import { pageNumbers } from './margins.ts'
import { runningLines } from './running.ts'
import { setUpright } from './turned.ts'
import { gridOfRun, pipeRun, tabRun, type Run } from './tables.ts'

/** Lines of mark-up that one table may take; past this the end tag is missing. */
const longestTable = 5_000

/** Lays out plain text: lines with their numbers in the file, tables where tabs, pipes or commas part the cells. */
export function layText(text: string, guard: Guard): Laid {
  const lines = setUpright(splitLines(text.replace(/^\ufeff/, ''), guard))
  const csv = csvRun(lines, guard)
  const blocks = csv === null ? blocksIn(lines, guard) : [gridOfRun(csv, guard)]
  const filled = new Set(blocks.map((block) => block.source.page))
  const last = lines.at(-1)?.page ?? 1
  const pages = Array.from({ length: last }, (_, i) => paperPage(i + 1, filled.has(i + 1) ? 'text' : 'blank'))
  return { pages, blocks, remarks: [] }
}

function blocksIn(lines: readonly TextLine[], guard: Guard): Block[] {
  const margins = new Set([...pageNumbers(lines), ...runningLines(lines)])
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
    const fragment = tagged(lines, i)
    if (fragment !== null) {
      for (const block of fragment.blocks(guard)) out.push(block)
      i += fragment.taken
      continue
    }
    const text = line.text.trim()
    const source = { page: line.page, line: line.number }
    if (text !== '') {
      const before = line.text.length - line.text.trimStart().length
      const behind = line.text.length - before - text.length
      const blanks = before + behind > 0 ? { blanks: [before, behind] as const } : {}
      out.push({
        kind: 'line',
        text,
        source,
        ...(margins.has(line.number) ? { margin: true } : {}),
        ...blanks,
      })
    }
    i++
  }
  return out
}

/** Lines that one table in mark-up takes, from its first tag to its last; recognition programs write tables so. */
function tagged(
  lines: readonly TextLine[],
  i: number,
): { readonly taken: number; readonly blocks: (guard: Guard) => Block[] } | null {
  const first = lines[i]!
  if (!/<table\b/i.test(first.text)) return null
  let depth = 0
  for (let end = i; end < lines.length && end - i < longestTable; end++) {
    for (const tag of lines[end]!.text.matchAll(/<(\/?)table\b/gi)) depth += tag[1] === '' ? 1 : -1
    if (depth > 0) continue
    const html = lines.slice(i, end + 1).map((line) => line.text)
    const source = { page: first.page, line: first.number }
    const blocks = (guard: Guard): Block[] =>
      blocksOf(walkHtml(html.join('\n'), guard).flow, () => source, guard)
    return { taken: end - i + 1, blocks }
  }
  return null
}

function runAt(lines: readonly TextLine[], i: number): Run | null {
  const { text } = lines[i]!
  if (text.includes('\t')) return tabRun(lines, i)
  if (text.includes('|')) return pipeRun(lines, i)
  return null
}
