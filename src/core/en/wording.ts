import type { Messages } from '../message.ts'

/** Words, punctuation, names and personal data. A code is the id of its rule, see `forms/wording/rules.ts`. */
export const wording: Messages = {
  'wording/placeholder': {
    title: 'Placeholder “{printed}” was never filled in',
    body: ['A public document should have the matter itself here.', '{count} such places: {list}.'],
  },
  'wording/instruction': {
    title: 'A template instruction was left in: {printed}',
    body: ['It speaks to whoever fills in the form, not to the public.', '{count} such places.'],
  },
  'wording/choice': {
    title: 'Neither of the two words in “{printed}” was chosen',
    body: ['A figure follows; only the word that fits it should remain.'],
  },
  'wording/stale-year': {
    title: 'The year reads “{printed}” in a document of {expected}',
    body: ['The text may come from an earlier year.', '{count} such places: {list}.'],
  },
  'wording/compared-year': {
    title: '“{printed}”: the year to compare with should be {expected}',
    body: [
      'Elsewhere the document compares with the year before; this may come from an earlier year.',
      '{count} such places: {list}.',
    ],
  },
  'wording/other-body': {
    title: 'The body is named “{printed}”, not “{expected}”',
    body: ['This document is of “{expected}”. Names should be full and exact.', '{count} such places.'],
  },
  'wording/level': {
    title: '“{printed}” speaks of another level of government',
    body: [
      'The body is not of that level; the definition may be copied from above.',
      '{count} such places: {list}.',
    ],
  },
  'wording/scope': {
    title: 'A unit’s document says “{printed}”',
    body: ['These are a department’s words; a unit speaks only of itself.', '{count} such places.'],
  },
  'wording/note': {
    title: 'The note under {where} speaks of “{printed}”',
    body: ['The table is about {expected}; the note may be copied from another.'],
  },
  'wording/subject-path': {
    title: 'The classification reads “{printed}”; the tables have “{expected}”',
    body: ['Class, section or item differ from the names of {code} in the tables.'],
  },
  'wording/subject-name': {
    title: 'The name “{printed}” is no longer in force; it is now “{expected}”',
    body: [
      'The book of classifications changed this name; the year’s own should be used.',
      '{count} such places: {list}.',
    ],
  },
  'wording/reason': {
    title: 'Outturn differs from budget and no reason is given: {printed}',
    body: ['The other items give theirs.', '{count} such places.'],
  },
  'wording/counted-parts': {
    title: 'The whole reads {printed} while its parts make {expected}',
    body: [
      '“{quote}”',
      'The parts ({parts}) add up to {sum}, more than the whole; one of the figures is wrong.',
    ],
  },
  'wording/listed-amounts': {
    title: 'Project expenditure reads {printed} while what is listed makes {expected}',
    body: [
      'The {count} amounts listed after it add up to {expected}, close to {printed} but not the same: one of the figures is wrong, or one is left out.',
    ],
  },
  'wording/counted-share': {
    title: 'The rate reads {printed} while its counts make {expected}',
    body: [
      '“{quote}”',
      'By the counts told it is {expected}; if it is measured otherwise, the text should say so.',
    ],
  },
  'wording/missing-percent': {
    title: 'The ratio “{printed}” lacks its per cent sign',
    body: ['“{quote}”; should read {expected}.'],
  },
  'wording/missing-unit': {
    title: 'Half a unit: {printed}',
    body: ['Should read {expected}.', '{count} such places: {list}.'],
  },
  'wording/malformed-number': {
    title: 'A number written wrong: {printed}',
    body: ['Its value cannot be read.', 'Should read {expected}.'],
  },
  'wording/doubled-word': {
    title: 'A doubled word: {printed}',
    body: ['“{quote}”; should read “{expected}”.', '{count} of the kind: {list}.'],
  },
  'wording/typo': {
    title: '“{printed}” should read “{expected}”',
    body: ['“{quote}”.', '{count} of the kind: {list}.'],
  },
  'wording/doubled-mark': {
    title: 'Doubled or clashing punctuation: {printed}',
    body: ['“{quote}”; “{expected}” alone would do.', '{count} of the kind: {list}.'],
  },
  'wording/brackets': {
    title: '“{printed}” lacks its “{expected}”',
    body: ['“{quote}”', '{count} of the kind.'],
  },
  'wording/full-stop': {
    title: 'No full stop at the end of a paragraph: {printed}',
    body: [
      'It ends in a figure and a heading follows, while paragraphs here end in full stops.',
      '{count} such places.',
    ],
  },
  'wording/code-format': {
    title: 'The section code reads “{printed}”, should be “{expected}”',
    body: ['{where} “{quote}”: sections and items have two digits each.', '{count} such places.'],
  },
  'wording/personal-data': {
    title: 'A public document prints personal data: {kind} ({printed})',
    body: [
      'Private telephone and identity numbers should not be published; an office number will do.',
      '{count} such places.',
    ],
  },
}
