import type { CostItem, ListedProject } from '../../../core/performance.ts'
import { cellOf } from './cells.ts'
import type { Word } from './words.ts'

const amount = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/
const costTitle = /^(?:经济|支出)?(?:科目|内容|项目)(?:编码|名称)?$|^金额$|^测算依据(?:及说明)?$|^备注$/
const total = /^(?:金额)?(?:合计|总计)$/

/** 支出明细测算: a name and an amount begin each row on one line; what follows is its working. */
export function costItems(body: readonly Word[]): readonly CostItem[] {
  return rowsAt(body, (line) => amount.test(line[line.findIndex(isAmount)]?.text ?? '')).flatMap((row) => {
    const at = row.findIndex(isAmount)
    const name = row.slice(0, at).filter((word) => !costTitle.test(word.plain))
    if (name.length === 0 || total.test(name.map((word) => word.plain).join(''))) return []
    const working = row.slice(at + 1)
    return [
      { name: cellOf(name), amount: cellOf([row[at]!]), working: cellOf(working, 'inferred'), note: null },
    ]
  })
}

const type = /^(?:经常性|一次性|延续性|阶段性|新增|常年性|持续性)(?:项目)?$/

/** 项目支出情况: name, type, 总预算, 本年度预算, what it is spent on. The type and the amounts stand on the first line of each row. */
export function listedProjects(body: readonly Word[]): readonly ListedProject[] {
  const begins = (line: readonly Word[]): boolean =>
    line.some((word) => type.test(word.plain)) && line.filter(isAmount).length > 0
  return rowsAt(body, begins).map((row) => {
    const kind = row.findIndex((word) => type.test(word.plain))
    const figures = row.flatMap((word, i) => (i > kind && isAmount(word) ? [i] : [])).slice(0, 2)
    const name = row.slice(0, kind)
    const content = row.slice(figures.at(-1)! + 1)
    const both = figures.length === 2
    return {
      name: cellOf(name),
      type: cellOf([row[kind]!]),
      lifetime: both ? cellOf([row[figures[0]!]!]) : null,
      amount: both ? cellOf([row[figures[1]!]!]) : null,
      fiscal: null,
      other: null,
      executed: null,
      content: cellOf(content),
      isTotal: false,
    }
  })
}

const isAmount = (word: Word): boolean => amount.test(word.plain)

/** Rows that begin with the lines told; what stands before the first is the header. */
function rowsAt(
  body: readonly Word[],
  begins: (line: readonly Word[]) => boolean,
): readonly (readonly Word[])[] {
  const rows: Word[][] = []
  for (let i = 0; i < body.length;) {
    let end = i + 1
    while (end < body.length && !body[end]!.first) end++
    const line = body.slice(i, end)
    if (begins(line)) rows.push([])
    rows.at(-1)?.push(...line)
    i = end
  }
  return rows
}
