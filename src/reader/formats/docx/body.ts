import type { Flow, FlowCell, FlowLine, FlowTable } from '../flow.ts'
import type { Guard } from '../guard.ts'
import { child, children, type Element } from '../xml.ts'
import type { Numbering } from './numbering.ts'
import { pieces, type Piece } from './runs.ts'
import { paragraphProperties, type ParagraphStyle } from './styles.ts'

/** Where a paragraph stands: its page by each of the two ways a document tells, and its count in the document. */
export interface Place {
  readonly rendered: number
  readonly asked: number
  readonly line: number
}

export interface Picture {
  readonly place: Place
  readonly width: number
  readonly height: number
}

/** What the parts of a document know of each other. */
export interface Parts {
  readonly style: (id: string | undefined) => ParagraphStyle
  readonly numbering: Numbering
  /** Paragraphs of a footnote or endnote. */
  readonly note: (id: string, end: boolean) => Element | undefined
}

const inline = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
  'smartTag',
  'AlternateContent',
  'Choice',
])
/** A line this long that ends in no sentence's end runs on after a manual line break. */
const runsOn = 28
const widest = 1_000

/** Walks the body of a document in order, once: numbering and pages are counted on the way. */
export class Body {
  readonly flow: Flow<Place>[] = []
  readonly pictures: Picture[] = []
  sawRendered = false
  #rendered = 1
  #asked = 1
  #line = 0
  readonly #parts: Parts
  readonly #guard: Guard
  readonly #fields: ('instruction' | 'result')[] = []
  /** Boxes and notes met in a paragraph or a table: they follow it. */
  #after: Flow<Place>[] = []
  #within = 0
  /** Notes are printed once; a note that refers to itself would never end. */
  readonly #noted = new Set<string>()

  constructor(parts: Parts, guard: Guard) {
    this.#parts = parts
    this.#guard = guard
  }

