import type { PerformanceSubject } from '../../../core/performance.ts'
import type { ScoringScheme } from '../../../core/scoring.ts'
import { schemes } from './index.ts'

/**
 * The scheme that a person means: its id, its name, or the beginning of its id with what the form is about deciding between
 * several: 「wuhan-2022」 is one scheme for a project and another for a department as a whole.
 */
export function schemeNamed(name: string, subject: PerformanceSubject | null): ScoringScheme | null {
  const exact = schemes.find((scheme) => scheme.id === name || scheme.name === name)
  if (exact !== undefined) return exact
  const near = schemes.filter((scheme) => name !== '' && scheme.id.startsWith(`${name}-`))
  return (
    near.find((scheme) => subject !== null && scheme.subjects.includes(subject)) ??
    (near.length === 1 ? near[0]! : null)
  )
}
