import { zero, type Amount, type Unit } from '../../core/amount.ts'
import type { Unread } from '../../core/disclosure.ts'
import type { Form } from '../../core/form.ts'
import { readAmount } from '../../core/printed.ts'
import type { Relation } from '../../core/relation.ts'
import type { Cell, Table } from '../../core/table.ts'
import { normal } from '../../core/normal.ts'
import type { Line } from '../document.ts'
import { assignByProof, type Identity, type Placement, type PrintedRow } from './assign.ts'
import { identitiesOf, speaksOf, totalsOf, type KeyedTable } from './identities.ts'
import { canStand } from './maps.ts'
import { layOut, type Band, type Laid, type LaidRow } from './layout.ts'
import { sectionsOf } from './sections.ts'
import { Narrative } from './told.ts'

/** What the proof needs to know of the official forms. */
export interface ProofContext {
  readonly forms: readonly Form[]
  readonly relations: readonly Relation[]
}

export interface Squeezed {
  readonly tables: readonly Table[]
  /** The form of each table. */
  readonly forms: readonly string[]
  /** Amounts that no single place was found for. */
  readonly unread: readonly Unread[]
  readonly used: ReadonlySet<Line>
}

/**
 * Reads the official tables out of lines whose empty cells are gone: labels, codes and 行次 say the row, the order of the amounts
 * and the identities of the forms say the column. Only what is the one reading left is put into a cell; nothing printed is changed.
 */
export function readSqueezedTables(lines: readonly Line[], context: ProofContext): Squeezed {
  const found = sectionsOf(lines, context.forms).flatMap((section) => {
    const relations = context.relations.filter((relation) => speaksOf(relation, section.form.id))
    return likeliest(layOut(section, totalsOf(section.form, relations)), relations) ?? []
  })
  const taken = new Set(found.flatMap((table) => table.section.body))
  const narrative = new Narrative(lines.filter((line) => !taken.has(line)))
  const { laid, places } = onlyTables(found, proveOrInfer(found, context.relations, narrative))
  const unread: Unread[] = []
  const used = new Set<Line>()
  const tables = laid.map((table, t) => {
    const { titleLines, body, notes } = table.section
    for (const line of [...titleLines, ...body, ...notes]) used.add(line)
    return tableOf(table, places[t] ?? [], unread)
  })
  return { tables, forms: laid.map((table) => table.form.id), unread, used }
}

