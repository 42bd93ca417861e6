import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { printMeasured, workingOf, type MeasureProblem } from '../src/core/measured.ts'
import { voiceOf } from '../src/core/voice.ts'
import { findIndicator } from '../src/forms/performance/indicators/index.ts'
import { measure } from '../src/scoring/ledger/measure.ts'

const cases = z.array(
  z.strictObject({
    name: z.string(),
    indicator: z.string(),
    columns: z.record(z.string(), z.string()).optional(),
    ledger: z.array(z.array(z.string())).min(1),
    expect: z.strictObject({
      actual: z.string().optional(),
      working: z.string().optional(),
      rows: z.array(z.array(z.coerce.number())).optional(),
      aside: z.record(z.string(), z.string()).optional(),
      problems: z.array(z.string()).optional(),
      soFar: z.string().optional(),
    }),
  }),
)
const file = new URL('../cases/measure/ledgers.yaml', import.meta.url)
const all = cases.parse(parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }))

const told = ({ code, row, column, details }: MeasureProblem): string =>
  [...(row === undefined ? [code] : [row]), column ?? [], details['why'] ?? []].flat().join(' ')

describe('由台账计算完成值', () => {
  it.each(all.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const [headings = [], ...lines] = one.ledger
    const rows = lines.map((line) => Object.fromEntries(headings.map((name, at) => [name, line[at] ?? ''])))
    const template = findIndicator(one.indicator)
    expect(template).not.toBeNull()
    const result = measure(template!, rows, one.columns === undefined ? {} : { columns: one.columns })
    const wanted = one.expect
    if (!result.ok) {
      expect(result.reason.problems.map(told)).toEqual(wanted.problems)
      if (wanted.soFar !== undefined) expect(printMeasured(result.reason.soFar!)).toBe(wanted.soFar)
      for (const { code, details } of result.reason.problems)
        for (const language of ['zh-CN', 'en'] as const)
          expect(voiceOf(language).problem(code, details).title).not.toMatch(/[{}]|undefined|cell /)
      return
    }
    expect(wanted.problems).toBeUndefined()
    expect(printMeasured(result.value)).toBe(wanted.actual)
    expect(workingOf(result.value)).toBe(wanted.working)
    if (wanted.rows !== undefined) expect(result.value.figures.map((one) => one.rows)).toEqual(wanted.rows)
    const aside = Object.fromEntries(result.value.aside.map((one) => [one.row, one.why]))
    expect(aside).toEqual(wanted.aside ?? {})
  })
})
