import type { Finding } from '../core/finding.ts'
import { normal } from '../core/normal.ts'
import type { Source } from '../core/source.ts'

/**
 * A name that differs from the form is seen twice: by its amount in the form, and by its words in the classification. The form
 * says more, so its finding stands and the other is its witness.
 */
export function withoutEchoes(findings: readonly Finding[], wording: readonly Finding[]): readonly Finding[] {
  const named = findings.filter((finding) => finding.code === 'named otherwise')
  const echoes = new Map<Finding, Finding>()
  for (const one of wording) {
    if (!one.rule.startsWith('wording/subject')) continue
    const same = named.find(
      (finding) =>
        finding.source.page === one.source.page &&
        normal(finding.printed + finding.quote).includes(lastName(one.printed)),
    )
    if (same !== undefined) echoes.set(one, same)
  }
  const witnessed = findings.map((finding) => {
    const rules = [...echoes].filter(([, same]) => same === finding).map(([one]) => one.rule)
    return rules.length === 0
      ? finding
      : { ...finding, witnesses: [...new Set([...finding.witnesses, ...rules])] }
  })
  return [...witnessed, ...wording.filter((one) => !echoes.has(one))]
}

/** The innermost of 「……（类）……（款）……（项）」. */
const lastName = (text: string): string =>
  normal(text)
    .split(/\((?:类|款|项)\)|[-－]/)
    .filter((part) => part !== '')
    .at(-1) ?? normal(text)

/** What the rules of a declared form say of a sum, the rule for any table need not say again. */
export function withoutRepeats(loose: readonly Finding[], declared: readonly Finding[]): readonly Finding[] {
  const sums = declared.filter(({ severity, rule }) => severity === 'error' && rule.endsWith('/fund-sources'))
  const places = new Set(
    sums.flatMap(({ source, working }) =>
      [source, ...working.flatMap((line) => line.source ?? [])].map(placeKey),
    ),
  )
  return loose.filter(({ source }) => !places.has(placeKey(source)))
}

const placeKey = ({ page, line, cell, box }: Source): string =>
  [page, line, cell, box?.x, box?.y].map((part) => part ?? '').join(' ')
