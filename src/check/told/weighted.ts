import type { Amount } from '../../core/amount.ts'
import type { Finding } from '../../core/finding.ts'
import { percentOf, sayPercent, type Percent } from '../../core/ratio.ts'
import type { Quantity } from '../quantity.ts'
import { lineOf, money, printedOf } from '../said.ts'
import type { Rules } from './rules.ts'
import type { Spoken } from './spoken.ts'
import type { Verbal } from './verbal.ts'
import { headingName } from '../name.ts'

interface Part {
  readonly share: Quantity
  readonly whole: Quantity
}

/** Shares of several categories, each of its own whole, that must make up one amount. */
export function weightedOf(spoken: readonly Spoken[], rules: Rules): readonly Verbal[] {
  return rules.of('weighted').flatMap((rule): readonly Verbal[] => {
    const total = amountOf(spoken, rule.check.total)
    if (total === null) return []
    const parts: Part[] = []
    for (const { share, whole } of rule.check.parts) {
      const base = amountOf(spoken, whole)
      if (base === null || base.amount.fen === 0n) continue
      const percent = valueOf(spoken, share, 'share')
      if (percent === null) return [{ rule: rule.id, verdict: 'cannot tell', finding: null }]
      parts.push({ share: percent, whole: base })
    }
    if (parts.length === 0) return []
    const { low, high, scale } = range(parts)
    const printed = ends(total.amount)
    if (printed.low * scale <= high && low <= printed.high * scale)
      return [{ rule: rule.id, verdict: 'holds within rounding', finding: null }]
    const wrong = parts.filter((part) => isOf(part, total))
    const blamed = wrong.length > 0 ? wrong : parts.slice(0, 1)
    return blamed.map((part) => ({
      rule: rule.id,
      verdict: 'broken',
      finding: finding(rule, total, parts, part, wrong.includes(part)),
    }))
  })
}

const valueOf = (spoken: readonly Spoken[], sentence: string, role: string): Quantity | null => {
  const found = spoken.filter((s) => s.claim.sentence === sentence && s.value(role) !== null)
  return found.length === 1 ? (found[0]?.value(role) ?? null) : null
}
const amountOf = (spoken: readonly Spoken[], sentence: string): Quantity | null =>
  valueOf(spoken, sentence, 'amount')

const ends = ({ fen, step }: Amount): { readonly low: bigint; readonly high: bigint } => ({
  low: 2n * fen - step,
  high: 2n * fen + step,
})

/** Doubled ends of Σ share · whole, times `scale`. */
function range(parts: readonly Part[]): {
  readonly low: bigint
  readonly high: bigint
  readonly scale: bigint
} {
  const decimals = Math.max(...parts.map((part) => part.share.percent?.decimals ?? 0))
  const scale = 200n * 10n ** BigInt(decimals)
  let low = 0n
  let high = 0n
  for (const { share, whole } of parts) {
    const percent: Percent = share.percent ?? { digits: 0n, decimals: 0 }
    const grow = 10n ** BigInt(decimals - percent.decimals)
    const base = ends(whole.amount)
    low += (2n * percent.digits - 1n) * grow * base.low
    high += (2n * percent.digits + 1n) * grow * base.high
  }
  return { low, high, scale }
}

/** Is the share in truth the whole's part of the total — divided by the wrong base? */
function isOf({ share, whole }: Part, total: Quantity): boolean {
  const percent = share.percent
  if (percent === undefined || total.amount.fen === 0n) return false
  const unit = 10n ** BigInt(percent.decimals)
  const distance = 100n * unit * whole.amount.fen - percent.digits * total.amount.fen
  return 2n * (distance < 0n ? -distance : distance) <= total.amount.fen
}

/** What a share must be: the total's own where it stands alone, and all of it where the total is all of every category. */
function rightShare(part: Part, parts: readonly Part[], total: Quantity): string {
  const decimals = part.share.percent?.decimals ?? 2
  const all = parts.reduce((sum, one) => sum + one.whole.amount.fen, 0n)
  if (parts.length > 1 && all !== total.amount.fen) return ''
  const of = parts.length > 1 ? part.whole.amount : total.amount
  const percent = percentOf(of, part.whole.amount, decimals)
  return percent === null ? '' : sayPercent(percent)
}

function finding(
  rule: Pick<Finding, 'basis'> & { readonly id: string; readonly severity: Finding['severity'] },
  total: Quantity,
  parts: readonly Part[],
  part: Part,
  otherBase: boolean,
): Finding {
  const { share } = part
  return {
    rule: rule.id,
    code: 'weighted differs',
    severity: rule.severity,
    where: headingName(share.claim?.chapter.at(-1) ?? share.name),
    quote: share.claim?.quote ?? share.text,
    printed: share.text,
    expected: rightShare(part, parts, total),
    details: {
      total: total.name,
      totalValue: printedOf(total),
      list: parts.map(
        (one) => `${one.whole.name} ${money(one.whole.amount, one.whole.unit)} × ${one.share.text}`,
      ),
      right: rightShare(part, parts, total),
      ...(otherBase ? { wrong: share.text } : {}),
    },
    working: parts.flatMap((one) => [lineOf(one.whole), lineOf(one.share)]).concat(lineOf(total)),
    source: share.source,
    witnesses: [],
    repair: null,
    basis: rule.basis,
  }
}
