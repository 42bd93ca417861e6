import type { Disclosure } from '../../core/disclosure.ts'
import type { How } from '../../core/fact.ts'
import { keyOf, type Mark } from '../../report/marks.ts'
import { performanceCells } from '../../report/performance-cells.ts'

/** Where a number stands in words, and how surely it was read. */
export function placeOfNumber(
  mark: Mark,
  disclosure: Disclosure,
): { readonly where: string; readonly how: How | null } {
  for (const form of disclosure.forms) {
    const fact = form.facts.find((one) => keyOf(one.source, one.text) === mark.key)
    if (fact === undefined) continue
    const column = form.columns.find((one) => one.column === fact.column)?.header ?? ''
    const parts = [fact.code, fact.label, column].filter((part) => part !== null && part !== '')
    return { where: `《${form.title}》 ${parts.join(' · ')}`, how: fact.how }
  }
  for (const form of disclosure.performance) {
    const placed = performanceCells(form).find(({ cell }) => keyOf(cell.source, cell.text) === mark.key)
    if (placed === undefined) continue
    const parts = [form.fields.project?.text ?? '', placed.label].filter((part) => part !== '')
    return { where: `《${form.title}》 ${parts.join(' · ')}`, how: placed.cell.how }
  }
  const claim = disclosure.claims.find((one) =>
    one.values.some((value) => keyOf(value.source, value.text) === mark.key),
  )
  return { where: claim ? `“${claim.quote}”` : '', how: null }
}
