import type { Finding } from '../../core/finding.ts'
import { normal } from '../../core/normal.ts'
import { codesNamed, functionName, obsoleteName, parentOf } from '../../forms/codes/index.ts'
import { found, gathered, matches, wordingFinding, type Text, type WordingCheck } from './text.ts'
import { tableSaid } from '../name.ts'

const path =
  /(?<![\u4e00-\u9fff])([\u4e00-\u9fff][\u4e00-\u9fff、]{1,23}?)[（(]类[)）]([\u4e00-\u9fff、（）()]{2,30}?)[（(]款[)）]([\u4e00-\u9fff、（）()]{2,40}?)[（(]项[)）]/g

interface Path {
  readonly match: RegExpExecArray
  readonly text: Text
  readonly names: readonly [string, string, string]
}

/** What may differ without being another name: brackets, commas, a leading 「其中」 or ordinal, a trailing 支出. */
const essence = (name: string): string =>
  normal(name)
    .replace(/^.*[，。；：、.]/, '')
    .replace(/[()、,的]/g, '')
    .replace(/支出$/, '')

/** Every 「甲（类）乙（款）丙（项）」 in the text. */
function paths(texts: readonly Text[]): readonly Path[] {
  return matches(texts, path, (match, text) => ({
    match,
    text,
    names: [essence(match[1]!), essence(match[2]!), essence(match[3]!)] as const,
  }))
}

/** The names that the document's own tables print beside function codes, by code. */
function printedNames(words: Parameters<WordingCheck>[0]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const form of words.disclosure.forms) {
    for (const row of form.rows) {
      if (row.code !== null && /^2\d{2}(\d{2}){0,2}$/.test(row.code) && row.label !== '')
        names.set(row.code, row.label)
    }
  }
  return names
}

/**
 * A path must be one that the document's tables have, or that the books of the year have. A name unknown to both proves
 * nothing and is left alone; a known item under the wrong 类 or 款 is asked about.
 */
export const subjectPaths: WordingCheck = (words) => {
  const { year } = words.disclosure.profile
  const names = printedNames(words)
  if (year === null || names.size === 0) return []
  const items = [...names].filter(([code]) => code.length === 7)
  const nameOf = (code: string): string => names.get(code) ?? functionName(code, year)?.name ?? ''
  const seen = new Set<string>()
  // Where the text tells the item's amount, the rules of the narrative compare the names; here the glossary is read.
  const glossary = words.texts.filter((text) => /名词|解释|术语/.test(text.chapter))
  return paths(glossary).flatMap(({ match, text, names: [first, second, third] }) => {
    const key = `${first}/${second}/${third}`
    const fits = (code: string): boolean =>
      essence(nameOf(parentOf(parentOf(code) ?? '') ?? '')) === first &&
      essence(nameOf(parentOf(code) ?? '')) === second
    const own = items.filter(([, name]) => essence(name) === third).map(([code]) => code)
    const known =
      own.length > 0 ? own : codesNamed(match[3]!, year, 'function').filter((code) => code.length === 7)
    // A name of an earlier book is said once, by its own rule.
    if (seen.has(key) || obsoleteName(match[2]!, year) !== null || obsoleteName(match[3]!, year) !== null)
      return []
    seen.add(key)
    if (own.length > 0 && known.length === 1 && !known.some(fits)) {
      const code = known[0]!
      const right = [parentOf(parentOf(code) ?? ''), parentOf(code), code].map((each) => nameOf(each ?? ''))
      if (right.some((name) => name === '')) return []
      const expected = `${right[0]}（类）${right[1]}（款）${right[2]}（项）`
      return [
        found('subjectPath', text, match.index, match.index + match[0].length, {
          expected,
          details: { code },
        }),
      ]
    }
    return known.length === 0 ? nearest(text, match, [first, second, third], items, nameOf) : []
  })
}

/** An item that no table has, under a 款 whose only item the text otherwise leaves out: its name was written wrong. */
function nearest(
  text: Text,
  match: RegExpExecArray,
  [first, second, third]: readonly [string, string, string],
  items: readonly (readonly [string, string])[],
  nameOf: (code: string) => string,
): readonly Finding[] {
  const close = items.filter(([code, name]) => {
    const section = parentOf(code) ?? ''
    const near = essence(nameOf(section)) === second || essence(nameOf(parentOf(section) ?? '')) === first
    return near && alike(essence(name), third)
  })
  const [only] = close
  if (close.length !== 1 || only === undefined) return []
  const at = match.index + match[0].length - match[3]!.length - 3
  return [
    found('subjectPath', text, at, match.index + match[0].length, {
      expected: `${nameOf(only[0])}（项）`,
      details: { code: only[0] },
    }),
  ]
}

/** Most characters in common and in order. */
function alike(a: string, b: string): boolean {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const c of a) {
    const next = [0]
    for (let j = 0; j < b.length; j += 1) {
      next.push(c === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!))
    }
    row = next
  }
  const shared = row[b.length]!
  return shared >= 4 && 10 * shared >= 6 * Math.max(a.length, b.length)
}

const level = /([\u4e00-\u9fff、（）()]{3,30}?)[（(](类|款|项)[)）]/g

/** 「行政事业单位离退休（款）」 after 2020: a name of an earlier book. */
export const obsoleteNames: WordingCheck = ({ disclosure, texts }) => {
  const { year } = disclosure.profile
  if (year === null) return []
  return gathered(
    matches(texts, level, (match, text) => {
      const name = match[1]!.replace(/^.*[）)“"，。；：]/, '')
      const former = name.length < 3 ? null : obsoleteName(name, year)
      if (former === null || former.now === null) return null
      const at = match.index + match[1]!.length - name.length
      return found('subjectName', text, at, at + name.length, { expected: former.now.name })
    }),
  )
}

/** 「301 | 2 | 津贴补贴」: the 款 has two digits. */
export const shortCodes: WordingCheck = ({ disclosure }) =>
  gathered(
    disclosure.forms.flatMap((form) => {
      const table = form.table === null ? undefined : disclosure.tables[form.table]
      if (table === undefined) return []
      const columns = table.columns.flatMap((name, at) => (/\/(款|项)$/.test(name) ? [at] : []))
      return table.rows.flatMap((row) =>
        columns.flatMap((at) => {
          const cell = row[at]
          if (cell === undefined || !/^\d$/.test(cell.text)) return []
          return [
            wordingFinding('codeFormat', {
              where: tableSaid(table.title),
              quote: row
                .map(({ text }) => text)
                .filter((part) => part !== '')
                .join(' '),
              printed: cell.text,
              expected: cell.text.padStart(2, '0'),
              details: {},
              source: cell.source,
            }),
          ]
        }),
      )
    }),
  )
