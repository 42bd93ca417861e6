import type { Form, RowDeclaration } from '../../core/form.ts'
import { bare } from '../../core/normal.ts'
import type { Table } from '../../core/table.ts'
import { takesText } from './patterns.ts'

export interface LabelRow {
  readonly row: string
  readonly label: string
  readonly at: number
}

const loose = /\([^()]*\)$|[:：]$/

interface DeclaredRow {
  readonly key: string
  readonly half: string | undefined
  readonly expressions: readonly RegExp[]
}

/** The labels of a form, ready for looking up; and every label looked up before, with what it was. */
interface Labels {
  readonly rows: readonly DeclaredRow[]
  readonly exact: ReadonlyMap<string, readonly DeclaredRow[]>
  readonly seen: Map<string, readonly DeclaredRow[]>
}

const indexes = new WeakMap<Form, Labels>()

function labelsOf(form: Form): Labels {
  const known = indexes.get(form)
  if (known !== undefined) return known
  const exact = new Map<string, DeclaredRow[]>()
  const rows = Object.entries(form.rows as Readonly<Record<string, RowDeclaration>>).map(
    ([key, declared]) => {
      const patterns = [declared.label, ...(declared.aliases ?? [])]
      const expressions = patterns.filter((p) => typeof p !== 'string')
      const row: DeclaredRow = { key, half: declared.half, expressions }
      for (const pattern of patterns) {
        if (typeof pattern !== 'string') continue
        const text = bare(pattern)
        const same = exact.get(text)
        if (same === undefined) exact.set(text, [row])
        else if (!same.includes(row)) same.push(row)
      }
      return row
    },
  )
  const labels: Labels = { rows, exact, seen: new Map() }
  indexes.set(form, labels)
  return labels
}

/** Keys of the rows a label may stand for, in declared order; strings before expressions. */
export function rowsNamed(form: Form, label: string, half: string | null): readonly string[] {
  const labels = labelsOf(form)
  const key = half === null ? label : `${half}\t${label}`
  let found = labels.seen.get(key)
  if (found === undefined) {
    found = namedRows(labels, label, half)
    if (labels.seen.size > 5_000) labels.seen.clear()
    labels.seen.set(key, found)
  }
  return found.map((row) => row.key)
}

function namedRows(labels: Labels, label: string, half: string | null): readonly DeclaredRow[] {
  const here = (row: DeclaredRow): boolean => half === null || row.half === undefined || row.half === half
  for (const text of spellings(label)) {
    const exact = labels.exact.get(text)?.filter(here) ?? []
    if (exact.length > 0) return exact
    const found = labels.rows.filter((row) => here(row) && row.expressions.some((p) => takesText(p, text)))
    if (found.length > 0) return found
  }
  return []
}

/** A label as it may be known: as printed, without a code before it, without what follows in brackets. */
function spellings(label: string): readonly string[] {
  const s = bare(label)
  if (s === '') return []
  const out = [s]
  const uncoded = s.replace(/^\[?\d{3,7}\]?[-_]?/, '')
  if (uncoded !== s && uncoded !== '') out.push(uncoded)
  const short = uncoded.replace(loose, '')
  if (short !== uncoded && short !== '') out.push(short)
  return out
}

/** Which half the labels of a column belong to: the one that explains most of them, if only one does; `taken` are others'. */
export function halfOf(
  form: Form,
  table: Table,
  label: number,
  taken: ReadonlySet<string> = new Set(),
): string | null {
  const halves = new Set(labelsOf(form).rows.flatMap((row) => (row.half === undefined ? [] : [row.half])))
  if (halves.size === 0) return null
  let best: string | null = null
  let most = 0
  let tied = false
  for (const half of halves) {
    if (taken.has(half)) continue
    let hits = 0
    for (const row of table.rows) {
      const text = row[label]?.text ?? ''
      if (text !== '' && rowsNamed(form, text, half).length > 0) hits += 1
    }
    if (hits > most) [best, most, tied] = [half, hits, false]
    else if (hits === most && hits > 0) tied = true
  }
  return tied ? null : best
}

/**
 * Walks down the labels of one half. A label that the form knows several times over is resolved by its parent (the row
 * printed before it that it is a part of), else by the order of the form.
 */
export function labelRows(form: Form, table: Table, label: number, half: string | null): LabelRow[] {
  const order = new Map(labelsOf(form).rows.map(({ key }, i) => [key, i]))
  const used = new Set<string>()
  const found: LabelRow[] = []
  let last: string | null = null
  let parent: string | null = null
  table.rows.forEach((row, at) => {
    const text = row[label]?.text ?? ''
    if (text === '') return
    const named = rowsNamed(form, text, half).filter((key) => !used.has(key))
    const key = choose(form, named, last, parent, order)
    if (key === null) return
    used.add(key)
    found.push({ row: key, label: text, at })
    const declared: RowDeclaration | undefined = form.rows[key]
    if (declared?.partOf === undefined) parent = key
    last = key
  })
  return found
}

function choose(
  form: Form,
  named: readonly string[],
  last: string | null,
  parent: string | null,
  order: ReadonlyMap<string, number>,
): string | null {
  if (named.length <= 1) return named[0] ?? null
  const rows = form.rows as Readonly<Record<string, RowDeclaration>>
  const under = named.find(
    (key) => rows[key]?.partOf !== undefined && (rows[key]?.partOf === parent || rows[key]?.partOf === last),
  )
  if (under !== undefined) return under
  const beyond = last === null ? -1 : (order.get(last) ?? -1)
  const free = named.filter((key) => rows[key]?.partOf === undefined)
  const pool = free.length > 0 ? free : named
  return pool.find((key) => (order.get(key) ?? 0) > beyond) ?? pool[0] ?? null
}
