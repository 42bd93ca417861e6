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

/** How every finding is said in English; names of tables, rows and columns stay as printed. */
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
  language: 'en',
  messages,
  problems,
  obligations,
  words,
  join: '; ',
  gap: '  ',
  place: (page, line) =>
    [page === undefined ? '' : `page ${page}`, line === undefined ? '' : `line ${line}`]
      .filter((part) => part !== '')
      .join(', '),
  basis: (notice) => `Basis: ${notice}.`,
  shortened: (sentence) => sentence.replace(/: \{.*/, '.'),
})
