import type { Language } from './voice.ts'

/** Why the reading of a table is in doubt, by the code that the reader leaves on it; in both languages. */
const doubts = {
  'unit not its own': {
    'zh-CN': '表上没有写明单位，沿用前文的单位。',
    en: 'The table states no unit; the one stated before it is taken.',
  },
  'unit not stated': { 'zh-CN': '全文没有写明金额单位。', en: 'No unit is stated anywhere.' },
  'rows may be missing': {
    'zh-CN': '这张表没有看到结尾，可能还有行在别处。',
    en: 'The table is not seen to end; rows may stand elsewhere.',
  },
  'cells run together': {
    'zh-CN': '有的格子里几行文字或数字叠印在一起，读得未必准。',
    en: 'Lines are printed over one another in some cells, so the reading may be off.',
  },
  'columns by alignment': {
    'zh-CN': '这张表没有框线，各栏凭对齐认定。',
    en: 'The table has no rules; its columns are read by alignment.',
  },
  'columns by order': {
    'zh-CN': '文本里空格已经丢失，各栏凭次序和勾稽认定。',
    en: 'The text lost its empty cells; columns are told by order and by the identities.',
  },
  'amounts left out whose column is not certain': {
    'zh-CN': '有的数说不准在哪一栏，没有读入，列在“未识别”里。',
    en: 'Some amounts whose column is not certain were left out; they stand under “Not understood”.',
  },
  'values by order': {
    'zh-CN': '文本里没有格线，有的指标值凭次序和写法认定。',
    en: 'The text has no cells; some values are told by their order and shape.',
  },
  'told in sentences': {
    'zh-CN': '这份自评写成文字，没有表；数和指标从句子里读出。',
    en: 'This self-evaluation is told in sentences, without a form; its figures are read from them.',
  },
  'words left over': {
    'zh-CN': '表里有的字句说不准属于哪一格，没有读入，列在“未识别”里。',
    en: 'Some words of the form could not be given a place; they stand under “Not understood”.',
  },
  'rows printed again': {
    'zh-CN': '有的行翻页时重印了一遍，只读一次。',
    en: 'Some rows are printed again over the turn of a page and were read once.',
  },
  'amounts beside their headers': {
    'zh-CN': '数字与表头错了位，按勾稽移回。',
    en: 'The amounts stand beside their headers and were moved by the identities.',
  },
  'values beside their headers': {
    'zh-CN': '这张表有的行与表头错开一栏，凭指标名称认定各栏。',
    en: 'Some rows stand beside their headers; their columns are told by the names of the indicators.',
  },
  'printed twice': {
    'zh-CN': '同一张表印了两份，分不清以哪份为准。',
    en: 'The same table is printed twice; which one counts is not known.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

/** A doubt as the reader leaves it and as checks ask for it: the compiler knows them all, and each has its words. */
export type Doubt = keyof typeof doubts

export const doubtSaid = (doubt: Doubt, language: Language): string => doubts[doubt][language]
