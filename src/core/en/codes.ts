import type { Messages } from '../message.ts'

/** Classification codes and their names. */
export const codes: Messages = {
  'codes/two-names': {
    title: '{where} prints code {code} twice, once for “{quote}”',
    body: ['{code} is “{name}”; the code of this row may be mistyped.', 'The code of that name is {named}.'],
  },
  'codes/other-name': {
    title: '{where}: “{quote}” is not the name of its code',
    body: ['{code} is “{name}”.', 'Seen in {tables}.'],
  },
  'codes/former-name': {
    title: '{where}: “{quote}” uses a former name',
    body: ['In {year}, {code} is “{name}”.', 'Seen in {tables}.'],
  },
  'codes/not-in-force': {
    title: '{where}: “{quote}” is no code of {year}',
    body: ['The book of {year} has no {code}; it may come from an earlier year.', 'Seen in {tables}.'],
  },
  'codes/no-parent': {
    title: '{where}: “{quote}” stands without the level above it',
    body: [
      'Other rows of the table print class, section and item; without this one no sum can be checked.',
      'Seen in {tables}.',
    ],
  },
}
