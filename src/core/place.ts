import type { Paragraph } from './disclosure.ts'
import type { Source } from './source.ts'

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60‘’“”…—]/

/** Width in half-width cells: Chinese characters take two. */
export function cells(text: string): number {
  let n = 0
  for (const c of text) n += wide.test(c) ? 2 : c === ' ' ? 0.5 : 1
  return n
}

/** Where a part of a paragraph stands: the line, and within the line the share of its box that the characters take. */
export function sourceAt(paragraph: Paragraph, from: number, to: number): Source {
  const { places } = paragraph
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((places[middle]?.from ?? 0) <= from) low = middle
    else high = middle - 1
  }
  const place = places[low]
  if (place === undefined) return paragraph.source
  const { box } = place.source
  if (box === undefined) return place.source
  const end = places[low + 1]?.from ?? paragraph.text.length
  const whole = cells(paragraph.text.slice(place.from, end))
  if (whole === 0) return place.source
  const cell = box.width / whole
  const before = cells(paragraph.text.slice(place.from, from))
  const own = cells(paragraph.text.slice(from, Math.min(to, end)))
  return { ...place.source, box: { ...box, x: box.x + before * cell, width: Math.max(own * cell, cell) } }
}
