import { normal } from '../../core/normal.ts'
import type { Draft } from './draft.ts'
import { fieldIn, key, type KnownLabels } from './known.ts'
import type { SheetText } from './sheet.ts'

/** Pairs of a label and the value to its right; a label without a value is an empty field. */
export function readPairs(row: readonly SheetText[], labels: KnownLabels, draft: Draft): void {
  for (let i = 0; i < row.length; i++) {
    const cell = row[i]!
    const next = row[i + 1]
    const value = next !== undefined && next.left === cell.right + 1 ? next : undefined
    const field = fieldIn(labels, cell.text)
    if (field !== null) {
      const isLabel = value !== undefined && fieldIn(labels, value.text) !== null && i + 2 < row.length
      draft.field(field, value === undefined || isLabel ? '' : ticked(value.text), value?.at ?? cell.at)
      if (value !== undefined && !isLabel) i += 1
      continue
    }
    const places = labels.lines.get(key(cell.text))
    if (places !== undefined) {
      const used = draft.funds.filter((line) => places.some((it) => it.label === line.label)).length
      const to = places[Math.min(used, places.length - 1)]!
      const index = draft.funds.length
      draft.funds.push({ part: to.part, label: to.label, cells: { [to.column]: value?.text ?? '' } })
      draft.place(`funds.${index}.${to.column}`, value?.at ?? cell.at)
      if (value !== undefined) i += 1
      continue
    }
    const goal = labels.goals.find((part) => part.columns.length === 1 && key(part.title) === key(cell.text))
    if (goal !== undefined && goal.beside === undefined) {
      draft.goals.push({
        span: goal.span,
        number: null,
        target: value?.text ?? '',
        actual: '',
        weight: '',
        score: '',
      })
      draft.place(`goals.${draft.goals.length - 1}.target`, value?.at ?? cell.at)
      if (value !== undefined) i += 1
      continue
    }
    if (labels.sides.has(key(cell.text)) || cell.text === '') continue
    readOther(cell, draft)
  }
}

/** The year under the title; everything else is kept as unread. */
function readOther(cell: SheetText, draft: Draft): void {
  const said = normal(cell.text)
  const year = /^\(?((?:19|20)\d\d)?年度?\)?$/.exec(said)
  if (year !== null) {
    if (year[1] !== undefined) draft.year ??= Number(year[1])
  } else if (!own(draft).has(said)) draft.unexplained(cell.at, cell.text)
}

/** What a form prints by itself: its title and the lines under it. */
const own = ({ form }: Draft): ReadonlySet<string> =>
  new Set(
    form === null
      ? []
      : [form.title, ...form.parts.flatMap((part) => (part.kind === 'notes' ? part.lines : []))].map(normal),
  )

/** 「☑一次性项目 □经常性项目」 is what is ticked. */
function ticked(text: string): string {
  const found = /[☑☒■√✓]\s*(?:\d[.．、]?)?([^☑☒■√✓□☐\s]+)/.exec(text)
  if (found !== null) return found[1]!
  return /^(?:\s*[□☐][^□☐]*)+$/.test(text) ? '' : text
}
