import { child, children, descendants, isElement, type Element } from '../xml.ts'

/** What the runs of a paragraph yield, in order. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** `rendered`: noted by the program that last laid the document out; otherwise asked for by the author. */
  | { readonly kind: 'page break'; readonly rendered: boolean }
  /** Width and height in points, 0 where the file does not say. */
  | { readonly kind: 'picture'; readonly width: number; readonly height: number }
  | { readonly kind: 'box'; readonly content: Element }
  | { readonly kind: 'note'; readonly id: string; readonly end: boolean }

/** Where a run stands among fields: only what a field shows is printed, never its instruction. */
type FieldState = ('instruction' | 'result')[]

const emuPerPoint = 12_700
/** Deleted or moved away, alternative readings, properties. */
const left = new Set([
  'del',
  'moveFrom',
  'rPr',
  'pPr',
  'rt',
  'instrText',
  'delText',
  'delInstrText',
  'sdtPr',
  'Fallback',
])

/** Checkboxes and ticks of the symbol fonts, by the low byte of their code. */
const symbols: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6f: '□',
    0x71: '□',
    0x72: '□',
    0xa8: '□',
    0xfb: '☒',
    0xfc: '√',
    0xfd: '☒',
    0xfe: '☑',
    0x6c: '●',
    0x6e: '■',
  },
  'wingdings 2': {
    0x2a: '□',
    0x30: '□',
    0x4f: '☒',
    0x50: '√',
    0x51: '☒',
    0x52: '☑',
    0x53: '☒',
    0x54: '☒',
    0xa3: '□',
  },
  symbol: { 0xa3: '≤', 0xb3: '≥', 0xb4: '×', 0xb1: '±', 0xb7: '·', 0xb9: '≠', 0xbb: '≈' },
}

export function pieces(paragraph: Element, fields: FieldState): Piece[] {
  const out: Piece[] = []
  const shown = (): boolean => fields.every((state) => state === 'result')
  const text = (s: string): void => {
    if (shown() && s !== '') out.push({ kind: 'text', text: s })
  }
  const walk = (element: Element): void => {
    for (const node of element.children) {
      if (!isElement(node) || left.has(node.name)) continue
      switch (node.name) {
        case 't':
          text(node.children.filter((c) => !isElement(c)).join(''))
          break
        case 'tab':
        case 'ptab':
          text('\t')
          break
        case 'br':
          if (node.attributes['type'] === 'page') out.push({ kind: 'page break', rendered: false })
          else text('\n')
          break
        case 'cr':
          text('\n')
          break
        case 'noBreakHyphen':
          text('-')
          break
        case 'lastRenderedPageBreak':
          out.push({ kind: 'page break', rendered: true })
          break
        case 'sym':
          text(symbol(node))
          break
        case 'fldChar':
          field(node.attributes['fldCharType'], fields)
          break
        case 'footnoteReference':
        case 'endnoteReference':
          out.push({ kind: 'note', id: node.attributes['id'] ?? '', end: node.name === 'endnoteReference' })
          break
        case 'drawing':
        case 'pict':
        case 'object':
          out.push(...drawn(node))
          break
        case 'r':
          if (!hidden(node)) walk(node)
          break
        default:
          walk(node)
      }
    }
  }
  walk(paragraph)
  return out
}

function field(type: string | undefined, fields: FieldState): void {
  if (type === 'begin') fields.push('instruction')
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result'
  else if (type === 'end') fields.pop()
}

function hidden(run: Element): boolean {
  const vanish = child(child(run, 'rPr'), 'vanish')
  return vanish !== undefined && !['0', 'false', 'off'].includes(vanish.attributes['val'] ?? 'on')
}

function symbol(node: Element): string {
  const font = (node.attributes['font'] ?? '').toLowerCase()
  const code = Number(`0x${node.attributes['char'] ?? '0'}`)
  if (!(code > 0 && code <= 0xffff)) return ''
  const known = symbols[font]?.[code & 0xff]
  if (known !== undefined) return known
  return code >= 0xe000 && code <= 0xf8ff ? '' : String.fromCharCode(code)
}

/** Text boxes and pictures of a drawing. */
function drawn(node: Element): Piece[] {
  const out: Piece[] = []
  // One box may hold another; the outer one is walked as a whole.
  const boxes = (element: Element): void => {
    for (const inner of children(element)) {
      if (inner.name === 'Fallback') continue
      if (inner.name === 'txbxContent') out.push({ kind: 'box', content: inner })
      else boxes(inner)
    }
  }
  boxes(node)
  if (out.length > 0) return out
  const picture = ['blip', 'imagedata'].some((name) => descendants(node, name).length > 0)
  if (!picture) return out
  return [{ kind: 'picture', ...sizeOf(node) }]
}

function sizeOf(node: Element): { width: number; height: number } {
  const extent = descendants(node, 'extent')[0]
  if (extent !== undefined) {
    const points = (name: string): number =>
      Math.round(Number(extent.attributes[name] ?? 0) / emuPerPoint) || 0
    return { width: points('cx'), height: points('cy') }
  }
  const style = descendants(node, 'shape')[0]?.attributes['style'] ?? ''
  const points = (name: string): number => {
    const match = new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]+)(pt|in|cm|mm|px)?`).exec(style)
    const scale = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 }[match?.[2] ?? 'pt'] ?? 1
    return match === null ? 0 : Math.round(Number(match[1]) * scale)
  }
  return { width: points('width'), height: points('height') }
}
