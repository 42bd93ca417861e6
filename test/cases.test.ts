import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { cases, disclose, type Case } from '../cases/case.ts'
import { check } from '../src/check/check.ts'
import { checkTogether } from '../src/check/together.ts'
import { crossRelations } from '../src/forms/final/cross.ts'
import { narrativeRules } from '../src/forms/narrative/rules.ts'
import { performanceRules } from '../src/forms/performance/rules.ts'

const folder = new URL('../cases/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
const all = files.map(
  (file) => [file, cases.parse(parse(readFileSync(new URL(file, folder), 'utf8')))] as const,
)

/** What a case came to, in the words in which it states its expectation. */
function run(one: Case) {
  if (one.documents !== undefined)
    return { findings: checkTogether(one.documents.map((given, at) => disclose(given, at))), obligations: [] }
  return check(disclose(one.document!))
}

describe.each(all)('%s', (_, list) => {
  it.each(list.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const { findings, obligations } = run(one)
    const seen = findings.map((f) => `${f.severity} ${f.rule}`).sort()
    expect(seen).toEqual(one.expect.map((e) => `${e.severity} ${e.rule}`).sort())
    for (const e of one.expect) {
      const found = findings.find(
        (f) =>
          f.rule === e.rule &&
          f.severity === e.severity &&
          (e.printed === undefined || f.printed === e.printed),
      )
      expect(found, e.rule).toBeDefined()
      if (e.code !== undefined) expect(found!.code).toBe(e.code)
      if (e.repair !== undefined) expect(found!.repair).toBe(e.repair)
      if (e.witnesses !== undefined) expect(found!.witnesses).toHaveLength(e.witnesses)
    }
    const verdicts = new Map(obligations.map((o) => [o.id, o.verdict]))
    for (const rule of one.holds ?? [])
      expect(['holds', 'holds within rounding'], rule).toContain(verdicts.get(rule))
    for (const rule of one.spares ?? []) expect(findings.map((f) => f.rule)).not.toContain(rule)
    for (const rule of one.open ?? []) expect(verdicts.get(rule), rule).toBe('cannot tell')
  })
})

describe('每条规则都有不成立的例子和成立的邻例', () => {
  const flat = all.flatMap(([, list]) => list)
  const broken = new Set(flat.flatMap((one) => one.expect.map((e) => e.rule)))
  const holding = new Set(flat.flatMap((one) => one.holds ?? []))
  it.each(narrativeRules.map((rule) => rule.id))('%s', (id) => {
    expect(broken.has(id), '没有不成立的例子').toBe(true)
    expect(holding.has(id), '没有成立的邻例').toBe(true)
  })
  const spared = new Set(flat.flatMap((one) => one.spares ?? []))
  it.each(Object.values(performanceRules).map((rule) => rule.id))('%s', (id) => {
    expect(broken.has(id), '没有不成立的例子').toBe(true)
    expect(holding.has(id) || spared.has(id), '没有成立的邻例').toBe(true)
  })
  it.each([...new Set(crossRelations.map((relation) => relation.family))])('%s', (family) => {
    const ids = crossRelations.filter((relation) => relation.family === family).map((relation) => relation.id)
    expect(ids.some((id) => broken.has(id))).toBe(true)
  })
})
