import type { TextLine } from './lines.ts'

/** Words that any page with figures of money has some of. */
const words = ['单位', '合计', '总计', '项目', '部门', '收入', '支出', '预算', '决算', '金额']
const backwards = (text: string): string => [...text].reverse().join('')
const upright = new RegExp(words.join('|'), 'g')
const turned = new RegExp(words.map(backwards).join('|'), 'g')
/** So many words back to front, and hardly any as they should be, show that a page stands on its head. */
const fewest = 4
const hardlyAny = 10

const count = (lines: readonly TextLine[], word: RegExp): number =>
  lines.reduce((n, { text }) => n + (text.match(word)?.length ?? 0), 0)

/**
 * Lines with the pages that were printed upside down set upright: programs that turn a print into text give such a page from its
 * foot to its head, each line from its end to its beginning.
 */
export function setUpright(lines: readonly TextLine[]): readonly TextLine[] {
  const pages = new Map<number, TextLine[]>()
  for (const line of lines) {
    const page = pages.get(line.page)
    if (page === undefined) pages.set(line.page, [line])
    else page.push(line)
  }
  if (![...pages.values()].some(standsOnItsHead)) return lines
  return [...pages.values()].flatMap((page) => (standsOnItsHead(page) ? upsideDown(page) : page))
}

function standsOnItsHead(page: readonly TextLine[]): boolean {
  const seen = count(page, turned)
  return seen >= fewest && seen > hardlyAny * count(page, upright)
}

function upsideDown(page: readonly TextLine[]): TextLine[] {
  const width = Math.max(...page.map(({ text }) => [...text].length))
  return page
    .map((line) => {
      const text = backwards(line.text)
      return { ...line, text: ' '.repeat(width - [...text].length) + text }
    })
    .reverse()
}
