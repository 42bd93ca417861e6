import { describe, expect, it } from 'vitest'
import type { Form } from '../core/form.ts'
import { cell, children, sum, type Expression, type Relation } from '../core/relation.ts'
import { sayRelation, sayRelationEn } from '../core/say-relation.ts'
import { finalForms, finalRelations } from './final/index.ts'
import { forms, relations } from './index.ts'
import { relationsPage } from './relations-page.ts'

const one = (id: string): Relation => finalRelations.find((relation) => relation.id === id)!
const said = (id: string): string => sayRelation(one(id), finalForms)

describe('勾稽关系说成一句话', () => {
  it.each([
    ['final-01/income', '收入总计 = 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余'],
    ['final-01/balance', '收入总计 = 支出总计'],
    ['final-01/classes', '本年支出合计 = 一般公共服务支出至抗疫特别国债安排的支出各行之和'],
    ['final-05/row', '每一行：小计 = 基本支出 + 项目支出'],
    ['final-03/tree/basic', '“基本支出”列，每个有下级的行：本行 = 下一级各行之和'],
    ['final-03/part/basic', '每一行：基本支出 不大于 本年支出合计'],
    ['final-06/personnel', '“决算数”列，人员经费合计 = 301 + 303'],
    [
      'final-07/balance',
      '印有年初结转和结余、本年收入、小计的，每一行：年末结转和结余 = 年初结转和结余 + 本年收入 − 小计',
    ],
    [
      'across/01-03/total',
      '《收入支出决算总表》“本年支出合计”行“决算数”列 = 《支出决算表》“合计”行“本年支出合计”列',
    ],
    [
      'across/01-04/opening',
      '《财政拨款收入支出决算总表》“年初财政拨款结转和结余”行“决算数”列 不大于 《收入支出决算总表》“年初结转和结余”行“决算数”列',
    ],
    [
      'across/03-05/row/basic',
      '两表都列的每个科目：《一般公共预算财政拨款支出决算表》“基本支出”列 不大于 《支出决算表》“基本支出”列',
    ],
  ])('%s', (id, sentence) => {
    expect(said(id)).toBe(sentence)
  })

  it('英文', () => {
    expect(sayRelationEn(one('final-01/income'), finalForms)).toBe(
      'total income = current income + non-fiscal surplus used + opening balance',
    )
    expect(sayRelationEn(one('across/03-05/row/basic'), finalForms)).toBe(
      'for every code on both forms: final-05: in “basic expenditure” ≤ final-03: in “basic expenditure”',
    )
  })

  it('科目代码可带名称', () => {
    const named = sayRelation(one('final-06/personnel'), finalForms, (_, code) =>
      code === '301' ? '工资福利支出' : null,
    )
    expect(named).toBe('“决算数”列，人员经费合计 = 301 工资福利支出 + 303')
  })

  it('每条关系都能说，说法里没有没翻出来的行列', () => {
    for (const relation of relations) {
      const zh = sayRelation(relation, forms)
      expect(zh, relation.id).not.toMatch(/undefined|null|“”|[a-z]{3}/)
      expect(sayRelationEn(relation, forms), relation.id).not.toMatch(/undefined|null|“”/)
    }
  })
})

/** What a relation names that its forms do not have. */
function astray(relation: Relation, known: ReadonlyMap<string, Form>): string[] {
  const wrong: string[] = []
  const visit = (e: Expression): void => {
    if (e.kind === 'sum' || e.kind === 'either') return e.of.forEach(visit)
    if (e.kind === 'less') return [e.from, e.take].forEach(visit)
    const form = known.get(e.form)
    if (form === undefined) return void wrong.push(e.form)
    if (typeof e.column === 'string' && form.columns[e.column] === undefined)
      wrong.push(`${e.form} column ${e.column}`)
    if (e.kind === 'cell' && typeof e.row === 'string' && e.row !== 'each') {
      // A row found by its code need not be declared, nor the only row of a form.
      const found = form.rows[e.row] !== undefined || (form.rowsBy === 'code' && /^\d+$/.test(e.row))
      if (!found && !(form.rowsBy === 'single' && e.row === 'only')) wrong.push(`${e.form} row ${e.row}`)
    }
    if (e.kind === 'group' && !Object.values(form.rows).some((row) => row.group === e.group))
      wrong.push(`${e.form} group ${e.group}`)
  }
  const conditions = [...(relation.when?.zero ?? []), ...(relation.when?.printed ?? [])]
  ;[relation.left, relation.right, ...conditions].forEach(visit)
  for (const each of relation.each ?? []) if (!known.has(each.form)) wrong.push(each.form)
  return wrong
}

describe('全部勾稽关系', () => {
  const known = new Map(forms.map((form) => [form.id, form]))

  it('编号唯一，多于二百条', () => {
    const ids = relations.map((relation) => relation.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(ids.length).toBeGreaterThan(200)
  })

  it('所指的表、行、列都在', () => {
    for (const relation of relations) expect(astray(relation, known), relation.id).toEqual([])
  })

  it('写错的行、列、表会被发现', () => {
    const wrong = (left: Expression): string[] => astray({ ...one('final-01/balance'), left }, known)
    expect(wrong(cell('final-01', 'totalIncomes', 'income'))).toEqual(['final-01 row totalIncomes'])
    expect(wrong(sum(cell('final-02', 'total', 'totals')))).toEqual(['final-02 column totals'])
    expect(wrong(children('final-99', 'total'))).toEqual(['final-99'])
  })

  it('写成一页，每条都在', () => {
    const page = relationsPage(relations, forms)
    for (const relation of relations) expect(page).toContain(`### \`${relation.id}\``)
    expect(page.split('\n').filter((line) => line.startsWith('### '))).toHaveLength(relations.length)
  })
})
