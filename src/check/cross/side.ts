import type { Disclosure } from '../../core/disclosure.ts'
import type { Form } from '../../core/form.ts'
import type { CrossSide } from '../../forms/final/cross.ts'
import type { Binding, Chosen } from '../binding.ts'
import { sheetsOf, type Sheet, type Sheets } from '../cells.ts'
import type { Quantity, Term } from '../quantity.ts'
import { sideOf } from '../sides.ts'
import { signOf } from '../told/direction.ts'
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

export function readyOf(disclosure: Disclosure, index: number, forms: readonly Form[]): Ready {
  const sheets = sheetsOf(disclosure, forms)
  const single = [...sheets].flatMap(([form, list]) => (list.length === 1 ? [[form, list[0]!] as const] : []))
  return {
    disclosure,
    sheets,
    chosen: new Map<string, Sheet>(single),
    spoken: disclosure.claims.map((claim, at) => spokenOf(claim, at, sheets)),
    title: titleOf(disclosure),
    index,
  }
}

/** 「某局2024年度部门决算」: how findings between documents name each of them. */
export function titleOf({ profile }: Disclosure): string {
  const scope = profile.scope === 'unit' ? '单位' : '部门'
  const kind = profile.kind === 'final' ? '决算' : '预算'
  return `${profile.body ?? ''}${profile.year ?? ''}年度${scope}${kind}`
}

/** The figures of one side in one document; nothing where they are not printed or cannot be read. */
export function figuresOf(side: CrossSide, code: string | null, ready: Ready): readonly Term[] | null {
  if (side.of === 'same cell') return null
  if (side.of === 'told') return toldFigures(side, code, ready)
  const binding: Binding = { rows: new Map(), row: code, column: null }
  const worked = sideOf(side.at, ready.chosen, binding)
  if (worked.absent || worked.lacks.length + worked.soft.length > 0 || worked.terms.length === 0) return null
  if (worked.terms.some((term) => term.of.malformed)) return null
  return worked.terms.map((term) => ({ coefficient: term.coefficient, of: owned(term.of, ready) }))
}

/** Codes that a side can be asked for: the coded rows of its form, or those its sentences name. */
export function codesOf(side: CrossSide, ready: Ready): ReadonlySet<string> {
  if (side.of === 'told')
    return new Set(
      ready.spoken.filter((s) => s.claim.sentence === side.sentence).flatMap((s) => namedCode(s) ?? []),
    )
  if (side.of === 'same cell' || side.at.kind !== 'cell') return new Set()
  const rows = ready.chosen.get(side.at.form)?.rows.keys() ?? []
  return new Set([...rows].filter((row) => /^\d+$/.test(row)))
}

const namedCode = (spoken: Spoken): string | null =>
  [...spoken.references('amount'), ...spoken.references('actual')].find((r) => /^\d+$/.test(r.row))?.row ??
  null

function toldFigures(
  side: Extract<CrossSide, { of: 'told' }>,
  code: string | null,
  ready: Ready,
): readonly Term[] | null {
  const found = ready.spoken.filter(
    (s) => s.claim.sentence === side.sentence && (code === null || namedCode(s) === code),
  )
  const figures = found.flatMap((spoken) => {
    const terms = side.value === 'previous' ? previousOf(spoken) : termOf(spoken.value(side.value))
    return terms === null ? [] : [terms]
  })
  const first = figures[0]
  if (first === undefined) return null
  return first.map((term) => ({ coefficient: term.coefficient, of: owned(term.of, ready) }))
}

const termOf = (q: Quantity | null): readonly Term[] | null =>
  q === null ? null : [{ coefficient: 1n, of: q }]

/** Last year's figure as told, or this year's less what it rose by. Against a budget it is no outturn. */
function previousOf(spoken: Spoken): readonly Term[] | null {
  if (/预算/.test(spoken.words('basis') ?? '')) return null
  const told = spoken.value('previous')
  if (told !== null) return termOf(told)
  const amount = spoken.value('amount') ?? spoken.value('actual')
  const change = spoken.value('change')
  const sign = signOf(spoken.words('direction'))
  if (amount === null || change === null || sign === null || change.amount.fen < 0n) return null
  return [
    { coefficient: 1n, of: amount },
    { coefficient: -sign, of: change },
  ]
}

/** A figure of one document, told apart from the like figure of another. */
function owned(q: Quantity, ready: Ready): Quantity {
  const { text, unit, amount, sure, blank, malformed, source } = q
  return {
    id: `${ready.index} ${q.id}`,
    name: `${ready.title}${q.name}`,
    text,
    unit,
    amount,
    sure,
    blank,
    malformed,
    source,
  }
}
