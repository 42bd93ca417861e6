/** Control characters other than line ends, and marks that turn the direction of text: a terminal acts on them. */
const acting = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
/** The colours that reports use themselves. */
const ownInk = /(\u001b\[(?:1|2|22|31|33|36|39)m)/

/** Text of documents as words only: what would move the cursor or recolour the screen is taken out, our own colours kept. */
export function forTerminal(text: string): string {
  return text
    .split(ownInk)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll('\t', ' ').replace(acting, '')))
    .join('')
}

/** A file name on one line. */
export const nameOnLine = (name: string): string =>
  forTerminal(name.replace(/[\r\n\u2028\u2029]+/g, '␤').replace(/\u001b/g, ''))

/** JSON whose every character a terminal shows: the rest as `\u` escapes, which mean the same. */
export function jsonForTerminal(json: string): string {
  return json.replace(
    /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
