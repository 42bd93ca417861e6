import type { PlanProblemCode } from '../plan.ts'
import type { planLedger as ledgerChinese, planScoring as chinese } from '../zh-CN/plan.ts'

/** What is wrong with a plan: what was seen, and what should stand there. */
export const plan: Readonly<Record<PlanProblemCode, string>> = {
  'plan not read':
    'The workbook holds no form that can be read. Make one with mingzhang template and fill it in.',
  'plan too large': 'Too much content: {size} characters or cells; the limit is {limit}.',
  'plan syntax': 'Not valid YAML: {text}',
  'plan alias': 'YAML references (“*{text}”) are not accepted; write the text in full.',
  'plan nested too deep': 'Nested deeper than {limit} levels, which no plan needs.',
  'plan not a mapping': 'The file should begin with “name: value”, for example form: project-evaluation.',
  'form not said':
    'It does not say which form it is. Write its id under 表样 (form); mingzhang template lists them.',
  'form unknown': 'There is no form “{text}”. mingzhang template lists them.',
  'scheme unknown': 'There is no scoring scheme “{text}”. Known: {known}.',
  'unknown column':
    'Unknown column “{text}”. Its content is not used; rename it as the form does, or move it away from the table.',
  'unknown key': '“{text}” is not known. Its content is not used.',
  'wrong kind of value': 'A text or a number belongs here, and something else stands here.',
  'not a number': 'A number belongs here; seen: “{text}”.',
  'below zero': 'It cannot be below zero; seen: “{text}”.',
  'weight missing': '“{name}” has no points.',
  'weights not the whole': 'The points of the indicators add up to {sum}; they should be {expected}.',
  'level weights differ': 'The points of {level} add up to {sum}; the scheme has {expected}.',
  'indicator missing': 'There is no indicator.',
  'no place for indicators':
    'This form has no place for indicators, and {count} are filled in. Choose another form or remove them.',
  'indicator without name': 'The indicator of this row has no name.',
  'duplicate indicator': '“{name}” stands already at {first}.',
  'duplicate label': 'Filled in twice: {text}',
  'actual missing': '“{name}” has no actual value.',
  'target missing': '“{name}” has no target.',
  'attained unknown': 'Attainment is 达成, 部分达成, 未达成 or a percentage up to 100%; seen: “{text}”.',
  'attained missing':
    '“{name}”: target “{target}”, actual “{actual}” can only be judged; choose an attainment or state a percentage.',
  'goal score missing': 'The overall goal has no score (of {points}). Give one, or 达成, or 部分达成 70%.',
  'score above its points': 'The score “{text}” is not between 0 and {points}.',
  'budget missing': 'Budget or expenditure is missing, so execution cannot be scored.',
  'executed above budget':
    'More is spent than budgeted; execution is scored as 100%, and the reason should be told.',
  'cannot score':
    '“{name}”: target “{target}”, actual “{actual}” cannot be scored in proportion; choose an attainment or state a percentage.',
  'reason missing': '“{name}” reached {completion} without a reason and a measure.',
  'formula in text':
    'Text that begins like a formula: “{text}”. It is only ever written as text; take off the sign if text is meant.',
  'formula reaches outside':
    'The formula of this cell reaches other files, programs or the network. Replace it by its value.',
  'unit unknown': 'The unit is 元, 千元, 万元, 百万元 or 亿元; seen: “{text}”.',
  'year unknown': 'The year has four digits; seen: “{text}”.',
  'ledger without indicator': 'Ledger “{text}” is given for “{name}”, which the plan has no indicator for.',
  'ledger of no rule':
    '“{name}” is no indicator of the library that a ledger can give, so {text} is not used. Fill in the actual value, or use the name the library has.',
  'ledger out of reach':
    'The plan names “{text}”, outside its own folder; it was not read. Put the ledger beside the plan, or name it with --ledger.',
  'ledger not read': 'Ledger “{text}” cannot be read: {why}',
  'ledger without sheet': 'Ledger “{text}” has no sheet “{sheet}”. It has: {seen}.',
  'ledger named twice': '“{name}” has more than one ledger, and which to use is not known: {seen}. Keep one.',
  'ledger differs':
    'For “{name}” the plan has “{typed}”; {text} gives {actual} ({working}). The ledger is used.',
}

/** How a score came about. */
export const planScoring: Readonly<Record<keyof typeof chinese, string>> = {
  execution: '{weight} × rate {share} = {points}',
  share: '{weight} × {share} = {points}',
  given: '{points} given, of {weight}',
  band: '{weight} × {share} = {points} (upper end or middle of the band chosen; a percentage may be stated)',
  stated: '{weight} × {share} = {points} (attainment as stated)',
  heading: 'Scoring ({scheme}; {basis})',
  total: 'Total {total}{grade}.',
  grade: ', grade “{grade}”',
  line: '{number}. {name}: {working}',
}

/** Where an actual came from. */
export const planLedger: typeof ledgerChinese = {
  heading: 'Sources (actual values computed from ledgers; rows as the sheet numbers them)',
  line: '{number}. {name}: {source}; {working}; {figures}',
  sheet: 'sheet “{sheet}”',
  figure: '{figure} (rows {rows})',
  figureAlone: '{figure} ({rows})',
  noRows: 'no row fits',
  aside: { empty: 'empty rows', total: 'totals', 'not counted': 'rows not counted' },
  join: ', ',
  comma: ', ',
  semicolon: '; ',
  more: ' …',
}
