import type { FundColumn, FundLine, PerformanceReading } from '../../../core/performance.ts'
import type { Cell } from '../../../core/table.ts'
import type { Line } from '../../document.ts'
import { chooseForm } from '../choose.ts'
import { newDraft } from '../draft.ts'
import { toldIndicators } from './indicators.ts'
import { Prose } from './prose.ts'
import { toldSections, type ToldSection } from './sections.ts'

const amount = '((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)万元?'
const says = (words: string): RegExp => new RegExp(`(?:${words})(?:为|是|达到|达|[:：])?${amount}`)

const figures: readonly (readonly [FundColumn, RegExp])[] = [
  ['initial', says('年初预算(?:数|金额)?')],
  [
    'budget',
    says(
      '(?:年终|年末|年中)?调整(?:后)?(?:预算数?)?|(?<!年初)预算数|资金需求|(?<=[:：])资金|(?<=[:：])区级财政预算资金',
    ),
  ],
  ['executed', says('决算金额|执行拨付|执行数|实际执行金额|实际使用|实际支出')],
]
const rate = /(?:预算执行率|(?<!预算)执行率|资金使用率|完成率)(?:为|达到)?(\d{1,3}(?:\.\d{1,2})?%)/
const total =
  /(?:自评总分|总得分|自评(?:最终)?得分)(?:为|是|[:：])?(\d{1,3}(?:\.\d{1,2})?分)(?!.{0,400}(?:自评总分|总得分))/
const grade = /自评等级为?(优|良|中|差|合格|不合格)/

/** Self-evaluations that a narrative tells in sentences, without a form. */
export function readToldForms(lines: readonly Line[]): readonly PerformanceReading[] {
  return toldSections(lines).flatMap((section) => {
    const reading = readSection(section)
    return reading === null ? [] : [reading]
  })
}

function readSection(section: ToldSection): PerformanceReading | null {
  const prose = new Prose(section.lines)
  const draft = newDraft(section.title === '' ? '项目绩效自评结果' : section.title)
  const said = (pattern: RegExp): Cell | null => {
    const found = prose.first(pattern)
    return found && prose.cell(found, 1)
  }
  const cells: Partial<Record<FundColumn, Cell>> = {}
  for (const [column, pattern] of figures) {
    const cell = said(pattern)
    if (cell !== null) cells[column] = cell
  }
  const executed = said(rate)
  if (executed !== null) cells.rate = executed
  const funds: FundLine[] = Object.keys(cells).length === 0 ? [] : [{ part: 'total', label: '资金', cells }]
  draft.funds.push(...funds)
  draft.indicators.push(...toldIndicators(section.lines))
  draft.total = said(total)
  const rated = said(grade)
  if (rated !== null) draft.fields.grade = rated
  if (section.name !== null) draft.fields.project = { ...section.name, how: 'read' }
  // A heading over a form, or over nothing that says how it went, tells no self-evaluation of its own.
  if (draft.total === null || (draft.indicators.length === 0 && cells.rate === undefined && rated === null))
    return null
  return {
    form: chooseForm(draft).id,
    stage: 'evaluation',
    subject: section.subject,
    title: section.title,
    year: section.year,
    unit: funds.length > 0 ? '万元' : null,
    fields: draft.fields,
    funds,
    points: [],
    goals: [],
    indicators: draft.indicators,
    costs: [],
    projects: [],
    total: draft.total,
    notes: [],
    tables: [],
    doubts: ['told in sentences'],
    source: section.source,
  }
}
