import type { Page, Remark } from '../../document.ts'
import { Stop, type Guard } from '../guard.ts'
import { blocksOf } from '../flow.ts'
import { paperPage, type Laid } from '../laid.ts'
import { child, children, descendants, readPart, relationsOf, type Element } from '../xml.ts'
import type { Zip } from '../zip.ts'
import { Body, type Place } from './body.ts'
import { readNumbering } from './numbering.ts'
import { readStyles } from './styles.ts'

/** A picture at least this large, in points, may be a table or a page; smaller ones are seals and signs. */
const large = { width: 200, height: 100 }
/** A page with less text than this beside a large picture is a picture of a page. */
const fewCharacters = 40
const twipsPerPoint = 20

/** Lays out a Word document (.docx, .docm, and what WPS writes): paragraphs with their numbers, tables, notes, boxes. */
export function layWord(zip: Zip, part: string, guard: Guard): Laid {
  const relations = relationsOf(zip, part, guard)
  const partOf = (type: string): string | undefined =>
    [...relations.values()].find((r) => r.type === type)?.target
  const body = new Body(
    {
      style: readStyles(zip, partOf('styles'), guard),
      numbering: readNumbering(zip, partOf('numbering'), guard),
      note: notes(zip, partOf('footnotes'), partOf('endnotes'), guard),
    },
    guard,
  )
  const sections: Element[] = []
  const take = (element: Element): void => {
    if (element.name === 'sectPr') sections.push(element)
    else if (element.name === 'p') sections.push(...children(child(element, 'pPr'), 'sectPr'))
    body.take(element)
  }
  if (readPart(zip, part, guard, { inside: 'body', take }) === null)
    throw new Stop('damaged', { what: 'document part', part })
  const margins = marginParts(sections, relations).flatMap((p) => {
    const root = readPart(zip, p, guard)
    return root === null ? [] : new Body({ ...noParts, style: () => ({}) }, guard).margin(root)
  })
  const pageOf = (place: Place): number => (body.sawRendered ? place.rendered : place.asked)
  const sourceOf = (place: Place) => ({ page: pageOf(place), line: place.line })
  const blocks = [
    ...blocksOf(distinct(margins), () => ({ page: 1 }), guard),
    ...blocksOf(body.flow, sourceOf, guard),
  ]
  const pictures = body.pictures.filter((p) => p.width >= large.width && p.height >= large.height)
  const characters = charactersByPage(blocks)
  const last = Math.max(pageOf(body.place), 1)
  const size = paper(sections.at(-1))
  const pages = Array.from({ length: last }, (_, i): Page => {
    const number = i + 1
    const pictured = pictures.some((p) => pageOf(p.place) === number)
    const text = characters.get(number) ?? 0
    return paperPage(number, pictured && text < fewCharacters ? 'image' : text > 0 ? 'text' : 'blank', size)
  })
  const remarks = pictures.map((p): Remark => ({
    code: 'image page',
    text: `第 ${p.place.line} 段处有一幅图片（${p.width}×${p.height} 磅），其中的文字和数字没有读`,
    source: sourceOf(p.place),
  }))
  return { pages, blocks, remarks }
}

const noParts = { numbering: { next: () => '', levelOf: () => 0 }, note: () => undefined }

function notes(zip: Zip, footnotes: string | undefined, endnotes: string | undefined, guard: Guard) {
  const read = (part: string | undefined): ReadonlyMap<string, Element> => {
    const root = part === undefined ? null : readPart(zip, part, guard)
    const all = children(root).filter((note) => (note.attributes['type'] ?? 'normal') === 'normal')
    return new Map(all.map((note) => [note.attributes['id'] ?? '', note]))
  }
  const [foot, end] = [read(footnotes), read(endnotes)]
  return (id: string, isEnd: boolean): Element | undefined => (isEnd ? end : foot).get(id)
}

function marginParts(sections: readonly Element[], relations: ReturnType<typeof relationsOf>): string[] {
  const references = sections.flatMap((s) => [
    ...descendants(s, 'headerReference'),
    ...descendants(s, 'footerReference'),
  ])
  const targets = references.map((r) => relations.get(r.attributes['id'] ?? '')?.target)
  return [...new Set(targets.filter((target) => target !== undefined))]
}

function distinct<Line extends { readonly text: string }>(lines: readonly Line[]): Line[] {
  return [...new Map(lines.map((line) => [line.text.trim(), line])).values()]
}

function charactersByPage(blocks: Laid['blocks']): ReadonlyMap<number, number> {
  const out = new Map<number, number>()
  const add = (page: number | undefined, text: string): void => {
    if (page !== undefined) out.set(page, (out.get(page) ?? 0) + text.length)
  }
  for (const block of blocks) {
    if (block.kind === 'line') add(block.margin === true ? undefined : block.source.page, block.text)
    else for (const cell of block.cells) add(cell.source.page, cell.text)
  }
  return out
}

function paper(section: Element | undefined): { width: number; height: number } | undefined {
  const size = child(section, 'pgSz')
  const points = (name: string): number => Number(size?.attributes[name] ?? 0) / twipsPerPoint
  const [width, height] = [points('w'), points('h')]
  return width > 0 && height > 0 ? { width, height } : undefined
}
