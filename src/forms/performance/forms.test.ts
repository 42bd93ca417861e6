import { describe, expect, it } from 'vitest'
import { normal } from '../../core/normal.ts'
import { performanceForms } from './index.ts'
import { fieldNames } from './labels.ts'
import { fieldOf, fundColumnOf, fundPartOf, indicatorColumnOf } from './recognise.ts'

const fits = (patterns: readonly (string | RegExp)[], title: string): boolean =>
  patterns.some((pattern) => (typeof pattern === 'string' ? pattern === title : pattern.test(title)))

/** The last level of a header path; a slash in brackets belongs to the name. */
const last = (path: string): string => path.split(/\/(?![^（]*）)/).at(-1) ?? ''

describe('performance forms', () => {
  it('have ids of their own', () => {
    expect(new Set(performanceForms.map(({ id }) => id)).size).toBe(performanceForms.length)
  })

  it.each(performanceForms.map((form) => [form.id, form] as const))(
    '%s is called by words that the reader knows',
    (_, form) => {
      const title = normal(form.title)
      expect(form.unlike?.some((pattern) => fits([pattern], title)) ?? false).toBe(false)
      for (const part of form.parts) {
        if (part.kind === 'fields')
          for (const field of part.lines.flat())
            expect(fieldOf(part.labels?.[field] ?? fieldNames[field])).toBe(field)
        if (part.kind === 'indicators')
          for (const { column, title: name } of part.columns) expect(indicatorColumnOf(name)).toBe(column)
        if (part.kind === 'funds') {
          if (form.arrangement !== 'list')
            for (const { column, title: name } of part.columns) expect(fundColumnOf(last(name))).toBe(column)
          for (const { part: line, label } of part.lines)
            expect(fundPartOf(last(label)) ?? 'unnamed').toBe(line)
        }
      }
    },
  )

  it('score what they say they score: a form with points has a place for their total', () => {
    for (const form of performanceForms.filter(({ stage }) => stage === 'evaluation')) {
      const scores = form.parts.some(
        (part) => part.kind === 'indicators' && part.columns.some(({ column }) => column === 'score'),
      )
      expect(form.parts.some(({ kind }) => kind === 'total')).toBe(scores)
    }
  })
})
