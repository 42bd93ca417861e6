import type { ColumnDeclaration, Form } from '../../core/form.ts'
import { normal } from '../../core/normal.ts'
import type { Heading } from './heading.ts'

/** A column that others of the same row add up to. */
export interface Total {
  readonly column: string
  readonly parts: readonly string[]
}

/**
 * The declared columns that may be printed, left to right, likeliest first: those whose words stand together in the header, and
 * those whose words were broken over lines side by side; each with the columns that they add up to, whose wording is the freest, and
 * without those that may be a heading over others. Where the columns are numbered, their number decides.
 */
export function columnSets(
  form: Form,
  heading: Heading,
  totals: readonly Total[],
): readonly (readonly string[])[] {
  const bag = new Set(heading.words)
  const together = found(form, heading, (level) => heading.words.includes(level))
  const scattered = found(form, heading, (level) => [...level].every((char) => bag.has(char)))
  const sets = [together, scattered]
    .flatMap((set) => (lacksTotal(set, totals) ? [withTotals(set, totals)] : [set, withTotals(set, totals)]))
    .flatMap((set) => [set, ...withoutHeadings(form, set)])
  const orders = orderings(form, heading)
  const lists = sets.flatMap((set) => orders.map((order) => order.filter((key) => set.has(key))))
  const distinct = [...new Map(lists.map((list) => [list.join(), list])).values()]
  return distinct.filter(
    (list) => list.length > 0 && (heading.numbered === null || list.length === heading.numbered),
  )
}

function found(form: Form, heading: Heading, holds: (level: string) => boolean): ReadonlySet<string> {
  const paths = form.rowsBy === 'single' ? pathsOf(heading.terms) : []
  const fits = (column: ColumnDeclaration): boolean =>
    wordings(column).some((levels) => levels.every(holds)) ||
    (column.aliases ?? []).some((p) => typeof p !== 'string' && paths.some((path) => p.test(path)))
  return new Set(Object.entries(form.columns).flatMap(([key, column]) => (fits(column) ? [key] : [])))
}

/** More words than these are no header. */
const mostTerms = 40

/** What header paths the words could make, one above the other. */
function pathsOf(terms: readonly string[]): readonly string[] {
  if (terms.length > mostTerms) return terms
  return [...terms, ...terms.flatMap((above) => terms.map((below) => `${above}/${below}`))]
}

/** Parts without any whole: then the header was not understood, and nothing could be proven. */
const lacksTotal = (set: ReadonlySet<string>, totals: readonly Total[]): boolean =>
  totals.some((total) => total.parts.some((part) => set.has(part))) &&
  !totals.some((total) => set.has(total.column) && total.parts.some((part) => set.has(part)))

const withTotals = (set: ReadonlySet<string>, totals: readonly Total[]): ReadonlySet<string> =>
  new Set([...set, ...totals.filter((t) => t.parts.some((part) => set.has(part))).map((t) => t.column)])

/** 「基本支出」 above 「人员经费」 and 「公用经费」 may be no column of its own. */
function withoutHeadings(form: Form, set: ReadonlySet<string>): readonly ReadonlySet<string>[] {
  const title = (key: string): string => form.columns[key]?.title ?? ''
  return [...set]
    .filter((key) => [...set].some((other) => title(other).startsWith(`${title(key)}/`)))
    .map((key) => new Set([...set].filter((other) => other !== key)))
}

/** The header levels of each plain wording of a column. */
function wordings(column: ColumnDeclaration): readonly (readonly string[])[] {
  const titles = [column.title, ...(column.aliases ?? []).filter((a) => typeof a === 'string')]
  return titles.map((title) => title.split('/').map(normal))
}

/**
 * The orders the columns may be printed in. The header tells: whether the groups of a level stand under each item (「合计/预算数 |
 * 合计/决算数」) or each item under its group, and which of two neighbours comes first.
 */
function orderings(form: Form, heading: Heading): readonly (readonly string[])[] {
  const declared = Object.keys(form.columns)
  if (form.rowsBy !== 'single') return [declared]
  const path = (key: string): readonly string[] => (form.columns[key]?.title ?? '').split('/').map(normal)
  const position = (word: string): number => {
    const at = heading.words.indexOf(word)
    return at < 0 ? heading.words.replaceAll('维护', '').indexOf(shared(word)) : at
  }
  const groups = [...new Set(declared.map((key) => path(key)[0] ?? ''))]
  // A group that is repeated stands under every item.
  const repeated = groups.filter((word) => heading.words.split(word).length > 3)
  const turned = repeated.length > 1
  const items = (key: string): readonly string[] =>
    turned ? [...path(key).slice(1), path(key)[0] ?? ''] : path(key)
  const byHeader = bySiblings(declared, items, position)
  return [byHeader, declared]
}

/** The words that printings of one name share: 「公务用车购置及运行」. */
const shared = (name: string): string => name.replaceAll('维护', '').replace(/(费用|经费|费)$/, '')

/** Columns sorted level by level, by where the word of each level stands in the header; unknown words keep their place. */
function bySiblings(
  keys: readonly string[],
  path: (key: string) => readonly string[],
  position: (word: string) => number,
  level = 0,
): readonly string[] {
  const branches = new Map<string, string[]>()
  for (const key of keys) {
    const word = path(key)[level] ?? ''
    branches.set(word, [...(branches.get(word) ?? []), key])
  }
  let last = -1
  const placed = [...branches].map(([word, own]) => {
    const at = word === '' ? -1 : position(word)
    last = at < 0 ? last : at
    return { at: last, own }
  })
  placed.sort((a, b) => a.at - b.at)
  return placed.flatMap(({ own }) =>
    own.length === 1 || own.every((key) => path(key).length <= level + 1)
      ? own
      : bySiblings(own, path, position, level + 1),
  )
}
