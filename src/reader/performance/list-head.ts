import type { IndicatorColumn } from '../../core/performance-form.ts'
import type { FundColumn, FundPart, PerformanceField } from '../../core/performance.ts'
import {
  fieldOf,
  fundColumnOf,
  fundPartOf,
  indicatorColumnOf,
  labelOf,
} from '../../forms/performance/recognise.ts'
import { goalLabel, type GoalLabel } from './goals.ts'
import type { IndicatorHeader } from './indicator-header.ts'
import { pathLevels } from './sheet.ts'

export interface FundPlace {
  readonly at: number
  readonly part: FundPart
  readonly label: string
}

/** The header of a list: fields, money and goal of a project beside its indicators. */
export interface ListHead {
  readonly fields: ReadonlyMap<PerformanceField, number>
  readonly funds: readonly FundPlace[]
  /** Budget, execution and rate of the project, where they stand in columns of their own. */
  readonly line: ReadonlyMap<FundColumn, number>
  /** What the first of them is called. */
  readonly lineLabel: string
  readonly goal: (GoalLabel & { readonly at: number }) | null
  readonly indicators: IndicatorHeader | null
}

/** Names that only mean a project at the head of a list. */
const projectWord = /^(?:支出)?项目(?:类别)?(?:\(.*\))?$/
const executionColumns: ReadonlySet<FundColumn> = new Set(['initial', 'budget', 'executed', 'rate'])
const moneyWord = /预算|资金|拨款|收入|支出|金额|[总合小]计/

/** Reads the header paths of a table as the header of a list, or says that they are none. */
export function listHead(paths: readonly string[], title = ''): ListHead | null {
  const fields = new Map<PerformanceField, number>()
  const funds: FundPlace[] = []
  const columns = new Map<number, IndicatorColumn | null>()
  const places = new Map<IndicatorColumn, number>()
  const line = lineOf(paths)
  let goal: ListHead['goal'] = null
  paths.forEach((path, at) => {
    const levels = pathLevels(path)
    const name = levels.at(-1) ?? ''
    const field = fieldOf(name) ?? (projectWord.test(labelOf(name)) ? 'project' : null)
    const found = goalLabel(name)
    const column = indicatorColumnOf(name)
    const within = levels.length > 1 && levels.some((level) => /指标|绩效目标/.test(level))
    if (found !== null && goal === null && column === null) goal = { ...found, at }
    else if (field !== null && field !== 'remarks' && !fields.has(field) && !within) fields.set(field, at)
    else if (column !== null && !places.has(column)) {
      places.set(column, at)
      columns.set(at, column)
    } else if ([...line.values()].includes(at)) return
    else if (moneyWord.test(path) && places.size === 0) {
      const part = fundPartOf(name)
      const taken = part === null || funds.some((fund) => fund.part === part)
      const label = levels.length > 1 ? levels.slice(1).join('/') : name
      funds.push({ at, part: taken ? 'unnamed' : part, label: taken ? path : label })
    } else columns.set(at, null)
  })
  const named = fields.has('project') || fields.has('body')
  const promises = places.has('target') && (places.has('level1') || places.has('level3'))
  const score = places.get('score')
  const judged = !promises && (score !== undefined || fields.has('headScore') || fields.has('grade'))
  if (judged && score !== undefined) fields.set('headScore', score)
  const summary = judged && /绩效|自评/.test(title + paths.join('')) && fields.has('project')
  if (!named || (goal === null && !promises && !summary)) return null
  if (fields.size + funds.length + places.size + line.size < 2) return null
  const lineLabel = paths[Math.min(...line.values())] ?? ''
  return { fields, funds, line, lineLabel, goal, indicators: promises ? header(columns, places) : null }
}

/** Two of budget, execution and rate make a line; one alone is an amount like any other. */
function lineOf(paths: readonly string[]): ReadonlyMap<FundColumn, number> {
  const line = new Map<FundColumn, number>()
  paths.forEach((path, at) => {
    const column = fundColumnOf(pathLevels(path).at(-1) ?? '')
    if (column !== null && executionColumns.has(column) && !line.has(column)) line.set(column, at)
  })
  return line.size >= 2 ? line : new Map()
}

function header(
  columns: ReadonlyMap<number, IndicatorColumn | null>,
  places: ReadonlyMap<IndicatorColumn, number>,
): IndicatorHeader {
  const first = Math.min(...places.values())
  const inner = new Map([...columns].filter(([at]) => at >= first))
  return { columns: inner, places, first, heads: [], titles: new Map() }
}
