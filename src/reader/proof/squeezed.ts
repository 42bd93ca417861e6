import type { Unread } from '../../core/disclosure.ts'
import type { Doubt } from '../../core/doubts.ts'
import type { Form } from '../../core/form.ts'
import { normal } from '../../core/normal.ts'
import type { Relation } from '../../core/relation.ts'
import type { Cell, Table } from '../../core/table.ts'
import type { Line } from '../document.ts'
import type { Placement } from './assign.ts'
import { layOut, type Band, type Laid, type LaidRow } from './layout.ts'
import { prove } from './puzzle.ts'
import { sectionsOf, type Section } from './sections.ts'
import { Narrative } from './told.ts'
import { isUnderstood, likeliest, onlyTrusted, readable } from './trust.ts'
import { speaksOf, totalsOf } from './wholes.ts'

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
  /** The tables that were found and not understood, and lists of free entries, whose texts the proof runs together. */
  readonly left: readonly Section[]
}

/**
 * Reads the official tables out of lines whose empty cells are gone: labels, codes and 行次 say the row, the order of the amounts
 * and the identities of the forms say the column. Only what is the one reading left is put into a cell; nothing printed is changed.
 */
export function readSqueezedTables(lines: readonly Line[], context: ProofContext): Squeezed {
  const sections = sectionsOf(lines, context.forms)
  const found = sections.flatMap((section) => laidAs(section, context) ?? [])
  const taken = new Set(found.flatMap((table) => table.section.body))
  const narrative = new Narrative(lines.filter((line) => !taken.has(line)))
  const { laid, places } = understood(found, context.relations, narrative)
  const unread: Unread[] = found
    .filter((table) => !laid.includes(table) && table.form.rowsBy !== 'entry')
    .map((table) => ({
      text: table.section.title,
      why: 'table not understood',
      source: table.section.titleLines[0]?.source ?? {},
    }))
  const used = new Set<Line>()
  const tables = laid.map((table, t) => {
    const { titleLines, body, notes } = table.section
    for (const line of [...titleLines, ...body, ...notes]) used.add(line)
    return tableOf(table, places[t] ?? [], unread)
  })
  const left = sections.filter(({ body }) => {
    const at = laid.findIndex(({ section }) => section.body === body)
    return at < 0 || laid[at]!.form.rowsBy === 'entry'
  })
  return { tables, forms: laid.map((table) => table.form.id), unread, used, left }
}

/** The section as the form of its title, or as another layout of that form where only in that one it is understood. */
function laidAs(section: Section, context: ProofContext): Laid | null {
  const family = (form: Form): string => form.layoutOf ?? form.id
  const others = context.forms.filter(
    // Free entries look like any text with numbers in it.
    (form) => form !== section.form && form.rowsBy !== 'entry' && family(form) === family(section.form),
  )
  let first: Laid | null = null
  for (const form of [section.form, ...others]) {
    const relations = context.relations.filter((relation) => speaksOf(relation, form.id))
    const laid = likeliest(layOut({ ...section, form }, totalsOf(form, relations)), relations)
    if (laid === null) continue
    if (others.length === 0 || isUnderstood(laid, prove([laid], relations)[0] ?? [])) return laid
    first ??= laid
  }
  return first
}

/** Proves the tables together; what was not understood is taken out, so that nothing rests on it, and the rest proven anew. */
/** 「（单位：万元）」 behind a title is its unit. */
const unitBehind = /[（(](?:金额)?(?:单位[:：])?(?:亿|百万|万|千)?元[)）]\s*$/

function understood(
  found: readonly Laid[],
  relations: readonly Relation[],
  narrative: Narrative,
): { readonly laid: readonly Laid[]; readonly places: readonly (readonly Placement[])[] } {
  let laid = found
  for (;;) {
    const places = proveOrInfer(laid, relations, narrative)
    const kept = laid.filter((table, t) => isUnderstood(table, places[t] ?? []))
    if (kept.length === laid.length)
      return { laid, places: laid.map((table, t) => onlyTrusted(table, places[t] ?? [])) }
    laid = kept
  }
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

function tableOf(table: Laid, places: readonly Placement[], unread: Unread[]): Table {
  const left = unread.length
  const rows = table.rows.map((row) => cellsOf(table, row, places, unread))
  const { section, heading } = table
  const sources = [...section.titleLines, ...section.body].map((line) => line.source)
  const pages = [...new Set(sources.flatMap((s) => (s.page === undefined ? [] : [s.page])))]
  return {
    title: section.title.replace(unitBehind, ''),
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
    doubts: doubtsOf(section.form, unread.length > left),
  }
}

/** The tables of budgets differ from place to place: their columns are our declaration, not the document's header. */
function doubtsOf(form: Form, some: boolean): readonly Doubt[] {
  const order: readonly Doubt[] = form.kind === 'budget' ? ['columns by order'] : []
  return some ? [...order, leftOut] : order
}

const leftOut: Doubt = 'amounts left out whose column is not certain'

function cellsOf(table: Laid, row: LaidRow, places: readonly Placement[], unread: Unread[]): readonly Cell[] {
  const cells: (Cell | undefined)[] = Array.from({ length: table.columns.length }, () => undefined)
  for (const [at, { text, line }] of row.texts) cells[at] = { text, how: 'read', source: line.source }
  for (const index of row.bands) {
    const band = table.bands[index]
    const place = places[index]
    if (band === undefined || place === undefined) continue
    band.amounts.forEach((token, i) => {
      const column = place.at[i] ?? null
      if (column === null) {
        unread.push({ text: token.text, why: 'column not certain', source: token.line.source })
        return
      }
      const how = place.proven[i] === true ? 'proven' : isSure(band, place, i) ? 'read' : 'inferred'
      cells[band.from + column] = { text: token.text, how, source: token.line.source }
    })
  }
  return cells.map((cell) => cell ?? { text: '', how: 'inferred', source: row.line.source })
}

/**
 * One column only, or a place between neighbours that are proven: then the order alone says where it stands. A misprint is seen there
 * and proves nothing.
 */
const isSure = (band: Band, place: Placement, i: number): boolean =>
  readable(band) ||
  (place.told !== true && place.proven.includes(true) && /[1-9]/.test(band.amounts[i]?.text ?? ''))
