import type { Profile } from '../core/disclosure.ts'
import type { Source } from '../core/source.ts'
import type { Verdict } from '../core/verdict.ts'
import type { Language } from '../core/voice.ts'
import type { ObligationGroup } from './titles.ts'
import type { Severity } from '../core/finding.ts'

/** The few words that reports need around what findings say of themselves. */
const zhCN = {
  severity: { error: '错误', warning: '存疑', note: '提示' } as Readonly<Record<Severity, string>>,
  verdict: {
    holds: '相符',
    'holds within rounding': '舍入内相符',
    broken: '不符',
    'cannot tell': '无法判断',
    'not applicable': '不适用',
  } as Readonly<Record<Verdict, string>>,
  kind: {
    final: '部门决算',
    budget: '部门预算',
    'self-evaluation': '绩效自评',
    targets: '绩效目标',
    other: '不是预算、决算或绩效文件',
  } as Readonly<Record<Profile['kind'], string>>,
  unitKind: { final: '单位决算', budget: '单位预算' } as Readonly<Record<string, string>>,
  unnamed: '未能认定单位',
  year: (year: number) => `${year} 年度`,
  page: (page: number) => `第 ${page} 页`,
  line: (line: number) => `第 ${line} 行`,
  pages: (pages: number) => `${pages} 页`,
  counts: (error: number, warning: number, note: number) =>
    `${error} 处错误，${warning} 处存疑，${note} 处提示`,
  ledger: (all: number, holds: number, rounding: number, broken: number, unknown: number) =>
    `应查 ${all} 项：相符 ${holds}，舍入内 ${rounding}，不符 ${broken}，无法判断 ${unknown}`,
  repair: '应为',
  quote: '原文',
  basis: '依据',
  witnesses: (rules: readonly string[]) => `另有 ${rules.length} 项核对同因不符：${rules.join('；')}`,
  quoted: (text: string) => `原文：“${text}”`,
  more: (lines: number) => `……另有 ${lines} 行，见清单（--xlsx）或数据（--json）`,
  none: '没有发现问题。没有核对到的内容见应查清单。',
  images: '各页都是图片，没有可读的文字，无法判断是什么文件',
  imagesAdvice: '没有核对。请提供可以选中文字的原件，或先做文字识别（OCR）再试。',
  imagePages: (pages: number) => `其中 ${pages} 页是图片，图片里的表和数无法核对。`,
  otherAdvice:
    '其中没有认出预算、决算或绩效自评的表和说明，没有核对。如果它是这类文件，请用原始的 PDF、Word 或 Excel 文件再试。',
  clean: '未发现问题',
  report: '核对报告',
  findings: '问题',
  obligations: '应查清单',
  method:
    '金额与百分比按印刷的末位数字取区间，区间相交即为相符；错误都有算式证明。文件只在本机读取，未上传。',
  groups: {
    within: '表内',
    across: '表间',
    told: '表与文',
    twice: '文与文',
    performance: '绩效表',
    wording: '用词',
    required: '应公开内容',
    other: '其他',
  } as Readonly<Record<ObligationGroup, string>>,
  columns: {
    number: '序号',
    severity: '轻重',
    place: '页（行）',
    finding: '问题',
    message: '说明',
    printed: '印作',
    expected: '应为',
    basis: '依据',
    rectified: '整改情况',
    working: '算式',
    quote: '原文',
    where: '位置',
    body: '文件',
    rule: '核对事项',
    id: '编号',
  },
  obligationColumns: ['事项', '结果', '说明', '编号'],
  together: '几份文件之间',
  table: { file: '文件', body: '单位', year: '年度', kind: '类别', result: '错误 存疑 提示' },
  unreadable: '未能读取',
}

export type ReportWords = typeof zhCN

