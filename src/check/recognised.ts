import type { Disclosure } from '../core/disclosure.ts'
import type { Finding } from '../core/finding.ts'

/** Where a program recognised the text in a picture, what does not agree may be a digit it mistook: asked about, and no error. */
export function askedWhereRecognised(
  findings: readonly Finding[],
  { recognised = [] }: Disclosure,
): readonly Finding[] {
  if (recognised.length === 0) return findings
  const pages = new Set<number | undefined>(recognised)
  const doubtful = ({ source, working }: Finding): boolean =>
    pages.has(source.page) || working.some((line) => line.source !== undefined && pages.has(line.source.page))
  return findings.map((finding) =>
    finding.severity === 'error' && doubtful(finding)
      ? { ...finding, severity: 'warning', repair: null }
      : finding,
  )
}
