/** The smallest PDF writer that tests need: objects as text, pages of content streams in Helvetica. */
export interface MadePage {
  readonly content: string
  /** Points. */
  readonly width?: number
  readonly height?: number
  /** Further entries of the page dictionary, 「/Rotate 90」. */
  readonly entries?: string
}

const encode = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

/** Writes a PDF of these pages. `objects` are further objects, numbered from `firstObject`; `trailer` goes into the trailer. */
export function makePdf(
  pages: readonly MadePage[],
  objects: readonly string[] = [],
  trailer = '',
): Uint8Array {
  const bodies = new Map<number, string>()
  bodies.set(1, '<< /Type /Catalog /Pages 2 0 R >>')
  bodies.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  objects.forEach((body, i) => bodies.set(firstObject + i, body))
  const kids: string[] = []
  pages.forEach((page, i) => {
    const at = firstObject + objects.length + 2 * i
    kids.push(`${at} 0 R`)
    bodies.set(
      at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width ?? 600} ${page.height ?? 800}] ` +
        `/Contents ${at + 1} 0 R /Resources << /Font << /F 3 0 R >> /XObject << ${names(objects)} >> >> ${page.entries ?? ''} >>`,
    )
    bodies.set(at + 1, stream(page.content))
  })
  bodies.set(2, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`)
  let text = '%PDF-1.4\n'
  const offsets = new Map<number, number>()
  for (const [number, body] of [...bodies].sort((a, b) => a[0] - b[0])) {
    offsets.set(number, text.length)
    text += `${number} 0 obj\n${body}\nendobj\n`
  }
  const size = Math.max(...bodies.keys()) + 1
  const start = text.length
  text += `xref\n0 ${size}\n0000000000 65535 f \n`
  for (let n = 1; n < size; n++) text += `${String(offsets.get(n) ?? 0).padStart(10, '0')} 00000 n \n`
  text += `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return encode(text)
}

/** The number of the first of the further objects; each is also an XObject /X10, /X11 … of every page. */
export const firstObject = 10

const names = (objects: readonly string[]): string =>
  objects.map((_, i) => `/X${firstObject + i} ${firstObject + i} 0 R`).join(' ')

/** A stream object with its length; `entries` go into its dictionary. */
export const stream = (content: string, entries = ''): string =>
  `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`

/** Shows a text with its baseline at a point of user space. */
export const show = (x: number, y: number, text: string, size = 10): string =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET\n`

/** Draws a line of half a point. */
export const rule = (x0: number, y0: number, x1: number, y1: number): string =>
  `0.5 w ${x0} ${y0} m ${x1} ${y1} l S\n`
