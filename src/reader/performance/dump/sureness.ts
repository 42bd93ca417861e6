import type { CutRow } from './rows.ts'
import { shapeOf } from './shapes.ts'
import { textOf, type Word } from './words.ts'

/** A reading that is so much better than the next, and costs no more, is sure. */
const clear = 20
const plain = 32

/** Is there one clear way to tell the cells of the row apart? */
export const isSure = (row: CutRow): boolean =>
  row.split !== null &&
  row.turned !== true &&
  row.split.margin >= clear &&
  row.split.cost <= plain &&
  figureAt(row) === 0 &&
  !endsInOwnLine(row.cells.get('level3')) &&
  !endsInOwnLine(row.cells.get('target')) &&
  !row.words.some((word) => word.moved)

/** The row, whose cells are told by their order only. */
export const unsure = (row: CutRow): CutRow => ({ ...row, turned: true })

/** 「预算执行率 97%≤执行率」: a figure at the end of a name may be a cell of its own. The word that it begins with; 0 for none. */
export function figureAt({ cells }: CutRow): number {
  const name = cells.get('level3') ?? []
  const at = name.findLastIndex((word) => !word.glued && !word.first && /^[\d≥≤<>]/.test(word.text))
  const stands =
    at > 0 && /\p{Script=Han}$/u.test(name[at - 1]!.text) && shapeOf(textOf(name.slice(at))) !== 'words'
  return stands ? at : 0
}

/** A figure on a line of its own, below words: it may be another cell, or of another row. */
function endsInOwnLine(cell: readonly Word[] | undefined): boolean {
  const at = cell?.findLastIndex((word) => word.first) ?? 0
  return (
    cell !== undefined &&
    at > 0 &&
    /^[≥≤<>＞＜=]/.test(cell[at]!.text) &&
    shapeOf(textOf(cell.slice(at))) === 'value'
  )
}
