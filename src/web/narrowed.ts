import type { Finding } from '../core/finding.ts'
import { voiceOf, type Language } from '../core/voice.ts'
import type { View } from './address.ts'

/** A finding as listed: with its index among all, by which the address knows it, and what it says. */
export interface Listed {
  readonly finding: Finding
  readonly at: number
  readonly says: { readonly title: string; readonly message: string }
}

/** The findings that the filter and the search leave. */
export function narrowed(findings: readonly Finding[], view: View, language: Language): readonly Listed[] {
  const voice = voiceOf(language)
  const sought = view.search.trim().toLowerCase()
  const only = ['error', 'warning', 'note'].includes(view.only ?? '') ? view.only : null
  return findings
    .map((finding, at) => ({ finding, at, says: voice.finding(finding) }))
    .filter(({ finding, says }) => {
      if (only !== null && finding.severity !== only) return false
      const { where, quote, printed, rule } = finding
      return (
        sought === '' ||
        [says.title, says.message, where, quote, printed, rule].join('\n').toLowerCase().includes(sought)
      )
    })
}
