import type { Word } from './words.ts'

/** A label may be broken over so many words … */
const mostWords = 10
/** … and is no longer than this. */
const longest = 36

/** No label has these in it. */
const sentence = /[,。;?!](?!\d)/

/** What a label was recognised as, and how many words it takes. */
export interface Match<Key> {
  readonly key: Key
  readonly taken: number
}

/** Words joined for recognising: no spaces, width and closing colon gone. */
export const plainText = (words: readonly Word[]): string =>
  words
    .map((word) => word.plain)
    .join('')
    .replace(/:+$/, '')

/** Most words begin no label, and need not be looked up. */
export const beginsWith = (starts: ReadonlySet<string>, word: Word | undefined): boolean =>
  starts.has(word?.plain[0] ?? '')

/** What the longest text from `at` on is recognised as. It may end within a line only where a space or a colon stands. */
export function longestMatch<Key>(
  words: readonly Word[],
  at: number,
  recognise: (text: string) => Key | null,
): Match<Key> | null {
  let text = ''
  let found: Match<Key> | null = null
  for (let n = 0; n < mostWords && at + n < words.length; n++) {
    const { plain } = words[at + n]!
    text += plain
    if (text.length > longest || sentence.test(plain)) break
    const key = recognise(plain.endsWith(':') ? text.replace(/:+$/, '') : text)
    if (key !== null) found = { key, taken: n + 1 }
  }
  return found
}

const pointsBehind = /\((\d{1,3}(?:\.\d{1,2})?分)\)/

/** 「20分」 of 「（20 分）」 inside a heading. */
export const pointsIn = (words: readonly Word[]): string | null =>
  pointsBehind.exec(plainText(words))?.[1] ?? null
