import { zero, type Amount, type Unit } from '../../core/amount.ts'
import { readAmount } from '../../core/printed.ts'
import type { Relation } from '../../core/relation.ts'
import { assignByProof, type Identity, type Placement, type PrintedRow } from './assign.ts'
import { identitiesOf, type KeyedTable } from './identities.ts'
import type { Band, Laid } from './layout.ts'

/** Places the amounts of all tables together, so that one table can prove another. */
export function prove(
  laid: readonly Laid[],
  relations: readonly Relation[],
  fits?: ReadonlyMap<Band, PrintedRow['fits']>,
): readonly (readonly Placement[])[] {
  const { printed, identities, starts } = puzzleOf(laid, relations, fits)
  const placed = assignByProof(printed, identities)
  return laid.map((table, t) => {
    const start = starts[t] ?? 0
    return placed.slice(start, start + table.bands.length)
  })
}

/** Rows to be placed and what must hold of them. */
export interface Puzzle {
  readonly printed: readonly PrintedRow[]
  readonly identities: readonly Identity[]
  /** Index of the first row of each table. */
  readonly starts: readonly number[]
}

export function puzzleOf(
  laid: readonly Laid[],
  relations: readonly Relation[],
  fits?: ReadonlyMap<Band, PrintedRow['fits']>,
): Puzzle {
  const printed: PrintedRow[] = []
  const starts: number[] = []
  // A form that is printed twice (department and unit, say) is proven in its own company.
  const companies: KeyedTable[][] = []
  const seen = new Map<string, number>()
  for (const table of laid) {
    const start = printed.length
    starts.push(start)
    const amounts = amountsOf(table)
    table.bands.forEach((band, b) => {
      const allowed = fits?.get(band)
      const row = { amounts: amounts[b] ?? [], columns: band.keys.length }
      printed.push(allowed === undefined ? row : { ...row, fits: allowed })
    })
    const occurrence = seen.get(table.form.id) ?? 0
    seen.set(table.form.id, occurrence + 1)
    const company = (companies[occurrence] ??= [])
    company.push({
      form: table.form,
      rows: table.bands.map((band, b) => ({
        index: start + b,
        key: band.key,
        parent: band.parent === null ? null : start + band.parent,
        columns: band.keys,
        blank: (amounts[b] ?? []).every((amount) => amount?.fen === 0n),
      })),
    })
  }
  const identities = companies.flatMap((company) => identitiesOf(company, relations))
  return { printed, identities, starts }
}

function amountsOf(table: Laid): readonly (readonly (Amount | null)[])[] {
  const unit: Unit = table.heading.unit ?? table.form.unit
  const read = table.bands.map((band) =>
    band.amounts.map((token) => {
      const amount = readAmount(token.text, unit)
      if (amount.ok) return amount.value
      return amount.reason === 'dash' || amount.reason === 'none' ? zero : null
    }),
  )
  // A trailing 「.00」 is often left off: the step of the table is that of its finest amount.
  const finest = read.flat().reduce<bigint | null>((least, amount) => {
    if (amount === null || amount.step === 0n) return least
    return least === null || amount.step < least ? amount.step : least
  }, null)
  return read.map((row) =>
    row.map((amount) => (amount === null || finest === null ? amount : { fen: amount.fen, step: finest })),
  )
}
