import type { Words } from '../message.ts'

/** Why each entry of the ledger came out as it did. */
export const obligations: Words = {
  holds: 'Checked in {count} places; all agree.',
  'holds within rounding':
    'Checked in {count} places; {same} differ in the last digit, which rounding explains.',
  broken: 'Checked in {count} places; {same} disagree.',
  'cannot tell': 'Could not be checked: {missing}.',
  'not applicable': 'This document has nothing of the kind.',
  'form not found': 'The table it needs was not found: {missing}.',
  'form is an image': 'The table is an image, its figures cannot be read: {missing}.',
  'malformed number': 'A figure is misprinted, so this could not be checked: {missing}.',
  'not a number': 'What stands there is no number: {missing}.',
  'row printed twice': 'A code stands in the table more than once: {missing}.',
  'forms not in pairs': 'The tables are not there equally often and cannot be paired: {missing}.',
  'rows not understood': 'Some rows were not understood, so a total may be incomplete: {missing}.',
  'columns not understood': 'Some columns were not understood, so a total may be incomplete: {missing}.',
  'nothing printed': 'Nothing is printed in the cells concerned.',
  'line not printed': 'The row or column is not printed.',
  'other layout printed': 'The document prints another layout of this form, checked by its own relations.',
  'sentence not found': 'The sentence was not found in the text, or not understood.',
  'condition not met': 'The condition of this check is not met.',
}
