import { agreement } from '../../core/amount.ts'
import type { Disclosure } from '../../core/disclosure.ts'
import type { Fact } from '../../core/fact.ts'
import { bare } from '../../core/normal.ts'
import { figureLine } from './figures.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import type { Sheet } from './sheet.ts'

const whole = /合计|总计|总额|本年支出|本年收入|财政拨款/

/** What an overall form prints as budgeted or spent is a total of the tables of the same year, whichever of them it means. */
export function overallAmounts(disclosure: Disclosure, sheets: readonly Sheet[]): readonly Judgement[] {
  const { kind, year } = disclosure.profile
  const stage = kind === 'final' ? 'evaluation' : kind === 'budget' ? 'targets' : null
  const totals = disclosure.facts.filter(isTotal)
  if (stage === null || totals.length === 0) return []
  return sheets.flatMap((sheet): readonly Judgement[] => {
    const { reading } = sheet
    const figure = stage === 'evaluation' ? sheet.executed : sheet.budget
    if (reading.subject !== 'whole' || reading.stage !== stage || figure === null || !sheet.unitSure)
      return []
    if (reading.year !== null && reading.year !== year) return []
    const alike = totals.find(
      ({ amount }) => amount !== null && agreement(amount, figure.amount) !== 'different',
    )
    const parts = [figureLine(figure)]
    if (alike !== undefined)
      return [
        agrees('overallAmount', [...parts, { name: alike.label, value: alike.text, source: alike.source }]),
      ]
    const spent = totals.filter(({ label }) => /支出/.test(label)).slice(0, 6)
    return [
      breaks('overallAmount', {
        where: `${sheet.said}${figure.name}`,
        printed: figure.cell.text,
        details: { value: figureLine(figure).value },
        working: [
          ...parts,
          ...(spent.length > 0 ? spent : totals.slice(0, 6)).map(({ label, text, source }) => ({
            name: label,
            value: text,
            source,
          })),
        ],
        source: figure.cell.source,
      }),
    ]
  })
}

/** A figure of a row that sums up a table. */
const isTotal = ({ row, label, amount }: Fact): boolean =>
  amount !== null && amount.fen > 0n && (row === 'total' || whole.test(bare(label)))
