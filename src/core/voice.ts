import * as english from './en/index.ts'
import type { Details, Finding, Obligation } from './finding.ts'
import * as chinese from './zh-CN/index.ts'

/** Chinese first, English second. */
export type Language = 'zh-CN' | 'en'

/** The words of findings, obligations and problems, in one language. */
export interface Voice {
  readonly finding: (finding: Finding) => { readonly title: string; readonly message: string }
  readonly obligation: (obligation: Obligation) => string
  readonly problem: (code: string, details: Details) => { readonly title: string; readonly message: string }
}

const voices: Readonly<Record<Language, Voice>> = {
  'zh-CN': { finding: chinese.say, obligation: chinese.sayObligation, problem: chinese.sayProblem },
  en: { finding: english.say, obligation: english.sayObligation, problem: english.sayProblem },
}

export const voiceOf = (language: Language): Voice => voices[language]
