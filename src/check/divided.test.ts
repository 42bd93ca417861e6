import { expect, it } from 'vitest'
import { disclose } from '../../cases/case.ts'
import { check } from './check.ts'

const columns = [
  '科目编码/类',
  '科目编码/款',
  '部门预算支出经济分类科目名称',
  '科目编码/类',
  '科目编码/款',
  '政府预算支出经济分类科目名称',
  '合计',
  '人员经费',
  '公用经费',
]
const table = (other: string) => ({
  title: '一般公共预算基本支出表',
  columns,
  rows: [
    ['', '', '合计', '', '', '', '31.00', '31.00', ''],
    ['301', '', '工资福利支出', '501', '', '机关工资福利支出', '10.00', '10.00', ''],
    ['301', '01', '基本工资', '501', '01', '工资奖金津补贴', '6.00', '6.00', ''],
    ['301', '02', '津贴补贴', '501', '01', '工资奖金津补贴', '4.00', '4.00', ''],
    ['301', '', '工资福利支出', '505', '', '对事业单位经常性补助', '21.00', '21.00', ''],
    ['301', '01', '基本工资', '505', '01', '工资福利支出', '15.00', '15.00', ''],
    ['301', '02', '津贴补贴', '505', '01', '工资福利支出', other, other, ''],
  ],
})
const checked = (other: string) => check(disclose({ kind: 'budget', year: 2026, tables: [table(other)] }))

it('adds up a 款 that is divided by where it goes', () => {
  const { findings, obligations } = checked('6.00')
  expect(findings.filter(({ rule }) => rule.startsWith('budget-06'))).toEqual([])
  expect(obligations.find(({ id }) => id === 'budget-06/tree')?.verdict).toBe('holds')
})

it('asks about a sum that nobody printed, and proves nothing', () => {
  const { findings } = checked('9.00')
  const severities = findings
    .filter(({ rule }) => rule.startsWith('budget-06'))
    .map(({ severity }) => severity)
  expect(severities).toContain('warning')
  expect(severities).not.toContain('error')
})
