import type { Goal } from '../../../core/performance.ts'
import { cellOf } from './cells.ts'
import { textOf, type Word } from './words.ts'

const titles = /^长期目标年度目标/
const item = /^目标(\d{1,2})[:：]/

/** 「长期目标 | 年度目标」 over two lists of goals that stand again over their indicators. */
export const isGoalList = (body: readonly Word[]): boolean => titles.test(textOf(body.slice(0, 2)))

/** The goals of such a list: where the numbers begin again, the annual ones begin. Nothing where it does not hold two lists. */
export function listedGoals(body: readonly Word[]): readonly Goal[] | null {
  const items: { readonly number: string; readonly words: Word[] }[] = []
  for (const line of linesOf(body.slice(2))) {
    const found = item.exec(textOf(line))
    if (found !== null) items.push({ number: found[1]!, words: behind(line, found[0].length) })
    else if (items.length === 0) return null
    else items.at(-1)!.words.push(...line)
  }
  const again = items.flatMap(({ number }, i) => (number === '1' ? [i] : []))
  if (again.length !== 2 || again[0] !== 0) return null
  return items.map(({ number, words }, i) => ({
    span: i < again[1]! ? ('longTerm' as const) : ('annual' as const),
    number,
    target: cellOf(words),
    actual: null,
    weight: null,
    score: null,
  }))
}

/** The goals that no table below repeats. */
export const notRepeated = (listed: readonly Goal[], goals: readonly Goal[]): readonly Goal[] =>
  listed.filter(({ span, number }) => !goals.some((goal) => goal.span === span && goal.number === number))

function linesOf(words: readonly Word[]): readonly Word[][] {
  const lines: Word[][] = []
  for (const word of words) {
    if (word.first || lines.length === 0) lines.push([])
    lines.at(-1)!.push(word)
  }
  return lines
}

/** The words behind the first `length` characters. */
function behind(line: readonly Word[], length: number): Word[] {
  let at = 0
  return line.filter(({ text }) => (at += text.length) > length)
}
