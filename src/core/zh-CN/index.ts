import type { Messages } from '../message.ts'
import { speech } from '../speech.ts'
import { claims } from './claims.ts'
import { codes } from './codes.ts'
import { obligations } from './obligations.ts'
import { performance } from './performance.ts'
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
  ...performance,
  ...problems,
}
export { obligations, words }

export const { say, sayObligation, sayProblem, sayPlace } = speech({
  language: 'zh',
  messages,
  problems,
  obligations,
  words,
  join: '、',
  gap: '　',
  place: (page, line) =>
    (page === undefined ? '' : `第 ${page} 页`) + (line === undefined ? '' : `第 ${line} 行`),
  basis: (notice) => `依据：${notice}。`,
  shortened: (sentence) => sentence.replace(/：\{.*/, '。'),
})
