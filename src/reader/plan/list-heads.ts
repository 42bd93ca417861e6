import type { PerformanceForm } from '../../core/performance-form.ts'
import type { Draft } from './draft.ts'
import { fieldIn, key, type KnownLabels } from './known.ts'
import type { SheetText } from './sheet.ts'

/** A column before the indicators of a list, and what its cells are of the project that the row begins. */
export interface ListHead {
  readonly left: number
  readonly right: number
  readonly take: (text: string, at: string) => void
}

/** 单位, 资金 and 目标 of a form that gives each project a row: their columns stand before those of the indicators. */
export function listHeads(
  cells: readonly SheetText[],
  form: PerformanceForm,
  labels: KnownLabels,
  draft: Draft,
): readonly ListHead[] {
  const taken = new Set<string>()
  return cells.flatMap((cell): ListHead[] => {
    const take = takerOf(cell.text, form, labels, draft, taken)
    return take === null ? [] : [{ left: cell.left, right: cell.right, take }]
  })
}

function takerOf(
  text: string,
  form: PerformanceForm,
  labels: KnownLabels,
  draft: Draft,
  taken: Set<string>,
): ListHead['take'] | null {
  const field = fieldIn(labels, text)
  if (field !== null) return (value, at) => draft.field(field, value, at)
  for (const part of form.parts) {
    if (part.kind === 'funds')
      for (const line of part.lines) {
        const name = part.lines.length === 1 ? part.columns[0]!.title : line.label.split('/').at(-1)!
        if (key(name) !== key(text) || taken.has(line.label)) continue
        taken.add(line.label)
        const column = part.columns[0]!.column
        return (value, at) => {
          draft.place(`funds.${draft.funds.length}.${column}`, at)
          draft.funds.push({ part: line.part, label: line.label, cells: { [column]: value } })
        }
      }
    if (part.kind === 'goals' && part.columns.some(({ title }) => key(title) === key(text)))
      return (value, at) => {
        draft.place(`goals.${draft.goals.length}.target`, at)
        draft.goals.push({ span: part.span, number: null, target: value, actual: '', weight: '', score: '' })
      }
  }
  return null
}
