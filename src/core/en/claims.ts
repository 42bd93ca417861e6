import type { Messages } from '../message.ts'

/** Findings between the narrative and the tables, and within the narrative. */
export const claims: Messages = {
  'told differs': {
    title: '{where}: the text gives {printed} for {told}, the table something else',
    body: [
      'The text reads {value}; {other} is {otherValue}; {~more} {gap}. Rounding explains {room} at most.',
      '{witnessed} comparisons fail for this.',
      'It should be {expected}; it looks like {~slip}.',
    ],
  },
  'told twice differs': {
    title: '{where}: {told} is told twice and differently',
    body: [
      'Here it reads {value}, elsewhere {other} reads {otherValue}; {~more} {gap}. Rounding explains {room} at most.',
      'Both speak of one figure and should agree; the table will say which is wrong.',
      '{witnessed} comparisons fail for this.',
    ],
  },
  'told but blank': {
    title: '{where}: the text gives {printed} for {told}, the table nothing',
    body: [
      'The text reads {value} while nothing stands at {other}: either the text is wrong or the table lacks a figure.',
    ],
  },
  'told exceeds': {
    title: '{where}: {told} {printed} exceeds the table',
    body: [
      'The text reads {value}; {other} is {otherValue}. The former is a part of the latter and exceeds it by {gap}.',
    ],
  },
  'parts differ': {
    title: '{where}: the parts do not make up their whole',
    body: [
      '{leftName} is {leftValue}; {rightName} come to {rightValue}; {~more} {gap}. Rounding explains {room} at most.',
      'A part may be missing or unread, or one of the figures is wrong.',
    ],
  },
  'parts exceed': {
    title: '{where}: a part exceeds its whole',
    body: [
      '{leftName} is {leftValue}, {rightName} {rightValue}, exceeded by {gap}. Rounding explains {room} at most. A part cannot be more than its whole.',
    ],
  },
  'weighted differs': {
    title: '{where}: the shares by category do not make up the total; {printed} is wrong',
    body: [
      '{total} is {totalValue}; weighted by the shares printed ({list}) the categories come to something else.',
      '{wrong} looks divided by the total instead of its own category.',
      'By the amounts printed it should be {right}.',
    ],
  },
  'two wholes': {
    title: '{where}: shares of “{whole}” come to two different wholes',
    body: [
      'By {first}, “{whole}” is about {firstWhole}; by {second}, about {secondWhole}. At least one of the figures is wrong.',
    ],
  },
  'directions disagree': {
    title: '{where}: one change is told in two directions',
    body: ['{first} {firstValue} and {second} {secondValue} speak of one change and go different ways.'],
  },
  'list names empty': {
    title: '{where}: the list names rows without amounts',
    body: [
      '《{form}》 has no amount for these, which the text names: {idle}.',
      'It has amounts for these, which the text leaves out: {lacking}.',
    ],
  },
  'list lacks': {
    title: '{where}: the list leaves out rows with amounts',
    body: ['《{form}》 has amounts for these, which the text leaves out: {lacking}.'],
  },
  'not within budget': {
    title: '{where}: said to be within budget, and is not',
    body: [
      '{actual} is {actualValue} and {planned} is {plannedValue}: the first is larger, so this is not so.',
    ],
  },
  'named otherwise': {
    title: '{where}: called “{said}” in the text, “{listed}” in the form',
    body: [
      'The text says “{printed}”, the form “{expected}”.',
      'By its amount and its parents this is the row of the form, under another name. Use the name of that year’s classification.',
    ],
  },
  'purpose otherwise': {
    title: '{where}: “{expected}” is said to be for “{printed}”',
    body: ['The purpose is that of another item; it may have been copied from the one beside it.'],
  },
  'percent coarse': {
    title: '{where}: {printed} is good to whole percents only; it should be {expected}',
    body: [
      '{part} {partValue} and {whole} {wholeValue} give {right}; {value} is printed, as if rounded first and zeros added.',
    ],
  },
  'change differs': {
    title: '{where}: the change is not the difference of the two years',
    body: [
      '{told} reads {value}; the figures of the two years give {rightValue}; {~more} {gap}. Rounding explains {room} at most.',
    ],
  },
  'share differs': {
    title: '{where}: the share reads {printed}, its figures give {expected}',
    body: [
      '{part} is {partValue} and {whole} {wholeValue}: a share of {right}, where {value} is printed. Rounding does not explain it.',
      'Or {otherwise} is wrong: with this share it would be {otherwiseValue}.',
    ],
  },
  'growth differs': {
    title: '{where}: the growth reads {printed}, its figures give {expected}',
    body: [
      '{part} {partValue} and {whole} {wholeValue} give {right}, where {value} is printed. Rounding does not explain it.',
      'Or {otherwise} is wrong: with this growth it would be {otherwiseValue}.',
    ],
  },
  'completion differs': {
    title: '{where}: the completion reads {printed}, its figures give {expected}',
    body: [
      '{part} is {partValue} and {whole} {wholeValue}: {right}, where {value} is printed. Rounding does not explain it.',
      'Or {otherwise} is wrong: with this completion it would be {otherwiseValue}.',
    ],
  },
  'direction differs': {
    title: '{where}: the direction is opposite to the figures',
    body: [
      '{part} {partValue} and {whole} {wholeValue} give the {value} that is printed, but the other way. Check the words for rise and fall.',
    ],
  },
  'comparison differs': {
    title: '{where}: “{word}” contradicts the figures',
    body: [
      '{first} is {firstValue}, {second} is {secondValue}: the former is {~is} the latter, yet the text says “{word}”.',
    ],
  },
  'level but changed': {
    title: '{where}: “{word}” is said of two figures that differ',
    body: ['{first} is {firstValue}, {second} is {secondValue}; they differ by more than rounding explains.'],
  },
  'impossible change': {
    title: '{where}: a rise of {printed} is no less than what it led to',
    body: [
      '{current} is {currentValue} and the rise reads {value}: the year before would have been zero or less.',
      'The text also says {growth}, which contradicts this.',
      'The change may have been copied from elsewhere.',
    ],
  },
  'percent last digit': {
    title: '{where}: {printed} should end otherwise, {expected}',
    body: [
      '{part} {partValue} and {whole} {wholeValue} give {right}; {value} is printed, off in the last digit.',
    ],
  },
  'percent truncated': {
    title: '{where}: {printed} looks truncated; rounded it is {expected}',
    body: [
      '{part} {partValue} and {whole} {wholeValue} give {right}; {value} is printed, as if digits had been cut off.',
    ],
  },
  'zero base': {
    title: '{where}: {printed} of a base of zero',
    body: [
      '{whole} is {wholeValue}, and nothing is a percentage of zero; {value} is printed. Give the amount instead.',
    ],
  },
  'told truncated': {
    title: '{where}: {told} {printed} looks truncated',
    body: [
      'The text reads {value}; {other} is {otherValue}. Cutting digits off explains it, rounding does not.',
    ],
  },
  'told coarser': {
    title: '{where}: {told} {printed} has fewer decimals than the table',
    body: ['The text reads {value}; {other} is {otherValue}, which rounds to the same.'],
  },
}
