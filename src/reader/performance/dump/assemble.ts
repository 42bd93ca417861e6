import { normal } from '../../../core/normal.ts'
import type { IndicatorColumn } from '../../../core/performance-form.ts'
import type {
  FundColumn,
  FundLine,
  Goal,
  Indicator,
  PerformanceField,
  PerformanceReading,
  ReservedPoints,
} from '../../../core/performance.ts'
import type { Doubt } from '../../../core/doubts.ts'
import type { Cell } from '../../../core/table.ts'
import type { Line } from '../../document.ts'
import type { GoalColumn } from './anchors.ts'
import { cellOf } from './cells.ts'
import type { Layout } from './costs.ts'
import { fundLine } from './funds.ts'
import { goalOf } from './goals.ts'
import { groupRows } from './indicators.ts'
import { plainText, pointsIn } from './labels.ts'
import type { Region } from './regions.ts'
import type { Segment } from './segments.ts'
import { textOf, type Word } from './words.ts'

/** What the segments of a form say, gathered before it is known which form it is. */
export interface Gathered {
  readonly fields: Partial<Record<PerformanceField, Cell>>
  readonly fundColumns: readonly FundColumn[]
  readonly funds: FundLine[]
  readonly points: ReservedPoints[]
  readonly goals: Goal[]
  readonly indicators: Indicator[]
  readonly columns: readonly IndicatorColumn[]
  total: Cell | null
  readonly notes: PerformanceReading['notes'][number][]
  readonly doubts: Set<Doubt>
  readonly used: Set<Line>
  readonly left: Word[]
}

/** Puts the segments of a form together. */
export function gather(region: Region, segments: readonly Segment[]): Gathered {
  const out = {
    fields: {} as Partial<Record<PerformanceField, Cell>>,
    fundColumns: [] as readonly FundColumn[],
    funds: [] as FundLine[],
    points: [] as ReservedPoints[],
    goals: [] as Goal[],
    indicators: [] as Indicator[],
    columns: [] as readonly IndicatorColumn[],
    total: null as Cell | null,
    notes: [] as { text: string; source: Word['line']['source'] }[],
    doubts: new Set<Doubt>(),
    used: new Set<Line>(region.title.map((word) => word.line)),
    left: [] as Word[],
  }
  const layout = layoutOf(segments)
  let goal: number | null = null
  let goalColumns: readonly GoalColumn[] = []
  let span: Goal['span'] = 'overall'
  let level1: readonly Word[] = []
  let level2: readonly Word[] = []
  const reserve = (of: ReservedPoints['of'], label: readonly Word[], inGoal: number | null): void => {
    const points = pointsIn(label)
    if (points === null) return
    const name = plainText(label).replace(/[:：]?\([^()]*\)/g, '')
    out.points.push({
      of,
      name: of === 'level1' || of === 'level2' ? name : textOf(label).replace(/[:：]?[（(].*$/, ''),
      goal: inGoal,
      cell: { text: points, how: 'read', source: label[0]!.line.source },
    })
  }
  const rowsUnder = (body: readonly Word[]): void => {
    const found = groupRows(body, {
      level1: withoutPoints(level1),
      level2: withoutPoints(level2),
      goal,
      columns: out.columns,
      layout,
    })
    out.indicators.push(...found.indicators)
    out.left.push(...found.rest)
    if (found.inferred) out.doubts.add('values by order')
  }
  segments.forEach((segment, s) => {
    const { anchor, label } = segment
    const body = isTail(anchor.kind) ? untilHeading(segment.body) : segment.body
    for (const word of [...label, ...body]) out.used.add(word.line)
    switch (anchor.kind) {
      case 'field':
        if (out.fields[anchor.field] === undefined) {
          const cell = cellOf(body)
          if (cell !== null) out.fields[anchor.field] = cell
        }
        break
      case 'funds':
        reserve('execution', label, null)
        out.left.push(...body)
        break
      case 'fund columns':
        out.fundColumns = anchor.columns
        if (!out.points.some((points) => points.of === 'execution')) reserve('execution', label, null)
        out.left.push(...body)
        break
      case 'fund': {
        const { line, left } = fundLine(anchor.part, label, body, out.fundColumns)
        out.funds.push(line)
        out.left.push(...left)
        break
      }
      case 'goals':
        span = anchor.span
        reserve('goal', label, null)
        if (body.length > 0) addGoal(body, null)
        break
      case 'goal columns':
        goalColumns = anchor.columns
        addGoal(body, null)
        break
      case 'goal':
        span = anchor.span
        goalColumns = []
        addGoal(body, anchor.number)
        goal = out.goals.length - 1
        reserve('goal', label, goal)
        level1 = []
        level2 = []
        break
      case 'indicators':
        reserve('indicators', label, goal)
        out.left.push(...body)
        break
      case 'header':
        out.columns = anchor.columns
        out.left.push(...body)
        break
      case 'level1':
        level1 = label
        level2 = []
        reserve('level1', label, goal)
        if (body.length > 0 || !/^level[12]$/.test(segments[s + 1]?.anchor.kind ?? '')) rowsUnder(body)
        break
      case 'level2':
        level2 = label
        reserve('level2', label, goal)
        rowsUnder(body)
        break
      case 'total':
        out.total = cellOf(body)
        break
      case 'notes':
        out.notes.push(...paragraphsOf(body))
        break
      case 'costs':
      case 'projects':
        break
    }
  })
  return out

  function addGoal(body: readonly Word[], number: string | null): void {
    const found = goalOf(span, number, body, goalColumns)
    out.goals.push(found.goal)
    if (!found.sure) out.doubts.add('values by order')
  }
}

/** Lines half beside others are seen only where cells are set at half the height of their row. */
const fewestClose = 3
/** Of so many lines in a hundred, at least and at most, the cell ends with the line. */
const endings = [12, 92] as const

/** How the dump sets the cells of the indicators. */
function layoutOf(segments: readonly Segment[]): Layout {
  const words = segments
    .filter(({ anchor }) => /^level/.test(anchor.kind))
    .flatMap(({ label, body }) => [...label, ...body])
  const last = words.filter((word) => word.last)
  const share = (100 * last.filter((word) => word.ended === true).length) / Math.max(1, last.length)
  return {
    centred: words.filter((word) => word.first && word.gap === 'close').length >= fewestClose,
    marked: share >= endings[0] && share <= endings[1],
  }
}

const isTail = (kind: Segment['anchor']['kind']): boolean =>
  kind === 'field' || kind === 'notes' || kind === 'total'

const chapter =
  /^(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}部分)/
