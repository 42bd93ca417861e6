import type { IndicatorColumn } from '../../core/performance-form.ts'
import type { FundPart, PerformanceField } from '../../core/performance.ts'
import { fieldOf, fundPartOf, indicatorColumnOf, labelOf } from '../../forms/performance/recognise.ts'
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
  readonly goal: (GoalLabel & { readonly at: number }) | null
  readonly indicators: IndicatorHeader | null
}

/** Names that only mean a project at the head of a list. */
const projectWord = /^(?:支出)?项目(?:类别)?(?:\(.*\))?$/
const moneyWord = /预算|资金|拨款|收入|支出|金额|[总合小]计/

/** Reads the header paths of a table as the header of a list, or says that they are none. */
export function listHead(paths: readonly string[]): ListHead | null {
  const fields = new Map<PerformanceField, number>()
  const funds: FundPlace[] = []
  const columns = new Map<number, IndicatorColumn | null>()
  const places = new Map<IndicatorColumn, number>()
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
    } else if (moneyWord.test(path) && places.size === 0) {
      const part = fundPartOf(name)
      const taken = part === null || funds.some((fund) => fund.part === part)
      const label = levels.length > 1 ? levels.slice(1).join('/') : name
      funds.push({ at, part: taken ? 'unnamed' : part, label: taken ? path : label })
    } else columns.set(at, null)
  })
  const named = fields.has('project') || fields.has('body')
  const promises = places.has('target') && (places.has('level1') || places.has('level3'))
  if (!named || (goal === null && !promises) || fields.size + funds.length + places.size < 2) return null
  return { fields, funds, goal, indicators: promises ? header(columns, places) : null }
}

function header(
  columns: ReadonlyMap<number, IndicatorColumn | null>,
  places: ReadonlyMap<IndicatorColumn, number>,
): IndicatorHeader {
  const first = Math.min(...places.values())
  const inner = new Map([...columns].filter(([at]) => at >= first))
  return { columns: inner, places, first, heads: [], titles: new Map() }
}
