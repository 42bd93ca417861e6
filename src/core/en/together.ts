import type { Messages } from '../message.ts'

const one =
  '{laterName} is {laterValue}, {earlierName} is {earlierValue}; {~more} {gap}. Rounding explains {room} at most.'
const rest = '{rest} more are not listed.'
const remark = '{remark}.'

/** Findings between several documents. */
export const together: Messages = {
  'balances differ': {
    title: 'Opening balances are not last year’s closing balances ({count}): {later}',
    body: ['Compared with {earlier}.', one, 'One by one (closing → opening):\n{list}', rest, remark],
  },
  'previous differs': {
    title: 'Last year’s figures as told are not those published last year ({count}): {later}',
    body: [
      'Last year’s figure as the text states it, or this year’s less its change, against {earlier}.',
      one,
      'One by one (as published → as told):\n{list}',
      rest,
      remark,
    ],
  },
  'original budget differs': {
    title: 'The original budget is not the budget as published ({count}): {later}',
    body: [
      'Compared with {earlier}.',
      one,
      'One by one (budget as published → as the final account tells it):\n{list}',
      rest,
      remark,
    ],
  },
  'adjusted budget differs': {
    title: 'The budget of the “three public” expenses differs from the one published ({count}): {later}',
    body: [
      'Compared with {earlier}.',
      one,
      'One by one (budget as published → budget column of the final account):\n{list}',
      rest,
      remark,
    ],
  },
  'units differ': {
    title: 'The department is not the sum of its units ({count}): {later}',
    body: ['Units: {earlier}.', one, 'One by one (sum of units → department):\n{list}', rest, remark],
  },
  'unit exceeds': {
    title: 'A unit has more than its department ({count}): {later}',
    body: [
      'Units (perhaps not all): {earlier}.',
      one,
      'One by one (unit → department):\n{list}',
      rest,
      'A department includes its units and should not have less.',
    ],
  },
  'versions differ': {
    title: 'Two versions differ in {count} places: {later}',
    body: [
      'Earlier version: {earlier}.',
      '{cells} in tables (before → after):\n{cellList}',
      '{sentences} in the text (before → after):\n{sentenceList}',
      remark,
    ],
  },
  'same file': {
    title: '{count} files are the same: {where}',
    body: ['They are the same byte for byte (SHA-256 {hash}) and were checked once:\n{list}'],
  },
}
