import { describe, expect, it } from 'vitest'
import type { Form } from '../../core/form.ts'
import { bare, normal } from '../../core/normal.ts'
import { classOrdinals, classRows } from '../codes/index.ts'
import { income } from './02-income.ts'
import { basic } from './06-basic.ts'
import { threePublicExpenses } from './09-three-public-expenses.ts'
import { finalForms } from './index.ts'
import { at } from './relations/cells.ts'
import { columnOf } from './figures.fixture.ts'

const byId = new Map(finalForms.map((form) => [form.id, form]))

describe('表样', () => {
  it('写错行或列不能通过编译', () => {
    // @ts-expect-error 收入决算表没有这一列
    at(income, 'total', 'projekt')
    // @ts-expect-error 收入决算表没有这一行
    at(income, 'sum', 'total')
    // @ts-expect-error “三公”经费表只有一行
    at(threePublicExpenses, 'total', 'actualTotal')
    expect(at(basic, { code: '30212' }, 'amount')).toMatchObject({ form: 'final-06', column: 'amount' })
  })

  it('编号唯一，九张表齐全', () => {
    expect(byId.size).toBe(finalForms.length)
    for (let n = 1; n <= 9; n += 1) expect(byId.has(`final-0${n}`)).toBe(true)
  })

  it('半边、上级行与组都指向表中所有', () => {
    for (const form of finalForms) {
      const halves = new Set(Object.values(form.columns).map((column) => column.half))
      for (const [key, row] of Object.entries(form.rows)) {
        expect(halves.has(row.half), `${form.id} ${key}`).toBe(true)
        if (row.partOf !== undefined)
          expect(Object.keys(form.rows), `${form.id} ${key}`).toContain(row.partOf)
      }
    }
  })

  it('同一半边内除注明上级者外行名不重复', () => {
    for (const form of finalForms) {
      const seen = new Map<string, string>()
      for (const [key, row] of Object.entries(form.rows)) {
        for (const name of [row.label, ...(row.aliases ?? [])].filter(
          (a): a is string => typeof a === 'string',
        )) {
          const place = `${row.half ?? ''} ${bare(name)}`
          const before = seen.get(place)
          const told = row.partOf !== undefined || before === undefined || before === key
          expect(told, `${form.id}: ${name} ${before} ${key}`).toBe(true)
          if (row.partOf === undefined) seen.set(place, key)
        }
      }
    }
  })

  it('各类行带代码，次序与公开01一致', () => {
    const rows = Object.entries(classRows('expenditure'))
    for (const [code, row] of rows) expect(row).toMatchObject({ code, group: 'class' })
    const printed = rows.map(([code]) => classOrdinals.get(code)).filter((n) => n !== undefined)
    expect(printed).toEqual([...printed].sort((a, b) => a - b))
  })
})

describe('“三公”经费表的两种栏目次序', () => {
  const inOrder = [
    ['合计', 'Total'],
    ['因公出国（境）费', 'Abroad'],
    ['公务用车购置及运行维护费/小计', 'Vehicles'],
    ['公务用车购置及运行维护费/公务用车购置费', 'Purchase'],
    ['公务用车购置及运行维护费/公务用车运行维护费', 'Running'],
    ['公务接待费', 'Hospitality'],
  ] as const
  it.each(inOrder)('%s', (title, key) => {
    const form: Form = threePublicExpenses
    expect(columnOf(form, `预算数/${title}`)).toBe(`budgeted${key}`)
    expect(columnOf(form, `决算数/${title}`)).toBe(`actual${key}`)
    expect(columnOf(form, `财政拨款“三公”经费/${title}/预算数`)).toBe(`budgeted${key}`)
    expect(columnOf(form, `财政拨款“三公”经费/${title}/决算数`)).toBe(`actual${key}`)
  })
})

describe('表名', () => {
  const named = (title: string): string[] =>
    finalForms
      .filter(
        (form) =>
          [form.title, ...form.aliases].some((p) =>
            typeof p === 'string' ? normal(p) === normal(title) : p.test(normal(title)),
          ) && !(form.unlike ?? []).some((p) => typeof p !== 'string' && p.test(normal(title))),
      )
      .map((form) => form.id)
  it.each([
    ['收入支出决算总表', ['final-01']],
    ['部门收支决算总表', ['final-01']],
    ['收入决算表', ['final-02']],
    ['支出决算表', ['final-03']],
    ['财政拨款收入支出决算总表', ['final-04']],
    ['一般公共预算财政拨款支出决算表', ['final-05']],
    ['一般公共预算财政拨款基本支出决算明细表', ['final-06']],
    ['一般公共预算财政拨款基本支出决算表', ['final-06']],
    ['政府性基金预算财政拨款收入支出决算表', ['final-07']],
    ['国有资本经营预算财政拨款收入支出决算表', ['final-08']],
    ['国有资本经营预算财政拨款支出决算表', ['final-08']],
    ['财政拨款“三公”经费支出决算表', ['final-09', 'final-09-list']],
    ['一般公共预算财政拨款“三公”经费支出决算表', ['final-09', 'final-09-list']],
    ['财政拨款支出决算明细表', ['final-sichuan-appropriation-details']],
    ['一般公共预算财政拨款项目支出决算表', ['final-sichuan-projects']],
    ['一般公共预算财政拨款支出决算明细表', ['final-sichuan-general-public-details']],
    ['政府性基金预算财政拨款基本支出决算表', ['final-beijing-fund-basic']],
    ['政府采购情况表', ['final-procurement']],
    ['项目收入支出决算表', ['final-inner-mongolia-projects']],
    ['机构运行信息表', ['final-operation']],
  ])('%s', (title, expected) => {
    expect(named(title)).toEqual(expected)
  })
})
