import type { Finding } from '../../core/finding.ts'
import type { CrossRelation } from '../../forms/final/cross.ts'
import type { Quantity } from '../quantity.ts'
import { lineOf, printedOf } from '../said.ts'
import type { Ready } from './side.ts'

const shown = 12

/** Two versions of one document, cell by cell: what was changed from one to the other, in one finding. */
export function versionFinding(relation: CrossRelation, earlier: Ready, later: Ready): Finding | null {
  const apart: { readonly was: Quantity; readonly is: Quantity }[] = []
  for (const [form, sheet] of later.chosen) {
    const other = earlier.chosen.get(form)
    if (other === undefined) continue
    for (const fact of sheet.reading.facts) {
      const is = sheet.cell(fact.row, fact.column)
      const was = other.cell(fact.row, fact.column)
      if (is.kind !== 'amount' || was.kind !== 'amount' || is.quantity.malformed || was.quantity.malformed)
        continue
      const gap = is.quantity.amount.fen - was.quantity.amount.fen
      const room = is.quantity.amount.step + was.quantity.amount.step
      if (2n * (gap < 0n ? -gap : gap) > room) apart.push({ was: was.quantity, is: is.quantity })
    }
  }
  const first = apart[0]
  if (first === undefined) return null
  return {
    rule: relation.id,
    code: 'versions differ',
    severity: relation.severity,
    where: later.title,
    quote: first.is.text,
    printed: first.is.text,
    expected: first.was.text,
    details: {
      earlier: earlier.title,
      later: later.title,
      count: apart.length,
      list: apart
        .slice(0, shown)
        .map(({ was, is }) => `${is.name} ${printedOf(was) || '—'} → ${printedOf(is) || '—'}`),
      ...(relation.remark === undefined ? {} : { remark: relation.remark }),
    },
    working: apart.slice(0, shown).flatMap(({ was, is }) => [lineOf(was), lineOf(is)]),
    source: first.is.source,
    witnesses: [],
    repair: null,
    basis: relation.basis,
  }
}
