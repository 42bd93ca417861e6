import { agreement, inUnit, size } from '../../core/amount.ts'
import type { Disclosure } from '../../core/disclosure.ts'
import type { Fact } from '../../core/fact.ts'
import { bare } from '../../core/normal.ts'
import { gapSaid } from '../said.ts'
import { inner, quoted } from '../name.ts'
import { certain, figureLine } from './figures.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import type { Sheet } from './sheet.ts'
import { coreOf } from './told-projects.ts'

/** Amounts closer than one part in so many are one sum of money; further apart the item holds other money besides. */
const nearness = 1000n

/**
 * What a transfer spent, beside the 科目 of the same name and year. An item may hold more than the transfer, and a transfer may be spent
 * in other items, so nothing is proven: only two amounts so close that they must mean one sum are asked about.
 */
export function transferItems(
  { facts, profile }: Disclosure,
  sheets: readonly Sheet[],
): readonly Judgement[] {
  const transfers = sheets.filter(
    ({ reading }) => reading.subject === 'transfer' && reading.stage === 'evaluation',
  )
  if (transfers.length === 0 || profile.kind !== 'final') return []
  const items = itemsByName(facts)
  return transfers.flatMap((sheet): readonly Judgement[] => {
    const { executed } = sheet
    const year = sheet.reading.year ?? profile.year
    const item = items.get(coreOf(sheet.name))
    if (
      executed === null ||
      !sheet.unitSure ||
      year !== profile.year ||
      item === null ||
      item === undefined ||
      item.amount === null
    )
      return []
    const parts = [
      figureLine(executed),
      { name: `科目${quoted(item.label)}支出`, value: item.text, source: item.source },
    ]
    const way = agreement(executed.amount, item.amount)
    if (way !== 'different')
      return [agrees('transferItem', parts, way === 'exact' ? 'holds' : 'holds within rounding')]
    const gap = executed.amount.fen - item.amount.fen
    if (size(gap) * nearness > size(item.amount.fen)) return []
    return [
      breaks('transferItem', {
        severity: sheet.sure && certain(executed.cell) && item.how !== 'inferred' ? 'warning' : 'note',
        where: `${sheet.said}${executed.name}`,
        printed: executed.cell.text,
        expected: inUnit(item.amount, executed.unit),
        details: {
          item: inner(bare(item.label)),
          value: item.text,
          gap: gapSaid(gap, executed.unit),
        },
        working: parts,
        source: executed.cell.source,
      }),
    ]
  })
}

/** Expenditure of each 科目 by the core of its name; nothing where two items of different amounts share one. */
function itemsByName(facts: readonly Fact[]): ReadonlyMap<string, Fact | null> {
  const items = new Map<string, Fact | null>()
  for (const fact of facts) {
    if (fact.code === null || fact.amount === null || !fact.concept.endsWith('.expenditure.total')) continue
    const name = coreOf(bare(fact.label))
    const before = items.get(name)
    const alike = before?.amount?.fen === fact.amount.fen
    if (name.length >= 4) items.set(name, before === undefined || alike ? fact : null)
  }
  return items
}
