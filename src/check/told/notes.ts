import type { Finding } from '../../core/finding.ts'
import { sayPercent } from '../../core/ratio.ts'
import type { Linear, Outcome, Proportion } from '../constraint.ts'
import { headingName } from '../name.ts'
import { differenceOf, workingOf } from '../relations.ts'
import { printedOf } from '../said.ts'
import { recomputed } from './findings.ts'

/** A percentage that misses by its last digit, looks cut off, or has no base to be a percentage of. */
export function percentNote(main: Proportion, outcome: Outcome): Finding | null {
  const code = codes[outcome]
  if (code === undefined) return null
  const right = recomputed(main)
  const digits = main.percent.percent?.digits ?? 0n
  const full = 10n ** BigInt((main.percent.percent?.decimals ?? 0) + 2)
  const usual = digits === 0n || digits === full
  if (outcome === 'no base' && main.ratio === 'change' && !usual) return impossible(main)
  return {
    rule: main.rule,
    code,
    severity: outcome === 'coarse' || (outcome === 'no base' && !usual) ? 'warning' : 'note',
    where: headingName(main.percent.claim?.chapter.at(-1) ?? main.percent.name),
    quote: main.percent.claim?.quote ?? main.percent.text,
    printed: main.percent.text,
    expected: right === null ? '' : sayPercent(right),
    details: {
      told: main.percent.name,
      value: printedOf(main.percent),
      right: right === null ? '' : sayPercent(right),
      part: main.part.name,
      partValue: printedOf(main.part),
      whole: main.whole.name,
      wholeValue: printedOf(main.whole),
    },
    working: workingOf([main]),
    source: main.percent.source,
    witnesses: [],
    repair: null,
    basis: main.basis,
  }
}

const codes: Partial<Record<Outcome, string>> = {
  'last digit': 'percent last digit',
  truncated: 'percent truncated',
  coarse: 'percent coarse',
  'no base': 'zero base',
}

/** A rise of as much as, or more than, what it led to: nothing can have been there before. */
export function impossible(main: Proportion): Finding {
  return impossibleChange({
    rule: main.rule,
    change: main.part,
    current: main.whole,
    growth: printedOf(main.percent),
    basis: main.basis,
    working: workingOf([main]),
  })
}

interface Impossible {
  readonly rule: string
  readonly change: Proportion['part']
  readonly current: Proportion['whole']
  readonly growth: string
  readonly basis: Finding['basis']
  readonly working: Finding['working']
}

/** Fewer words before the first figure (「其他收入」) may be the last of a list whose whole the change speaks of. */
const named = 6

const isNamed = (quote: string): boolean =>
  (/^[^\d]*/.exec(quote.replace(/20\d\d年度?/g, ''))?.[0] ?? '').length >= named

export function impossibleChange(of: Impossible): Finding {
  const { change, current } = of
  return {
    rule: of.rule,
    code: 'impossible change',
    severity: change.sure && current.sure && isNamed(change.claim?.quote ?? '') ? 'error' : 'warning',
    where: headingName(change.claim?.chapter.at(-1) ?? change.name),
    quote: change.claim?.quote ?? change.text,
    printed: change.text,
    expected: '',
    details: {
      told: change.name,
      value: printedOf(change),
      current: current.name,
      currentValue: printedOf(current),
      growth: of.growth,
    },
    working: of.working,
    source: change.source,
    witnesses: [],
    repair: null,
    basis: of.basis,
  }
}

/** A figure of the text that looks cut off, or was told more coarsely than the table. */
export function amountNote(main: Linear, code: 'told truncated' | 'told coarser'): Finding {
  const told = main.left[0]!.of
  const other = main.right[0]!.of
  return {
    rule: main.rule,
    code,
    severity: 'note',
    where: headingName(told.claim?.chapter.at(-1) ?? told.name),
    quote: told.claim?.quote ?? told.text,
    printed: told.text,
    expected: printedOf(other),
    details: {
      ...differenceOf(main),
      told: told.name,
      value: printedOf(told),
      other: other.name,
      otherValue: printedOf(other),
    },
    working: workingOf([main]),
    source: told.source,
    witnesses: [],
    repair: null,
    basis: main.basis,
  }
}
