import type { Opened, Page } from '../document.ts'

/** What a format makes of its bytes; the door adds which format it was and the hash. */
export type Laid = Pick<Opened, 'pages' | 'blocks' | 'remarks'>

/** A4 in points: the size of pages in formats that have none of their own. */
const a4 = { width: 595.28, height: 841.89 }

export function paperPage(
  number: number,
  content: Page['content'],
  size: { width: number; height: number } = a4,
): Page {
  return { number, ...size, content }
}
