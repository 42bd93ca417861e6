import { describe, expect, test } from 'vitest'
import { bodyIn, headPart, yearPrinted } from './head-line.ts'
import { readHead } from './head.ts'
import { unitForAll, unitIn } from './unit.ts'
import { line } from './drawn.fixture.ts'

describe('the unit', () => {
  test.each([
    ['单位：万元', '万元'],
    ['金额单位: 元', '元'],
    ['单位:人民币元', '元'],
    ['金额单位：人民币（万元）', '万元'],
    ['预算数（万元）', '万元'],
    ['2024年度收入决算表（单位：千元）', '千元'],
    ['部门：某局　　　　　单位：亿元', '亿元'],
    ['单位：某某市财政局', null],
    ['单位名称', null],
    ['支出（含一元以下）', null],
  ])('in %s is %s', (text, unit) => {
    expect(unitIn(text)).toBe(unit)
  })

  test('may be said once for all tables', () => {
    expect(unitForAll('本套报表金额单位均为万元')).toBe('万元')
    expect(unitForAll('该项目支出100万元')).toBeNull()
  })
})

describe('the body', () => {
  test.each([
    ['部门：某某市审计局', '某某市审计局'],
    ['编制单位：某局 2024年度 公开01表 金额单位：万元', '某局'],
    ['单位名称：某中心', '某中心'],
    ['部门：', null],
    ['单位：万元', null],
    ['基本支出', null],
  ])('in %s is %s', (text, body) => {
    expect(bodyIn(text)).toBe(body)
  })

  test('may stand beside the unit without a word before it, with its number', () => {
    expect(headPart('511-某某事务局 单位：万元')).toEqual({ kind: 'unit', unit: '万元', body: '某某事务局' })
    expect(headPart('511-某某事务局 万元')).toEqual({ kind: 'unit', unit: '万元', body: '某某事务局' })
  })
})

describe('the year', () => {
  test.each([
    ['（2026年度）', 2026],
    ['2024年', 2024],
    ['编制单位：某局 2024年度 公开01表', 2024],
    ['2024年3月1日', null],
    ['填报日期：2024年3月', null],
  ])('in %s is %s', (text, year) => {
    expect(yearPrinted(text)).toBe(year)
  })
})

describe('the title', () => {
  test.each([
    ['2024 年度收入支出决算总表', '2024年度收入支出决算总表', null],
    ['表1 收支总体情况表', '收支总体情况表', '表1'],
    ['附表3：部门支出总表', '部门支出总表', '附表3'],
    ['收支总表（预算表1）', '收支总表', '预算表1'],
    ['收入决算表 公开02表', '收入决算表', '公开02表'],
    ['一、财政拨款收支总表', '财政拨款收支总表', null],
    ['一般公共预算支出表（按功能分类科目）', '一般公共预算支出表（按功能分类科目）', null],
    ['部门收入总表（续）', '部门收入总表', null],
    ['部门支出总表（单位：万元）', '部门支出总表', null],
  ])('%s', (text, title, number) => {
    expect(headPart(text)).toMatchObject({ kind: 'title', title, number })
  })

  test.each(['支出情况见下表', '详见附表。', '本表', '全国人大代表', '注：本表反映收入总表', '一、基本情况'])(
    '%s is none',
    (text) => {
      expect(headPart(text).kind).not.toBe('title')
    },
  )

  const read = (...lines: readonly string[]) => readHead(lines.map((text) => line(text)))

  test('broken over two lines is one', () => {
    expect(
      read('2025年部门一般公共预算基本支出（按部门预算', '经济分类科目）预算表', '单位：元').head,
    ).toMatchObject({
      title: '2025年部门一般公共预算基本支出（按部门预算经济分类科目）预算表',
      unit: '元',
    })
  })

  test('is not fetched over running text, nor are earlier heads', () => {
    const { head, used } = read('部门收入总表', '这是一段说明。', '部门支出总表', '公开03表', '单位：万元')
    expect(head).toMatchObject({ title: '部门支出总表', number: '公开03表', unit: '万元' })
    expect(used).toBe(3)
    expect(read('部门收入总表', '这是一段说明。')).toMatchObject({ head: { title: '' }, used: 0 })
  })

  test('of a table that is no 表 is its heading, over the sentence that leads to it', () => {
    expect(read('二、预算单位构成', '纳入编制范围的单位包括：')).toMatchObject({
      head: { title: '预算单位构成' },
      used: 0,
    })
  })
})
