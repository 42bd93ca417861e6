import { decimal, type Amount } from '../../core/amount.ts'
import { plain, readNumber } from '../../core/printed.ts'
import type { Cell } from '../../core/table.ts'

/** Points of a score, a weight or a heading, in ten-thousandths; `step` is the worth of the last digit printed. */
export type Points = Amount

const scale = 4

/** 「20」, 「15.60」, 「94.5分」, 「（20分）」; nothing where the cell holds something else. */
export function pointsOf(cell: Cell | null | undefined): Points | null {
  if (cell === null || cell === undefined) return null
  const text = plain(cell.text)
  const bare = /^[(（]?(\d[\d,]*(?:\.\d+)?)分?[)）]?$/.exec(text)?.[1]
  const read = readNumber(bare ?? '')
  if (!read.ok || read.value.decimals > scale) return null
  const { digits, decimals } = read.value
  return { fen: digits * 10n ** BigInt(scale - decimals), step: 10n ** BigInt(scale - decimals) }
}

export const pointsSaid = (points: Points): string => decimal(points.fen, scale)

/** Whole points. */
export const point = 10n ** BigInt(scale)
