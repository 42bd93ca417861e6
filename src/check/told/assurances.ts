import type { Disclosure, Paragraph } from '../../core/disclosure.ts'
import type { Finding } from '../../core/finding.ts'
import { sourceAt } from '../../core/place.ts'
import type { Sheets } from '../cells.ts'
import { lineOf, printedOf } from '../said.ts'
import type { Rules, Ruled } from './rules.ts'
import { cellOf } from './spoken.ts'
import type { Verbal } from './verbal.ts'

/** 「三公经费严格控制在预算范围内」: words that promise what the form's own figures can show. */
export function assurancesOf(disclosure: Disclosure, rules: Rules, sheets: Sheets): readonly Verbal[] {
  return rules
    .of('within budget')
    .filter((rule) => rule.check.document === disclosure.profile.kind)
    .flatMap((rule) => {
      const all = disclosure.paragraphs.flatMap((one) => compare(rule, one, sheets) ?? [])
      const [first, ...again] = all.flatMap((one) => one.finding ?? [])
      if (all.length === 0) return [{ rule: rule.id, verdict: 'not applicable' as const, finding: null }]
      if (first === undefined) return all
      const others = again.map(({ printed, source }) => ({ name: printed, value: '', source }))
      const finding: Finding = { ...first, working: [...first.working, ...others] }
      return [{ rule: rule.id, verdict: 'broken' as const, finding }]
    })
}

function compare(rule: Ruled<'within budget'>, paragraph: Paragraph, sheets: Sheets): Verbal | null {
  const { said, spent, budgeted } = rule.check
  const found = said.exec(paragraph.text)
  if (found === null) return null
  const actual = cellOf(spent, sheets)
  const planned = cellOf(budgeted, sheets)
  if (actual === null || planned === null) return { rule: rule.id, verdict: 'cannot tell', finding: null }
  const gap = actual.amount.fen - planned.amount.fen
  if (gap <= 0n) return { rule: rule.id, verdict: 'holds', finding: null }
  if (2n * gap <= actual.amount.step + planned.amount.step)
    return { rule: rule.id, verdict: 'holds within rounding', finding: null }
  const from = found.index
  const finding: Finding = {
    rule: rule.id,
    code: 'not within budget',
    severity: actual.sure && planned.sure ? rule.severity : 'warning',
    where: paragraph.chapter.at(-1) ?? actual.name,
    quote: found[0],
    printed: found[0],
    expected: '',
    details: {
      actual: actual.name,
      actualValue: printedOf(actual),
      planned: planned.name,
      plannedValue: printedOf(planned) || '0',
    },
    working: [lineOf(actual), lineOf(planned)],
    source: sourceAt(paragraph, from, from + found[0].length),
    witnesses: [],
    repair: null,
    basis: rule.basis,
  }
  return { rule: rule.id, verdict: 'broken', finding }
}
