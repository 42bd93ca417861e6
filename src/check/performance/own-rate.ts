import { normal } from '../../core/normal.ts'
import { shareAgreement } from '../../core/ratio.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import { figureLine, lineAt, percentIn } from './figures.ts'
import type { Sheet } from './sheet.ts'
import { inner, quoted } from '../name.ts'

const name = /^(?:项目|年度|部门|整体)?(?:支出)?(?:预算|资金)(?:资金)?(?:执行|完成)率$/

/** The indicator 预算执行率 of a form says what its 资金 block gives. */
export function ownRates(sheet: Sheet): readonly Judgement[] {
  const { budget, executed, reading } = sheet
  if (budget === null || executed === null) return []
  const rows = reading.indicators.filter(
    ({ level3, applicable }) => applicable && name.test(normal(level3?.text ?? '')),
  )
  const parts = [figureLine(budget), figureLine(executed)]
  const looked = rows.flatMap(({ level3, actual }) => {
    const printed = percentIn(actual)
    if (printed === null || printed.bare || level3 === null || actual === null) return []
    const way = shareAgreement(printed.percent, executed.amount, budget.amount)
    // The rate of the block copied: its fault is said there.
    if (way === 'different' && normal(actual.text) === normal(sheet.rate?.text ?? '')) return []
    return way === 'no base' ? [] : [{ way, line: lineAt(level3.text, actual), actual, level3 }]
  })
  const wrong = looked.filter(({ way }) => way === 'different')
  const [first] = wrong
  const right = looked
    .filter(({ way }) => way !== 'different')
    .map(({ way, line }) =>
      agrees('ownRate', [line, ...parts], way === 'exact' ? 'holds' : 'holds within rounding'),
    )
  if (first === undefined) return right
  return [
    ...right,
    breaks('ownRate', {
      where: `${sheet.said}${quoted(first.level3.text)}`,
      quote: `${first.level3.text} ${first.actual.text}`,
      printed: first.actual.text,
      expected: sheet.rate?.text ?? '',
      details: {
        indicator: inner(first.level3.text),
        part: figureLine(executed).value,
        whole: figureLine(budget).value,
        ...(wrong.length > 1 ? { count: wrong.length } : {}),
      },
      working: [
        ...wrong.map(({ line }) => line),
        ...parts,
        ...(sheet.rate === null ? [] : [lineAt('执行率', sheet.rate)]),
      ],
      source: first.actual.source,
    }),
  ]
}
