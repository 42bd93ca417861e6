import type { Messages } from '../message.ts'

/** Findings between several documents. */
export const together: Messages = {
  'years differ': {
    title: '{later} does not continue {earlier}',
    body: [
      '{laterName} is {laterValue}, {earlierName} is {earlierValue}; {~more} {gap}. Rounding explains {room} at most.',
      '{remark}.',
    ],
  },
  'years differ often': {
    title: '{later} does not continue {earlier} in {count} places',
    body: ['One by one (earlier document → later): {list}.', '{remark}.'],
  },
  'units differ': {
    title: '{later} is not the sum of its units ({count} places)',
    body: [
      '{laterName} is {laterValue}, the units come to {earlierValue}; {~more} {gap}. Rounding explains {room} at most.',
      'One by one (sum of units → department): {list}.',
      '{remark}.',
    ],
  },
  'versions differ': {
    title: 'Two versions of {later} differ in {count} places',
    body: ['Earlier version → later: {list}.', '{remark}.'],
  },
}
