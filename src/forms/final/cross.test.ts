import { describe, expect, it } from 'vitest'
import type { Expression } from '../../core/relation.ts'
import { forms, relations, sentences } from '../index.ts'
import { crossRelations, type CrossSide } from './cross.ts'

const known = new Map(forms.map((form) => [form.id, form]))

function astray(e: Expression): string[] {
  if (e.kind === 'sum' || e.kind === 'either') return e.of.flatMap(astray)
  if (e.kind === 'less') return [e.from, e.take].flatMap(astray)
  const form = known.get(e.form)
  if (form === undefined) return [e.form]
  const column = typeof e.column === 'string' && form.columns[e.column] === undefined ? [e.column] : []
  const named = e.kind === 'cell' && typeof e.row === 'string' && e.row !== 'each' && e.row !== 'only'
  const row = named && form.rows[e.row as string] === undefined ? [e.row as string] : []
  return [...column, ...row]
}

describe('两份文件之间的关系', () => {
  it('编号唯一，也不与一份文件之内的重复', () => {
    const ids = [...crossRelations, ...relations].map((relation) => relation.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('所指的表、行、列、句子都在，且属于所说的那份文件', () => {
    const said = new Map(sentences.map((sentence) => [sentence.id, sentence.document]))
    for (const relation of crossRelations) {
      const sides: readonly CrossSide[] = [relation.earlier, relation.later]
      sides.forEach((side, at) => {
        const kind = relation.documents[at]!.kind
        if (side.of === 'cells') {
          expect(astray(side.at), relation.id).toEqual([])
          const first = side.at.kind === 'either' ? side.at.of[0]! : side.at
          if ('form' in first) expect(known.get(first.form)?.kind, relation.id).toBe(kind)
        }
        if (side.of === 'told') expect(said.get(side.sentence), `${relation.id} ${side.sentence}`).toBe(kind)
      })
    }
  })

  it('跨年的前后相隔一年，单位与部门、两个版本在同一年', () => {
    for (const { id, family, documents } of crossRelations) {
      const [earlier, later] = documents
      expect(later.year, id).toBe(0)
      if (family !== 'yearly') expect(earlier.year, id).toBe(0)
      else expect(earlier.kind === later.kind ? -1 : 0, id).toBe(earlier.year)
    }
  })
})
