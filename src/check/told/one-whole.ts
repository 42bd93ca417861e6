import { normal } from '../../core/normal.ts'
import type { Finding } from '../../core/finding.ts'
import { headingName } from '../name.ts'
import type { Quantity } from '../quantity.ts'
import { lineOf, money, printedOf } from '../said.ts'
import type { Ruled, Rules } from './rules.ts'
import type { Spoken } from './spoken.ts'
import type { Verbal } from './verbal.ts'

/** A part and its share, with what its whole can be: between `low.part / low.share` and `high.part / high.share`. */
interface Implied {
  readonly part: Quantity
  readonly share: Quantity
  readonly low: Fraction
  readonly high: Fraction
}
interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

const more = (a: Fraction, b: Fraction): boolean => a.over * b.under > b.over * a.under

/**
 * 「基本支出84万元，占总支出的84%；项目支出47万元，占总支出的19%」: the whole may be printed nowhere, and yet two shares of it cannot
 * mean two wholes.
 */
export function oneWholeOf(spoken: readonly Spoken[], rules: Rules): readonly Verbal[] {
  return rules.of('one whole').flatMap((rule) =>
    [...families(spoken).values()].flatMap((family): readonly Verbal[] => {
      if (family.parts.length < 2) return []
      const lowest = family.parts.reduce((a, b) => (more(b.high, a.high) ? a : b))
      const highest = family.parts.reduce((a, b) => (more(b.low, a.low) ? b : a))
      if (!more(highest.low, lowest.high))
        return [{ rule: rule.id, verdict: 'holds within rounding', finding: null }]
      return [{ rule: rule.id, verdict: 'broken', finding: finding(rule, family, lowest, highest) }]
    }),
  )
}

interface Family {
  readonly whole: string
  readonly first: Spoken
  readonly parts: Implied[]
}

/** Parts of one section whose shares name one whole that the section does not print. */
function families(spoken: readonly Spoken[]): ReadonlyMap<string, Family> {
  const found = new Map<string, Family>()
  for (const one of spoken) {
    const named = one.words('whole')
    const share = one.value('share')
    const part = one.value('amount') ?? one.value('actual')
    if (named === null || share?.percent === undefined || part === null || one.value('whole') !== null)
      continue
    if (one.cell('whole') !== null || share.percent.digits <= 0n || part.amount.fen <= 0n) continue
    const key = `${one.claim.chapter.join('/')}|${one.words('year') ?? ''}|${normal(named)}`
    const family = found.get(key) ?? { whole: named, first: one, parts: [] }
    found.set(key, family)
    family.parts.push({ part, share, ...ends(part, share.percent) })
  }
  return found
}

/** A part of `fen ± step/2` that is between `digits − ½` and, as many cut their shares off, `digits + 1` of its whole. */
function ends(
  { amount }: Quantity,
  { digits, decimals }: NonNullable<Quantity['percent']>,
): Pick<Implied, 'low' | 'high'> {
  const unit = 200n * 10n ** BigInt(decimals)
  return {
    low: { over: (2n * amount.fen - amount.step) * unit, under: 2n * (2n * digits + 2n) },
    high: { over: (2n * amount.fen + amount.step) * unit, under: 2n * (2n * digits - 1n) },
  }
}

/** The whole that a part and its share come to. */
const impliedWhole = ({ part, low, high }: Implied): string => {
  const fen = (low.over / low.under + high.over / high.under) / 2n
  return money({ fen, step: part.amount.step }, part.unit)
}

function finding(rule: Ruled<'one whole'>, family: Family, a: Implied, b: Implied): Finding {
  const said = ({ part, share }: Implied): string => `${part.name} ${printedOf(part)}占${share.text}`
  return {
    rule: rule.id,
    code: 'two wholes',
    severity: rule.severity,
    where: headingName(family.first.claim.chapter.at(-1) ?? family.whole),
    quote: b.part.claim?.quote ?? '',
    printed: b.share.text,
    expected: '',
    details: {
      whole: family.whole,
      first: said(a),
      firstWhole: impliedWhole(a),
      second: said(b),
      secondWhole: impliedWhole(b),
    },
    working: [a, b].flatMap(({ part, share }) => [lineOf(part), lineOf(share)]),
    source: b.share.source,
    witnesses: [],
    repair: null,
    basis: rule.basis,
  }
}
