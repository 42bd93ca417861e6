import type { Details, Finding, Obligation } from './finding.ts'
import { fill, measured, spoken, type Messages, type Said, type Words } from './message.ts'
import type { Source } from './source.ts'

/** What a language brings: its messages, its words, and the few signs between them. */
export interface Tongue {
  readonly language: 'zh' | 'en'
  readonly messages: Messages
  readonly problems: Messages
  readonly obligations: Words
  readonly words: Words
  /** Between the members of a list. */
  readonly join: string
  /** Between the parts of a working line. */
  readonly gap: string
  /** 「第 3 页第 12 行」, “page 3, line 12”. */
  readonly place: (page: number | undefined, line: number | undefined) => string
  readonly basis: (notice: string) => string
  /** A verdict whose details are missing, without its colon. */
  readonly shortened: (sentence: string) => string
}

/** How one language says findings, obligations and problems. */
export interface Speech {
  readonly say: (finding: Finding) => Said
  readonly sayObligation: (obligation: Obligation) => string
  readonly sayProblem: (
    code: string,
    details: Details,
  ) => { readonly title: string; readonly message: string }
  readonly sayPlace: (source: Source) => string
}

export function speech(tongue: Tongue): Speech {
  const { language, messages, problems, obligations, words, join, gap } = tongue
  const sayPlace = (source: Source): string => source.cell ?? tongue.place(source.page, source.line)
  const messageFor = (all: Messages, code: string): Messages[string] => {
    const message = all[code]
    if (message === undefined) throw new Error(`No ${language} message for ${code}`)
    return message
  }
  const lines = (body: readonly string[], values: Details): readonly string[] =>
    body.flatMap((line) => fill(line, values, words, join) ?? [])
  return {
    sayPlace,
    say(finding) {
      const { where, quote, printed, expected, basis } = finding
      const repair = finding.repair ?? ''
      const values = { ...spoken(finding.details, language), where, quote, printed, expected, repair }
      const message = messageFor(messages, finding.code)
      const authority = basis === null ? [] : [tongue.basis(`${basis.notice}${basis.article ?? ''}`)]
      return {
        title: fill(message.title, values, words, join) ?? where,
        message: [...lines(message.body, values), ...authority].join('\n'),
        working: finding.working.map((line) =>
          [line.name, line.value, line.source === undefined ? '' : sayPlace(line.source)]
            .filter((part) => part !== '')
            .join(gap),
        ),
      }
    },
    sayObligation(obligation) {
      const template = obligations[obligation.why]
      if (template === undefined) return obligation.why
      const values = spoken(obligation.details ?? {}, language)
      return fill(template, values, words, join) ?? tongue.shortened(obligations[obligation.verdict] ?? '')
    },
    sayProblem(code, details) {
      const message = messageFor(problems, code)
      const values = measured(details)
      return {
        title: fill(message.title, values, words, join) ?? code,
        message: lines(message.body, values).join('\n'),
      }
    },
  }
}
