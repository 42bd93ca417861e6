import type { Relation } from '../../core/relation.ts'
import type { Identity, Placement } from './assign.ts'
import type { Band, Laid } from './layout.ts'
import { canStand } from './maps.ts'
import { puzzleOf } from './puzzle.ts'
import { halvesOf } from './sided.ts'

/** The first layout in which nearly every row can stand so that its own identities hold. */
export function likeliest(layouts: Iterable<Laid>, relations: readonly Relation[]): Laid | null {
  let first: Laid | null = null
  for (const layout of layouts) {
    first ??= layout
    if (stands(layout, relations)) return layout
  }
  // The one row of a form may hold the misprint.
  return first?.form.rowsBy === 'single' ? first : null
}

function stands(layout: Laid, relations: readonly Relation[]): boolean {
  const { printed, identities } = puzzleOf([layout], relations)
  const alone = new Map<number, Identity[]>()
  for (const identity of identities) {
    const row = identity.terms[0]?.row
    if (row === undefined || identity.terms.some((t) => t.row !== row)) continue
    alone.set(row, [...(alone.get(row) ?? []), identity])
  }
  const full = printed.filter((row) => row.amounts.length > 0).length
  const astray = printed.filter(
    (row, i) => row.amounts.length > 0 && !canStand(row, alone.get(i) ?? []),
  ).length
  if (layout.form.rowsBy === 'single') return astray === 0
  return astray <= full * misprints + 1 && (astray < full || full < 2)
}

/** The part of the rows that may be misprinted in a table that is understood. */
const misprints = 0.1

interface Tally {
  readonly amounts: number
  readonly proven: number
  readonly read: number
  readonly nowhere: number
}

/** How the amounts of a table other than zeros came out. */
function tally(table: Laid, places: readonly Placement[]): Tally {
  const count = { amounts: 0, proven: 0, read: 0, nowhere: 0 }
  table.bands.forEach((band, b) => {
    band.amounts.forEach((token, i) => {
      if (!/[1-9]/.test(token.text)) return
      count.amounts += 1
      if (places[b]?.proven[i] === true) count.proven += 1
      else if ((places[b]?.at[i] ?? null) === null) count.nowhere += 1
      else if (readable(band) || places[b]?.told === true) count.read += 1
    })
  })
  return count
}

/**
 * Was the table understood? Free entries look like any text with numbers in it; where more amounts stand nowhere than somewhere, or
 * many sums break, its columns or rows were misread.
 */
export function isUnderstood(table: Laid, places: readonly Placement[]): boolean {
  const { rowsBy } = table.form
  if (strained(places)) return false
  if (rowsBy === 'single') return true
  const { amounts, proven, read, nowhere } = tally(table, places)
  if (rowsBy === 'entry') return proven > 0
  // With more than two halves side by side a label is easily given to the wrong one.
  if (rowsBy === 'label' && halvesIn(table) > 2) return proven === amounts
  return amounts === 0 || (proven + read > 0 && nowhere <= proven + read)
}

const halvesIn = (table: Laid): number =>
  halvesOf(
    table.form,
    table.bands.flatMap((band) => band.keys),
  ).length

/** Where more amounts rest on their order than on a proof, only those that are proven are kept. */
export function onlyTrusted(table: Laid, places: readonly Placement[]): readonly Placement[] {
  const count = tally(table, places)
  const guessed = count.amounts - count.proven - count.read - count.nowhere
  return guessed > count.proven ? places.map((place, b) => onlySure(place, table.bands[b])) : places
}

/** Where many sums break, it is the rows that were misread, not so many misprints. */
function strained(places: readonly Placement[]): boolean {
  let held = 0
  let broken = 0
  for (const { strain } of places) {
    held += strain.held
    broken += strain.broken
  }
  return broken > few && broken * 3 > held
}

/** One misprint may break the sums of its row and of every row these add up with. */
const few = 12

function onlySure(place: Placement, band: Band | undefined): Placement {
  if (band === undefined || readable(band) || place.told === true) return place
  return { ...place, at: place.at.map((column, i) => (place.proven[i] === true ? column : null)) }
}

/** One column only: the row says all there is to say. A figure that is no number needs no proof to be seen there. */
export const readable = (band: Band): boolean => band.keys.length === 1 && band.amounts.length === 1
