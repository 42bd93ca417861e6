/** In widths of a digit: a Chinese character is a little more than two. */
export function widthOf(text: string): number {
  let width = 0
  for (const c of text) width += c > '\u2e7f' || '“”…—≥≤☑□'.includes(c) ? 2.12 : 1.05
  return width
}

/** Padding of a cell, left and right. */
export const padding = 1.6

/** Lines that a text takes in a cell so wide. */
export function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - padding))), 0)
}

/** A figure, a word of letters or a sign in brackets is not to be broken over two lines. */
const unbroken = /[（(]?[\w.,%/≥≤=<>*+-]+[）)]?/g
/** A word so long is broken after all. */
const longestWord = 14

/** The width of the longest piece of a text that must stay on one line. */
export function wordWidth(text: string): number {
  let widest = 0
  for (const [word] of text.slice(0, 400).matchAll(unbroken))
    if (word.length <= longestWord) widest = Math.max(widest, widthOf(word))
  return widest
}
