import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paragraph, Profile } from '../../core/disclosure.ts'
import { sentences } from '../../forms/index.ts'
import type { Line } from '../document.ts'
import { readClaims } from './claims.ts'
import { join } from './paragraphs.ts'

const profile: Profile = {
  sha256: '',
  format: 'text',
  pages: 1,
  kind: 'final',
  scope: null,
  body: null,
  year: 2024,
  region: null,
  level: null,
  candidates: [],
}
const paragraph = (text: string): Paragraph => ({
  text,
  chapter: ['一般公共预算财政拨款支出决算情况说明'],
  heading: false,
  source: { line: 1 },
  places: [{ from: 0, source: { line: 1 } }],
})
const timed = (run: () => void): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

const pieces = [
  '1万元',
  '（',
  '）',
  '，',
  '。',
  '；',
  '、',
  '其中：',
  '占本年支出合计的',
  '5%',
  '与2023年度相比，',
  '增加',
  '下降',
  '（类）',
  '（款）',
  '（项）',
  '年初预算为',
  '支出决算为',
  '完成年初预算的',
  '1,234.50',
  '999,999,',
  '1.1.1.1',
  '2024年度',
  '某局',
  '项目支出',
  '比上年',
  '持平',
  '类类款款',
]

describe('text made to hurt', () => {
  const long = (piece: string): string => piece.repeat(Math.ceil(100_000 / piece.length))
  it.each([
    '1',
    '1.',
    '1,',
    '111,',
    '（',
    '（1万元',
    '其中：1万元、',
    '占',
    '比2023年',
    '类款项',
    '（类）（款）',
    '　',
    '9万元',
    '增加5%，',
  ])('100,000 characters of %s are read in time', (piece) => {
    const text = [paragraph(long(piece))]
    expect(timed(() => readClaims(text, profile, [], sentences))).toBeLessThan(30_000)
  })

  it('any mixture is read without failing, and every amount is used or carried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 120 }), (parts) => {
        const { claims, unread } = readClaims([paragraph(parts.join(''))], profile, [], sentences)
        for (const claim of claims) for (const value of claim.values) expect(value.role).not.toBe('')
        for (const one of unread) expect(one.why).not.toBe('')
      }),
      { numRuns: 300 },
    )
  })

  it('lines of any kind become paragraphs that keep every character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), { maxLength: 30 }),
        (rows) => {
          const lines: Line[] = rows.map((row, i) => ({
            kind: 'line',
            text: row.join(''),
            source: { line: i + 1 },
          }))
          const squeeze = (text: string): string => text.replace(/\s/g, '')
          const kept = lines.filter((line) => !/^[\d\s—-]*$/.test(line.text))
          const joined = squeeze(
            join(lines)
              .map((one) => one.text)
              .join(''),
          )
          for (const line of kept) expect(joined).toContain(squeeze(line.text))
        },
      ),
      { numRuns: 200 },
    )
  })
})
