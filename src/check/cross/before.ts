import type { CrossRelation } from '../../forms/final/cross.ts'
import { agreement } from '../../core/amount.ts'
import type { Quantity, Term } from '../quantity.ts'
import { signOf } from '../told/direction.ts'
import { cellOf, type Spoken } from '../told/spoken.ts'
import { owned, ownedBy, type Ready } from './side.ts'

type Compared = 'outturn' | 'budget'

/** Last year's figure as a sentence has it, and the cell of last year's document that it speaks of. */
export interface Before {
  readonly told: readonly Term[]
  readonly printed: readonly Term[]
}

/** Every sentence that tells or implies last year's figure of a cell which last year's document prints too. */
export function toldBefore(relation: CrossRelation, earlier: Ready, later: Ready): readonly Before[] {
  if (relation.later.of !== 'told before') return []
  const { compared } = relation.later
  const seen = new Set<string>()
  return later.spoken.flatMap((spoken): readonly Before[] => {
    const role = ['amount', 'actual'].find((one) => spoken.references(one).length > 0)
    const told = role === undefined ? null : previousOf(spoken, role, compared, later)
    const cell = role === undefined ? null : cellOf(spoken.references(role), earlier.sheets)
    if (told === null || cell === null || cell.malformed) return []
    // Said in several places, it is still one figure.
    const key = `${cell.id} ${told.map((term) => term.of.amount.fen).join()}`
    if (seen.has(key)) return []
    seen.add(key)
    const printed = { coefficient: 1n, of: owned(cell, earlier) }
    return [{ told: ownedBy(later, told), printed: [printed] }]
  })
}

/** Last year's figure as told, or this year's less what it rose by, where it is compared with that kind of document. */
function previousOf(spoken: Spoken, role: string, compared: Compared, later: Ready): readonly Term[] | null {
  if (!comparesWith(spoken, compared, later.disclosure.profile.year)) return null
  const now = spoken.value(role)
  const own = spoken.cell(role)
  // Where the sentence does not agree with its own document, it does not speak of that cell.
  if (now === null || own === null || agreement(now.amount, own.amount) === 'different') return null
  const told = spoken.value('previous')
  if (told !== null) return one(told)
  if (spoken.words('flat') !== null) return /略|基本|大致/.test(spoken.words('flat') ?? '') ? null : one(now)
  const change = spoken.value('change')
  const sign = signOf(spoken.words('direction'))
  if (change === null || sign === null || change.amount.fen < 0n) return null
  return [...one(now), { coefficient: -sign, of: change }]
}

const one = (of: Quantity): readonly Term[] => [{ coefficient: 1n, of }]

/** What the words say it is compared with: 「2023年预算」, 「上年」; an estimate of the outturn is neither. */
function comparesWith(spoken: Spoken, compared: Compared, year: number | null): boolean {
  const basis = spoken.words('basis') ?? ''
  const named = /(20\d\d)/.exec(basis)?.[1]
  if (named !== undefined && Number(named) !== (year ?? 0) - 1) return false
  if (compared === 'outturn') return !/预算/.test(basis)
  return /预算(?:数|安排|批复)?$/.test(basis) && !/执行|调整/.test(basis)
}
