import type { CostColumn, FilledForm, ProjectColumn } from '../../core/filled-form.ts'
import type { PerformancePart } from '../../core/performance-form.ts'
import { cell, sideWidth, type Band } from './band.ts'
import { executionPoints, pointsOf } from './fund-bands.ts'
import { headsOf } from './heads.ts'

type List = Extract<PerformancePart, { readonly kind: 'costs' | 'projects' }>

const money = new Set<CostColumn | ProjectColumn>(['amount', 'lifetime', 'fiscal', 'other', 'executed'])
const wide = new Set<CostColumn | ProjectColumn>(['working', 'content'])

/** 支出明细测算 or a list of projects, a row each. */
export function listBand(part: List, filled: FilledForm): Band {
  const columns: readonly { readonly column: CostColumn | ProjectColumn; readonly title: string }[] =
    part.columns
  const values: readonly Readonly<Partial<Record<CostColumn | ProjectColumn, string>>>[] =
    part.kind === 'costs' ? filled.costs : filled.projects
  const lines = values.map((row, at) =>
    columns.map(({ column }, i) =>
      cell(i + 1, money.has(column) ? 'amount' : 'text', row[column] ?? '', {
        place:
          part.kind === 'costs'
            ? { of: 'cost', row: at, column: column as CostColumn }
            : { of: 'project', row: at, column: column as ProjectColumn },
      }),
    ),
  )
  const titles = columns.map(({ column, title }) =>
    money.has(column) && !/元/.test(title) ? `${title}（${filled.unit}）` : title,
  )
  const rows = [...headsOf(titles, 1), ...lines]
  const apart = part.kind === 'projects' && part.pointsTitle !== undefined
  const points =
    part.kind === 'projects' && part.points !== undefined
      ? pointsOf(part.points, executionPoints(filled))
      : ''
  const side = cell(0, 'side', part.title + (apart ? '' : points), { down: rows.length })
  const aside = apart
    ? [cell(columns.length + 1, 'label', `${part.pointsTitle ?? ''}${points}`, { down: rows.length })]
    : []
  return {
    kind: part.kind,
    widths: [
      sideWidth,
      ...columns.map(({ column }) => (wide.has(column) ? 36 : money.has(column) ? 14 : 20)),
      ...(apart ? [10] : []),
    ],
    rows: rows.map((row, i) => (i === 0 ? [side, ...row, ...aside] : row)),
  }
}
