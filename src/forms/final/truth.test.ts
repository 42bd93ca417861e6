import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Form } from '../../core/form.ts'
import { bare } from '../../core/normal.ts'
import { finalForms, finalRelations } from './index.ts'
import { broken, columnOf, put, type Figures } from './figures.fixture.ts'

const byId = new Map<string, Form>(finalForms.map((form) => [form.id, form]))
const shared = new URL('../../../../shared/documents/truth/', import.meta.url)
interface Fact {
  readonly where: string
  readonly row?: string
  readonly code?: string | null
  readonly label: string
  readonly column: string
  readonly value: string
}

const columnNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '1': { 收入决算数: 'income', '收入-金额': 'income', 支出决算数: 'expenditure', '支出-金额': 'expenditure' },
  '2': { 本年收入合计: 'total', 财政拨款收入: 'appropriation' },
  '3': { 本年支出合计: 'total', 基本支出: 'basic', 项目支出: 'project' },
  '4': {
    '收入-决算数': 'income',
    收入决算数: 'income',
    '支出-小计': 'total',
    支出小计: 'total',
    '支出-一般公共预算财政拨款': 'generalPublic',
    一般公共预算财政拨款: 'generalPublic',
  },
  '5': { 小计: 'total', 基本支出: 'basic', 项目支出: 'project' },
  '6': { 决算数: 'amount' },
}

const labelRow = (form: Form, column: string, label: string): string | undefined =>
  Object.entries(form.rows).find(
    ([, row]) =>
      (row.half === undefined || row.half === form.columns[column]?.half) &&
      [row.label, ...(row.aliases ?? [])].some((a) => typeof a === 'string' && bare(a) === bare(label)),
  )?.[0]

/** The figures of the nine forms of a document as people wrote them down. Names stand in for codes where the dump lost them. */
function figuresOf(name: string): Figures {
  const facts = JSON.parse(readFileSync(new URL(`${name}.facts.json`, shared), 'utf8')) as Fact[]
  const figures: Figures = new Map()
  const codes = new Map<string, string[]>()
  if (name === '003') {
    const dump = readFileSync(new URL('../003_30f3a6e51027e7a4.txt', shared), 'utf8')
    const part = dump.slice(dump.indexOf('公开 03 表'), dump.indexOf('公开 04 表'))
    for (const [, code = '', label = ''] of part.matchAll(/^(2\d{2,6})\t([^\t]+)\t/gm))
      codes.set(label, [...(codes.get(label) ?? []), code])
  }
  const nth = new Map<string, number>()
  for (const fact of facts) {
    const number = /^(?:第二部分\/)?表(\d)/.exec(fact.where)?.[1]
    const form = byId.get(`final-0${number}`)
    if (number === undefined || form === undefined) continue
    const stage = fact.column.replace(/\(\d+栏\)$/, '')
    if (number === '9') {
      const path = stage.includes('/') ? stage : stage.replace('·', '/')
      const column = columnOf(form, path.replace(/^(预算数|决算数)\/(公务用车(?:购置|运行维护)费)$/, '$1/$2'))
      if (column !== undefined) put(figures, form.id, 'only', column, fact.value)
      continue
    }
    const column = columnNames[number]?.[stage]
    if (column === undefined) continue
    const label = fact.row ?? fact.label
    let row =
      fact.code === undefined || fact.code === null || !/^\d+$/.test(fact.code)
        ? labelRow(form, column, label)
        : fact.code
    if (row === undefined && number !== '6') {
      const key = `${number} ${stage} ${label}`
      const list = codes.get(label) ?? []
      row = list[Math.min(nth.get(key) ?? 0, list.length - 1)]
      nth.set(key, (nth.get(key) ?? 0) + 1)
    }
    if (row === undefined && number === '6')
      row = { 工资福利支出: '301', 商品和服务支出: '302', 对个人和家庭的补助: '303' }[label]
    if (row !== undefined) put(figures, form.id, row, column, fact.value)
  }
  return figures
}

describe.skipIf(!existsSync(shared))('真实决算的手工答案（shared/documents 不在时略过）', () => {
  it('001：只有已知的一处漏印打破关系', () => {
    const figures = figuresOf('001')
    expect(figures.get('final-03')?.size).toBeGreaterThan(30)
    const found = finalRelations.filter((r) => r.severity === 'error').flatMap((r) => broken(r, figures))
    expect(
      found.every((one) => /^(final-03|across\/03-05)/.test(one)),
      found.join('\n'),
    ).toBe(true)
    expect(found).toContain('final-03/row total')
    expect(found).toContain('across/03-05/project')
  })

  it('003：只有空着的人员经费合计打破关系', () => {
    const figures = figuresOf('003')
    expect(figures.get('final-03')?.size).toBeGreaterThan(30)
    const found = finalRelations.filter((r) => r.severity === 'error').flatMap((r) => broken(r, figures))
    expect(found).toEqual(['across/05-06/basic'])
  })
})
