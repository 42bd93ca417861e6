import { expect, test } from 'vitest'
import { setUpright } from './turned.ts'

const lines = (page: number, ...texts: string[]) =>
  texts.map((text, i) => ({ number: page * 10 + i, page, text }))
const backwards = (text: string): string => [...text].reverse().join('')
const page = ['某局收入总表', '部门：某局    单位：万元', '项目    预算数', '合计    12.50']

test('倒着印的一页正过来读：行从下往上，字从后往前，行号不变', () => {
  const turned = lines(2, ...[...page].reverse().map(backwards))
  const upright = setUpright([...lines(1, ...page), ...turned])
  expect(upright.map((line) => line.text.trim())).toEqual([...page, ...page])
  expect(upright.slice(4).map((line) => line.number)).toEqual([23, 22, 21, 20])
  const ends = upright.slice(4).map((line) => line.text.length)
  expect(new Set(ends).size).toBe(1)
})

test('正着的原样', () => {
  const upright = lines(1, ...page, '计算合理、位单列项')
  expect(setUpright(upright)).toBe(upright)
})
