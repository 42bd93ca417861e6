import type { FilledForm } from '../../core/filled-form.ts'
import type { PerformanceForm, PerformancePart } from '../../core/performance-form.ts'
import { fieldNames } from '../../forms/performance/labels.ts'
import { cell, type Band } from './band.ts'
import { fundBand } from './fund-bands.ts'
import { goalBands } from './goal-bands.ts'
import { goalSpanOf, indicatorBand } from './indicator-bands.ts'
import { listBand } from './list-bands.ts'
import { rowPerProject } from './row-per-project.ts'

/** What a name at the side of a row asks for, of a row of 100. */
const nameWidth = 15
type Part<Kind extends PerformancePart['kind']> = Extract<PerformancePart, { readonly kind: Kind }>

/** The blocks of a filled form from top to bottom. Notes stand under the table and are no band. */
export function bandsOf(form: PerformanceForm, filled: FilledForm, apart = false): readonly Band[] {
  if (form.arrangement === 'list') return [rowPerProject(form, filled, apart)]
  const tables = form.parts.flatMap((part) => (part.kind === 'indicators' ? [part] : []))
  return form.parts.flatMap((part, at): readonly Band[] => {
    switch (part.kind) {
      case 'fields':
        return part.lines.map((line) => fieldBand(part, line, filled))
      case 'choice':
        return [choiceBand(part, filled)]
      case 'funds':
        return [fundBand(part, filled)]
      case 'goals':
        return goalBands(part, filled, tables)
      case 'indicators':
        return indicatorParts(part, at, form, filled, apart)
      case 'costs':
      case 'projects':
        return [listBand(part, filled)]
      case 'total':
        return [totalBand(part, form, filled)]
      case 'notes':
        return []
    }
  })
}

function fieldBand(part: Part<'fields'>, line: Part<'fields'>['lines'][number], filled: FilledForm): Band {
  const value = (100 - nameWidth * line.length) / line.length
  const cells = line.flatMap((field, i) => [
    cell(2 * i, 'label', part.labels?.[field] ?? fieldNames[field]),
    cell(2 * i + 1, 'text', filled.fields[field] ?? '', { place: { of: 'field', field } }),
  ])
  return { kind: part.kind, widths: line.flatMap(() => [nameWidth, value]), rows: [cells] }
}

/** Boxes to tick; the value that is no option of the form is printed as it is. */
function choiceBand(part: Part<'choice'>, filled: FilledForm): Band {
  const value = filled.fields[part.field] ?? ''
  const ticked = part.options.includes(value) || value === ''
  const text = ticked
    ? part.options.map((option) => `${option === value ? '☑' : '□'}${option}`).join('  ')
    : value
  const name = part.label ?? fieldNames[part.field]
  const place = { of: 'field', field: part.field } as const
  return {
    kind: part.kind,
    widths: [nameWidth, 100 - nameWidth],
    rows: [[cell(0, 'label', name), cell(1, 'text', text, { place })]],
  }
}

/** The indicator table, once, or once for each goal with the goal in a row above it. */
function indicatorParts(
  part: Part<'indicators'>,
  at: number,
  form: PerformanceForm,
  filled: FilledForm,
  apart: boolean,
): readonly Band[] {
  const rows = filled.indicators.map((indicator, index) => ({ indicator, index }))
  if (part.perGoal !== true) return [indicatorBand(part, rows, filled, null, apart)]
  const span = goalSpanOf(part)
  const titles = form.parts.slice(0, at).findLast((it) => it.kind === 'goals' && it.span === span)
  return filled.goals.flatMap((goal, index) => {
    if (goal.span !== span) return []
    const own = rows.filter(({ indicator }) => indicator.goal === index)
    const points = filled.points.find((it) => it.of === 'goal' && it.goal === index)?.text ?? ''
    const title = titles?.kind === 'goals' ? titles.title : span === 'annual' ? '年度目标' : '长期目标'
    const name = `${title}${goal.number ?? ''}${points === '' ? '' : `（${points}）`}`
    const place = { of: 'goal', goal: index, column: 'target' } as const
    const heading: Band = {
      kind: 'goal',
      widths: [nameWidth, 100 - nameWidth],
      rows: [[cell(0, 'label', name), cell(1, 'text', goal.target, { place })]],
    }
    return [heading, indicatorBand(part, own, filled, index, apart)]
  })
}

/** 总分, with its figures under the columns of the indicators where those have points. */
function totalBand(part: Part<'total'>, form: PerformanceForm, filled: FilledForm): Band {
  const table = form.parts.find((it) => it.kind === 'indicators')
  const columns = table?.kind === 'indicators' ? indicatorBand(table, [], filled, null) : null
  const at = (column: 'weight' | 'score'): number =>
    table?.kind === 'indicators' ? table.columns.findIndex((it) => it.column === column) + 1 : 0
  const place = (column: 'weight' | 'score') => ({ of: 'total', column }) as const
  const score = at('score')
  if (columns === null || score === 0) {
    const value = cell(1, 'figure', filled.total, { place: place('score') })
    return {
      kind: part.kind,
      widths: [nameWidth, 100 - nameWidth],
      rows: [[cell(0, 'label', part.title), value]],
    }
  }
  const weight = at('weight')
  const before = weight === score - 1 ? weight : score
  const last = columns.widths.length - 1
  return {
    kind: part.kind,
    widths: columns.widths,
    rows: [
      [
        cell(0, 'label', part.title, { across: before }),
        ...(before === weight
          ? [cell(weight, 'figure', filled.totalWeight, { place: place('weight') })]
          : []),
        cell(score, 'figure', filled.total, { place: place('score') }),
        ...(score < last ? [cell(score + 1, 'text', '', { across: last - score })] : []),
      ],
    ],
  }
}
