import { describe, expect, it } from 'vitest'
import type { Form } from '../../core/form.ts'
import type { Expression, Relation } from '../../core/relation.ts'
import { formsFor, overlays } from '../overlays/index.ts'
import { budgetForms, budgetRelations } from './index.ts'

const forms = new Map<string, Form>(budgetForms.map((form) => [form.id, form]))

interface Named {
  readonly form: string
  readonly row: string | null
  readonly column: string | null
}

/** Every row and column an expression names; `each` names none. */
function named(e: Expression): readonly Named[] {
  switch (e.kind) {
    case 'sum':
    case 'either':
      return e.of.flatMap(named)
    case 'less':
      return [...named(e.from), ...named(e.take)]
    case 'group':
    case 'children':
      return [{ form: e.form, row: null, column: typeof e.column === 'string' ? e.column : null }]
    case 'cell':
      return [
        {
          form: e.form,
          row: typeof e.row === 'string' && e.row !== 'each' ? e.row : null,
          column: typeof e.column === 'string' ? e.column : null,
        },
      ]
    default:
      return []
  }
}

const expressionsOf = (relation: Relation): readonly Expression[] => [
  relation.left,
  relation.right,
  ...(relation.when?.zero ?? []),
  ...(relation.when?.printed ?? []),
]

const knows = (form: Form, row: string): boolean =>
  row in form.rows ||
  (form.rowsBy === 'single' && row === 'only') ||
  (form.rowsBy !== 'label' && row === 'total')

describe('预算的勾稽关系', () => {
  it('编号各不相同', () => {
    const ids = budgetRelations.map((relation) => relation.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('只写表样里有的表、行、栏、分组', () => {
    const wrong: string[] = []
    for (const relation of budgetRelations) {
      for (const name of expressionsOf(relation).flatMap(named)) {
        const form = forms.get(name.form)
        if (form === undefined) wrong.push(`${relation.id}: 没有表 ${name.form}`)
        else if (name.row !== null && !knows(form, name.row))
          wrong.push(`${relation.id}: ${name.form} 没有行 ${name.row}`)
        else if (name.column !== null && !(name.column in form.columns))
          wrong.push(`${relation.id}: ${name.form} 没有栏 ${name.column}`)
      }
      for (const each of relation.each ?? [])
        if (!forms.has(each.form)) wrong.push(`${relation.id}: ${each.form}`)
    }
    expect(wrong).toEqual([])
  })

  it('按栏重复的关系至少有一栏在表样里', () => {
    const empty = budgetRelations.filter((relation) =>
      (relation.each ?? []).some(
        (each) =>
          each.over === 'columns' &&
          !each.columns.some((column) => column in (forms.get(each.form)?.columns ?? {})),
      ),
    )
    expect(empty.map((relation) => relation.id)).toEqual([])
  })

  it('只有等式是错误，不等式只是提问', () => {
    const grave = budgetRelations.filter((relation) => relation.is === '≤' && relation.severity === 'error')
    expect(grave.map((relation) => relation.id)).toEqual([])
  })

  it('国家表样之间的关系一张不少', () => {
    for (const pair of [
      '01-02',
      '01-03',
      '01-04',
      '04-05',
      '03-05',
      '05-06',
      '04-08',
      '04-09',
      '03-10',
      '06-07',
    ])
      expect(
        budgetRelations.filter((relation) => relation.id.startsWith(`budget-across/${pair}/`)),
        pair,
      ).not.toEqual([])
  })
})

describe('地方目录', () => {
  it('只列表样里有的表，一张表只列一次', () => {
    for (const overlay of overlays) {
      const known = [...budgetForms, ...(overlay.forms ?? [])].map((form) => form.id)
      const listed = overlay.tables.map((table) => table.form)
      expect(
        listed.filter((id) => !known.includes(id)),
        overlay.place,
      ).toEqual([])
      expect(new Set(listed).size, overlay.place).toBe(listed.length)
    }
  })

  it('换上当地表名，国家表名仍认得；不认识的地方用国家表样', () => {
    const here = formsFor('广东省深圳市', 2026).find((form) => form.id === 'budget-05-economic')
    expect(here?.title).toBe('一般公共预算支出表（按经济分类）')
    expect(here?.number).toBe('表8')
    expect(formsFor('广东省深圳市', 2026).find((form) => form.id === 'budget-03')?.aliases).toContain(
      '部门支出总表',
    )
    expect(formsFor(null).map((form) => form.id)).toEqual(formsFor('某省某市', 2026).map((form) => form.id))
  })

  it('地方自己的表只在当地', () => {
    const ids = (region: string): readonly string[] => formsFor(region, 2026).map((form) => form.id)
    expect(ids('陕西省西安市')).toContain('budget-meetings')
    expect(ids('湖南省长沙市')).not.toContain('budget-meetings')
    expect(formsFor('陕西省西安市', 2020).map((form) => form.id)).not.toContain('budget-meetings')
  })
})
