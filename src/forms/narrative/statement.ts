import type { Basis } from '../../core/basis.ts'
import type { CellReference } from '../../core/claim.ts'
import type { DocumentKind } from '../../core/form.ts'
import type { Ratio, Sentence } from '../../core/sentence.ts'

/** The row of a reference that is the classification code the sentence names. */
export const namedCode = '{code}'

export const cell = (form: string, row: string, column: string): CellReference => ({ form, row, column })

/** Domain knowledge of 财预〔2016〕143号: the narrative that goes with the tables. */
export const disclosureNarrative: Basis = {
  notice: '财预〔2016〕143号《地方预决算公开操作规程》',
  verified: 'domain knowledge',
}

/**
 * What may be said of any amount, and how the figures must then fit together. `amount` is the figure of the year, `actual` and
 * `budgeted` stand where both are told; `previous` is the year before; `planned` says the amount once more.
 */
export const statementRatios: readonly Ratio[] = [
  { ratio: 'share', percent: 'share', part: 'amount', whole: 'whole' },
  { ratio: 'share', percent: 'share', part: 'actual', whole: 'whole' },
  { ratio: 'completion', percent: 'completion', actual: 'actual', budgeted: 'budgeted' },
  { ratio: 'completion', percent: 'completion', actual: 'amount', budgeted: 'budgeted' },
  { ratio: 'change', percent: 'growth', change: 'change', current: 'amount', direction: 'direction' },
  { ratio: 'change', percent: 'growth', change: 'change', current: 'actual', direction: 'direction' },
  {
    ratio: 'growth',
    percent: 'growth',
    current: 'planned',
    previous: 'previous',
    direction: 'growthDirection',
  },
  {
    ratio: 'growth',
    percent: 'growth',
    current: 'amount',
    previous: 'previous',
    direction: 'growthDirection',
  },
  { ratio: 'difference', change: 'change', current: 'amount', previous: 'previous', direction: 'direction' },
  { ratio: 'difference', change: 'change', current: 'actual', previous: 'previous', direction: 'direction' },
]

interface Said {
  readonly under?: readonly RegExp[]
  readonly subjects: readonly (string | RegExp)[]
  readonly templates: readonly string[]
  readonly binds?: Readonly<Record<string, readonly CellReference[]>>
  readonly basis?: Basis
}

/** Declares a statement about one subject. */
export function statement(document: DocumentKind, id: string, said: Said): Sentence {
  return {
    id: `${document}/${id}`,
    kind: 'statement',
    document,
    subjects: said.subjects,
    templates: said.templates,
    ratios: statementRatios,
    basis: said.basis ?? disclosureNarrative,
    ...(said.under === undefined ? {} : { under: said.under }),
    ...(said.binds === undefined ? {} : { binds: said.binds }),
  }
}

/** Declares what an amount is said to be made of, as a list of names. */
export function list(document: DocumentKind, id: string, name: string): Sentence {
  return {
    id: `${document}/${id}-list`,
    kind: 'list',
    document,
    templates: [`${name}{amount:amount}，主要包括：{item:text}、{item:text}。`],
    basis: disclosureNarrative,
  }
}
