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
  'performance/score-total': {
    title: '{where} is printed as {printed}; the scores add up to {expected}',
    body: [
      'Points of execution, goals and indicators make {expected}, {gap} apart from the {printed} printed.',
    ],
  },
  'performance/head-score': {
    title: '{where} is printed as {printed}, but the total is {expected}',
    body: ['The score in the head is the total; they are {gap} apart.'],
  },
  'performance/heading-scores': {
    title: '{where}: the scores make {printed}, more than its {points} points',
    body: ['The heading reserves {points} points; the rows under it got {printed}, {gap} too many.'],
  },
  'performance/weights': {
    title: '{where}: the weights make {printed}, the heading says {points}',
    body: ['The weights under it add up to {printed}, {gap} apart from the {points} points of the heading.'],
  },
  'weights of the form': {
    title: '{where}: the weights of the form make {printed}, not {expected}',
    body: ['Execution and indicators weigh {printed} together; it should be {expected}, {gap} apart.'],
  },
  'performance/award': {
    title: '{where} got {printed} points; the rule gives at most {expected}',
    body: ['{reason}'],
  },
  'score above its weight': {
    title: '{where} got {printed} points, more than its weight of {expected}',
    body: ['{reason} A score may not exceed its weight.'],
  },
  'scores beyond the rule': {
    title: '{where} got {printed} points; the rule cannot give so many',
    body: ['{reason}'],
  },
  'performance/equal-scores': {
    title: '{where}: completions far apart got the same {printed} points',
    body: [
      '“{first}” reached {low} and “{second}” reached {high}; both got {printed} points, and no weights are printed that would explain it.',
    ],
  },
  'performance/no-target': {
    title: '{where} has no target, yet {printed} points',
    body: [
      'The target is printed as “{target}”, so nothing says how well it was met.',
      'Rows like it in the form: {count}.',
    ],
  },
  'aim: target repeated as actual': {
    title: '{where}: the actual value repeats the target',
    body: ['{reason}', 'Rows like it in the form: {count}.'],
  },
  'aim: unit changed': {
    title: '{where}: target and actual value differ in unit',
    body: ['{reason}', 'Rows like it in the form: {count}.'],
  },
  'aim: direction contradicts name': {
    title: '{where}: the target points the wrong way',
    body: ['{reason}', 'Rows like it in the form: {count}.'],
  },
  'aim: beaten by more than half': {
    title: '{where}: the target was beaten by far',
    body: ['{reason}', 'Rows like it in the form: {count}.'],
  },
  'aim: target far below last year': {
    title: '{where}: the target is far below last year',
    body: ['{reason}', 'Rows like it in the form: {count}.'],
  },
  'aim: percentage above the whole': {
    title: '{where}: the actual value is above 100%',
    body: ['{reason}', 'Rows like it in the form: {count}.'],
  },
  'performance/unexplained': {
    title: '{where} missed its target and gives no reason',
    body: [
      'Target {target}, actual value {printed}; the place for reasons is empty.',
      'Rows like it in the form: {count}.',
    ],
  },
  'performance/all-done': {
    title: '{where} says “{printed}”, but “{indicator}” was missed',
    body: [
      '“{indicator}” has the target {target} and the actual value {actual}. Rows that missed theirs: {count}.',
    ],
  },
  'performance/grade': {
    title: '{where} is printed as “{printed}”; a total of {total} is “{expected}”',
    body: ['From 90 points on it is 优, from 80 良, from 60 中, below 差.'],
  },
  'performance/fund-sources': {
    title: '{where} is not the sum of its sources: {printed} should be {expected}',
    body: [
      '{working} = {sum}, but {whole} is printed as {wholeValue}, {gap} apart, more than rounding explains.',
    ],
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
  'performance/fund-share': {
    title: '{where} is printed as {printed}; it should be {expected}',
    body: ['{part} ÷ {whole} = {expected}; rounding cannot make it {printed}.'],
  },
  'performance/listed-sum': {
    title: '{where}: the items add up to {expected}, not to {printed}',
    body: [
      'The items listed add up to {sum}, but {whole} is printed as {printed}, {gap} apart.',
      'A project may have been left out, or one of the amounts may be wrong.',
    ],
  },
  'performance/listed-project': {
    title: '{where} is printed as {printed}; the form of the project says {expected}',
    body: [
      'The budget in {other} is {value}, {gap} apart; they should be one.',
      'Both lists add up to {sum}, so another item is wrong by as much.',
    ],
  },
  'performance/project-count': {
    title: '{where}: the text speaks of {printed} projects; {expected} are evaluated',
    body: [
      'The text says “{words}”. Self-evaluations of projects in the document: {forms}; projects the text goes through: {told}.',
    ],
  },
  'performance/score-told': {
    title: '{where}: the text says {printed} points, the overall form {expected}',
    body: ['The text says “{words}”; the total of {form} is {expected}. They should agree.'],
  },
  'project score told': {
    title: '{where}: the text says {printed} points, the form {expected}',
    body: ['The text says “{words}”; the form of {name} has a total of {expected}. They should agree.'],
  },
  'performance/transfer-item': {
    title: '{where} is printed as {printed}; the item “{item}” of the expenditure table is {expected}',
    body: [
      'They are only {gap} apart and seem to be one sum of money; check which is wrong, or say what each covers.',
    ],
  },
  'performance/promised-funds': {
    title:
      '{where}: the funds of the projects with targets are told as {printed}; the forms add up to {expected}',
    body: [
      'The text says “{words}”. The document has just {count} forms of targets, and their budgets make {sum}, {gap} apart.',
    ],
  },
  'performance/overall-amount': {
    title: '{where} is printed as {printed}, which is no total of the tables',
    body: [
      'The overall form prints {value}; compare it with the totals of the tables and say what it covers.',
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
      'Budget {budget} and spending {actual} are the same in both, so it seems to be one project: the form says “{name}”, the text “{right}”. Its name should be one too.',
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
  'performance/promise': {
    title: '{where} does not keep the targets published with the budget ({count})',
    body: [
      'Targets of {earlier} beside the self-evaluation of {later} (published → reported):\n{list}',
      'Targets that were adjusted should say on what grounds.',
      'Indicators that were published and are not reported: {dropped}.',
      'Published as “{before}”, reported as “{now}”: taken for one project, since {~by}.',
    ],
  },
  'promises dropped': {
    title: '{where} leaves out {left} indicators published with the budget',
    body: [
      'Targets of {earlier} beside the self-evaluation of {later}; not reported: {dropped}.',
      'Published as “{before}”, reported as “{now}”: taken for one project, since {~by}.',
    ],
  },
  'performance/wrong-level': {
    title: '{where}: “{printed}” stands under “{under}”; it belongs under “{expected}”',
    body: [
      'An indicator should stand under the kind of thing it measures.',
      'Such rows of this form: {count}.',
    ],
  },
}
