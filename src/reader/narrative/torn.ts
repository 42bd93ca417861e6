import type { Paragraph } from '../../core/disclosure.ts'

/** What a sentence ends with. */
const ended = /[。；;！!？?：:）)”"]\s*$/
const amid = /[，,；。]/

/**
 * Paragraphs that the edge of the document tore: text before any heading, that the page before began, and a last sentence that the
 * next page would have ended. What they still say may belong to anything, and proves nothing.
 */
export function tornParagraphs(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const torn = new Set<Paragraph>()
  const [first] = paragraphs
  const last = paragraphs.at(-1)
  if (first && !first.heading && first.chapter.length === 0 && amid.test(first.text)) torn.add(first)
  if (last && !last.heading && amid.test(last.text) && !ended.test(last.text)) torn.add(last)
  return torn
}
