import type { ColumnDeclaration, Form } from '../../core/form.ts'
import { headerYear, otherYear, wordings } from './headers.ts'
import { plainText, takesPath, words } from './patterns.ts'

/** A column of amounts and the column of the form it is taken for. */
export interface Bound {
  readonly at: number
  readonly column: string
  /** How many characters of the header its pattern took. */
  readonly strength: number
}

export interface Binding {
  readonly bound: readonly Bound[]
  /** Columns that could not be named for certain. */
  readonly strange: readonly number[]
}

/**
 * The half that only the name of a label column tells: 「部门预算支出经济分类科目」 above the labels, 「预算数」 alone above the
 * amounts. Nothing where the header of the amounts would do without it.
 */
export function halfByHeader(
  form: Form,
  headers: readonly string[],
  values: readonly number[],
  label: number,
  year: number | null,
): string | null {
  const now = headerYear(headers, year)
  const halves = new Set<string>()
  for (const at of values) {
    const plain = wordings(headers[at] ?? '', now, null)
    const named = wordings(headers[at] ?? '', now, headers[label] ?? '')
    if (named.length === plain.length) return null
    const inserted = named.slice(plain.length)
    for (const declared of Object.values(form.columns as Readonly<Record<string, ColumnDeclaration>>))
      if (
        declared.half !== undefined &&
        strengthOf(declared, inserted) > 0 &&
        strengthOf(declared, plain) === 0
      )
        halves.add(declared.half)
  }
  const [only, second] = halves
  return only === undefined || second !== undefined ? null : only
}

/** Names the amount columns of one block. A column that two declarations or two columns contend for stays strange. */
export function bindColumns(
  form: Form,
  headers: readonly string[],
  values: readonly number[],
  half: string | null,
  label: number | null,
  year: number | null,
): Binding {
  const now = headerYear(headers, year)
  const candidates = Object.entries(form.columns as Readonly<Record<string, ColumnDeclaration>>).filter(
    ([, declared]) => half === null || declared.half === undefined || declared.half === half,
  )
  const best = new Map<number, Bound>()
  for (const at of values) {
    const paths = wordings(headers[at] ?? '', now, label === null ? null : (headers[label] ?? ''))
    let found: Bound | null = null
    for (const [column, declared] of candidates) {
      const strength = strengthOf(declared, paths)
      if (strength > (found?.strength ?? 0)) found = { at, column, strength }
    }
    found ??= cutShort(candidates, paths, at)
    if (found !== null) best.set(at, found)
  }
  const bound: Bound[] = []
  const strange: number[] = []
  for (const at of values) {
    const one = best.get(at)
    if (one === undefined) {
      strange.push(at)
      continue
    }
    const rivals = [...best.values()].filter((other) => other.at !== at && other.column === one.column)
    if (rivals.some((other) => other.strength >= one.strength)) strange.push(at)
    else bound.push(one)
  }
  if (bound.length === 0 && values.length === 1 && candidates.length > 0) {
    const only = generic(headers[values[0] ?? 0] ?? '', now) ? soleColumn(candidates, half) : null
    if (only !== null) return { bound: [{ at: values[0] ?? 0, column: only, strength: 1 }], strange: [] }
  }
  return { bound, strange }
}

function strengthOf(declared: ColumnDeclaration, paths: readonly string[]): number {
  let strength = 0
  for (const pattern of [declared.title, ...(declared.aliases ?? [])])
    for (const path of paths) {
      const taken = takesPath(pattern, path)
      if (taken > strength && (!otherYear.test(path) || otherYear.test(plainText(words(pattern)))))
        strength = taken
    }
  return strength
}

/** A header whose words were cut off at the edge of their cells: each level begins a level of one title only. */
function cutShort(
  candidates: readonly (readonly [string, ColumnDeclaration])[],
  paths: readonly string[],
  at: number,
): Bound | null {
  const levels = (paths[0] ?? '').split('/')
  if ((levels.at(-1) ?? '').length < 4 || levels.length < 2) return null
  const fitting = candidates.filter(([, declared]) => {
    const title = plainText(declared.title).split('/')
    return title.length === levels.length && title.every((word, i) => word.startsWith(levels[i] ?? ''))
  })
  const [only, second] = fitting
  return only === undefined || second !== undefined ? null : { at, column: only[0], strength: 1 }
}

const generic = (header: string, year: number | null): boolean =>
  /^(?:本年|年初|全年|当年)?(?:预算|决算|金额|数额|合计|小计|总计)(?:数|金额)?$/.test(
    (wordings(header, year, null)[0] ?? '').split('/').at(-1) ?? '',
  )

/** The one column of a half, where it has one only: 「金额」 needs no other name. */
function soleColumn(
  candidates: readonly (readonly [string, ColumnDeclaration])[],
  half: string | null,
): string | null {
  const own = candidates.filter(([, declared]) => declared.half === (half ?? undefined))
  return own.length === 1 ? (own[0]?.[0] ?? null) : null
}
