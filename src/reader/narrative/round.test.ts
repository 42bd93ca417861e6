import { describe, expect, it } from 'vitest'
import type { Paragraph, Profile } from '../../core/disclosure.ts'
import type { Sentence } from '../../core/sentence.ts'
import { sentences } from '../../forms/index.ts'
import { readClaims } from './claims.ts'

/** Headings of the two documents: a sentence must be recognised under one of them. */
const chapters = [
  '收入决算情况说明',
  '支出决算情况说明',
  '收入支出总体情况说明',
  '一般公共预算财政拨款支出决算情况说明',
  '一般公共预算基本支出情况说明',
  '财政拨款收支总体情况说明',
  '政府性基金预算支出情况说明',
  '国有资本经营预算支出情况说明',
  '财政拨款“三公”经费情况说明',
  '政府采购情况说明',
  '预算绩效情况说明',
]

/** Writes a template with made-up figures: options left out, the first of alternatives taken. */
function write(template: string): { readonly text: string; readonly told: Readonly<Record<string, string>> } {
  const told: Record<string, string> = {}
  let n = 0
  const figures: Readonly<Record<string, () => string>> = {
    amount: () => `${(n += 1)}1.5${n}万元`,
    percent: () => `${(n += 1)}2.5%`,
    count: () => `${(n += 1)}个`,
    direction: () => '增加',
    comparison: () => '大于',
    text: () => `培训费${'甲乙丙丁'.charAt((n += 1) % 4)}`,
    year: () => '2024年度',
  }
  const text = template
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\(([^()|]*)\|[^()]*\)/g, '$1')
    .replace(/\{(\w+):(\w+)\}/g, (_, role: string, kind: string) => {
      const value = /previous|basis/i.test(role) && kind === 'year' ? '2023年度' : (figures[kind]?.() ?? '')
      if (kind === 'amount' || kind === 'percent') told[role] = value
      return value
    })
  return { text, told }
}

function read(text: string, sentence: Sentence, chapter: string) {
  const profile: Profile = {
    sha256: '',
    format: 'text',
    pages: 1,
    kind: sentence.document === 'budget' ? 'budget' : 'final',
    scope: null,
    body: null,
    year: 2024,
    region: null,
    level: null,
    candidates: [],
  }
  const paragraph: Paragraph = {
    text,
    chapter: [chapter],
    heading: false,
    source: { line: 1 },
    places: [{ from: 0, source: { line: 1 } }],
  }
  return readClaims([paragraph], profile, [], sentences).claims
}

describe('what a sentence writes is read back as that sentence, with the same figures', () => {
  const declared = sentences.filter((one) => one.kind === 'statement' && one.document !== 'other')
  it.each(declared.flatMap((one) => one.templates.map((template) => [one.id, template, one] as const)))(
    '%s %s',
    (id, template, sentence) => {
      const { text, told } = write(template)
      const found = chapters
        .flatMap((chapter) => read(text, sentence, chapter))
        .find((claim) => claim.sentence === id)
      const values = Object.fromEntries((found?.values ?? []).map((value) => [value.role, value.text]))
      expect(values).toMatchObject(told)
    },
  )

  it('every statement is declared once', () => {
    const ids = sentences.map((one) => one.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })
})