const many = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`

const en: ReportWords = {
  severity: { error: 'error', warning: 'question', note: 'note' },
  verdict: {
    holds: 'holds',
    'holds within rounding': 'within rounding',
    broken: 'broken',
    'cannot tell': 'cannot tell',
    'not applicable': 'not applicable',
  },
  kind: {
    final: 'departmental final accounts',
    budget: 'departmental budget',
    'self-evaluation': 'performance self-evaluation',
    targets: 'performance targets',
    other: 'not a budget, final account or performance document',
  },
  unitKind: { final: "unit's final accounts", budget: "unit's budget" },
  unnamed: 'Body not identified',
  year: (year) => `FY ${year}`,
  page: (page) => `page ${page}`,
  line: (line) => `line ${line}`,
  pages: (pages) => many(pages, 'page'),
  counts: (error, warning, note) =>
    `${many(error, 'error')}, ${many(warning, 'question')}, ${many(note, 'note')}`,
  ledger: (all, holds, rounding, broken, unknown) =>
    `${all} obligations: ${holds} hold, ${rounding} within rounding, ${broken} broken, ${unknown} cannot tell`,
  repair: 'should read',
  quote: 'as printed',
  basis: 'authority',
  witnesses: (rules) =>
    `${many(rules.length, 'other check')} fail${rules.length === 1 ? 's' : ''} for the same cause: ${rules.join('; ')}`,
  quoted: (text) => `as printed: “${text}”`,
  more: (lines) => `… ${lines} more lines: see the list (--xlsx) or the data (--json)`,
  none: 'Nothing was found wrong. What could not be checked stands in the ledger of obligations.',
  images: 'Every page is an image without text: what it is cannot be told',
  imagesAdvice:
    'Nothing was checked. Give the original with selectable text, or recognise the text (OCR) first.',
  imagePages: (pages) => `${pages} of them are images; tables and numbers in an image cannot be checked.`,
  otherAdvice:
    'No table or sentence of a budget, final accounts or self-evaluation was recognised, so nothing was checked. If it is one, try the original PDF, Word or Excel file.',
  clean: 'nothing found',
  report: 'Report',
  findings: 'Findings',
  obligations: 'Obligations',
  method:
    'A printed figure stands for the interval of half its last digit on either side; figures agree when their intervals meet. Every error carries its proof. The file was read on this machine and not uploaded.',
  groups: {
    within: 'Within tables',
    across: 'Between tables',
    told: 'Tables and text',
    twice: 'Text and text',
    performance: 'Performance forms',
    wording: 'Wording',
    required: 'What must be published',
    other: 'Other',
  },
  columns: {
    number: 'No.',
    severity: 'Severity',
    place: 'Page (line)',
    finding: 'Finding',
    message: 'Explanation',
    printed: 'Printed',
    expected: 'Expected',
    basis: 'Authority',
    rectified: 'Rectified',
    working: 'Working',
    quote: 'As printed',
    where: 'Where',
    body: 'Document',
    rule: 'What was checked',
    id: 'Id',
  },
  obligationColumns: ['Obligation', 'Result', 'Why', 'Id'],
  together: 'Between the documents',
  table: { file: 'File', body: 'Body', year: 'Year', kind: 'Kind', result: 'errors, questions, notes' },
  unreadable: 'could not be read',
}

export const reportWords: Readonly<Record<Language, ReportWords>> = { 'zh-CN': zhCN, en }

/** 「第 3 页」, 「第 120 行」, 「收支总表!B12」: where a reader finds it. */
export function placeSaid(source: Source, words: ReportWords): string {
  if (source.cell !== undefined) return source.cell
  // Formats without pages of their own are all on page 1; their lines say more.
  if (source.line !== undefined && source.box === undefined) return words.line(source.line)
  // What is missing stands nowhere: its finding speaks of the whole document, and so of page 1 without a box.
  const whole = source.page === undefined || (source.page === 1 && source.box === undefined)
  return whole ? '' : words.page(source.page!)
}

/** 「某区某局 2024 年度 部门决算」. */
export function titleSaid(profile: Profile, words: ReportWords): string {
  const kind =
    profile.scope === 'unit'
      ? (words.unitKind[profile.kind] ?? words.kind[profile.kind])
      : words.kind[profile.kind]
  return [profile.body ?? words.unnamed, profile.year === null ? '' : words.year(profile.year), kind]
    .filter((part) => part !== '')
    .join(' ')
}
