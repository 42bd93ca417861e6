import type { Paragraph } from '../../core/disclosure.ts'
import { normal } from '../../core/normal.ts'
import type { Source } from '../../core/source.ts'
import type { Block, Line, Opened } from '../document.ts'
import { contents } from './contents.ts'
import { heading, leader, mark, runIn } from './headings.ts'
import { edges, fills, indented, long, type Edges } from './layout.ts'

/** Lines that belong together, before they are told apart into headings and text. */
export interface Joined {
  readonly text: string
  readonly level?: number
  readonly source: Source
  readonly places: readonly { readonly from: number; readonly source: Source }[]
}

const pageNumber =
  /^[-—–－―~·\s]*(?:第\s*)?\d{1,4}(?:\s*页)?[-—–－―~·\s]*$|^第\s*\d+\s*页\s*[,，/]?\s*共\s*\d+\s*页$|^[-—–－―]+$/

/**
 * The narrative as paragraphs: visual lines joined, page furniture taken out even within a paragraph that runs over a page, the
 * headings recognised and set above what stands under them. `lines` are the lines that no table has taken.
 */
export function paragraphs(lines: readonly Block[], _opened: Opened): Paragraph[] {
  return chaptered(join(lines))
}

/** Joins lines into paragraphs. */
export function join(blocks: readonly Block[]): Joined[] {
  const kept = blocks.filter((block) => block.kind === 'grid' || !furniture(block))
  const page = edges(kept.filter((block): block is Line => block.kind === 'line'))
  const out: Joined[] = []
  let open: Line[] = []
  const close = (): void => {
    if (open.length > 0) out.push(joined(open))
    open = []
  }
  for (const block of kept) {
    if (block.kind === 'grid') {
      close()
      continue
    }
    const last = open.at(-1)
    if (last !== undefined && breaks(last, block, open.length === 1, page)) close()
    open.push(block)
  }
  close()
  return out
}

function furniture(line: Line): boolean {
  const text = line.text.trim()
  return text === '' || line.margin === true || pageNumber.test(text)
}

const ended = /[。！？!?；;：:]["”’）)]?$/

/** 「……支出（类）……（款）职业培训补」: a 科目 broken before its 项. */
const unfinished = (text: string): boolean => /[（(][类款][）)][^项]{0,40}$/.test(text) && !/\d元/.test(text)

/** What stands at the beginning of a line and never of a paragraph: a dump parts 「（类）」 and a full stop from their words. */
const clinging = /^(?:[（(][类款项][）)]|[。，、；])/

/** Does a new paragraph begin between two lines? */
function breaks(last: Line, next: Line, first: boolean, page: Edges): boolean {
  if (last.heading !== undefined || next.heading !== undefined) return true
  const before = last.text.trim()
  const after = next.text.trim()
  if (leader.test(before) || leader.test(after)) return true
  if (/[\d.,]$/.test(before) && /^(?:[万亿]?元|[%％])/.test(after)) return false
  if (clinging.test(after)) return false
  const full = fills(last, next, page, first)
  if (full && /[\d.,]$/.test(before) && /^[\d.]/.test(after)) return false
  const closed = ended.test(before)
  const numbered = mark(normal(after.slice(0, 12)))
  if (numbered !== null && (closed || numbered.level <= 2 || !full)) return true
  const title = first && !unfinished(before) ? heading(before) : null
  if (title !== null) return numbered !== null || !runsOn(title.level, before, next, full, page)
  if (indented(next, page) && (closed || !full)) return true
  if (last.whole === true && next.whole === true && closed) return true
  if (full) return false
  const runs = unfinished(before) || page.prose || /[，,、（(]$/.test(before)
  return closed || !(runs || long(last, page) || broken(last))
}

/** A dump breaks a page in the middle of a sentence, whatever the width of its lines: clauses, and then no full stop. */
const broken = ({ text, source }: Line): boolean =>
  source.box === undefined && text.length >= 30 && /[，。；][^，。；：:]*[\p{Script=Han}]$/u.test(text.trim())

/** A line that reads as a heading may be the first of an item, or of a title set on two lines. */
function runsOn(level: number, before: string, next: Line, full: boolean, page: Edges): boolean {
  const after = next.text.trim()
  if (ended.test(before)) return false
  if (/^[\d,.]+\s*[万亿]?元/.test(after)) return true
  const short = after.length <= 20 && !ended.test(after)
  if (level === 1) return short && !/[。，]/.test(after)
  if (!full) return false
  return level >= 4 || short || (next.source.box !== undefined && !indented(next, page))
}

function joined(lines: readonly Line[]): Joined {
  let text = ''
  let last = ''
  const places: { from: number; source: Source }[] = []
  for (const line of lines) {
    const own = line.text.trim()
    // The last line, and not the text so far: a paragraph of many thousand lines is joined in one pass.
    const gap = /[A-Za-z]/.test(last) && /^[A-Za-z]/.test(own) ? ' ' : ''
    if (own !== '') last = own.at(-1)!
    const from = text.length + gap.length
    text += gap + own
    const runs = line.runs ?? []
    let at = 0
    if (runs.length < 2) places.push({ from, source: line.source })
    else
      for (const [index, run] of runs.entries()) {
        const words = run.text.trim()
        const found = own.indexOf(words, at)
        if (index === 0 || found >= 0)
          places.push({ from: from + Math.max(found, 0), source: { ...line.source, box: run.box } })
        if (found >= 0) at = found + words.length
      }
  }
  const level = lines[0]?.heading
  return { text, source: lines[0]?.source ?? {}, places, ...(level === undefined ? {} : { level }) }
}

/** Sets the headings above what stands under them. */
function chaptered(all: readonly Joined[]): Paragraph[] {
  const listed = contents(all)
  const path: { level: number; title: string }[] = []
  const enter = (level: number, title: string): void => {
    while (path.length > 0 && (path.at(-1)?.level ?? 0) >= level) path.pop()
    path.push({ level, title })
  }
  return all.map((one, index) => {
    const { text, source, places } = one
    if (listed.has(index)) return { text, chapter: ['目录'], heading: false, source, places }
    const found = heading(text, one.level)
    if (found !== null) {
      enter(found.level, found.title)
      return { text, chapter: path.map((p) => p.title), heading: true, source, places }
    }
    const opening = runIn(text)
    if (opening !== null) enter(opening.level, opening.title)
    return { text, chapter: path.map((p) => p.title), heading: false, source, places }
  })
}
