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
    .flatMap((set) => (lacksTotal(set, totals) ? withTotals(set, totals) : [set, ...withTotals(set, totals)]))
    .flatMap((set) => [set, ...withoutHeadings(form, set)])
  const lists = sets.flatMap((set) => orderings(form, heading, set, totals))
  const distinct = [...new Map(lists.map((list) => [list.join(), list])).values()]
  return distinct.filter(
    (list) =>
      list.length > 0 &&
      (heading.numbered === null || list.length === heading.numbered) &&
      explains(form, heading, list),
  )
}

/** Words that can only head a column of amounts: a set without them has its columns too far to one side. */
const heads =
  /^(?:合计|总计|小计|人员(?:类|支出|经费)|公用(?:类|支出|经费)|基本支出|项目支出|20\d\d年(?:度)?(?:预算|决算|执行)数)$/

/** A year may stand above the columns that it groups. */
const year = /^20\d\d年/

/** Is every such word of the header a level of one of the columns? */
function explains(form: Form, heading: Heading, list: readonly string[]): boolean {
  const said = heading.terms.filter((term) => heads.test(term))
  if (said.length === 0) return true
  const columns = list.flatMap((key) => form.columns[key] ?? [])
  const levels = new Set(columns.flatMap((column) => wordings(column).flat()))
  const paths = pathsOf(heading.terms)
  const free = columns.flatMap((column) => (column.aliases ?? []).filter((p) => typeof p !== 'string'))
  // A word and any other make a path; 「总计」 heads the whole table and is the end of none.
  const stands = (term: string, path: string): boolean =>
    path === term ||
    (term !== '总计' && path.endsWith(`/${term}`)) ||
    (year.test(term) && path.startsWith(`${term}/`))
  return said.every(
    (term) => levels.has(term) || free.some((p) => paths.some((path) => stands(term, path) && p.test(path))),
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

/** The set with one of the columns that its columns add up to, and with all of them. */
function withTotals(set: ReadonlySet<string>, totals: readonly Total[]): readonly ReadonlySet<string>[] {
  const more = new Set(totals.filter((t) => t.parts.some((part) => set.has(part))).map((t) => t.column))
  return [...[...more].map((column) => new Set([...set, column])), new Set([...set, ...more])]
}

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
 * The orders the columns of a form with one row may be printed in: groups above items or items above groups (「合计/预算数 |
 * 合计/决算数」), as the header repeats one or the other; and parts that have parts themselves in their place or after the others, as
 * the header has them first or last.
 */
function orderings(
  form: Form,
  heading: Heading,
  set: ReadonlySet<string>,
  all: readonly Total[],
): readonly (readonly string[])[] {
  const declared = Object.keys(form.columns).filter((key) => set.has(key))
  const totals = all
    .filter((total) => set.has(total.column))
    .map(({ column, parts }) => ({ column, parts: parts.filter((part) => set.has(part)) }))
    .filter(({ parts }) => parts.length > 0)
  if (form.rowsBy !== 'single') return [declared]
  const later = subtotalsLast(declared, totals)
  const orders = hasSubtotalsLast(form, heading, totals) ? [later, declared] : [declared, later]
  const group = (key: string): string => normal((form.columns[key]?.title ?? '').split('/')[0] ?? '')
  const groups = [...new Set(declared.map(group))]
  // A group that is repeated stands under every item.
  const turned = groups.filter((word) => heading.words.split(word).length > 3).length > 1
  return turned ? orders.map((order) => turn(order, group)) : orders
}

/** Parts of a whole that are wholes themselves, with their own parts, after the plain parts. */
function subtotalsLast(declared: readonly string[], totals: readonly Total[]): readonly string[] {
  let order = [...declared]
  for (const { column, parts } of totals) {
    const block = parts.filter((part) => order.includes(part) && part !== column)
    const inner = block.filter((part) => totals.some((t) => t.column === part))
    const moved = inner.flatMap((part) => [
      part,
      ...(totals.find((t) => t.column === part)?.parts.filter((p) => order.includes(p)) ?? []),
    ])
    const after = block.filter((part) => !inner.includes(part)).at(-1)
    if (after === undefined || moved.length === 0) continue
    const rest = order.filter((key) => !moved.includes(key))
    const at = rest.indexOf(after) + 1
    order = [...rest.slice(0, at), ...moved, ...rest.slice(at)]
  }
  return order
}

/** Does the header name the plain parts of a whole before those that have parts themselves? */
function hasSubtotalsLast(form: Form, heading: Heading, totals: readonly Total[]): boolean {
  const words = heading.words.replaceAll('维护', '')
  const position = (key: string): number => {
    const levels = (form.columns[key]?.title ?? '').split('/').map(normal)
    const name = levels.findLast((level) => !/^(合计|小计|总计)$/.test(level)) ?? ''
    return words.indexOf(name.replaceAll('维护', '').replace(/(费用|经费|费)$/, ''))
  }
  return totals.some(({ parts }) => {
    const inner = parts.find((part) => totals.some((t) => t.column === part))
    const plain = parts.filter((part) => !totals.some((t) => t.column === part)).at(-1)
    if (inner === undefined || plain === undefined) return false
    return position(plain) >= 0 && position(inner) > position(plain)
  })
}

/** Columns by item, then by group, where they were by group, then by item. */
function turn(order: readonly string[], group: (key: string) => string): readonly string[] {
  const groups = [...new Set(order.map(group))]
  const lists = groups.map((word) => order.filter((key) => group(key) === word))
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat()
}
