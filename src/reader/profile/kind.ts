import type { DocumentKind } from '../../core/form.ts'
import type { PerformanceReading } from '../../core/performance.ts'
import { Ballot, type Evidence } from './evidence.ts'

const fundWords = /(?:一般公共|政府性基金|国有资本经营|社会保险基金|公共财政)预算/g
const finalSections =
  /(?:收入支出|收支|收入|支出|财政拨款|基本支出|三公.{0,3}经费)[^。;,]{0,14}决算[^。;,]{0,6}(?:说明|表)/
const budgetSections =
  /(?:收支|收入|支出|财政拨款|基本支出|项目支出|三公.{0,3}经费)[^。;,]{0,14}预算[^。;,]{0,6}(?:说明|表)/
const officialTitle = /(?:收支|收入|支出|三公|采购)/
const finalCover = /(?:部门|单位|本级|机关)决算|决算公开/
const budgetCover = /(?:部门|单位|本级|机关)(?:综合)?预算|预算公开/
/** A whole government's budget or final account is another document, with other tables. */
const ofGovernment = /(?:政府|财政|地方|全[省市区县])(?:总)?(?:预算|决算)|预算(?:执行情况|草案)|决算草案/
const evaluationCover = /绩效.{0,4}自评|自评.{0,3}报告|绩效评价报告/
const targetCover = /绩效目标/

/** Which document this is. One that is no disclosure at all is `other`. */
export function decideKind(
  { cover, headings, titles, text }: Evidence,
  performance: readonly PerformanceReading[] = [],
) {
  const ballot = new Ballot<DocumentKind>()
  const joined = cover.join('')
  // A treatise on budgets names neither a year nor a disclosure on its cover.
  const sure = /20\d\d年|公开/.test(joined) ? 8 : 2
  if (ofGovernment.test(joined) && !/部门|单位/.test(joined)) ballot.add('other', 12, 'cover')
  if (finalCover.test(joined)) ballot.add('final', sure, 'cover')
  else if (budgetCover.test(joined)) ballot.add('budget', sure, 'cover')
  if (evaluationCover.test(joined)) ballot.add('self-evaluation', 6, 'cover')
  else if (targetCover.test(joined)) ballot.add('targets', 6, 'cover')
  let attached = 0
  for (const title of titles) {
    const bare = title.replace(fundWords, '')
    if (/自评/.test(bare)) {
      if (attached < 3) ballot.add('self-evaluation', 1, 'table title')
      attached += 1
    } else if (/绩效目标|目标(?:申报|填报)表/.test(bare)) {
      if (attached < 3) ballot.add('targets', 1, 'table title')
      attached += 1
    } else if (/决算/.test(bare)) ballot.add('final', 3, 'table title')
    else if (officialTitle.test(bare) && /表/.test(bare))
      ballot.add('budget', /预算/.test(title) ? 3 : 1.5, 'table title')
  }
  const seen = new Set<string>()
  let evaluations = 0
  for (const heading of headings) {
    const bare = heading.replace(fundWords, '')
    if (seen.has(bare) || seen.size > 60) continue
    if (finalSections.test(bare)) ballot.add('final', 1, 'heading')
    else if (budgetSections.test(bare)) ballot.add('budget', 1, 'heading')
    else if (/(?:部门|单位)预算/.test(bare) && /20\d\d年/.test(bare)) ballot.add('budget', 1, 'heading')
    // Evaluations are attached to final accounts by the dozen; they do not outweigh what they are attached to.
    else if (evaluationCover.test(bare) && evaluations < 2) {
      ballot.add('self-evaluation', 1, 'heading')
      evaluations += 1
    } else continue
    seen.add(bare)
  }
  if (/本年收入合计|收、支总计|支出决算(?:数|为)/.test(text) && /决算/.test(text))
    ballot.add('final', 1, 'running text')
  if (/(?:部门|单位)预算/.test(text) && /收入预算|支出预算|预算收入/.test(text))
    ballot.add('budget', 1, 'running text')
  if (/绩效自评/.test(text)) ballot.add('self-evaluation', 1.5, 'running text')
  const { value, candidates } = ballot.settle('kind', 2.5)
  if (value !== null) return { value, candidates }
  const alone = ofForms(performance)
  if (alone !== null) {
    const chosen = { question: 'kind' as const, value: alone, chosen: true, why: 'performance form' }
    return { value: alone, candidates: [...candidates, chosen] }
  }
  return {
    value: 'other' as const,
    candidates: [
      ...candidates,
      { question: 'kind' as const, value: 'other', chosen: true, why: 'nothing else is certain' },
    ],
  }
}

/** A performance form that stands alone, filled in, is the document. */
function ofForms(performance: readonly PerformanceReading[]): 'self-evaluation' | 'targets' | null {
  const filled = performance.find(({ indicators }) =>
    indicators.some(({ target }) => (target?.text ?? '') !== ''),
  )
  if (filled === undefined) return null
  return filled.stage === 'evaluation' ? 'self-evaluation' : filled.stage === 'targets' ? 'targets' : null
}

/** Department or single unit: as the cover, the titles and the text call themselves. */
export function decideScope({ cover, titles, headings, text }: Evidence) {
  const ballot = new Ballot<'department' | 'unit'>()
  const joined = cover.join('')
  if (/汇总/.test(joined)) ballot.add('department', 10, 'cover')
  if (/本级[)]|[(]本级|本级20|本级部门|[(]机关[)]/.test(joined)) ballot.add('unit', 12, 'cover')
  if (/(?:部门|单位)(?:综合)?(?:预算|决算)/.test(joined))
    ballot.add(/单位(?:综合)?(?:预算|决算)/.test(joined) ? 'unit' : 'department', 8, 'cover')
  if (/^预算单位:/m.test(cover.join('\n'))) ballot.add('unit', 3, 'cover')
  for (const title of titles) {
    if (/部门.{0,8}(?:预算|决算|收|支)/.test(title)) ballot.add('department', 1, 'table title')
    else if (/单位.{0,8}(?:预算|决算|收|支)/.test(title)) ballot.add('unit', 1, 'table title')
  }
  for (const heading of headings.slice(0, 60)) {
    if (/部门(?:预算|决算|概况|主要职)/.test(heading)) ballot.add('department', 0.5, 'heading')
    else if (/单位(?:预算|决算|概况|主要职)/.test(heading)) ballot.add('unit', 0.5, 'heading')
  }
  const own = { department: text.match(/本部门/g)?.length ?? 0, unit: text.match(/本单位/g)?.length ?? 0 }
  if (own.department > 2 * own.unit) ballot.add('department', 1, 'running text')
  else if (own.unit > 2 * own.department) ballot.add('unit', 1, 'running text')
  return ballot.settle('scope', 1)
}
