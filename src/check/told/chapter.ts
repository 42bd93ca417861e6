import { agreement } from '../../core/amount.ts'
import { normal } from '../../core/normal.ts'
import type { Constraint, Linear, Proportion } from '../constraint.ts'
import type { Quantity, Term } from '../quantity.ts'
import { equal, linear } from './constraints.ts'
import type { Ruled, Rules } from './rules.ts'
import type { Spoken } from './spoken.ts'

/** What several sentences together must satisfy: items that add up, and one figure told again elsewhere. */
export function chapterConstraints(spoken: readonly Spoken[], rules: Rules): readonly Constraint[] {
  return [...sums(spoken, rules), ...told(spoken, rules), ...executed(spoken, rules)]
}

/**
 * Over one chapter the items add up to their total. Whether every item was read is not proven, so a break is something to
 * ask about and no error.
 */
function sums(spoken: readonly Spoken[], rules: Rules): readonly Linear[] {
  return rules.of('sum').flatMap((rule) => {
    const { items, total, role } = rule.check
    const list = spoken.filter((one) => one.claim.sentence === items && one.value(role) !== null)
    const wholes = spoken.filter((one) => one.claim.sentence === total && one.value(role) !== null)
    return wholes.flatMap((whole, at) => {
      // A chapter that tells its total twice adds up to the first.
      if (wholes.slice(0, at).some((other) => within(other, whole) && within(whole, other))) return []
      const parts = distinct(
        list.filter((one) => within(one, whole)),
        role,
      )
      const sum = whole.value(role)
      if (sum === null || parts.length < 2) return []
      return [linear(rule, 'sum', '=', [{ coefficient: 1n, of: sum }], parts, 'warning')]
    })
  })
}

/** Is it said in the chapter of the other, or below it? An item may have a heading of its own. */
const within = (one: Spoken, other: Spoken): boolean =>
  other.claim.chapter.every((heading, depth) => one.claim.chapter[depth] === heading)

/** Each item once, by its subject. */
function distinct(list: readonly Spoken[], role: string): readonly Term[] {
  const seen = new Map<string, Quantity>()
  for (const one of list) {
    const value = one.value(role)
    const subject = normal(one.words('subject') ?? '')
    if (value !== null && !seen.has(subject)) seen.set(subject, value)
  }
  return [...seen.values()].map((of) => ({ coefficient: 1n, of }))
}

/** Subjects shorter than this (「项目支出」, 「本年收入」) may speak of different wholes in different places. */
const particular = 8

/** Claims of one sentence, subject and year tell one figure. Where its cell is read, the cell is what they are held against. */
function told(spoken: readonly Spoken[], rules: Rules): readonly Linear[] {
  return rules.of('repeated').flatMap((rule) =>
    rule.check.roles.flatMap((role) => {
      const groups = new Map<string, Spoken[]>()
      for (const one of spoken) {
        const q = one.value(role)
        const subject = normal(one.words('subject') ?? '')
        if (q === null || q.percent !== undefined || subject.length < particular) continue
        if (one.claim.sentence.startsWith('any/') || one.cell(role) !== null) continue
        const compared = role === 'change' ? normal(one.words('basis') ?? '') : ''
        const key = [one.claim.sentence, subject, one.words('year') ?? '', compared].join('\n')
        const list = groups.get(key) ?? []
        list.push(one)
        groups.set(key, list)
      }
      return [...groups.values()].flatMap((list) => pairs(rule, role, list))
    }),
  )
}

/** Two tellings in one chapter speak side by side of different things; in different chapters, of the same. */
function pairs(rule: Ruled<'repeated'>, role: string, list: readonly Spoken[]): readonly Linear[] {
  return list.flatMap((one, i) =>
    list.slice(0, i).flatMap((other) => {
      const a = one.value(role)
      const b = other.value(role)
      const apart = one.claim.chapter.join('\n') !== other.claim.chapter.join('\n')
      if (a === null || b === null || !apart || a.id === b.id) return []
      return [{ ...equal(rule, 'twice', a, b), severity: 'warning' as const }]
    }),
  )
}

/**
 * 「项目支出13,591.03万元，执行率为88.7%」: the amount is the budget, the outturn of the same name stands in a form. Which figure
 * is meant is an inference from the name, so that a break is something to ask about.
 */
function executed(spoken: readonly Spoken[], rules: Rules): readonly Proportion[] {
  const rule = rules.ratio('completion')
  if (rule === null) return []
  const outturns = outturnsOf(spoken)
  return spoken.flatMap((one): readonly Proportion[] => {
    const percent = one.value('completion')
    const whole = one.value('amount')
    if (percent?.percent === undefined || whole === null || one.value('budgeted') !== null) return []
    const part = outturns.get(normal(one.words('subject') ?? ''))
    if (part === undefined || part === null || one.cell('amount') !== null) return []
    if (part.amount.fen === whole.amount.fen || part.amount.fen === 0n) return []
    const { id, basis } = rule
    const common = {
      kind: 'proportion',
      ratio: 'completion',
      sign: 1n,
      severity: 'warning',
      family: 'told',
    } as const
    return [{ ...common, rule: id, basis, percent, part, whole }]
  })
}

/** Cells by the subject that the narrative calls them; nothing where one name stands for several figures. */
function outturnsOf(spoken: readonly Spoken[]): ReadonlyMap<string, Quantity | null> {
  const found = new Map<string, Quantity | null>()
  for (const one of spoken) {
    const cell = one.cell('amount') ?? one.cell('actual')
    if (cell === null || cell.blank) continue
    const subject = normal(one.words('subject') ?? '')
    const known = found.get(subject)
    if (known === undefined) found.set(subject, cell)
    else if (known !== null && !alike(known, cell)) found.set(subject, null)
  }
  return found
}

const alike = (a: Quantity, b: Quantity): boolean => agreement(a.amount, b.amount) !== 'different'
