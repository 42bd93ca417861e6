import type { Disclosure } from '../../core/disclosure.ts'
import { normal } from '../../core/normal.ts'
import type { CrossRelation, DocumentRole } from '../../forms/final/cross.ts'

/** Documents that a relation compares: the earlier side may be several units together. */
export interface Pair {
  readonly earlier: readonly Disclosure[]
  readonly later: Disclosure
  /** For units: whether every unit that the department lists is among them. */
  readonly complete: boolean
}

/** The body's name as two documents share it: 「（本级）」, 「部门」 and the like taken off, with the last of its places. */
export function bodyKey(body: string | null): string | null {
  if (body === null) return null
  const [, key] = placed(body)
  return key === '' ? null : key
}

const place = /^[^省市区县州盟旗]{1,7}(?:自治区|自治州|[省市区县州盟旗])/

/** The places above the last one, and the name from there on: 「上海市」 and 「普陀区规划和自然资源局」. */
function placed(body: string): readonly [above: string, key: string] {
  const plain = normal(body)
    .replace(/[(（](本级|机关|部门|单位)[)）]/g, '')
    .replace(/(本级|部门|单位)$/, '')
  let at = 0
  for (;;) {
    const own = place.exec(plain.slice(at))?.[0].length ?? 0
    if (own === 0 || !place.test(plain.slice(at + own))) return [plain.slice(0, at), plain.slice(at)]
    at += own
  }
}

/** One name, where either may leave out the places above it: 「普陀区某局」 and 「上海市普陀区某局」. */
export function oneBody(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const [[above, key], [other, same]] = [placed(a), placed(b)]
  return (
    key !== '' &&
    key === same &&
    (above.endsWith(other) || other.endsWith(above) || above.startsWith(other) || other.startsWith(above))
  )
}

const fits = (document: Disclosure, role: DocumentRole, year: number): boolean =>
  document.profile.kind === role.kind &&
  document.profile.year === year + role.year &&
  (role.scope === undefined || document.profile.scope === role.scope)

/** Every pair of documents that a relation speaks of. A body or year that is unknown pairs with nothing. */
export function pairsOf(relation: CrossRelation, documents: readonly Disclosure[]): readonly Pair[] {
  const [before, after] = relation.documents
  return documents.flatMap((later): readonly Pair[] => {
    const { year, kind } = later.profile
    if (year === null || kind !== after.kind || !fits(later, { ...after, year: 0 }, year)) return []
    if (before.take === 'all') return unitsOf(later, before, year, documents)
    const fitting = documents.filter(
      (earlier) => earlier !== later && fits(earlier, before, year) && sameBody(earlier, later),
    )
    const own = documents.indexOf(later)
    // Of several versions each is compared with the one before it.
    const chosen =
      relation.family === 'versions'
        ? fitting.filter((earlier) => documents.indexOf(earlier) < own).slice(-1)
        : fitting
    return chosen.map((earlier) => ({ earlier: [earlier], later, complete: true }))
  })
}

/** One body and one scope; the two scopes of one name are a department and its own office. */
function sameBody(a: Disclosure, b: Disclosure): boolean {
  return oneBody(a.profile.body, b.profile.body) && a.profile.scope === b.profile.scope
}

/** The units that a department names; its own office, of the same name, is one of them. */
function unitsOf(
  department: Disclosure,
  role: DocumentRole,
  year: number,
  documents: readonly Disclosure[],
): readonly Pair[] {
  const listed = listedUnits(department)
  const known = listed.map((name) => bodyKey(name))
  const units = documents.filter((unit) => {
    if (unit === department || !fits(unit, role, year)) return false
    return [department.profile.body, ...listed].some((name) => oneBody(name, unit.profile.body))
  })
  if (units.length === 0) return []
  const present = new Set(units.map((unit) => bodyKey(unit.profile.body)))
  return [
    {
      earlier: units,
      later: department,
      // One unit alone is taken for a part, whatever is listed.
      complete: units.length > 1 && known.length > 0 && known.every((key) => present.has(key)),
    },
  ]
}

/** The keys of the bodies that a document is about or lists as its units: only documents that share one can pair. */
export function bodiesOf(disclosure: Disclosure): readonly string[] {
  const names = [disclosure.profile.body, ...listedUnits(disclosure)]
  return [...new Set(names.map(bodyKey).filter((key) => key !== null))]
}

/** Names in a column headed 「单位名称」 of a list without amounts: what a department says it is made of. */
function listedUnits(department: Disclosure): readonly string[] {
  for (const table of department.tables) {
    const at = table.columns.findIndex((column) => /(预算|决算)?单位名称$/.test(normal(column)))
    if (at < 0 || table.rows.some((row) => row.some((cell) => /\d[.,]\d/.test(cell.text)))) continue
    const names = table.rows
      .map((row) => row[at]?.text ?? '')
      .filter((text) => text !== '' && !/合计|小计/.test(text))
    if (names.length >= 2) return names.map((name) => name.replace(/[(（][^()（）]*[)）]$/, ''))
  }
  return []
}
