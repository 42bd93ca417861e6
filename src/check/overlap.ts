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
export const withoutRepeats = (loose: readonly Finding[], declared: readonly Finding[]): readonly Finding[] =>
  loose.filter(
    (one) =>
      !declared.some(({ source, working }) =>
        [source, ...working.flatMap((line) => line.source ?? [])].some((place) =>
          samePlace(place, one.source),
        ),
      ),
  )

const samePlace = (a: Source, b: Source): boolean =>
  a === b ||
  (a.page === b.page &&
    a.line === b.line &&
    a.cell === b.cell &&
    a.box !== undefined &&
    a.box.x === b.box?.x &&
    a.box.y === b.box.y)
