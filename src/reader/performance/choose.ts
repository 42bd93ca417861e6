import { normal } from '../../core/normal.ts'
import type { PerformanceForm } from '../../core/performance-form.ts'
import type { PerformanceStage, PerformanceSubject } from '../../core/performance.ts'
import { performanceForms } from '../../forms/performance/index.ts'
import type { Draft } from './draft.ts'

/** The declared form nearest to what was read: of the same stage and subject, with the same parts, called alike. */
export function chooseForm(draft: Draft): PerformanceForm {
  const stage = stageOf(draft)
  const subject = subjectOf(draft)
  const title = normal(draft.title).replace(/^20\d\d年度?/, '')
  let best: { readonly form: PerformanceForm; readonly score: number } | null = null
  for (const form of performanceForms) {
    if (form.stage !== stage) continue
    const score = likeness(form, draft, title) - (form.subject === subject ? 0 : 100)
    if (best === null || score > best.score) best = { form, score }
  }
  return best!.form
}

export function stageOf({ title, seen, goals, funds }: Draft): PerformanceStage {
  if (/监控/.test(title) || seen.columns.has('expected') || seen.funds.has('expected')) return 'monitoring'
  if (/自评|自我评价|绩效评价/.test(title)) return 'evaluation'
  const reached =
    seen.columns.has('actual') ||
    seen.columns.has('score') ||
    goals.some(({ actual }) => actual !== null) ||
    funds.some(({ cells }) => cells.rate !== undefined)
  return reached ? 'evaluation' : 'targets'
}

export function subjectOf({ title, fields }: Draft): PerformanceSubject {
  const name = normal(title)
  if (/转移支付/.test(name) && !/项目支出/.test(name)) return 'transfer'
  if (/整体/.test(name)) return 'whole'
  if (fields.transferOwner !== undefined) return 'transfer'
  if (fields.project !== undefined || /项目|专项/.test(name)) return 'project'
  return fields.body !== undefined || fields.basicTotal !== undefined ? 'whole' : 'project'
}

/** Parts that both have count for the form, parts that one has alone count against it. */
function likeness(form: PerformanceForm, draft: Draft, title: string): number {
  const declared = declaredParts.get(form) ?? partsOf(form)
  const seen = partsSeen(draft)
  let score = 0
  for (const part of seen) score += declared.has(part) ? 2 : -1
  for (const part of declared) if (!seen.has(part)) score -= 1
  if (form.aliases.some((alias) => (typeof alias === 'string' ? alias === title : alias.test(title))))
    score += 2
  if (
    form.unlike?.some((pattern) =>
      typeof pattern === 'string' ? pattern === title : pattern.test(title),
    ) === true
  )
    score -= 4
  return score
}

function partsOf(form: PerformanceForm): ReadonlySet<string> {
  const parts = new Set<string>(form.arrangement === 'list' ? ['list', 'list layout'] : [])
  for (const part of form.parts) {
    if (part.kind === 'fields') for (const field of part.lines.flat()) parts.add(`field ${field}`)
    else if (part.kind === 'choice') parts.add(`field ${part.field}`)
    else if (part.kind === 'funds') for (const { column } of part.columns) parts.add(`fund ${column}`)
    else if (part.kind === 'indicators') for (const { column } of part.columns) parts.add(`column ${column}`)
    else if (part.kind === 'goals') {
      for (const { column } of part.columns) if (column !== 'target') parts.add(`goal ${column}`)
      if (part.beside !== undefined) parts.add('goals beside')
    } else if (part.kind !== 'notes') parts.add(part.kind)
  }
  return parts
}

function partsSeen({ fields, funds, goals, seen, projects, costs, total }: Draft): ReadonlySet<string> {
  const parts = new Set<string>(seen.list ? ['list', 'list layout'] : [])
  for (const field of Object.keys(fields)) parts.add(`field ${field}`)
  for (const { cells } of funds) for (const column of Object.keys(cells)) parts.add(`fund ${column}`)
  for (const column of seen.columns) parts.add(`column ${column}`)
  if (goals.some(({ actual }) => actual !== null)) parts.add('goal actual')
  if (goals.some(({ score }) => score !== null)) parts.add('goal score')
  if (goals.some(({ span }) => span === 'overall') && goals.some(({ span }) => span === 'annual'))
    parts.add('goals beside')
  if (projects.length > 0) parts.add('projects')
  if (costs.length > 0) parts.add('costs')
  if (total !== null) parts.add('total')
  return parts
}

/** What each declared form has, worked out once. */
const declaredParts = new Map(performanceForms.map((form) => [form, partsOf(form)]))
