import { expect, it } from 'vitest'
import { doubtSaid, type Doubt } from '../src/core/doubts.ts'
import type { Table } from '../src/core/table.ts'

it('读取时只能留下有说法的疑问：写错一个词，编译不过', () => {
  const doubt: Doubt = 'rows may be missing'
  // @ts-expect-error a doubt without words is no doubt of ours
  const astray: Table['doubts'] = ['rows may be mising']
  expect(astray).toHaveLength(1)
  expect(doubtSaid(doubt, 'zh-CN')).toMatch(/[\u4e00-\u9fff]/)
  expect(doubtSaid(doubt, 'en')).toMatch(/^[A-Z]/)
})
