import type { Part, TrueDocument, TrueTable } from '../synthetic/model.ts'
import type { Habits } from '../synthetic/final.ts'
import type { Figures } from './figures.ts'

/** A document of a place: true to the last digit, and where its faults can be planted. */
export interface Variant {
  readonly name: string
  readonly document: TrueDocument
}

export const habits: Habits = {
  style: { unit: '万元', grouped: true, zero: '' },
  splitCodes: false,
  orderColumns: true,
  totalLast: false,
  threeInterleaved: false,
  vertical: false,
  prefix: '',
}

/** Text as lines: 「# 」 opens a chapter, 「## 」 a heading; anything else is a paragraph. */
export const parts = (lines: readonly string[]): Part[] =>
  lines.map((line): Part => {
    if (line.startsWith('## ')) return { is: 'heading', text: line.slice(3) }
    if (line.startsWith('# ')) return { is: 'chapter', text: line.slice(2) }
    return { is: 'paragraph', text: line }
  })

export const named = (table: TrueTable, title: string, number = table.number): TrueTable => ({
  ...table,
  title,
  number,
})

/** Tables by the forms they are, in the order given. */
export const ordered = (tables: readonly TrueTable[], forms: readonly string[]): TrueTable[] =>
  forms.map((form) => tables.find((table) => table.forms.includes(form))!)

export interface Shape {
  readonly kind?: TrueDocument['kind']
  readonly title: string
  readonly before: readonly string[]
  readonly tables: readonly TrueTable[]
  readonly tablesTitle: string
  readonly text: readonly string[]
  readonly terms?: readonly string[]
  readonly narrativeFirst?: boolean
}

export function documentOf(f: Figures, shape: Shape): TrueDocument {
  const listed: Part[] = shape.tables.map((table) => ({ is: 'table', table }))
  const tables: Part[] = [...parts([`# ${shape.tablesTitle}`]), ...listed]
  const text = parts(shape.text)
  return {
    kind: shape.kind ?? 'final',
    body: f.body,
    region: f.book.region,
    year: f.year,
    parts: [
      { is: 'cover', lines: [f.body, shape.title] },
      ...parts(shape.before),
      ...(shape.narrativeFirst ? [...text, ...tables] : [...tables, ...text]),
      ...parts(shape.terms ?? terms),
    ],
  }
}

export const overview = (body: string, word: string): string[] => [
  `# 第一部分 ${body}概况`,
  '## 一、主要职责',
  '承担本行业的规划、监督和服务工作，完成上级交办的任务。',
  '## 二、机构设置',
  `纳入本次${word}编报范围的单位共1个，即${body}本级。`,
]

const terms = [
  '# 第四部分 名词解释',
  '一、财政拨款收入：指从同级财政取得的拨款。',
  '二、“三公”经费：指用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。',
  '三、机关运行经费：指为保障行政单位运行用于购买货物和服务的资金。',
]