/** Below a form its last field ends where the narrative goes on. */
function untilHeading(body: readonly Word[]): readonly Word[] {
  const end = body.findIndex((word) => word.first && chapter.test(word.text))
  return end < 0 ? body : body.slice(0, end)
}

const withoutPoints = (label: readonly Word[]): readonly Word[] => {
  const end = label.findIndex((word) => /^[（(]/.test(word.text))
  return end < 0 ? trimmed(label) : label.slice(0, end)
}

/** 「产出指标（40」 「分）」: the points may touch the name. */
function trimmed(label: readonly Word[]): readonly Word[] {
  const at = label.findIndex((word) => /[（(]\d/.test(word.text))
  if (at < 0) return label
  const cut = label[at]!
  return [
    ...label.slice(0, at),
    { ...cut, text: cut.text.replace(/[（(]\d.*$/, ''), plain: cut.plain.replace(/\(\d.*$/, '') },
  ]
}

/** The notes under a form, a numbered one beginning each. */
function paragraphsOf(body: readonly Word[]): PerformanceReading['notes'] {
  const out: Word[][] = []
  for (const word of body) {
    if (out.length === 0 || (word.first && /^\d{1,2}[.、．]/.test(word.text))) out.push([])
    out.at(-1)!.push(word)
  }
  return out.map((words) => ({ text: textOf(words), source: words[0]!.line.source }))
}

/** 「2022 年度」 in the title or right under it. */
export function yearOf(region: Region): number | null {
  const text = normal(textOf(region.title)) + normal(textOf(region.words.slice(0, 8)))
  const found = /(20\d\d)年(?!\d)/.exec(text)
  return found === null ? null : Number(found[1])
}
