import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fraction, point, said, spanSaid } from '../src/core/fraction.ts'
import { findIndicator } from '../src/forms/performance/indicators/index.ts'
import { performanceRules } from '../src/forms/performance/rules.ts'
import { hubei2020 } from '../src/forms/performance/schemes/hubei.ts'
import { schemes } from '../src/forms/performance/schemes/index.ts'
import { national2020 } from '../src/forms/performance/schemes/national.ts'
import { contradicts } from '../src/scoring/direction.ts'
import { readPlan } from '../src/reader/plan/read.ts'

import { performanceForms } from '../src/forms/performance/index.ts'
import { schemeNamed } from '../src/forms/performance/schemes/named.ts'
import { scorePlan } from '../src/scoring/plan/score.ts'
import { scoreIndicator } from '../src/scoring/score.ts'
import { readActual, readTarget } from '../src/scoring/target.ts'

const page = readFileSync(new URL('../docs/guide/绩效自评.md', import.meta.url), 'utf8')

/** The rows of the first table under a heading. */
function table(heading: string): readonly (readonly string[])[] {
  const lines = page.slice(page.indexOf(`${heading}\n`)).split('\n')
  const first = lines.findIndex((line) => line.startsWith('|'))
  const after = lines.findIndex((line, at) => at > first && !line.startsWith('|'))
  return lines.slice(first + 2, after).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

describe('《绩效自评》里说的，与程序算的一样', () => {
  it.each(table('### 算一算'))('%s %s %s：%s、%s', (name, target, actual, hubei, national) => {
    for (const [scheme, said] of [
      [hubei2020, hubei],
      [national2020, national],
    ] as const) {
      const scored = scoreIndicator(
        {
          name: name!,
          target: readTarget(target!),
          actual: readActual(actual!),
          weight: point(fraction(10n)),
        },
        scheme,
      )
      expect(scored.points === null ? '算不出' : spanSaid(scored.points)).toBe(said)
    }
    expect(findIndicator(name!)?.name).toBe(name)
  })

  it.each(table('### 改一改就好'))('%s：不写“%s”，写“%s”', (name, bad, good) => {
    const template = findIndicator(name!)!
    const target = readTarget(good!)
    expect(target.kind).toBe('quantity')
    if (target.kind !== 'quantity') return
    expect(target.operator).toBe(template.direction === 'lower' ? '≤' : '≥')
    expect(target.measure.unit.printed).toBe(template.unit)
    const before = readTarget(bad!)
    const clear =
      before.kind === 'quantity' &&
      before.operator !== null &&
      before.operator !== '≈' &&
      before.measure.unit.printed === template.unit &&
      !contradicts(before.operator, name!)
    expect(clear).toBe(false)
  })

  it('评分办法一个不少，各部分的分值照程序里的写', () => {
    const rows = table('## 四、分数怎么算')
    expect(rows.map(([, id]) => id!.replaceAll('`', '')).sort()).toEqual(schemes.map(({ id }) => id).sort())
    for (const [, id, execution, goal, indicators] of rows) {
      const { parts } = schemes.find((one) => one.id === id!.replaceAll('`', ''))!
      const of = (kind: string) => parts.filter((part) => part.of === kind).map(({ points }) => points)
      expect([Number(execution)]).toEqual(of('execution'))
      expect(goal === '—' ? [] : [Number(goal)]).toEqual(of('goal'))
      expect([...indicators!.matchAll(/\d+/g)].map(Number)).toEqual(of('indicators'))
    }
  })

  it('说到的规则都在', () => {
    const known = new Set(Object.values(performanceRules).map(({ id }) => id))
    const cited = [...page.matchAll(/`(performance\/[a-z-]+)`/g)].map((m) => m[1]!)
    expect(cited.length).toBeGreaterThan(10)
    expect(cited.filter((id) => !known.has(id))).toEqual([])
  })

  it('写成 YAML 的计划照样算出所说的分', () => {
    const text = /```yaml\n([^]*?)```/.exec(page)![1]!
    const plan = readPlan(new TextEncoder().encode(text), { now: () => 0 })
    if (!plan.ok) throw new Error(plan.reason.code)
    const form = performanceForms.find(({ id }) => id === plan.value.form)!
    const scored = scorePlan(form, plan.value, schemeNamed(plan.value.scheme!, form.subject))
    expect(scored.problems).toEqual([])
    const [execution, settled] = scored.scores.map(({ points }) => said(points))
    expect(page).toContain(`得 ${execution} 分；结案率得 ${settled} 分`)
    expect(page).toContain(`总分 ${said(scored.total!)}，等级${scored.grade}`)
  })

  it('命令里的表样和办法都有', () => {
    for (const [, id] of page.matchAll(/mingzhang template ([a-z0-9-]+)/g))
      expect(performanceForms.some((form) => form.id === id)).toBe(true)
    for (const [, name] of page.matchAll(/--scheme ([a-z0-9-]+)/g))
      expect(schemeNamed(name!, 'project')).not.toBeNull()
  })
})
