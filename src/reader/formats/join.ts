const wide = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u2018-\u201d]/
const betweenWide =
  /(?<=[\u2e80-\u9fff\uff00-\uffef\u2018-\u201d])[ \t\u00a0\u3000]+(?=[\u2e80-\u9fff\uff00-\uffef\u2018-\u201d])/g
const spaces = /[ \t\u00a0\u3000]+/g

/** A cell's text on one line: spaces between Chinese characters out, other runs of space to one. */
export function tidy(text: string): string {
  return text.replace(betweenWide, '').replace(spaces, ' ').trim()
}

/** Lines of a cell as one text: Chinese runs on, words keep a space. */
export function joinLines(lines: readonly string[]): string {
  let out = ''
  for (const line of lines) {
    const next = tidy(line)
    if (next === '') continue
    const close = out === '' || wide.test(out.at(-1)!) || wide.test(next[0]!)
    out += close ? next : ` ${next}`
  }
  return out
}

/** A cell's text and, where there are several, its lines. */
export function cellText(raw: string): { readonly text: string; readonly lines?: readonly string[] } {
  const lines = raw
    .split(/\r\n|\n|\r|\u2028|\v/)
    .map(tidy)
    .filter((line) => line !== '')
  return lines.length > 1 ? { text: joinLines(lines), lines } : { text: lines[0] ?? '' }
}
