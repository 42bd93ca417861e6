import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideRound } from '../../core/amount.ts'
import type { Table } from '../../core/table.ts'
import { budgetRelations } from './index.ts'
import { table, worked } from './typed.fixture.ts'

/** One 项 of a made-up department: its money in 分. */
interface Item {
  readonly code: string
  readonly personnel: bigint
  readonly operating: bigint
  readonly project: bigint
}

const money = fc.bigInt({ min: 0n, max: 9_000_000_000n })
const codes = ['2050201', '2050299', '2050803', '2080505', '2080506', '2210201', '2210203'] as const
const department = fc.tuple(
  ...codes.map((code) =>
    fc.record({ code: fc.constant(code), personnel: money, operating: money, project: money }),
  ),
)

type Part = 'personnel' | 'operating' | 'project'
const parts = (item: Item, of: readonly Part[]): bigint => of.reduce((sum, part) => sum + item[part], 0n)
const total = (items: readonly Item[], of: readonly Part[]): bigint =>
  items.reduce((sum, item) => sum + parts(item, of), 0n)

const all = ['personnel', 'operating', 'project'] as const
const basic = ['personnel', 'operating'] as const
const names: Readonly<Record<string, string>> = {
  '205': '教育支出',
  '208': '社会保障和就业支出',
  '221': '住房保障支出',
}

/** As a department prints it: 万元 to two places, every figure rounded by itself. */
function printed(fen: bigint, extra = 0n): string {
  const hundredths = divideRound(fen, 10_000n) + extra
  const digits = hundredths.toString().padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** The five main tables of a budget that is all 一般公共预算; `slip` is added, in 0.01 万元, to one figure of 05. */
function budgetOf(
  items: readonly Item[],
  slip: { readonly at: number; readonly by: bigint } | null,
): readonly Table[] {
  const levels = [...new Set(items.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]))].sort()
  const below = (code: string): readonly Item[] => items.filter((item) => item.code.startsWith(code))
  let figure = 0
  const row = (code: string, name: string, of: readonly Item[], slipped: boolean): string => {
    const cells = [all, basic, ['personnel'], ['operating'], ['project']] as const
    const texts = cells.map((kinds) => {
      const extra = slipped && slip !== null && figure === slip.at ? slip.by : 0n
      if (slipped) figure += 1
      return printed(total(of, kinds), extra)
    })
    return [code, name, ...texts].join('|')
  }
  const rowsOf = (slipped: boolean): readonly string[] => [
    row('', '合计', items, slipped),
    ...levels.map((code) => row(code, names[code] ?? '某科目', below(code), slipped)),
  ]
  const columns = '科目编码|科目名称|合计|基本支出/小计|基本支出/人员经费|基本支出/公用经费|项目支出'
  const classes = [...new Set(items.map((item) => item.code.slice(0, 3)))]
  const whole = printed(total(items, all))
  const left = ['一般公共预算拨款收入', '政府性基金预算拨款收入', '国有资本经营预算拨款收入']
  const summary = left.map((label, at) => {
    const code = classes[at] ?? ''
    return `${label}|${at === 0 ? whole : ''}|${names[code] ?? ''}|${code === '' ? '' : printed(total(below(code), all))}`
  })
  return [
    table(
      '收支总表',
      '收入/项目|收入/预算数|支出/项目|支出/预算数',
      ...summary,
      `本年收入合计|${whole}|本年支出合计|${whole}`,
      `收入总计|${whole}|支出总计|${whole}`,
    ),
    table('支出总表', columns, ...rowsOf(false)),
    table(
      '财政拨款收支总表',
      '收入/项目|收入/预算数|支出/项目|支出/预算数',
      ...summary,
      `本年收入合计|${whole}|本年支出合计|${whole}`,
      '上年结转||结转下年|',
      `收入总计|${whole}|支出总计|${whole}`,
    ),
    table('一般公共预算支出表', columns, ...rowsOf(true)),
    table(
      '一般公共预算基本支出表',
      '科目编码|科目名称|合计|人员经费|公用经费',
      `|合计|${printed(total(items, basic))}|${printed(total(items, ['personnel']))}|${printed(total(items, ['operating']))}`,
    ),
  ]
}

describe('预算勾稽的规律', () => {
  it('真数四舍五入到两位小数，没有一条关系不成立', () => {
    fc.assert(
      fc.property(department, (items) => {
        const { broken, holds } = worked(...budgetOf(items, null))
        expect([...broken]).toEqual([])
        expect(holds.size).toBeGreaterThan(5)
      }),
      { numRuns: 40 },
    )
  })

  it('05 表任何一个数错出余地，一定有一条错误级的关系不成立', () => {
    const figures = 5 * (1 + 3 + 4 + 7)
    const severe = new Set(budgetRelations.filter(({ severity }) => severity === 'error').map(({ id }) => id))
    fc.assert(
      fc.property(
        department,
        fc.nat({ max: figures - 1 }),
        fc.integer({ min: 10, max: 100_000 }),
        (items, at, by) => {
          const { broken } = worked(...budgetOf(items, { at, by: BigInt(by) }))
          expect([...broken].some((id) => severe.has(id))).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})
