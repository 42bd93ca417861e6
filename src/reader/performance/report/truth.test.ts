import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { read } from '../../read.ts'

const folder = fileURLToPath(new URL('../../../../../shared/documents', import.meta.url))
const present = existsSync(folder)

const reportsOf = async (start: string) => {
  const name = readdirSync(folder).find((it) => it.startsWith(start))!
  const reading = await read(new Uint8Array(readFileSync(join(folder, name))), {
    now: () => performance.now(),
  } as never)
  if (!reading.ok) throw new Error(reading.reason.code)
  return reading.value.disclosure.reports ?? []
}
const of = (reports: Awaited<ReturnType<typeof reportsOf>>) =>
  reports.map(({ layout, subject, figures }) => [layout, subject, figures.score?.text])

describe.skipIf(!present)('公开文件里的自评报告（没有 shared/documents 时跳过）', () => {
  it('结论与佐证材料齐全的一份，各章都找到', async () => {
    const reports = await reportsOf('001')
    expect(of(reports)).toEqual([['conclusion-and-evidence', 'whole', '94.5']])
    expect(reports[0]!.chapters.map(({ topic }) => topic).sort()).toEqual(
      [
        ...['conclusion', 'score', 'completion', 'execution', 'met', 'unmet', 'problems', 'measures'],
        ...['evidence', 'basics', 'organisation', 'analysis', 'applied', 'other'],
      ].sort(),
    )
  })

  it('只印结论的整体报告，与分六项的项目报告', async () => {
    const reports = await reportsOf('003')
    expect(of(reports)).toEqual([
      ['conclusion', 'whole', '99'],
      ['six-parts', 'project', '100'],
    ])
    expect(reports[1]!.figures).toMatchObject({
      budget: { text: '11,382.04万元' },
      rate: { text: '99.28%' },
    })
  })

  it('逐个项目的报告，一个项目一份，得分照印', async () => {
    const reports = await reportsOf('004')
    expect(reports.every(({ layout, subject }) => layout === 'by-project' && subject === 'project')).toBe(
      true,
    )
    expect(reports.map(({ figures }) => `${figures.score?.text}${figures.grade?.text}`)).toEqual([
      ...['95优', '98优', '95优', '95优', '80良', '95优', '95优'],
    ])
  })

  it('没有报告的文件读不出报告', async () => {
    expect(await reportsOf('000')).toEqual([])
    expect(await reportsOf('002')).toEqual([])
  })
})
