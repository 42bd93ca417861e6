import type { Line } from '../../document.ts'

/** From column to column of the text. */
interface Span {
  readonly left: number
  readonly right: number
}

const amount = /^(?:[-−]?\d[\d,]*[.,]\d+%?|[０-９][０-９,，]*[.．][０-９]+)$/
/** A nought, or the dash in its place. */
const none = /^(?:0|０|[-—–]{1,2})$/
const word = /\S+/g

/** The words of a line and where they stand. */
function wordsOf(
  { text, blanks }: Line,
  width: (char: string) => number,
): (Span & { readonly text: string })[] {
  const before = blanks?.[0] ?? 0
  const at: number[] = []
  let x = before
  for (const char of text) {
    for (let unit = 0; unit < char.length; unit++) at.push(x)
    x += width(char)
  }
  at.push(x)
  return [...text.matchAll(word)].map(({ 0: said, index }) => ({
    text: said,
    left: at[index]!,
    right: at[index + said.length]!,
  }))
}

/** Spans that overlap run together. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of [...spans].sort((a, b) => a.left - b.left)) {
    const last = out.at(-1)
    if (last && span.left < last.right)
      out[out.length - 1] = { left: last.left, right: Math.max(last.right, span.right) }
    else out.push({ left: span.left, right: span.right })
  }
  return out
}

/**
 * Does each column of amounts stand beneath one heading and no other? Where there are as many columns as headings their order says
 * it; where some columns are empty and a program has moved the writing, an amount may stand between two headings, and nothing says
 * which is its own.
 */
export function standBeneath(lines: readonly Line[], width: (char: string) => number): boolean {
  const words = lines.map((line) => wordsOf(line, width))
  const first = words.findIndex((line) => line.some((w) => amount.test(w.text)))
  if (first < 0) return true
  const body = words.slice(first).filter((line) => line.some((w) => amount.test(w.text)))
  const left = Math.min(...body.flat().flatMap((w) => (amount.test(w.text) ? [w.left] : [])))
  const columns = joined(body.flatMap((line) => line.flatMap((w) => inColumn(w, left))))
  const above = words
    .slice(Math.max(0, first - mostHeading), first)
    .filter((_, i, all) => !caption.test(lines[first - all.length + i]!.text))
  const over = lowest(above).filter((h) => h.right > left)
  if (over.length === columns.length) return true
  const own = columns.map((c) => over.filter((h) => h.left < c.right && c.left < h.right))
  return own.every((hs, i) => hs.length === 1 && (i === 0 || own[i - 1]![0] !== hs[0]))
}

/** An amount, or what stands for none, which may be set a little to one side. */
const inColumn = (w: Span & { readonly text: string }, left: number): readonly Span[] =>
  amount.test(w.text)
    ? [w]
    : none.test(w.text) && w.left >= left
      ? [{ left: w.left - 1, right: w.right + 1 }]
      : []

/** 「部门：… 单位：万元」: no headings. */
const caption = /[:：]/

/** The words of headings with no other beneath them. */
function lowest(lines: readonly (readonly Span[])[]): Span[] {
  let out: Span[] = []
  for (const line of lines) {
    out = out.filter((above) => !line.some((w) => w.left < above.right && above.left < w.right))
    out.push(...line)
  }
  return out.sort((a, b) => a.left - b.left)
}

/** Lines of headings looked at. */
const mostHeading = 4
