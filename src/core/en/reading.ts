import type { Messages } from '../message.ts'

/** Notes below tables, and what must be disclosed and is not there. */
export const reading: Messages = {
  'required missing': {
    title: 'Not found anywhere: {matter}',
    body: [
      'It must be disclosed; the whole text has neither it nor a word that there is none. If there is none, say so.',
    ],
  },
  'note says empty': {
    title: '{where}: the note calls the table empty, yet it has figures',
    body: [
      'The note reads “{quote}” while the table has {count} amounts ({list}). It was left over or copied from another table.',
    ],
  },
  'required table missing': {
    title: 'The table was not found: {matter}',
    body: [
      'It must be published, empty with its reason if need be; all other tables were recognised, this one was not found.',
    ],
  },
}
