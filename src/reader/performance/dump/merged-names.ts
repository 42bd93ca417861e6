import { rowOf, type CutRow } from './rows.ts'
import type { CellColumn, Layout } from './shape-costs.ts'
import { unsure } from './sureness.ts'
import type { Word } from './words.ts'

/**
 * 「社会公众满意度 95%以上。」 is the target of a name above it, and 「服务对象满意度 90%以上。」 is all that the next row says: it is a second target
 * of the same name, whose cell goes over both rows.
 */
export function sharedNames(
  rows: readonly CutRow[],
  columns: readonly CellColumn[],
  layout: Layout,
): readonly CutRow[] {
  const out: CutRow[] = []
  for (const row of rows) out.push(sharing(out.at(-1), row, columns, layout) ?? row)
  return out
}

function sharing(
  above: CutRow | undefined,
  row: CutRow,
  columns: readonly CellColumn[],
  layout: Layout,
): CutRow | null {
  const aim = above?.cells.get('target') ?? []
  const name = above?.cells.get('level3') ?? []
  const own = row.cells.get('level3') ?? []
  const said = [...own, ...(row.cells.get('target') ?? [])]
  if (aim.length < 2 || name.at(-1)!.first === false || !sameMould(aim, said)) return null
  const rest = rowOf(
    row.words,
    columns.filter((column) => column !== 'level3'),
    layout,
  )
  if (rest.split === null) return null
  const moved = name.map((word) => ({ ...word, moved: true as const }))
  return unsure({ ...rest, cells: new Map([['level3', moved] as const, ...rest.cells]) })
}

/** One line each, of as many words, with a full stop behind the figure. */
function sameMould(a: readonly Word[], b: readonly Word[]): boolean {
  const oneLine = ([first, ...more]: readonly Word[]): boolean =>
    first?.first === true && more.every((word) => !word.first)
  const [one, other] = [a.at(-1)!.text, b.at(-1)?.text ?? '']
  return (
    a.length === b.length && oneLine(a) && oneLine(b) && /\d.{0,4}。$/.test(one) && /\d.{0,4}。$/.test(other)
  )
}
