import type { Finding } from '../../core/finding.ts'
import { findingJson, type FindingJson } from '../../core/contract.ts'
import type { Voice } from '../../core/voice.ts'
import type { ScoredForm } from './rows.ts'

/** The shape of `score --json` for a document, documented in docs/json.md. Figures are exact decimal strings. */
export interface ScoresJson {
  readonly forms: readonly ScoredForm[]
  readonly findings: readonly FindingJson[]
}

export const scoresJson = (
  forms: readonly ScoredForm[],
  findings: readonly Finding[],
  voice: Voice,
): ScoresJson => ({
  forms,
  findings: findings.map((finding) => findingJson(finding, voice)),
})
