import type { FilledForm, FilledFund } from '../../core/filled-form.ts'
import type { PerformancePart } from '../../core/performance-form.ts'
import type { FundColumn } from '../../core/performance.ts'
import { cell, sideWidth, type Band, type BandCell, type Role } from './band.ts'
import { headsOf, levelsOf } from './heads.ts'

type Funds = Extract<PerformancePart, { readonly kind: 'funds' }>

const roles: Readonly<Partial<Record<FundColumn, Role>>> = {
  rate: 'figure',
  weight: 'figure',
  score: 'figure',
  share: 'figure',
}

/** The 资金 block: under headings, as one amount a line, or as pairs side by side where each line names its column. */
export function fundBand(part: Funds, filled: FilledForm): Band {
  return part.lines.some((line) => line.column !== undefined) ? pairs(part, filled) : table(part, filled)
}

/** 「项目资金（万元）」: the name with the unit that the amounts are in. */
export const withUnit = (title: string, { unit }: FilledForm): string =>
  `${title.replace(/[（(](?:单位[:：])?(?:元|千元|万元|百万元|亿元)[）)]/, '')}（${unit}）`

/** 「（20分）」, as the values say or else as the form declares. */
export function pointsOf(declared: number | undefined, said: string | undefined): string {
  const text = said ?? (declared === undefined ? '' : `${declared}分`)
  return text === '' ? '' : `（${text}）`
}

export const executionPoints = (filled: FilledForm): string | undefined =>
  filled.points.find((it) => it.of === 'execution')?.text

export const labelOf = (part: Funds, line: FilledFund): string =>
  line.label ?? part.lines.find((it) => it.part === line.part)?.label ?? ''

function table(part: Funds, filled: FilledForm): Band {
  const labels = filled.funds.map((line) => levelsOf(labelOf(part, line)))
  const depth = Math.max(1, ...labels.map((levels) => levels.length))
  const first = depth + 1
  const heads =
    part.columns.length === 1
      ? []
      : headsOf(
          part.columns.map(({ title }) => title),
          first,
        )
  const lines = filled.funds.map((line, index) => [
    ...labelCells(labels, index, depth),
    ...part.columns.map(({ column }, i) => value(first + i, index, column, line.cells[column] ?? '')),
  ])
  const rows: (readonly BandCell[])[] = [...heads, ...lines]
  const points = pointsOf(part.points, executionPoints(filled))
  const apart = part.pointsTitle !== undefined
  const name = withUnit(part.title, filled) + (apart ? '' : points)
  const side = cell(0, 'side', name, { down: rows.length })
  const blank = cell(1, 'head', '', { across: depth, down: heads.length })
  const aside = cell(first + part.columns.length, 'label', `${part.pointsTitle ?? ''}${points}`, {
    down: rows.length,
  })
  return {
    kind: part.kind,
    widths: [
      part.columns.length === 1 ? 15 : sideWidth,
      ...Array.from({ length: depth }, () => 20 / depth),
      ...part.columns.map(({ column }) => (roles[column] ? 9 : 14)),
      ...(apart ? [14] : []),
    ],
    rows: rows.map((row, i) =>
      i > 0
        ? row
        : [side, ...(heads.length > 0 ? [blank] : []), ...row, ...(apart && rows.length > 0 ? [aside] : [])],
    ),
  }
}

/** The name of a line, its upper level one cell for the lines that share it. */
function labelCells(labels: readonly (readonly string[])[], at: number, depth: number): readonly BandCell[] {
  const levels = labels[at]!
  return levels.flatMap((text, level) => {
    const last = level === levels.length - 1
    const same = (other: readonly string[] | undefined): boolean =>
      !last && other !== undefined && other.length > level + 1 && other[level] === text
    if (same(labels[at - 1])) return []
    let down = 1
    while (same(labels[at + down])) down += 1
    return [cell(1 + level, 'label', text, { across: last ? depth - level : 1, down })]
  })
}

const value = (at: number, line: number, column: FundColumn, text: string): BandCell =>
  cell(at, roles[column] ?? 'amount', text, { place: { of: 'fund', line, column } })

/** Lines that name their column: those of each column stand below one another, the columns beside one another. */
function pairs(part: Funds, filled: FilledForm): Band {
  const columns = [...new Set(part.lines.flatMap((line) => line.column ?? []))]
  const stacks = columns.map((column) => part.lines.filter((line) => line.column === column))
  const height = Math.max(...stacks.map((stack) => stack.length))
  const rows = Array.from({ length: height }, (_, row) =>
    stacks.flatMap((stack, i) => {
      const line = stack[row]
      const column = columns[i]!
      if (line === undefined) return [cell(2 * i, 'label', ''), cell(2 * i + 1, 'text', '')]
      const index = filled.funds.findIndex(
        (it) =>
          it.part === line.part && it.cells[column] !== undefined && (it.label ?? line.label) === line.label,
      )
      const name = row === 0 ? withUnit(line.label, filled) : line.label
      return [
        cell(2 * i, 'label', name),
        value(2 * i + 1, index, column, filled.funds[index]?.cells[column] ?? ''),
      ]
    }),
  )
  return { kind: part.kind, widths: columns.flatMap(() => [20, 30]), rows }
}
