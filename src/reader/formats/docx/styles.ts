import type { Guard } from '../guard.ts'
import { child, children, readPart, type Element } from '../xml.ts'
import type { Zip } from '../zip.ts'

/** What a paragraph style settles about outline and lists, its ancestors included. */
export interface ParagraphStyle {
  /** Outline level, 1 outermost; 0 says body text. */
  readonly heading?: number
  readonly list?: string
  readonly level?: number
  /** Table of contents. */
  readonly contents?: boolean
}

const inherited = 16

export function readStyles(
  zip: Zip,
  part: string | undefined,
  guard: Guard,
): (id: string | undefined) => ParagraphStyle {
  const root = part === undefined ? null : readPart(zip, part, guard)
  const elements = new Map<string, Element>()
  let standard: string | undefined
  for (const style of children(root, 'style')) {
    if ((style.attributes['type'] ?? 'paragraph') !== 'paragraph') continue
    const id = style.attributes['styleId'] ?? ''
    elements.set(id, style)
    if (style.attributes['default'] === '1' || style.attributes['default'] === 'true') standard = id
  }
  const known = new Map<string, ParagraphStyle>()
  const resolve = (id: string, depth: number): ParagraphStyle => {
    const found = known.get(id)
    if (found !== undefined) return found
    const element = elements.get(id)
    if (element === undefined || depth > inherited) return {}
    const base = child(element, 'basedOn')?.attributes['val']
    const style = { ...(base === undefined ? {} : resolve(base, depth + 1)), ...own(element) }
    known.set(id, style)
    return style
  }
  return (id) => ((id ?? standard) === undefined ? {} : resolve((id ?? standard)!, 0))
}

function own(style: Element): ParagraphStyle {
  const properties = child(style, 'pPr')
  const name = child(style, 'name')?.attributes['val'] ?? ''
  const named = /^(?:heading|标题)\s*([1-9])$/i.exec(name)
  return {
    ...(named === null ? {} : { heading: Number(named[1]) }),
    ...(/^toc\s*\d|^目录\s*\d/i.test(name) ? { contents: true } : {}),
    ...paragraphProperties(properties),
  }
}

/** Outline level and list as paragraph properties state them, in a style or in the paragraph itself. */
export function paragraphProperties(properties: Element | undefined): ParagraphStyle {
  const outline = child(properties, 'outlineLvl')?.attributes['val']
  const numbering = child(properties, 'numPr')
  const list = child(numbering, 'numId')?.attributes['val']
  const level = child(numbering, 'ilvl')?.attributes['val']
  const heading = outline === undefined ? undefined : Number(outline) < 9 ? Number(outline) + 1 : 0
  return {
    ...(heading === undefined ? {} : { heading }),
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level: Number(level) }),
  }
}
