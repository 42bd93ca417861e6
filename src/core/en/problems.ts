import type { Messages } from '../message.ts'
import { measuring } from './measuring.ts'

/** Why a file could not be opened: what was seen and what to do. Codes are those of `OpenProblem`. */
export const problems: Messages = {
  'empty file': {
    title: 'The file is empty',
    body: ['It has 0 bytes and nothing to read. Download or export it again.'],
  },
  encrypted: {
    title: 'The file is protected by a password',
    body: [
      'It cannot be opened without the password; nothing was read. Save a copy without a password and try again.',
    ],
  },
  damaged: {
    title: 'The file is damaged',
    body: [
      'It has {size} and breaks off at “{what}”.',
      'The download may be incomplete, or the name does not fit the content. Download it again, or open it in its own program and save a copy.',
    ],
  },
  'too large': {
    title: 'The file is too large',
    body: ['It has {size}.', 'The limit is {sizeLimit}; it was not read. Split it and check the parts.'],
  },
  'too many pages': {
    title: 'The file has too many pages',
    body: ['It has {pages} pages, more than the limit of {limit}. Split it and check the parts.'],
  },
  'expands too far': {
    title: 'The compressed content grows too large',
    body: [
      '{size} were unpacked, more than the limit of {sizeLimit}.',
      'Reading stopped before memory ran out. No ordinary disclosure does this: check where the file came from, or open it in its own program and save a copy.',
    ],
  },
  'nested too deep': {
    title: 'The file is nested too deep',
    body: [
      'Its structure goes deeper than {limit} levels; reading stopped. Open it in its own program and save a copy.',
    ],
  },
  'too many cells': {
    title: 'The tables have too many cells',
    body: ['They have more than {limit} cells; reading stopped. Keep only the sheets to be checked.'],
  },
  'not a document': {
    title: 'This is not a file that can be read',
    body: [
      'What was seen is {~seen}.',
      'PDF, Word (.docx), Excel (.xlsx, .xls), web pages (.html) and plain text can be read.',
      '{advice}.',
    ],
  },
  'took too long': {
    title: 'Reading took too long',
    body: [
      'It took more than {seconds} seconds and was stopped; other files are not affected. Open it in its own program and save a copy.',
    ],
  },
  ...measuring,
}
