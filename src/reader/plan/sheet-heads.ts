import { normal } from '../../core/normal.ts'
import type { IndicatorColumn } from '../../core/performance-form.ts'
import { fundColumnOf, indicatorColumnOf } from '../../forms/performance/recognise.ts'
import type { Draft } from './draft.ts'
import { key, type KnownLabels } from './known.ts'
import { listHeads, type ListHead } from './list-heads.ts'
import type { SheetText } from './sheet.ts'

/** Columns that stand beside a form, outside what is printed. */
export const asideTitles = { attained: '达成程度', ignored: ['目标数', '完成数', '检查', '序号'] } as const

export type Column = IndicatorColumn | 'attained' | 'ignored'
export interface Head<Key> {
  readonly key: Key
  readonly left: number
  readonly right: number
}

/** Where in a sheet the walk is: which table the rows belong to, and where its columns stand. */
export type Mode =
  | { readonly in: 'fields' }
  | {
      readonly in: 'indicators'
      readonly columns: readonly Head<Column>[]
      readonly first: number
      /** First and last row of the headings. */
      readonly top: number
      readonly bottom: number
      readonly before: readonly ListHead[]
    }
  | { readonly in: 'funds'; readonly columns: readonly Head<string>[]; readonly top: number }
  | { readonly in: 'list'; readonly of: 'costs' | 'projects'; readonly columns: readonly Head<string>[] }
  | { readonly in: 'goals'; readonly span: number; readonly columns: readonly Head<string>[] }

export const within = (
  { columns }: { readonly columns: readonly Head<string>[] },
  cell: SheetText,
): boolean => columns.some(({ left, right }) => cell.left >= left && cell.left <= right)

export const headOver = <Key>(columns: readonly Head<Key>[], cell: SheetText): Head<Key> | undefined =>
  columns.find(({ left, right }) => cell.left >= left && cell.left <= right)

/** The heading row of an indicator table: the third level with at least one other column. */
export function headsIn(row: readonly SheetText[], labels: KnownLabels, draft: Draft): Mode | null {
  const found = row.map((cell) => ({ cell, column: columnOf(cell.text) }))
  const known = new Set(found.map(({ column }) => column))
  if (!known.has('level3') || !(known.has('target') || known.has('level1') || known.has('weight')))
    return null
  const first = Math.min(...found.flatMap(({ cell, column }) => (column === null ? [] : [cell.left])))
  const columns: Head<Column>[] = []
  for (const { cell, column } of found) {
    if (column === null) {
      // The name of the block stands at its side.
      if (cell.left >= first && cell.text !== '') draft.fault('unknown column', cell.at, { text: cell.text })
    } else if (columns.some((it) => it.key === column) && column !== 'ignored')
      draft.fault('duplicate label', cell.at, { text: cell.text, first: '' })
    else columns.push({ key: column, left: cell.left, right: cell.right })
  }
  const form = draft.form?.arrangement === 'list' ? draft.form : null
  const before =
    form === null
      ? []
      : listHeads(
          row.filter((cell) => cell.left < first),
          form,
          labels,
          draft,
        )
  const bottom = form === null ? row[0]!.top : Math.max(...row.map((cell) => cell.bottom))
  return { in: 'indicators', columns, first, top: row[0]!.top, bottom, before }
}

function columnOf(text: string): Column | null {
  const said = normal(text)
  if (said.startsWith(asideTitles.attained) || said === '定性等级' || said === '定性评价') return 'attained'
  if ((asideTitles.ignored as readonly string[]).includes(said)) return 'ignored'
  return indicatorColumnOf(text)
}

/** The heading row of the 资金 block, of a list or of goals. */
export function otherHeads(row: readonly SheetText[], labels: KnownLabels): Mode | null {
  const funds = row.flatMap((cell): Head<string>[] => {
    const column = fundColumnOf(cell.text)
    return column === null ? [] : [{ key: column, left: cell.left, right: cell.right }]
  })
  const kinds = new Set(funds.map((head) => head.key))
  if (
    kinds.size >= 2 &&
    (kinds.has('executed') || kinds.has('budget') || kinds.has('amount') || kinds.has('initial'))
  )
    return { in: 'funds', columns: funds, top: row[0]!.top }
  for (const part of labels.lists) {
    const heads = row.flatMap((cell): Head<string>[] => {
      const column = part.columns.find(({ title }) => key(title.split('/').at(-1)!) === key(cell.text))
      return column === undefined ? [] : [{ key: column.column, left: cell.left, right: cell.right }]
    })
    if (heads.length >= Math.min(2, part.columns.length)) return { in: 'list', of: part.kind, columns: heads }
  }
  for (const [span, part] of labels.goals.entries()) {
    const titles = [
      ...part.columns.map(({ column, title }) => ({ column: column as string, title })),
      ...(part.beside === undefined ? [] : [{ column: 'beside', title: part.beside.title }]),
    ]
    if (titles.length < 2) continue
    const heads = titles.flatMap(({ column, title }): Head<string>[] => {
      const cell = row.find((it) => key(it.text) === key(title))
      return cell === undefined ? [] : [{ key: column, left: cell.left, right: cell.right }]
    })
    if (heads.length === titles.length) return { in: 'goals', span, columns: heads }
  }
  return null
}

/** 「年度目标1（20分）」 and its words, where each goal has its own table; the goal's index. */
export function goalHeading(row: readonly SheetText[], labels: KnownLabels, draft: Draft): number | null {
  const [name, words] = row
  if (name === undefined || row.length > 2) return null
  for (const part of labels.goals) {
    const title = normal(part.title)
    const said = normal(name.text)
    if (!said.startsWith(title)) continue
    const found = /^([\d一二三四五六七八九十]{1,3})[:：]?(?:\((\d{1,3}(?:\.\d{1,2})?)分?\))?[:：]?$/.exec(
      said.slice(title.length),
    )
    if (found === null) continue
    draft.goals.push({
      span: part.span,
      number: found[1]!,
      target: words?.text ?? '',
      actual: '',
      weight: found[2] ?? '',
      score: '',
    })
    const index = draft.goals.length - 1
    draft.place(`goals.${index}.weight`, name.at)
    draft.place(`goals.${index}.target`, words?.at ?? name.at)
    return index
  }
  return null
}
