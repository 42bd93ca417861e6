import type { Details, Finding, Obligation, WorkingLine } from '../finding.ts'
import { fill, measured, spoken, type Messages, type Said } from '../message.ts'
import type { Source } from '../source.ts'
import { claims } from './claims.ts'
import { codes } from './codes.ts'
import { obligations } from './obligations.ts'
import { problems } from './problems.ts'
import { reading } from './reading.ts'
import { relations } from './relations.ts'
import { together } from './together.ts'
import { wording } from './wording.ts'
import { words } from './words.ts'

/** 全部问题的说法，每个代码一条。 */
export const messages: Messages = {
  ...relations,
  ...claims,
  ...reading,
  ...together,
  ...wording,
  ...codes,
  ...problems,
}
export { obligations, words }

const join = '、'

/** 「第 3 页第 12 行」. */
export function sayPlace(source: Source): string {
  const page = source.page === undefined ? '' : `第 ${source.page} 页`
  const line = source.line === undefined ? '' : `第 ${source.line} 行`
  return source.cell ?? page + line
}

const sayLine = (line: WorkingLine): string =>
  [line.name, line.value, line.source === undefined ? '' : sayPlace(line.source)]
    .filter((s) => s !== '')
    .join('　')

/** A finding as a finance official would write it. */
export function say(finding: Finding): Said {
  const { where, quote, printed, expected } = finding
  const values = {
    ...spoken(finding.details, 'zh'),
    where,
    quote,
    printed,
    expected,
    repair: finding.repair ?? '',
  }
  const message = messages[finding.code]
  if (message === undefined) throw new Error(`No Chinese message for ${finding.code}`)
  const body = message.body.flatMap((line) => fill(line, values, words, join) ?? [])
  const basis =
    finding.basis === null ? [] : [`依据：${finding.basis.notice}${finding.basis.article ?? ''}。`]
  return {
    title: fill(message.title, values, words, join) ?? where,
    message: [...body, ...basis].join('\n'),
    working: finding.working.map(sayLine),
  }
}

/** Why an obligation came out as it did. */
export function sayObligation(obligation: Obligation): string {
  const template = obligations[obligation.why]
  if (template === undefined) return obligation.why
  return (
    fill(template, spoken(obligation.details ?? {}, 'zh'), words, join) ??
    (obligations[obligation.verdict] ?? '').replace(/：\{.*/, '。')
  )
}

/** What went wrong with a file, and what to do about it: `code` is an `OpenProblem` or a command-line message. */
export function sayProblem(
  code: string,
  details: Details,
): { readonly title: string; readonly message: string } {
  const message = problems[code]
  if (message === undefined) throw new Error(`No Chinese message for ${code}`)
  const values = measured(details)
  return {
    title: fill(message.title, values, words, join) ?? code,
    message: message.body.flatMap((line) => fill(line, values, words, join) ?? []).join('\n'),
  }
}