/** The first layout in which nearly every row can stand so that its own identities hold. */
function likeliest(layouts: readonly Laid[], relations: readonly Relation[]): Laid | null {
  return (
    layouts.find((layout) => {
      const { printed, identities } = puzzleOf([layout], relations)
      const alone = identities.filter((identity) => new Set(identity.terms.map((t) => t.row)).size === 1)
      const full = printed.flatMap((row, i) => (row.amounts.length > 0 ? [i] : []))
      const astray = full.filter((i) => {
        const row = printed[i]
        return (
          row !== undefined &&
          !canStand(
            row,
            i,
            alone.filter((identity) => identity.terms[0]?.row === i),
          )
        )
      })
      if (layout.form.rowsBy === 'single') return astray.length === 0
      return astray.length <= full.length * misprints + 1 && (astray.length < full.length || full.length < 2)
    }) ?? (layouts[0]?.form.rowsBy === 'single' ? layouts[0] : null)
  )
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
 * What nothing proves is no table: free entries look like any text with numbers in it, and where more amounts rest on their order
 * than on a proof, the columns were not understood.
 */
function onlyTables(
  found: readonly Laid[],
  places: readonly (readonly Placement[])[],
): { readonly laid: readonly Laid[]; readonly places: readonly (readonly Placement[])[] } {
  const kept = found.map((table, t) => {
    const own = places[t] ?? []
    if (strained(own)) return false
    const count = tally(table, own)
    switch (table.form.rowsBy) {
      case 'single':
        return true
      case 'label':
      case 'code':
        return (
          count.amounts === 0 || (count.proven + count.read > 0 && count.nowhere <= count.proven + count.read)
        )
      case 'entry':
        return count.proven > 0
    }
  })
  return {
    laid: found.filter((_, t) => kept[t]),
    places: places
      .map((own, t) => {
        const table = found[t]
        if (table === undefined) return own
        const count = tally(table, own)
        const guessed = count.amounts - count.proven - count.read - count.nowhere
        return guessed > count.proven ? own.map((place, b) => onlySure(place, table.bands[b])) : own
      })
      .filter((_, t) => kept[t]),
  }
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

/**
 * Where several readings of the total row of a table remain, the one that the narrative spells out is taken, and what follows from
 * it: both as inferred.
 */
function proveOrInfer(
  laid: readonly Laid[],
  relations: readonly Relation[],
  narrative: Narrative,
): readonly (readonly Placement[])[] {
  const first = prove(laid, relations)
  const told = new Map<Band, readonly (readonly number[] | null)[]>()
  laid.forEach((table, t) => {
    table.bands.forEach((band, b) => {
      if (band.key !== 'total' && band.key !== 'only') return
      const ways = (first[t]?.[b]?.open ?? []).filter((way) =>
        way.every((column, i) => {
          const key = column === null ? undefined : band.keys[column]
          return key === undefined || narrative.says(band.amounts[i]?.text ?? '', key, table.form)
        }),
      )
      const [only, second] = ways
      if (only === undefined || second !== undefined) return
      told.set(
        band,
        only.map((column) => (column === null ? null : [column])),
      )
    })
  })
  if (told.size === 0) return first
  return prove(laid, relations, told).map((places, t) =>
    places.map((place, b) => {
      const before = first[t]?.[b]
      const proven = place.proven.map((is, i) => is && (before?.at[i] ?? null) !== null)
      return before?.open === undefined ? { ...place, proven } : { ...place, proven, told: true }
    }),
  )
}

/** Places the amounts of all tables together, so that one table can prove another. */
function prove(
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

interface Puzzle {
  readonly printed: readonly PrintedRow[]
  readonly identities: readonly Identity[]
  /** Index of the first row of each table. */
  readonly starts: readonly number[]
}

function puzzleOf(
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

function tableOf(table: Laid, places: readonly Placement[], unread: Unread[]): Table {
  const doubts: string[] = []
  const rows = table.rows.map((row) => cellsOf(table, row, places, unread, doubts))
  const { section, heading } = table
  const sources = [...section.titleLines, ...section.body].map((line) => line.source)
  const pages = [...new Set(sources.flatMap((s) => (s.page === undefined ? [] : [s.page])))]
  return {
    title: section.title,
    state: table.bands.some((band) => band.amounts.length > 0)
      ? 'present'
      : section.notes.some((line) => /没有|无|未发生|空表|为零/.test(normal(line.text)))
        ? 'empty-declared'
        : 'empty-undeclared',
    unit: heading.unit,
    body: heading.body,
    pages,
    columns: table.columns,
    rows,
    notes: section.notes.map((line) => ({ text: line.text.trim(), source: line.source })),
    source: section.titleLines[0]?.source ?? {},
    doubts,
  }
}

function cellsOf(
  table: Laid,
  row: LaidRow,
  places: readonly Placement[],
  unread: Unread[],
  doubts: string[],
): readonly Cell[] {
  const cells: (Cell | undefined)[] = Array.from({ length: table.columns.length }, () => undefined)
  for (const [at, { text, line }] of row.texts) cells[at] = { text, how: 'read', source: line.source }
  for (const index of row.bands) {
    const band = table.bands[index]
    const place = places[index]
    if (band === undefined || place === undefined) continue
    band.amounts.forEach((token, i) => {
      const column = place.at[i] ?? null
      if (column === null) {
        unread.push({ text: token.text, why: 'more than one column is possible', source: token.line.source })
        doubts.push(`${labelOf(row)} ${token.text}`)
        return
      }
      const how = place.proven[i] === true ? 'proven' : readable(band) ? 'read' : 'inferred'
      cells[band.from + column] = { text: token.text, how, source: token.line.source }
    })
  }
  return cells.map((cell) => cell ?? { text: '', how: 'inferred', source: row.line.source })
}

/** One column only: the row says all there is to say. A figure that is no number needs no proof to be seen there. */
const readable = (band: Band): boolean => band.keys.length === 1 && band.amounts.length === 1

const labelOf = (row: LaidRow): string => [...row.texts.values()].map((t) => t.text).join(' ')
