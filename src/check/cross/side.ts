import type { Disclosure } from '../../core/disclosure.ts'
import type { Form } from '../../core/form.ts'
import type { CrossSide } from '../../forms/final/cross.ts'
import type { Binding, Chosen } from '../binding.ts'
import { sheetsOf, type Sheet, type Sheets } from '../cells.ts'
import type { Quantity, Term } from '../quantity.ts'
import { sideOf } from '../sides.ts'
import { spokenOf, type Spoken } from '../told/spoken.ts'

/** One document made ready for comparison with others. */
export interface Ready {
  readonly disclosure: Disclosure
  readonly sheets: Sheets
  readonly chosen: Chosen
  readonly spoken: readonly Spoken[]
  /** 「2024年度部门决算」, with the body where it is known. */
  readonly title: string
  readonly index: number
}

export function readyOf(disclosure: Disclosure, index: number, title: string, forms: readonly Form[]): Ready {
  const sheets = sheetsOf(disclosure, forms)
  const single = [...sheets].flatMap(([form, list]) => (list.length === 1 ? [[form, list[0]!] as const] : []))
  return {
    disclosure,
    sheets,
    chosen: new Map<string, Sheet>(single),
    spoken: disclosure.claims.map((claim, at) => spokenOf(claim, at, sheets)),
    title,
    index,
  }
}

/** 「某局2024年度部门决算」: how findings between documents name each of them. */
export function titleOf({ profile }: Disclosure): string {
  const scope = profile.scope === 'unit' ? '单位' : '部门'
  const kind = profile.kind === 'final' ? '决算' : '预算'
  return `${profile.body ?? ''}${profile.year ?? ''}年度${scope}${kind}`
}

/** The title of each, told apart by its file, or by its place among those given, where two share one. */
export function titlesOf(disclosures: readonly Disclosure[], names: readonly string[]): readonly string[] {
  const plain = disclosures.map(titleOf)
  return plain.map((title, at) => {
    const alike = plain.filter((other) => other === title).length
    return alike === 1 ? title : `${title}（${names[at] ?? at + 1}）`
  })
}

/** What one document prints for a side: its figures, nothing at all (`absent`), or something that cannot be read. */
export type Figures = readonly Term[] | 'absent' | 'unknown'

/** The figures of one side in one document. */
export function figuresOf(side: CrossSide, code: string | null, ready: Ready): Figures {
  if (side.of === 'told') return toldFigures(side, code, ready)
  if (side.of !== 'cells') return 'unknown'
  const binding: Binding = { rows: new Map(), row: code, column: null }
  const worked = sideOf(side.at, ready.chosen, binding)
  if (worked.lacks.length + worked.soft.length > 0) return 'unknown'
  if (worked.absent || worked.terms.length === 0) return formsOf(side.at, ready) ? 'absent' : 'unknown'
  if (worked.terms.some((term) => term.of.malformed)) return 'unknown'
  return ownedBy(ready, worked.terms)
}

/** Is a form of the side printed once? Otherwise nothing can be said of its cells. */
const formsOf = (at: Extract<CrossSide, { of: 'cells' }>['at'], ready: Ready): boolean =>
  at.kind === 'either'
    ? at.of.some((one) => formsOf(one, ready))
    : at.kind === 'cell' && ready.chosen.has(at.form)

/** Codes that a side can be asked for: the coded rows of its form, or those its sentences name. */
export function codesOf(side: CrossSide, ready: Ready): ReadonlySet<string> {
  if (side.of === 'told')
    return new Set(
      ready.spoken.filter((s) => s.claim.sentence === side.sentence).flatMap((s) => namedCode(s) ?? []),
    )
  if (side.of !== 'cells' || side.at.kind !== 'cell') return new Set()
  const rows = ready.chosen.get(side.at.form)?.rows.keys() ?? []
  return new Set([...rows].filter((row) => /^\d+$/.test(row)))
}

/** The name printed beside a code, where the side is a cell. */
export function labelOf(side: CrossSide, code: string, ready: Ready): string | null {
  if (side.of !== 'cells' || side.at.kind !== 'cell') return null
  return ready.chosen.get(side.at.form)?.rows.get(code)?.label ?? null
}

const namedCode = (spoken: Spoken): string | null =>
  [...spoken.references('amount'), ...spoken.references('actual')].find((r) => /^\d+$/.test(r.row))?.row ??
  null

function toldFigures(side: Extract<CrossSide, { of: 'told' }>, code: string | null, ready: Ready): Figures {
  for (const spoken of ready.spoken) {
    if (spoken.claim.sentence !== side.sentence || (code !== null && namedCode(spoken) !== code)) continue
    const figure = spoken.value(side.value)
    if (figure !== null) return ownedBy(ready, [{ coefficient: 1n, of: figure }])
  }
  return 'unknown'
}

/** Figures of one document, told apart from the like figures of another. */
export const ownedBy = (ready: Ready, terms: readonly Term[]): readonly Term[] =>
  terms.map((term) => ({ coefficient: term.coefficient, of: owned(term.of, ready) }))

export function owned(q: Quantity, ready: Ready): Quantity {
  const { text, unit, amount, sure, blank, malformed, source, place } = q
  return {
    id: `${ready.index} ${q.id}`,
    name: `${ready.title}${q.name}`,
    text,
    unit,
    amount,
    sure,
    blank,
    malformed,
    source: { ...source, document: ready.disclosure.profile.sha256 },
    ...(place === undefined ? {} : { place }),
  }
}
