import type { Messages } from '../message.ts'

/** What is wrong in performance targets and self-evaluations. */
export const performance: Messages = {
  'performance/rate': {
    title: '{where} is printed as {printed}; it should be {expected}',
    body: ['Executed {part} ÷ budget {whole} = {expected}; rounding cannot make it {printed}.'],
  },
  'rate cut off': {
    title: '{where} is printed as {printed}; rounded it is {expected}',
    body: [
      'Executed {part} ÷ budget {whole} = {expected}; the printed figure was cut off instead of rounded.',
    ],
  },
  'rate in whole percent': {
    title: '{where} is printed as {printed}; it should be {expected}',
    body: [
      'Executed {part} ÷ budget {whole} = {expected}; the figure was rounded to whole percent and printed with decimals that were never worked out.',
    ],
  },
  'performance/rate-points': {
    title: '{where} is printed as {printed}; by the rate it should be {expected} points',
    body: [
      '{weight} points × executed {part} ÷ budget {whole} = {expected} (at most {weight}); no rounding leads to {printed}.',
    ],
  },
  'performance/fund-sources': {
    title: '{where} is printed as {printed}, but its sources add up to {expected}',
    body: ['{working} = {sum}; {whole} is printed as {printed}, {gap} apart, more than rounding explains.'],
  },
  'performance/head-funds': {
    title: '{where}: the sources add up to {expected}, the budget is {printed}',
    body: ['{working} = {sum}, but the budget is printed as {printed}, {gap} apart.'],
  },
  'performance/basic-and-project': {
    title: '{where} is printed as {printed}, but basic and project expenditure make {expected}',
    body: ['{working} = {sum}, {gap} apart from the total printed.'],
  },
  'performance/lifetime-budget': {
    title: '{where} is printed as {printed}, less than this year’s budget of {year}',
    body: ['The budget of the whole project contains this year’s and cannot be less; they are {gap} apart.'],
  },
  'performance/year-budget': {
    title: '{where} is printed as {printed}, but its sources add up to {other}',
    body: ['This year’s budget should equal the sum of its sources; they are {gap} apart.'],
  },
  'performance/cost-sum': {
    title: '{where} add up to {expected}, but this year’s budget is {printed}',
    body: ['{working} = {sum}, but this year’s budget is printed as {printed}, {gap} apart.'],
  },
  'performance/cost-working': {
    title: '{where}: the working gives {expected}, printed as {printed}',
    body: ['{working} = {expected}, {gap} apart from the {printed} printed.'],
  },
  'performance/goal-amount': {
    title: '{where} says {printed}, but {other} is {value}',
    body: [
      'The words say “{words}”; {other} of the same form is {value}, {gap} apart, and no other amount of the form is this one.',
    ],
  },
  'performance/goal-count': {
    title: '{where} says “{words}”, but the target of “{indicator}” is {value}',
    body: [
      'One form should give one number for one thing: the words say {printed}, the indicator says {value}.',
    ],
  },
  'performance/own-rate': {
    title: '{where} is filled in as {printed}, which is not the execution rate of the form',
    body: [
      'The funds print executed {part} and budget {whole}, a rate of {expected}; “{indicator}” says {printed}.',
      'Rows filled in so: {count}.',
      'If the row speaks of other money, it should say so.',
    ],
  },
  'performance/project-told': {
    title: '{where} is printed as {printed}; the narrative says {told}',
    body: [
      'On the form {figure} is {value}; of the same project the narrative says {told}, {~more} by {gap}. They should agree.',
    ],
  },
  'performance/project-name': {
    title: '{where}: the project is named “{name}”; it should be “{right}”',
    body: [
      'Budget and spending of this form are what the narrative gives for “{right}”: {budget} and {actual}.',
      '“{name}” has a form of its own, with a budget of {twinBudget}; the name seems to have been pasted from there.',
    ],
  },
  'project name differs': {
    title: '{where}: the narrative calls the project “{name}” by the name “{right}”',
    body: [
      'Budget {budget} and spending {actual} are the same in both, so it seems to be one project; its name should be one too.',
    ],
  },
  'two forms of one name': {
    title: '{where}: two forms name the project “{printed}”',
    body: [
      'Their budgets are {budget} and {otherBudget}; check whether one of the names was pasted by mistake.',
    ],
  },
  'performance/copied-indicator': {
    title: '{where}: the indicator “{printed}” seems to have been pasted from another project',
    body: [
      'It is printed alike in {other}; its words {words} belong to that project, and neither the name nor the goals of this one mention them.',
    ],
  },
  'performance/between-forms': {
    title: '{where} has the actual value {printed}; another form says {expected}',
    body: ['For the same indicator “{indicator}” with the same target, {other} says {value}; check both.'],
  },
  'performance/reported-indicator': {
    title: '{where} has the actual value {printed}; the report says {expected}',
    body: [
      'The report says “{quote}”, but “{indicator}” of the form is {printed}.',
      'Rows of the form for this indicator, all different from the report: {count}.',
    ],
  },
  'performance/narrated-indicator': {
    title: '{where} says {printed}; the self-evaluation says {expected}',
    body: [
      'The text says “{words}”; that share leads to the target {target} of “{indicator}” on the form, while the actual value in {form} is {value}.',
      'Places of the text that say so: {count}.',
    ],
  },
  'performance/wrong-level': {
    title: '{where}: “{printed}” stands under “{under}”; it belongs under “{expected}”',
    body: ['An indicator should stand under the kind of thing it measures.'],
  },
}
