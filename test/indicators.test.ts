import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findIndicator } from '../src/forms/performance/indicators/index.ts'
import { placeOf } from '../src/forms/performance/indicators/place.ts'
import { open } from '../src/reader/open.ts'
import { understand } from '../src/reader/read.ts'

const documents = new URL('../../shared/documents/', import.meta.url)
const host = {
  pdfium: () => Promise.reject(new Error('no PDF is read here')),
  now: () => performance.now(),
}

async function namesOf(start: string): Promise<readonly { name: string; level: string }[]> {
  const file = readdirSync(documents).find((one) => one.startsWith(start))!
  const opened = await open(new Uint8Array(readFileSync(new URL(file, documents))), host)
  if (!opened.ok) throw new Error(opened.reason.code)
  return understand(opened.value).performance.flatMap(({ indicators }) =>
    indicators
      .filter((one) => one.applicable && one.level3 !== null)
      .map((one) => ({ name: one.level3!.text, level: one.level2?.text ?? '' })),
  )
}

describe.skipIf(!existsSync(documents))('真实自评表里的指标（没有 ../shared 时略过）', () => {
  it.each([
    ['000_', 70],
    ['001_', 55],
  ])('%s 的指标，库里认得百分之 %s 以上；其余多是整句的话', async (start, least) => {
    const names = await namesOf(start)
    const known = names.filter(({ name }) => findIndicator(name) !== null)
    expect(names.length).toBeGreaterThan(30)
    expect((100 * known.length) / names.length).toBeGreaterThan(least)
  })

  it('说列错了地方的，确实列错了地方', async () => {
    const names = (await Promise.all(['000_', '001_', '002_', '003_'].map(namesOf))).flat()
    const wrong = names.filter(({ name, level }) => {
      const known = findIndicator(name)
      return known !== null && placeOf(known, level) === 'wrong'
    })
    // Read by hand: rates under 数量, a rate of unemployment under 生态效益, inspections counted under 成本.
    for (const { name, level } of wrong)
      expect(`${level} ${name}`).toMatch(/^数量指标 .*率$|^生态效益指标 .*失业率$|^成本指标 .*检查$/)
    expect(wrong.length).toBeGreaterThan(4)
  })
})
