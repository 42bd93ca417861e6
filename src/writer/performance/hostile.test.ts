import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { FilledForm } from '../../core/filled-form.ts'
import { performanceForms } from '../../forms/performance/index.ts'
import { read } from '../../reader/read.ts'
import { blankForm } from './blank.ts'
import { docxForm } from './docx.ts'
import { htmlForm } from './html.ts'
import { xlsxForm } from './xlsx.ts'

const form = performanceForms.find(({ id }) => id === 'project-evaluation')!
const host = { pdfium: () => Promise.reject(new Error('no PDF here')), now: () => 0 }

const hostile = [
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</td></tr></table><iframe src="//x">',
  ']]>&#x0;\u0000\u0008\ud800',
  'a\u202eb',
  '很长'.repeat(20_000),
]

const filled = (text: string): FilledForm => ({
  ...blankForm(form, 2024),
  title: text.slice(0, 200),
  fields: { project: text, department: text },
  indicators: [
    {
      goal: null,
      attained: '',
      cells: { level1: text, level2: text, level3: text, target: text, actual: text, reason: text },
    },
  ],
  notes: [text],
})

describe.each(hostile.map((text) => [text.slice(0, 24), text] as const))('填了 %j', (_, text) => {
  it('工作簿里没有公式，也打得开', async () => {
    const bytes = await xlsxForm(form, filled(text))
    const parts = unzipSync(bytes)
    for (const [name, part] of Object.entries(parts))
      if (/sheet\d+\.xml$/.test(name)) expect(strFromU8(part)).not.toMatch(/<f[ >]/)
    expect((await read(bytes, host)).ok).toBe(true)
  })

  it('网页里没有脚本和外来的标签', () => {
    const html = htmlForm(form, filled(text))
    expect(html).not.toMatch(/<(?:script|img|iframe)/i)
    expect(html.match(/<table/g)).toHaveLength(1)
    expect(html).toContain("default-src 'none'")
  })

  it('Word 打得开，没有指向外面的关系', async () => {
    const bytes = await docxForm(form, filled(text))
    const parts = unzipSync(bytes)
    for (const [name, part] of Object.entries(parts))
      if (name.endsWith('.rels')) expect(strFromU8(part)).not.toContain('TargetMode="External"')
    expect((await read(bytes, host)).ok).toBe(true)
  })
})
