import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finalForms } from '../../forms/final/index.ts'
import { relations } from '../../forms/index.ts'
import type { Line } from '../document.ts'
import { readSqueezedTables } from './squeezed.ts'

/** Leaves of a made-up final account, in hundredths of 万元: expenditure by nature, all of it appropriated or not. */
interface Leaf {
  readonly code: string
  readonly natures: readonly number[]
}

const cents = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 500_000 }))
const leaves: fc.Arbitrary<readonly Leaf[]> = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('201', '205', '208', '210', '221'),
      fc.constantFrom('01', '02', '99'),
      fc.constantFrom('01', '02', '50'),
    ),
    { minLength: 1, maxLength: 14, selector: (parts) => parts.join('') },
  )
  .chain((codes) =>
    fc.tuple(
      ...codes.map((parts) =>
        fc.tuple(fc.constant(parts.join('')), fc.tuple(cents, cents, cents, cents, cents)),
      ),
    ),
  )
  .map((list) =>
    list
      .map(([code, natures]) => ({ code, natures }))
      .filter(({ natures }) => natures.some((n) => n > 0))
      .sort((a, b) => a.code.localeCompare(b.code)),
  )

const printed = (n: number): string => {
  const whole = String(Math.floor(n / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return n === 0 ? '' : `${whole}.${String(n % 100).padStart(2, '0')}`
}

type Cells = readonly (readonly [code: string, amounts: readonly number[]])[]

/** 合计, 类, 款 and 项 with their sums, from the leaves. */
function tree(list: readonly Leaf[], columns: (leaf: Leaf) => readonly number[]): Cells {
  const rows = new Map<string, number[]>([['', []]])
  for (const leaf of list) {
    for (const length of [0, 3, 5, 7]) {
      const key = leaf.code.slice(0, length)
      const sum = rows.get(key) ?? []
      columns(leaf).forEach((n, c) => (sum[c] = (sum[c] ?? 0) + n))
      rows.set(key, sum)
    }
  }
  return [...rows].sort(([a], [b]) => a.localeCompare(b))
}

const label: Readonly<Record<number, string>> = { 0: '合计', 3: '某类支出', 5: '某款事务', 7: '某项工作' }

function page(title: string, header: string, cells: Cells): string[] {
  return [
    `2023 年度${title}`,
    '单位：万元',
    `项目 ${header}`,
    '功能分类科目编码 科目名称',
    ...cells.map(([code, amounts]) =>
      [code, label[code.length] ?? '', ...amounts.map(printed)].filter((text) => text !== '').join(' '),
    ),
    '注：本表反映情况。',
    '',
  ]
}

const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

describe('made-up final accounts with their empty cells taken out', () => {
  it('have no amount proven, or even placed, in a wrong column', () => {
    let placed = 0
    let amounts = 0
    fc.assert(
      fc.property(leaves, (list) => {
        const whole = tree(list, ({ natures }) => [total(natures), ...natures])
        const appropriated = tree(
          list.filter(({ natures }) => (natures[0] ?? 0) + (natures[1] ?? 0) > 0),
          ({ natures }) => [total(natures.slice(0, 2)), ...natures.slice(0, 2)],
        )
        const text = [
          ...page(
            '支出决算表',
            '本年支出合计 基本支出 项目支出 上缴上级支出 经营支出 对附属单位补助支出',
            whole,
          ),
          ...page('一般公共预算财政拨款支出决算表', '小计 基本支出 项目支出', appropriated),
        ]
        const lines = text.map((line, i): Line => ({ kind: 'line', text: line, source: { line: i + 1 } }))
        const read = readSqueezedTables(lines, { forms: finalForms, relations })
        for (const [id, truth] of [
          ['final-03', whole],
          ['final-05', appropriated],
        ] as const) {
          const table = read.tables[read.forms.indexOf(id)]
          truth.forEach(([, numbers], r) => {
            amounts += numbers.filter((n) => n !== 0).length
            numbers.forEach((n, c) => {
              const cell = table?.rows[r]?.[c + 2]
              if (cell === undefined || cell.text === '') return
              placed += 1
              expect(cell.text, `${cell.how} ${text.join('\n')}`).toBe(printed(n))
            })
          })
        }
      }),
      { numRuns: 120 },
    )
    expect(placed / amounts).toBeGreaterThan(0.5)
  })
})
