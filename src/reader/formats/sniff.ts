/** What the bytes are, by content alone. */
export type Container = 'pdf' | 'zip' | 'compound' | 'rtf' | 'picture' | 'program' | 'other'

const starts = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((b, i) => bytes[i] === b)
/** Readers of PDF accept junk before the header; the first kilobyte is the custom. */
const junk = 1_024

export function sniff(bytes: Uint8Array): Container {
  if (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0x50, 0x4b, 5, 6) || starts(bytes, 0x50, 0x4b, 7, 8))
    return 'zip'
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'compound'
  if (find(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d], junk) >= 0) return 'pdf'
  if (starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'rtf'
  if (picture(bytes)) return 'picture'
  if (starts(bytes, 0x7f, 0x45, 0x4c, 0x46) || starts(bytes, 0x4d, 0x5a)) return 'program'
  return 'other'
}

function picture(bytes: Uint8Array): boolean {
  return (
    starts(bytes, 0xff, 0xd8, 0xff) ||
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    starts(bytes, 0x47, 0x49, 0x46, 0x38) ||
    starts(bytes, 0x49, 0x49, 0x2a, 0) ||
    starts(bytes, 0x4d, 0x4d, 0, 0x2a)
  )
}

function find(bytes: Uint8Array, magic: readonly number[], within: number): number {
  const end = Math.min(bytes.length - magic.length, within)
  for (let at = 0; at <= end; at++) if (magic.every((b, i) => bytes[at + i] === b)) return at
  return -1
}

/** Whether a text is mark-up to be walked: HTML, an e-mail archive of it, XML Spreadsheet 2003, or none. */
export function markup(text: string): 'html' | 'mhtml' | 'spreadsheet xml' | 'word xml' | null {
  const head = text.slice(0, 4_096)
  if (/^\s*(MIME-Version:|From:|Content-Type:\s*multipart)/i.test(head) && /multipart\/related/i.test(head))
    return 'mhtml'
  if (/<(\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/i.test(head))
    return 'spreadsheet xml'
  if (/<(\w+:)?(wordDocument|package)\b[^>]*schemas\.microsoft\.com\/office/i.test(head)) return 'word xml'
  if (
    /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|meta|table|div|style)\b/i.test(
      head,
    )
  )
    return 'html'
  // A fragment pasted without its frame: many block elements in little text.
  const tags = head.match(/<\/?(html|body|div|table|tr|td|th|p|span|br|h[1-6])\b[^>]*>/gi)
  return tags !== null && tags.length >= 20 && tags.join('').length > head.length / 3 ? 'html' : null
}
