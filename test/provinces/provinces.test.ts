import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import type { Disclosure, FormReading } from '../../src/core/disclosure.ts'
import type { Finding } from '../../src/core/finding.ts'
import { normal } from '../../src/core/normal.ts'
import { read } from '../../src/reader/read.ts'
import { layouts } from '../synthetic/layout.ts'
import type { TrueDocument, TrueTable } from '../synthetic/model.ts'
import { html } from '../synthetic/render/html.ts'
import { faulty } from './faults.ts'
import { variants } from './variants.ts'

const host = {
  pdfium: () => Promise.reject(new Error('no PDF here')),
  now: () => 0,
}

async function opened(document: TrueDocument): Promise<Disclosure> {
  const result = await read(new TextEncoder().encode(html(document, layouts[0]!)), host)
  if (!result.ok) throw new Error(result.reason.code)
  return result.value.disclosure
}

const line = (one: Finding): string =>
  `${one.severity} ${one.rule}｜${one.where}｜${one.printed} → ${one.expected}｜${one.quote.slice(0, 80)}`

/** What a short document leaves out is asked for, and rightly so; its tables and its accuracy are not left out. */
const leftOut = /\/must\/(?!table|level|reason|accurate|told\/(?!fund))/

const grave = (findings: readonly Finding[]): Finding[] =>
  findings.filter((one) => one.severity !== 'note' && !leftOut.test(one.rule))

/** The reading of a table: the same title, and one of the forms it may be. */
const readingOf = (disclosure: Disclosure, table: TrueTable): FormReading | undefined =>
  disclosure.forms.find(
    (form) =>
      form.table !== null &&
      table.forms.includes(form.form) &&
      normal(disclosure.tables[form.table]!.title).includes(normal(table.title)),
  )

function unexplained(disclosure: Disclosure, table: TrueTable): string[] {
  const form = readingOf(disclosure, table)
  if (form === undefined || form.table === null) return [`${table.title}：没有认出`]
  const { columns, rows } = disclosure.tables[form.table]!
  return [
    ...form.strange.columns.map((at) => `${table.title}：列 ${columns[at]!}`),
    ...form.strange.rows.map((at) => `${table.title}：行 ${rows[at]!.map((cell) => cell.text).join(' ')}`),
    ...(form.doubts ?? []).map((doubt) => `${table.title}：${doubt}`),
  ]
}

/** Amounts and percentages of the narrative that a claim holds, out of all. */
function coverage(disclosure: Disclosure): number {
  const claimed = new Set(
    disclosure.claims
      .filter((claim) => claim.sentence !== 'any/rate')
      .flatMap((claim) => claim.values)
      .filter((value) => value.amount !== undefined || value.percent !== undefined)
      .map((value) => `${value.text} ${JSON.stringify(value.source)}`),
  )
  const left = disclosure.unread.filter((one) =>
    /^(?:no sentence|amount of what|rate of what|whose change)$/.test(one.why),
  )
  return claimed.size / (claimed.size + left.length)
}

/** Claims that say what a cell of a table says. */
const bound = (disclosure: Disclosure): number =>
  disclosure.claims.filter((claim) => Object.keys(claim.binds).length > 0).length

describe.each(variants())('$name', ({ document }) => {
  const clean = opened(document)

  it('正确的文件：表都认得，行列都有名，正文读懂，没有问题', async () => {
    const disclosure = await clean
    const tables = document.parts.flatMap((part) => (part.is === 'table' ? [part.table] : []))
    expect(tables.flatMap((table) => unexplained(disclosure, table))).toEqual([])
    expect(disclosure.profile).toMatchObject({ kind: document.kind, year: document.year })
    expect(coverage(disclosure)).toBeGreaterThanOrEqual(0.95)
    expect(bound(disclosure)).toBeGreaterThanOrEqual(12)
    const { findings, obligations } = check(disclosure)
    expect(grave(findings).map(line)).toEqual([])
    const accurate = obligations.filter((one) => /accurate/.test(one.id))
    expect(accurate.map((one) => one.verdict)).not.toContain('broken')
    expect(accurate.filter((one) => one.verdict.startsWith('holds')).length).toBeGreaterThanOrEqual(4)
  })

  it('每处错都找到，每处只报一次，不多报', async () => {
    const before = new Set(grave(check(await clean).findings).map(line))
    const { document: wrong, faults } = faulty(document)
    expect(faults.length).toBeGreaterThanOrEqual(8)
    const found = grave(check(await opened(wrong)).findings).filter((one) => !before.has(line(one)))
    const rest = [...found]
    const missed = faults.filter(({ severity, at }) => {
      const index = rest.findIndex((one) => one.severity === severity && JSON.stringify(one).includes(at))
      if (index >= 0) rest.splice(index, 1)
      return index < 0
    })
    expect({ missed: missed.map(({ name, at }) => `${name} ${at}`), more: rest.map(line) }).toEqual({
      missed: [],
      more: [],
    })
  })
})
