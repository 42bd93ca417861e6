import { Parser } from 'htmlparser2'
import type { Flow } from '../flow.ts'
import type { Guard } from '../guard.ts'
import { TableBuilder } from './tables.ts'

/** Count of the line among the lines of the page, from 1. */
export type HtmlPlace = number

export interface WalkedHtml {
  readonly flow: readonly Flow<HtmlPlace>[]
  /** Pictures large enough, or of unknown size, that may hold a table. */
  readonly pictures: readonly HtmlPlace[]
}

/** What is not on the page to be read: programs, looks, menus, choices. */
const ignored = new Set(
  'script style noscript template nav svg iframe object select textarea button title canvas video audio map'.split(
    ' ',
  ),
)
const blocks = new Set(
  `address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hr html legend li main menu ol p pre section summary ul table caption thead tbody tfoot tr td th`.split(
    /\s+/,
  ),
)
/** Smaller pictures are signs and buttons, in pixels. */
const smallest = 200
const hiddenStyle = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Where text goes at the moment: the page, or a cell of a table. */
interface Container {
  readonly items: Flow<HtmlPlace>[]
  readonly table: {
    readonly builder: TableBuilder
    readonly header: boolean
    readonly attributes: Record<string, string>
  } | null
}

/** Walks mark-up as it comes, however ill formed, into paragraphs and tables. */
export function walkHtml(html: string, guard: Guard): WalkedHtml {
  const root: Container = { items: [], table: null }
  const containers: Container[] = [root]
  const builders: TableBuilder[] = []
  /** How many cells were open where each table began: an end tag never closes cells outside its own table. */
  const bases: number[] = []
  const pictures: HtmlPlace[] = []
  let line = 0
  let text = ''
  let heading: number | undefined
  let preformatted = 0
  let skipping = 0
  let depth = 0

  const flush = (): void => {
    if (text === '') return
    const shown = collapse(text)
    text = ''
    if (shown === '') return
    line++
    const item: Flow<HtmlPlace> = {
      kind: 'line',
      text: shown,
      place: line,
      ...(heading === undefined ? {} : { heading }),
    }
    containers.at(-1)!.items.push(item)
  }
  const base = (): number => bases.at(-1) ?? 1
  const closeCell = (): void => {
    flush()
    if (containers.length <= base()) return
    const { table, items } = containers.pop()!
    table!.builder.cell(table!.attributes, table!.header, items)
  }
  const openTable = (): void => {
    flush()
    guard.depth(builders.length)
    builders.push(new TableBuilder(line + 1, guard))
    bases.push(containers.length)
  }
  const closeTable = (): void => {
    const builder = builders.at(-1)
    if (builder === undefined) return
    closeCell()
    builders.pop()
    bases.pop()
    containers.at(-1)!.items.push(builder.end())
  }
  const openCell = (name: string, attributes: Record<string, string>): void => {
    const builder = builders.at(-1)
    if (builder === undefined) return flush()
    closeCell()
    containers.push({ items: [], table: { builder, header: name === 'th', attributes } })
  }
  const open = (name: string, attributes: Record<string, string>): void => {
    guard.step()
    depth++
    // Inline elements left unclosed by the thousand are poor mark-up and harmless; past this the parser itself grows slow.
    guard.depth(depth >> 4)
    if (skipping > 0 || ignored.has(name) || hiddenStyle.test(attributes['style'] ?? '')) {
      skipping++
      return
    }
    if (blocks.has(name)) flush()
    if (/^h[1-6]$/.test(name)) heading = Number(name[1])
    else if (name === 'table') openTable()
    else if (name === 'tr') {
      closeCell()
      builders.at(-1)?.nextRow()
    } else if (name === 'td' || name === 'th') openCell(name, attributes)
    else if (name === 'br') flush()
    else if (name === 'pre') preformatted++
    else if (name === 'img' && isLarge(attributes)) pictures.push(line + 1)
    else if (name === 'input' && attributes['type'] === 'checkbox')
      text += 'checked' in attributes ? '☑' : '☐'
  }
  const close = (name: string): void => {
    depth--
    if (skipping > 0) {
      skipping--
      return
    }
    if (blocks.has(name)) flush()
    if (/^h[1-6]$/.test(name)) heading = undefined
    else if (name === 'table') closeTable()
    else if (name === 'td' || name === 'th' || name === 'tr') closeCell()
    else if (name === 'pre') preformatted = Math.max(0, preformatted - 1)
  }
  const add = (s: string): void => {
    if (skipping > 0) return
    if (preformatted === 0 || !s.includes('\n')) {
      text += s
      return
    }
    s.split('\n').forEach((part, i) => {
      if (i > 0) flush()
      text += part
    })
  }
  const parser = new Parser(
    { onopentag: open, onclosetag: close, ontext: add },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(html)
  parser.end()
  flush()
  while (builders.length > 0) closeTable()
  return { flow: root.items, pictures }
}

function isLarge(attributes: Readonly<Record<string, string>>): boolean {
  const size = (name: string): number => {
    const style = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(\\d+)px`).exec(attributes['style'] ?? '')?.[1]
    return Number(style ?? /^\d+/.exec(attributes[name] ?? '')?.[0] ?? smallest)
  }
  return size('width') >= smallest && size('height') >= smallest / 2
}

const wide = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f\\u2018-\\u201d]'
const brokenLine = new RegExp(`(?<=${wide})[ \\t]*[\\r\\n]+[ \\t]*(?=${wide})`, 'g')

/** White space as a browser shows it, but a line end of the source between Chinese characters is nothing. */
function collapse(text: string): string {
  return text
    .replace(brokenLine, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/^[\s\u00a0\u3000]+|[\s\u00a0\u3000]+$/g, '')
}
