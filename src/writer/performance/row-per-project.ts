import type { FilledForm } from '../../core/filled-form.ts'
import type { PerformanceForm } from '../../core/performance-form.ts'
import { fieldNames } from '../../forms/performance/labels.ts'
import { cell, type Band, type BandCell, type Place, type Role } from './band.ts'
import { labelOf, withUnit } from './fund-bands.ts'
import { headsOf } from './heads.ts'
import { indicatorBand } from './indicator-bands.ts'

interface Before {
  readonly title: string
  readonly width: number
  readonly role: Role
  readonly text: string
  readonly place: Place
}

/** A form that is one row for a project: what it is, its money and its goal stand before its indicators. */
export function rowPerProject(form: PerformanceForm, filled: FilledForm, apart: boolean): Band {
  const before = form.parts.flatMap((part): readonly Before[] => {
    if (part.kind === 'fields')
      return part.lines.flat().map((field) => ({
        title: part.labels?.[field] ?? fieldNames[field],
        width: 12,
        role: 'text',
        text: filled.fields[field] ?? '',
        place: { of: 'field', field },
      }))
    if (part.kind === 'funds') {
      const single = part.lines.length === 1
      const indexed = filled.funds.map((line, index) => ({ line, index }))
      return indexed.flatMap(({ line, index }) =>
        part.columns.map(({ column, title }) => ({
          title: single ? withUnit(title, filled) : `${withUnit(part.title, filled)}/${labelOf(part, line)}`,
          width: 10,
          role: 'amount' as const,
          text: line.cells[column] ?? '',
          place: { of: 'fund', line: index, column } as const,
        })),
      )
    }
    if (part.kind !== 'goals') return []
    const index = filled.goals.findIndex(({ span }) => span === part.span)
    return part.columns.map(({ column, title }) => ({
      title,
      width: 22,
      role: 'text' as const,
      text: filled.goals[index]?.[column] ?? '',
      place: { of: 'goal', goal: Math.max(index, 0), column } as const,
    }))
  })
  const table = form.parts.find((part) => part.kind === 'indicators')
  const rows = filled.indicators.map((indicator, index) => ({ indicator, index }))
  const band = table?.kind === 'indicators' ? indicatorBand(table, rows, filled, null, apart) : null
  // The indicators without the name of their block at the side, which is no column here.
  const lines = (band?.rows.slice(1) ?? []).map((line) => shifted(line, before.length - 1))
  const own = table?.kind === 'indicators' ? table.columns.map(({ title }) => title) : []
  const down = Math.max(1, lines.length)
  const first = before.map(({ role, text, place }, i) => cell(i, role, text, { down, place }))
  return {
    kind: 'list',
    widths: [...before.map(({ width }) => width), ...(band?.widths.slice(1) ?? [])],
    rows: [
      ...headsOf([...before.map(({ title }) => title), ...own], 0),
      [...first, ...(lines[0] ?? own.map((_, i) => cell(before.length + i, 'text', '')))],
      ...lines.slice(1),
    ],
  }
}

const shifted = (line: readonly BandCell[], by: number): readonly BandCell[] =>
  line.map((it) => ({ ...it, at: it.at + by }))