  get place(): Place {
    return { rendered: this.#rendered, asked: this.#asked, line: this.#line }
  }

  /** Takes one element directly inside the body. */
  take(element: Element): void {
    if (element.name === 'sectPr') return
    for (const item of this.#block(element)) this.flow.push(item)
  }

  /** Lines of a header or footer. */
  margin(root: Element): FlowLine<Place>[] {
    const place = this.place
    return this.#blocks(root).flatMap((item) =>
      item.kind === 'line' ? [{ ...item, place, margin: true }] : [],
    )
  }

  #blocks(parent: Element): Flow<Place>[] {
    return children(parent).flatMap((element) => this.#block(element))
  }

  #block(element: Element): Flow<Place>[] {
    if (inline.has(element.name)) return this.#blocks(element)
    if (element.name !== 'p' && element.name !== 'tbl') return []
    this.#guard.depth(++this.#within)
    const own = element.name === 'p' ? this.#paragraph(element) : [this.#table(element)]
    this.#within--
    if (this.#within > 0) return own
    const after = this.#after
    this.#after = []
    return after.length === 0 ? own : [...own, ...after]
  }

  #paragraph(element: Element): Flow<Place>[] {
    this.#guard.step()
    const properties = child(element, 'pPr')
    const styleId = child(properties, 'pStyle')?.attributes['val']
    const style = { ...this.#parts.style(styleId), ...paragraphProperties(properties) }
    if (child(properties, 'pageBreakBefore') !== undefined && this.#line > 0) this.#asked++
    const { texts, place } = this.#texts(element)
    const number = this.#numberOf(style, styleId, texts)
    if (nextPage(child(properties, 'sectPr'))) this.#asked++
    const heading =
      style.heading !== undefined && style.heading > 0 && !style.contents ? { heading: style.heading } : {}
    return texts.map((text, i) => ({ kind: 'line', text: (i === 0 ? number : '') + text, place, ...heading }))
  }

  #numberOf(style: ParagraphStyle, styleId: string | undefined, texts: readonly string[]): string {
    const { list } = style
    // An empty paragraph of a list is printed with its number, but says nothing; Word counts it, so do we.
    if (list === undefined || list === '0') return ''
    const level = style.level ?? (styleId === undefined ? 0 : this.#parts.numbering.levelOf(list, styleId))
    const number = this.#parts.numbering.next(list, level)
    return texts.length === 0 ? '' : number
  }

  /** Texts of a paragraph, parted at manual line breaks where they end a sentence; boxes and notes are kept for after it. */
  #texts(element: Element): { texts: string[]; place: Place } {
    let text = ''
    let place: Place | null = null
    // A field's instruction ends with its paragraph; only its result may go on (a table of contents does).
    this.#fields.forEach((_, i) => (this.#fields[i] = 'result'))
    const start = (): void => {
      if (place !== null) return
      this.#line++
      place = this.place
    }
    for (const piece of pieces(element, this.#fields)) {
      if (piece.kind === 'text') {
        if (piece.text.trim() !== '') start()
        text += piece.text
      } else if (piece.kind === 'page break') this.#turn(piece.rendered)
      else this.#apart(piece, start)
    }
    start()
    return { texts: partedLines(text), place: place! }
  }

  #turn(rendered: boolean): void {
    if (rendered) {
      this.sawRendered = true
      this.#rendered++
    } else this.#asked++
    this.#guard.pages(Math.max(this.#rendered, this.#asked))
  }

  #apart(piece: Exclude<Piece, { kind: 'text' | 'page break' }>, start: () => void): void {
    if (piece.kind === 'picture') {
      start()
      this.pictures.push({ place: this.place, width: piece.width, height: piece.height })
      return
    }
    const key = piece.kind === 'box' ? '' : `${piece.end}/${piece.id}`
    if (this.#noted.has(key)) return
    if (key !== '') this.#noted.add(key)
    const content = piece.kind === 'box' ? piece.content : this.#parts.note(piece.id, piece.end)
    if (content === undefined) return
    for (const item of this.#blocks(content)) this.#after.push(item)
  }

  #table(table: Element): FlowTable<Place> {
    const place = this.place
    const cells: Mutable[] = []
    /** For each column, the cell that a vertical merge may go on from. */
    let above = new Map<number, Mutable>()
    let row = 0
    for (const tr of rowsOf(table)) {
      this.#guard.step()
      const properties = child(tr, 'trPr')
      if (child(properties, 'del') !== undefined) continue
      const header = child(properties, 'tblHeader') !== undefined
      let column = count(child(properties, 'gridBefore'), 0)
      const here = new Map<number, Mutable>()
      let last: Mutable | null = null
      // A row that runs over a page notes the turn in each of its cells; the page turns once.
      const start = { rendered: this.#rendered, asked: this.#asked }
      const furthest = { ...start }
      for (const tc of cellsOf(tr)) {
        this.#rendered = start.rendered
        this.#asked = start.asked
        this.#guard.cells()
        const tcProperties = child(tc, 'tcPr')
        const span = count(child(tcProperties, 'gridSpan'), 1)
        const merge = child(tcProperties, 'vMerge')
        const across = child(tcProperties, 'hMerge')
        const begun = above.get(column)
        if (across !== undefined && across.attributes['val'] !== 'restart' && last !== null) {
          last.columnSpan += span
        } else if (merge !== undefined && merge.attributes['val'] !== 'restart' && begun !== undefined) {
          begun.rowSpan = row - begun.row + 1
          here.set(column, begun)
          last = null
        } else {
          const content = this.#blocks(tc)
          last = { row, column, rowSpan: 1, columnSpan: span, header, place: this.place, content }
          cells.push(last)
          here.set(column, last)
        }
        column += span
        furthest.rendered = Math.max(furthest.rendered, this.#rendered)
        furthest.asked = Math.max(furthest.asked, this.#asked)
      }
      this.#rendered = furthest.rendered
      this.#asked = furthest.asked
      above = here
      row++
    }
    return { kind: 'table', place, cells }
  }
}

type Mutable = { -readonly [Key in keyof FlowCell<Place>]: FlowCell<Place>[Key] }

const count = (element: Element | undefined, otherwise: number): number => {
  const value = Number(element?.attributes['val'] ?? otherwise)
  return value >= 0 && value <= widest ? Math.floor(value) : otherwise
}

function nested(parent: Element, name: string): Element[] {
  return children(parent).flatMap((element) =>
    element.name === name ? [element] : inline.has(element.name) ? nested(element, name) : [],
  )
}
const rowsOf = (table: Element): Element[] => nested(table, 'tr')
const cellsOf = (row: Element): Element[] => nested(row, 'tc')

function nextPage(section: Element | undefined): boolean {
  const type = child(section, 'type')?.attributes['val'] ?? 'nextPage'
  return section !== undefined && type !== 'continuous' && type !== 'nextColumn'
}

function partedLines(text: string): string[] {
  const out: string[] = []
  let open = false
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    if (open) out[out.length - 1] += line.trim()
    else out.push(line)
    open = line.length >= runsOn && !/[。；：！？.;:!?]\s*$/.test(line)
  }
  return out
}
