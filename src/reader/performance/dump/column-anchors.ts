import type { FundColumn } from '../../../core/performance.ts'
import { fundColumnOf, fundPartOf, indicatorColumnOf } from '../../../forms/performance/recognise.ts'
import type { Anchor, GoalColumn } from './anchors.ts'
import { beginsWith, longestMatch, plainText, type Match } from './labels.ts'
import type { Word } from './words.ts'

/** 「年初目标值(A)实际完成值(B)」 are two; 「年度(/项目)指标值」 is one. */
function isTwoTitles(text: string, recognise: (text: string) => unknown): boolean {
  const cut = text.search(/\)\p{Script=Han}/u) + 1
  return cut > 0 && recognise(text.slice(0, cut)) !== null && recognise(text.slice(cut)) !== null
}

/** Column headings that follow one another. */
function columnsAt<Column>(
  words: readonly Word[],
  at: number,
  recognise: (text: string, before: readonly Column[]) => Column | 'over' | null,
  stops: (from: number, to: number) => boolean = () => false,
): { readonly columns: readonly Column[]; readonly taken: number } {
  const columns: Column[] = []
  let taken = 0
  for (;;) {
    const from = at + taken
    const next = longestMatch(words, from, (text) =>
      isTwoTitles(text, (half) => recognise(half, columns)) ? null : recognise(text, columns),
    )
    if (
      next === null ||
      (next.key !== 'over' && columns.includes(next.key)) ||
      stops(from, from + next.taken)
    )
      return { columns, taken }
    if (next.key !== 'over') columns.push(next.key)
    taken += next.taken
  }
}

const headStarts = new Set('一二三目指绩年')
/** The name of the block, which may stand before its head on one line. */
const block = /^(?:年度|项目|整体)?绩效指标$/

/** 一级指标 | 二级指标 | …: the head of an indicator table. */
export function headerAt(words: readonly Word[], at: number): Match<Anchor> | null {
  if (!beginsWith(headStarts, words[at])) return null
  const over = longestMatch(words, at, (text) => (block.test(text) ? 'over' : null))?.taken ?? 0
  const before = over > 0 && words[at + over]?.first === false ? over : 0
  const { columns, taken } = columnsAt(words, at + before, indicatorColumnOf)
  const named = columns.filter((column) => /^level/.test(column)).length
  return named >= 2 && columns.length >= 3
    ? { key: { kind: 'header', columns }, taken: before + taken }
    : null
}

/** Titles over several columns, which say nothing of their own. */
const overColumns = /^近[两二三]年(?:收支|收入|支出|预算)?(?:金额|情况)?$/

/** Heads of the columns of money: two and more, or 「金额」 alone at the end of its line. */
export function fundColumnsAt(words: readonly Word[], at: number): Match<Anchor> | null {
  // 「年度资金总额」 with an amount behind it is the label of a line.
  const labels = (from: number, to: number): boolean =>
    fundPartOf(plainText(words.slice(from, to))) !== null && /^-?\d/.test(words[to]?.text ?? '')
  const { columns, taken } = columnsAt(words, at, fundColumnTitle, labels)
  const alone = columns.length === 1 && columns[0] === 'amount' && words[at]!.last && taken === 1
  return columns.length >= 2 || alone ? { key: { kind: 'fund columns', columns }, taken } : null
}

function fundColumnTitle(text: string, before: readonly FundColumn[]): FundColumn | 'over' | null {
  if (overColumns.test(text)) return 'over'
  const column = fundColumnOf(text)
  return column === 'twoYearsAgo' && before.includes('twoYearsAgo') ? 'lastYear' : column
}

const goalColumnOf = (text: string): GoalColumn | null =>
  /^(?:年初)?(?:设定|预期|年度|绩效)+目标$/.test(text)
    ? 'target'
    : /^(?:全年|年度)?(?:目标)?(?:实际)?完成情况$/.test(text)
      ? 'actual'
      : /^(?:自评)?得分$/.test(text)
        ? 'score'
        : /^(?:分值|权重)$/.test(text)
          ? 'weight'
          : null

/** 设定目标 | 完成情况 | 得分: the head of the goals in words. */
export function goalColumnsAt(words: readonly Word[], at: number): Match<Anchor> | null {
  const { columns, taken } = columnsAt(words, at, goalColumnOf)
  return columns.length >= 2 ? { key: { kind: 'goal columns', columns }, taken } : null
}
