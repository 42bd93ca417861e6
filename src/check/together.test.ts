import { describe, expect, it } from 'vitest'
import { disclose } from '../../cases/case.ts'
import { say } from '../core/zh-CN/index.ts'
import { checkTogether } from './together.ts'

const general = (rows: readonly string[][]) => ({
  title: '一般公共预算财政拨款支出决算表',
  columns: ['功能分类科目编码', '科目名称', '小计', '基本支出', '项目支出'],
  rows: [...rows],
})
const told = (change: string) =>
  `# 五、一般公共预算财政拨款支出决算情况说明\n2024年度一般公共预算财政拨款支出33.00万元，与2023年度相比，一般公共预算财政拨款支出增加${change}万元。`
const last = disclose(
  { kind: 'final', body: '某区甲局', year: 2023, tables: [general([['', '合计', '30.00', '30.00', '']])] },
  1,
)
const now = disclose(
  {
    kind: 'final',
    body: '某区甲局',
    year: 2024,
    tables: [general([['', '合计', '33.00', '33.00', '']])],
    text: told('5.00'),
  },
  2,
)

describe('几份文件相互核对', () => {
  it('算式中每一个数都说明出自哪一份文件', () => {
    const [finding] = checkTogether([last, now])
    expect(finding!.code).toBe('previous differs')
    expect(finding!.source.document).toBe('2')
    expect(finding!.working.map((line) => line.source?.document)).toEqual(['2', '2', '1'])
    expect(say(finding!).message).toContain('某区甲局2023年度部门决算')
  })

  it('先后次序不影响结果', () => {
    expect(checkTogether([now, last])).toHaveLength(1)
  })

  it('同一份文件给了两次，只说一次', () => {
    const found = checkTogether([now, now, last], { names: ['a.pdf', 'b.pdf', 'c.pdf'] })
    expect(found.map((finding) => finding.code)).toEqual(['previous differs', 'same file'])
    expect(say(found[1]!).message).toContain('b.pdf')
  })

  it('两个版本按文件名区分', () => {
    const other = disclose(
      {
        kind: 'final',
        body: '某区甲局',
        year: 2024,
        tables: [general([['', '合计', '34.00', '34.00', '']])],
      },
      3,
    )
    const found = checkTogether([now, other], { names: ['a.pdf', 'b.pdf'] })
    expect(found.map((finding) => [finding.code, finding.severity])).toEqual([['versions differ', 'note']])
    expect(found[0]!.where).toContain('b.pdf')
    expect(say(found[0]!).message).toContain('a.pdf')
    expect(found[0]!.details['cells']).toBe(2)
  })
})
