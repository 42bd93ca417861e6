import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Indicator, PerformanceReading } from '../../src/core/performance.ts'
import type { Cell } from '../../src/core/table.ts'
import { read } from '../../src/reader/read.ts'

/**
 * A performance form as another engine's cells and a person's eyes read it. Figures and short labels stand as they are; of longer
 * texts only a hash is kept.
 */
interface TrueForm {
  readonly page: number
  readonly stage: string
  readonly subject: string
  readonly unit?: string
  readonly year?: number
  readonly points?: readonly string[]
  readonly funds?: readonly (readonly [part: string, column: string, text: string])[]
  readonly goals?: readonly (readonly [span: string, text: string])[]
  /** Name, amount, 财政拨款, 其他资金. */
  readonly projects?: readonly (readonly string[])[]
  readonly indicators: readonly Readonly<Record<string, string | boolean>>[]
  readonly [field: string]: unknown
}

const documents = new URL('../../../shared/documents/', import.meta.url)
const shared = existsSync(documents)
const here = new URL('./', import.meta.url)
const suffix = '.performance.json'
const wasm = new URL('../../node_modules/@embedpdf/pdfium/dist/pdfium.wasm', import.meta.url)
const host = {
  pdfium: () => Promise.resolve(new Uint8Array(readFileSync(wasm))),
  now: () => performance.now(),
}
const fields = [
  'project',
  'department',
  'executor',
  'body',
  'attribute',
  'category',
  'begins',
  'ends',
] as const

/** As the truth keeps it: spaces out, and a hash in place of a long text. */
function kept(text: string): string {
  const tight = text.replace(/\s/g, '')
  return tight.length <= 20 ? tight : `#${createHash('sha256').update(tight).digest('hex').slice(0, 12)}`
}

class Tally {
  exact = 0
  all = 0
  readonly wrong: string[] = []

  compare(what: string, wanted: string, found: Cell | string | null | undefined): void {
    this.all += 1
    const text = typeof found === 'string' ? found : (found?.text ?? '')
    const tight = text.replace(/\s/g, '')
    if (kept(text) === wanted || tight === wanted) this.exact += 1
    else this.wrong.push(`${what}: ${wanted} ≠ ${text}`)
  }
}

function compareForm(tally: Tally, wanted: TrueForm, found: PerformanceReading): void {
  const name = `p.${wanted.page} ${String(wanted['project'] ?? wanted['body'] ?? '')}`
  tally.compare(`${name} stage`, wanted.stage, found.stage)
  tally.compare(`${name} subject`, wanted.subject, found.subject)
  if (wanted.unit !== undefined) tally.compare(`${name} unit`, wanted.unit, found.unit)
  if (wanted.year !== undefined) tally.compare(`${name} year`, String(wanted.year), String(found.year))
  for (const field of fields)
    if (wanted[field] !== undefined)
      tally.compare(`${name} ${field}`, String(wanted[field]), found.fields[field])
  for (const [part, column, text] of wanted.funds ?? []) {
    const line = found.funds.find((one) => one.part === part)
    tally.compare(`${name} ${part}/${column}`, text, line?.cells[column as keyof typeof line.cells] ?? '∅')
  }
  if (wanted.points !== undefined)
    tally.compare(`${name} points`, wanted.points.join(), found.points.map(({ cell }) => cell.text).join())
  wanted.goals?.forEach(([span, text], i) => {
    tally.compare(`${name} goal ${i} span`, span, found.goals[i]?.span)
    tally.compare(`${name} goal ${i}`, text, found.goals[i]?.target)
  })
  wanted.projects?.forEach((row, i) => {
    const got = found.projects[i]
    ;[got?.name, got?.amount, got?.fiscal, got?.other].forEach((cell, k) =>
      tally.compare(`${name} project ${i}.${k}`, row[k] ?? '', cell),
    )
  })
  wanted.indicators.forEach((row, i) => {
    const got = found.indicators[i]
    for (const [column, text] of Object.entries(row))
      if (typeof text === 'boolean')
        tally.compare(`${name} row ${i} ${column}`, String(text), String(got?.applicable))
      else tally.compare(`${name} row ${i} ${column}`, text, got?.[column as 'target'])
  })
  tally.compare(`${name} rows`, String(wanted.indicators.length), String(found.indicators.length))
}

