import { describe, expect, test } from 'vitest'
import { grid, line, opened } from './drawn.fixture.ts'
import { findTables } from './find.ts'

const doubtsOf = (...bodies: readonly (readonly (readonly string[])[])[]) =>
  findTables(
    opened(
      bodies.flatMap((rows, at) => [
        line(`部门支出总表${at + 1}`),
        line('单位：万元'),
        grid([['科目编码', '科目名称', '合计'], ...rows]),
      ]),
    ),
  ).tables.map((table) => table.doubts)

const sound = [
  ['201', '一般公共服务支出', '12.30'],
  ['208', '社会保障和就业支出', '4.00'],
]
const overflowing = [
  ['201', '一般公共', '12.304.005.10'],
  ['208', '社会保障', '4.00'],
]
const labelled = [
  ['', '一、一般公共服务', '12.30'],
  ['', '支出二、外交支出', '1.00'],
  ['', '出三、国防支出', '2.00'],
]

describe('a table whose lines overflow their rows', () => {
  test('is doubted for figures or labels that run together', () => {
    expect(doubtsOf(overflowing)).toEqual([['cells run together']])
    expect(doubtsOf(labelled)).toEqual([['cells run together']])
  })
  test('and leaves a sound one alone; two of them put all in doubt', () => {
    expect(doubtsOf(sound)).toEqual([[]])
    expect(doubtsOf(sound, overflowing)[0]).toEqual([])
    expect(doubtsOf(sound, overflowing, labelled)[0]).toEqual(['cells run together'])
  })
  test('a label that lists names is no such label', () => {
    expect(
      doubtsOf([
        ['', '第一、二产业支出', '1.00'],
        ['', '十一、城乡社区支出', '2.00'],
        ['', '二十一、国有资本经营预算支出', '3.00'],
      ]),
    ).toEqual([[]])
  })
})
