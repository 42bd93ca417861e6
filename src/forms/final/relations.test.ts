import { describe, expect, it } from 'vitest'
import type { Expression } from '../../core/relation.ts'
import { finalForms, finalRelations } from './index.ts'

const byId = new Map(finalForms.map((form) => [form.id, form]))

const walk = (e: Expression, visit: (e: Expression) => void): void => {
  visit(e)
  if (e.kind === 'sum' || e.kind === 'either') for (const part of e.of) walk(part, visit)
  if (e.kind === 'less') for (const part of [e.from, e.take]) walk(part, visit)
}

describe('勾稽关系', () => {
  it('编号唯一', () => {
    const ids = finalRelations.map((relation) => relation.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(ids.length).toBeGreaterThan(120)
  })

  it('每个单元格都在所指的表中', () => {
    for (const relation of finalRelations) {
      const over = (relation.each ?? []).flatMap((each) =>
        'and' in each ? [each.form, each.and] : [each.form],
      )
      for (const form of over) expect(byId.has(form), relation.id).toBe(true)
      const parts = [
        relation.left,
        relation.right,
        ...(relation.when?.zero ?? []),
        ...(relation.when?.printed ?? []),
      ]
      for (const part of parts)
        walk(part, (e) => {
          if (e.kind === 'sum' || e.kind === 'less' || e.kind === 'either') return
          const form = byId.get(e.form)!
          expect(form, relation.id).toBeDefined()
          if (typeof e.column === 'string') expect(Object.keys(form.columns), relation.id).toContain(e.column)
          if (e.kind === 'group')
            expect(
              Object.values(form.rows).map((row) => row.group),
              relation.id,
            ).toContain(e.group)
          if (e.kind === 'cell' && typeof e.row === 'string' && e.row !== 'each')
            expect(Object.keys(form.rows), relation.id).toContain(e.row)
          if (e.kind === 'cell' && typeof e.row === 'object' && 'code' in e.row)
            expect(form.rowsBy).toBe('code')
          if ((e.kind === 'cell' && e.row === 'each') || e.kind === 'children')
            expect(over, relation.id).toContain(e.form)
        })
    }
  })
})
