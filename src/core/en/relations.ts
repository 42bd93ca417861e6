import type { Messages } from '../message.ts'

/** Findings on relations within and across the tables. */
export const relations: Messages = {
  'sum differs': {
    title: '{where}: {leftName} is not {rightName}',
    body: [
      '{leftName} is {leftValue}, {rightName} come to {rightValue}; {~more} {gap}. Rounding explains {room} at most.',
      'This relation alone cannot say which figure is wrong; a change to any one of these would mend it: {suspects}.',
      'Other relations that hold: {neighbours}.',
      '{remark}.',
    ],
  },
  'cells differ': {
    title: '{leftShort} and {rightShort} disagree: {leftValue} and {rightValue}',
    body: [
      '{leftName} is {leftValue}, {rightName} is {rightValue}; {~more} {gap}. Rounding explains {room} at most.',
      'Both should be the same figure. This relation alone cannot say which is wrong; compare the accounts themselves.',
      'Other relations that hold: {neighbours}.',
      '{remark}.',
    ],
  },
  exceeds: {
    title: '{where}: {leftName} exceeds {rightName}',
    body: [
      '{leftName} is {leftValue}, {rightName} is {rightValue}; the former exceeds by {gap}. Rounding explains {room} at most.',
      'By this relation the former should not exceed the latter.',
      '{remark}.',
    ],
  },
  misprint: {
    title: '{where} reads {printed}, should be {expected}',
    body: [
      'It reads {value}. {leftName} is {leftValue}, {rightName} come to {rightValue}; {~more} {gap}. Rounding explains {room} at most.',
      '{count} relations fail for this figure; with {expectedValue} in its place all of them hold, and no other is disturbed.',
      'It looks like {~slip}.',
      'The figure equals {copied}; it may have been copied from the wrong row.',
    ],
  },
  'does not fit': {
    title: '{where} reads {printed} and fits none of the figures around it',
    body: [
      'It reads {value}. {leftName} is {leftValue}, {rightName} come to {rightValue}; {~more} {gap}. Rounding explains {room} at most.',
      '{count} relations fail for this figure; the others in them are confirmed elsewhere, so this one should be about {expectedValue}.',
      'It looks like {~slip}.',
      'The figure equals {copied}; it may have been copied from the wrong row.',
    ],
  },
  'blank total': {
    title: '{where} is blank while its parts are not',
    body: [
      '{rightName} come to {rightValue}, and nothing stands at {leftName}.',
      'The total should be printed; its parts add up to {expectedValue}.',
    ],
  },
  'malformed number': {
    title: '{where} reads “{printed}”, which is no number',
    body: [
      'The decimal point or a separator is astray and the figure cannot be known.',
      '{count} relations cannot be checked for it.',
    ],
  },
  'malformed number proven': {
    title: '{where} reads “{printed}”, should be {expected}',
    body: [
      'The decimal point or a separator is astray. By {count} relations the figure is {expected}, and all others agree.',
    ],
  },
  'part exceeds whole': {
    title: '{where}: {part} exceeds {whole}',
    body: [
      '{part} is {partValue} and {whole} {wholeValue}, exceeded by {gap}. A part cannot be more than its total: one of the two is wrong.',
    ],
  },
  'block differs': {
    title: '{where}: {whole} is not the sum of the lines below it',
    body: [
      '{whole} is {wholeValue}; against the sum of {parts} {~more} {gap}. In the other such tables of this document the sum holds.',
    ],
  },
  'odd row out': {
    title: '{where}: {leftName} is not the sum of the columns',
    body: [
      '{leftName} is {leftValue}, the columns come to {rightValue}; {~more} {gap}. Rounding explains {room} at most.',
      'In every other row of the table the sum holds; this row alone is different.',
    ],
  },
  'rounding tails': {
    title: '{where}: rounding tails ({count})',
    body: [
      'These differ from the sum of their parts (or the same figure in another table) in the last digit only, which rounding explains; no error: {list}.',
    ],
  },
  'truncation tails': {
    title: '{where}: tails that look truncated, not rounded ({count})',
    body: [
      'These differ from the sum of their parts (or the same figure in another table) by what rounding cannot explain and cutting off digits can: {list}.',
    ],
  },
  'table does not add up': {
    title: '{where} disagrees with itself in {count} places; compare the original first',
    body: [
      '{count} relations of this table fail, more than half of all: the columns were more likely misread, or filled in shifted, than single figures misprinted. Compare the original: {list}.',
    ],
  },
}
