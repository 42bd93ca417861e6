import type { Messages } from '../message.ts'

/** Why an actual cannot be computed from a ledger: what was seen and what to do. Codes are those of `MeasureProblem`. */
export const measuring: Messages = {
  'measure no ledger': {
    title: '“{indicator}” has no way to be computed from a ledger',
    body: ['Its actual comes from a statistic, a survey or words: type it in and keep the evidence.'],
  },
  'measure no rows': {
    title: 'The ledger has no rows',
    body: ['“{indicator}” needs at least one row under the row of headings.'],
  },
  'measure column missing': {
    title: 'The ledger has no column “{column}”',
    body: [
      'It may also be called: {names}.',
      'Columns seen: {seen}.',
      'Rename the column, or say which one is “{column}”.',
    ],
  },
  'measure column twice': {
    title: 'More than one column may be “{column}”',
    body: ['Any of {seen} may be meant. Rename the one in use to “{column}”, or say which it is.'],
  },
  'measure bad cell': {
    title: 'Row {row}, “{column}”: {~why}',
    body: ['It reads “{printed}”.', 'Correct the cell; until then its row is in no figure.'],
  },
  'measure no base': {
    title: '“{indicator}” has no base',
    body: [
      '“{base}” is 0, so there is no such ratio. Where there was no such business the indicator does not apply: neither 0% nor 100%.',
    ],
  },
}