interface OldForm {
  readonly project: string
  readonly department: string
  readonly executingUnit: string
  readonly yearBudget: string
  readonly executed: string
  readonly executionRate: string
  readonly deviationAnalysis: string
  readonly improvement: string
  readonly indicators: readonly {
    l1: string
    l2: string
    l3: string
    target: string
    actual: string | null
  }[]
}

async function performanceOf(name: string): Promise<readonly PerformanceReading[]> {
  const reading = await read(new Uint8Array(readFileSync(new URL(encodeURIComponent(name), documents))), host)
  if (!reading.ok) throw new Error(reading.reason.code)
  return reading.value.disclosure.performance
}

const say = (name: string, { exact, all, wrong }: Tally): void => {
  process.stdout.write(
    `  ${name}: ${exact}/${all} values exact (${((100 * exact) / all).toFixed(2)} %)\n` +
      wrong.map((one) => `    ${one}\n`).join(''),
  )
}

describe.skipIf(!shared)('绩效表逐格对照（没有 ../shared 则跳过）', () => {
  const truths = readdirSync(here).filter((name) => name.endsWith(suffix))

  test('有绩效表的十份文件都有答案', () => {
    expect(truths.length).toBeGreaterThanOrEqual(10)
  })

  test.each(truths)('%s', async (truth) => {
    const wanted = JSON.parse(
      readFileSync(new URL(encodeURIComponent(truth), here), 'utf8'),
    ) as readonly TrueForm[]
    const found = await performanceOf(truth.replace(suffix, '.pdf'))
    expect(found.map(({ fields: { project } }) => project?.text.replace(/\s/g, '') ?? null)).toEqual(
      wanted.map((form) => form['project'] ?? null),
    )
    const tally = new Tally()
    wanted.forEach((form, i) => compareForm(tally, form, found[i]!))
    say(truth.replace(suffix, ''), tally)
    expect(tally.wrong).toEqual([])
  })

  test('003：列错开一格的自评表', async () => {
    const [, wanted] = JSON.parse(
      readFileSync(new URL('truth/003.forms.json', documents), 'utf8'),
    ) as readonly OldForm[]
    const name = readdirSync(documents).find((one) => one.startsWith('003_'))!
    const found = (await performanceOf(name)).find(({ tables }) => tables.length > 0)!
    const tally = new Tally()
    tally.compare('project', wanted!.project, found.fields.project)
    tally.compare('department', wanted!.department, found.fields.department)
    tally.compare('executor', wanted!.executingUnit, found.fields.executor)
    tally.compare('budget', wanted!.yearBudget, found.funds[0]?.cells.budget)
    tally.compare('executed', wanted!.executed, found.funds[0]?.cells.executed)
    tally.compare('rate', wanted!.executionRate, found.funds[0]?.cells.rate)
    tally.compare('causes', wanted!.deviationAnalysis, found.fields.causes)
    tally.compare('measures', wanted!.improvement, found.fields.measures)
    wanted!.indicators.forEach((row, i) => {
      const got: Indicator | undefined = found.indicators[i]
      tally.compare(`row ${i} level1`, row.l1, got?.level1)
      tally.compare(`row ${i} level2`, row.l2, got?.level2)
      tally.compare(`row ${i} level3`, row.l3, got?.level3)
      tally.compare(`row ${i} target`, row.target, got?.target)
      tally.compare(`row ${i} actual`, row.actual ?? '', got?.actual)
    })
    say('003', tally)
    expect(tally.wrong).toEqual([])
    expect(found.doubts).toContain('values beside their headers')
    expect(found.indicators.every(({ target }) => target?.how === 'inferred')).toBe(true)
  })
})
