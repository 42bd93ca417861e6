import { SaxesParser } from 'saxes'
import { Stop, type Guard } from './guard.ts'
import type { Zip } from './zip.ts'

/** An element without its namespace prefixes: producers choose prefixes freely, and no two names we read differ in them alone. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}
export type Node = Element | string

/** Where whole elements are cut out of the stream, so that a long document is never held as one tree. */
export interface Cut {
  /** Elements directly inside one of this name are handed over … */
  readonly inside: string
  readonly take: (element: Element) => void
}

const locals = new Map<string, string>()
function local(name: string): string {
  const known = locals.get(name)
  if (known !== undefined) return known
  const short = name.slice(name.indexOf(':') + 1)
  if (locals.size < 4_096) locals.set(name, short)
  return short
}

function localAttributes(attributes: Record<string, string>): Record<string, string> {
  const out: Record<string, string> = {}
  for (const name in attributes) if (!name.startsWith('xmlns')) out[local(name)] = attributes[name]!
  return out
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
}

/**
 * A parser that is fed text. Elements below a cut are handed over and forgotten; the rest is returned as a tree by `end`. No
 * entity is ever expanded but the five of XML itself, so there is nothing to bomb with.
 */
export class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: false, position: false })
  readonly #stack: Open[] = []
  #root: Element | null = null
  #held = 0

  constructor(guard: Guard, part: string, cut?: Cut) {
    let text = ''
    let cutDepth = Infinity
    const flush = (): void => {
      if (text === '') return
      this.#stack.at(-1)?.children.push(text)
      text = ''
    }
    this.#parser.on('error', (error) => {
      throw new Stop('damaged', { what: 'XML', part, at: error.message.slice(0, 80) })
    })
    this.#parser.on('opentag', (tag) => {
      flush()
      guard.step()
      guard.nodes(++this.#held)
      guard.depth(this.#stack.length)
      const parent = this.#stack.at(-1)
      const element: Open = {
        name: local(tag.name),
        attributes: localAttributes(tag.attributes as Record<string, string>),
        children: [],
      }
      if (cutDepth === Infinity && cut !== undefined && parent?.name === cut.inside)
        cutDepth = this.#stack.length
      else parent?.children.push(element)
      this.#stack.push(element)
      this.#root ??= element
    })
    this.#parser.on('closetag', () => {
      flush()
      const element = this.#stack.pop()!
      if (this.#stack.length !== cutDepth) return
      cutDepth = Infinity
      this.#held = this.#stack.length
      cut!.take(element)
    })
    const add = (s: string): void => void (text += s)
    this.#parser.on('text', add)
    this.#parser.on('cdata', add)
  }

  write(text: string): void {
    this.#parser.write(text)
  }

  end(): Element {
    this.#parser.close()
    return this.#root!
  }
}

/** The encoding by byte order mark; office parts are UTF-8 otherwise. */
function decoderOf(first: Uint8Array): TextDecoder {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le')
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be')
  return new TextDecoder('utf-8')
}

/** Reads one part of an archive; `null` where there is no such part. */
export function readPart(zip: Zip, name: string, guard: Guard, cut?: Cut): Element | null {
  const reader = new XmlReader(guard, name, cut)
  let decoder: TextDecoder | null = null
  const found = zip.stream(name, (piece) => {
    decoder ??= decoderOf(piece)
    reader.write(decoder.decode(piece, { stream: true }))
  })
  if (!found) return null
  // An empty part is not worth the whole document.
  if (decoder === null) return null
  return reader.end()
}

export const isElement = (node: Node): node is Element => typeof node !== 'string'

export function child(element: Element | undefined | null, name: string): Element | undefined {
  return element?.children.find((node): node is Element => isElement(node) && node.name === name)
}

export function children(element: Element | undefined | null, name?: string): readonly Element[] {
  return (element?.children ?? []).filter(
    (node): node is Element => isElement(node) && (name === undefined || node.name === name),
  )
}

/** All text below, in order, except inside elements of the names left out. */
export function textOf(element: Element, without?: ReadonlySet<string>): string {
  let out = ''
  for (const node of element.children) {
    if (!isElement(node)) out += node
    else if (!without?.has(node.name)) out += textOf(node, without)
  }
  return out
}

/** Every element of one name below, outermost first. */
export function descendants(element: Element, name: string): Element[] {
  const out: Element[] = []
  const walk = (e: Element): void => {
    for (const c of e.children) {
      if (!isElement(c)) continue
      if (c.name === name) out.push(c)
      walk(c)
    }
  }
  walk(element)
  return out
}

/** Relations of a part: id → target path within the archive, with its type's last word. */
export interface Relation {
  readonly type: string
  readonly target: string
}

export function relationsOf(zip: Zip, part: string, guard: Guard): ReadonlyMap<string, Relation> {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const root = readPart(zip, `${folder}_rels/${part.slice(slash + 1)}.rels`, guard)
  const out = new Map<string, Relation>()
  for (const relation of children(root, 'Relationship')) {
    const { Id: id, Type: type = '', Target: target = '', TargetMode: mode } = relation.attributes
    if (id === undefined || mode === 'External') continue
    out.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) })
  }
  return out
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const step of (folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}
