import type { CostColumn, ProjectColumn } from '../../core/filled-form.ts'
import type { GoalSpan, IndicatorColumn } from '../../core/performance-form.ts'
import type { FundColumn, FundPart, PerformanceField } from '../../core/performance.ts'
import { fieldNames, fundColumns, fundLabels, indicatorColumns } from '../../forms/performance/labels.ts'
import { fieldOf, fundColumnOf, fundPartOf, indicatorColumnOf } from '../../forms/performance/recognise.ts'
import { ledgerPath } from './ledger-path.ts'
import { spanWords } from './span-words.ts'
import type { Draft, DraftIndicator } from './draft.ts'
import { formById } from './known.ts'
import type { Entry, Tree } from './yaml-tree.ts'

type Take = (entry: Entry, draft: Draft) => void

/** The keys of the file, in English and in Chinese. */
const top: Readonly<Record<string, Take>> = {
  form: ({ value }, draft) => {
    const id = textOf(value, draft)
    draft.form = formById(id)
    if (draft.form === null) draft.fault('form unknown', value.at, { text: id })
  },
  scheme: ({ value }, draft) => {
    draft.scheme = textOf(value, draft)
    draft.place('scheme', value.at)
  },
  title: ({ value }, draft) => {
    draft.title = textOf(value, draft)
  },
  year: ({ value }, draft) => draft.setYear(textOf(value, draft), value.at),
  unit: ({ value }, draft) => draft.setUnit(textOf(value, draft), value.at),
  fields: ({ value }, draft) => each(value, draft, (entry) => takeField(entry, draft)),
  funds: ({ value }, draft) => items(value).forEach((item) => takeFund(item, draft)),
  goals: ({ value }, draft) => items(value).forEach((item) => takeGoal(item, draft)),
  indicators: ({ value }, draft) => items(value).forEach((item) => takeIndicator(item, draft)),
  costs: ({ value }, draft) => items(value).forEach((item) => takeListed('costs', item, draft)),
  projects: ({ value }, draft) => items(value).forEach((item) => takeListed('projects', item, draft)),
}

const chinese: Readonly<Record<string, string>> = {
  表样: 'form',
  计分办法: 'scheme',
  标题: 'title',
  年度: 'year',
  单位: 'unit',
  金额单位: 'unit',
  基本信息: 'fields',
  资金: 'funds',
  目标: 'goals',
  绩效目标: 'goals',
  指标: 'indicators',
  绩效指标: 'indicators',
  支出明细: 'costs',
  项目: 'projects',
}

export function readYaml(tree: Tree, draft: Draft): void {
  if (tree.kind !== 'map') {
    draft.fault('plan not a mapping', tree.at)
    return
  }
  const named = (entry: Entry): string => chinese[entry.key] ?? entry.key
  // What the goals of a form are depends on the form, wherever the file names it.
  const first = tree.entries.filter((entry) => named(entry) === 'form')
  for (const entry of [...first, ...tree.entries.filter((entry) => named(entry) !== 'form')]) {
    const take = Object.hasOwn(top, named(entry)) ? top[named(entry)] : undefined
    // A list under 项目 is projects; a word is the project's name.
    if (entry.key === '项目' && entry.value.kind === 'text') takeField(entry, draft)
    else if (take !== undefined) take(entry, draft)
    else takeField(entry, draft)
  }
}

/** A single item may be written without its dash. */
const items = (tree: Tree): readonly Tree[] =>
  tree.kind === 'list' ? tree.items : tree.kind === 'text' && tree.text === '' ? [] : [tree]

function textOf(tree: Tree, draft: Draft): string {
  if (tree.kind === 'text') return tree.text
  if (tree.kind === 'list' && tree.items.every((item) => item.kind === 'text'))
    return tree.items.map((item) => (item.kind === 'text' ? item.text : '')).join('\n')
  draft.fault('wrong kind of value', tree.at)
  return ''
}

function each(tree: Tree, draft: Draft, take: (entry: Entry) => void): void {
  if (tree.kind === 'map') tree.entries.forEach(take)
  else if (!(tree.kind === 'text' && tree.text === '')) draft.fault('wrong kind of value', tree.at)
}

const unknown = (entry: Entry, draft: Draft): void => {
  draft.fault('unknown key', entry.at, { text: entry.key })
  if (entry.value.kind === 'text') draft.unexplained(entry.value.at, entry.value.text)
}

function takeField(entry: Entry, draft: Draft): void {
  const field = Object.hasOwn(fieldNames, entry.key) ? (entry.key as PerformanceField) : fieldOf(entry.key)
  if (field === null) unknown(entry, draft)
  else draft.field(field, textOf(entry.value, draft), entry.value.at)
}

function takeFund(item: Tree, draft: Draft): void {
  const index = draft.funds.length
  const line: (typeof draft.funds)[number] = { part: 'total', label: null, cells: {} }
  each(item, draft, (entry) => {
    const { key, value } = entry
    if (key === 'part' || key === '来源') {
      const said = textOf(value, draft)
      const part = Object.hasOwn(fundLabels, said) ? (said as FundPart) : fundPartOf(said)
      if (part === null && said !== 'unnamed') draft.fault('unknown key', value.at, { text: said })
      line.part = part ?? 'unnamed'
    } else if (key === 'label' || key === '名称') {
      line.label = textOf(value, draft)
      if (!(item.kind === 'map' && item.entries.some((it) => it.key === 'part' || it.key === '来源')))
        line.part = fundPartOf(line.label) ?? 'unnamed'
    } else {
      const column = Object.hasOwn(fundColumns, key) ? (key as FundColumn) : fundColumnOf(key)
      if (column === null) unknown(entry, draft)
      else {
        line.cells[column] = textOf(value, draft)
        draft.place(`funds.${index}.${column}`, value.at)
      }
    }
  })
  draft.place(`funds.${index}`, item.at)
  draft.funds.push(line)
}

const goalKeys: Readonly<Record<string, 'number' | 'target' | 'actual' | 'weight' | 'score'>> = {
  number: 'number',
  target: 'target',
  actual: 'actual',
  weight: 'weight',
  score: 'score',
  编号: 'number',
  目标: 'target',
  预期目标: 'target',
  完成情况: 'actual',
  实际完成情况: 'actual',
  分值: 'weight',
  得分: 'score',
}

function takeGoal(item: Tree, draft: Draft): void {
  const index = draft.goals.length
  const goal = {
    span: null as GoalSpan | null,
    number: null as string | null,
    target: '',
    actual: '',
    weight: '',
    score: '',
  }
  if (item.kind === 'text') {
    goal.target = item.text
    draft.place(`goals.${index}.target`, item.at)
  } else
    each(item, draft, (entry) => {
      if (entry.key === 'indicators' || entry.key === '指标') return
      if (entry.key === 'span' || entry.key === '类别') {
        const said = textOf(entry.value, draft)
        goal.span = spanWords[said] ?? null
        if (goal.span === null) draft.fault('unknown key', entry.value.at, { text: said })
        return
      }
      const key = goalKeys[entry.key]
      if (key === undefined || !Object.hasOwn(goalKeys, entry.key)) return unknown(entry, draft)
      goal[key] = textOf(entry.value, draft)
      draft.place(`goals.${index}.${key}`, entry.value.at)
    })
  draft.place(`goals.${index}`, item.at)
  const spans = draft.form?.parts.flatMap((part) =>
    part.kind === 'goals' ? [part.span, ...(part.beside === undefined ? [] : [part.beside.span])] : [],
  )
  draft.goals.push({ ...goal, span: goal.span ?? spans?.[Math.min(index, spans.length - 1)] ?? 'annual' })
  // The indicators of a goal may stand within it.
  if (item.kind !== 'map') return
  for (const { key, value } of item.entries)
    if (key === 'indicators' || key === '指标')
      for (const row of items(value)) takeIndicator(row, draft, index)
}

const own: Readonly<Record<string, IndicatorColumn | 'attained' | 'goalNumber' | 'ledger'>> = {
  name: 'level3',
  名称: 'level3',
  指标: 'level3',
  reasons: 'reason',
  偏差原因: 'reason',
  台账: 'ledger',
  ledger: 'ledger',
  attained: 'attained',
  grade: 'attained',
  达成程度: 'attained',
  goal: 'goalNumber',
  所属目标: 'goalNumber',
}

function takeIndicator(item: Tree, draft: Draft, goal: number | null = null): void {
  const index = draft.indicators.length
  const made: DraftIndicator = { goal, cells: {}, attained: '' }
  let ledger: { readonly text: string; readonly at: string } | null = null as {
    readonly text: string
    readonly at: string
  } | null
  each(item, draft, (entry) => {
    const { key, value } = entry
    const column = Object.hasOwn(own, key)
      ? own[key]!
      : Object.hasOwn(indicatorColumns, key)
        ? (key as IndicatorColumn)
        : indicatorColumnOf(key)
    if (column === null) return unknown(entry, draft)
    const text = textOf(value, draft)
    draft.place(`indicators.${index}.${column}`, value.at)
    if (column === 'attained') made.attained = text
    else if (column === 'ledger') ledger = { text, at: value.at }
    else if (column !== 'goalNumber') made.cells[column] = text
    else {
      const found = draft.goals.findIndex((it, at) => it.number === text || String(at + 1) === text)
      if (found === -1) made.cells.goal = text
      else made.goal = found
    }
  })
  draft.place(`indicators.${index}`, item.at)
  // A template's example that nobody filled in is no indicator.
  if (made.attained === '' && Object.values(made.cells).every((text) => text === '')) return
  draft.indicators.push(made)
  if (ledger !== null && ledger.text.trim() !== '')
    draft.ledgers.push({ indicator: index, ...ledgerPath(ledger.text), cells: null, at: ledger.at })
}

const costNames: Readonly<Record<string, CostColumn>> = {
  name: 'name',
  amount: 'amount',
  working: 'working',
  note: 'note',
  名称: 'name',
  金额: 'amount',
  测算依据: 'working',
  备注: 'note',
}
const projectNames: Readonly<Record<string, ProjectColumn>> = {
  name: 'name',
  type: 'type',
  lifetime: 'lifetime',
  amount: 'amount',
  fiscal: 'fiscal',
  other: 'other',
  executed: 'executed',
  content: 'content',
  名称: 'name',
  类型: 'type',
  总预算: 'lifetime',
  金额: 'amount',
  财政拨款: 'fiscal',
  其他资金: 'other',
  执行数: 'executed',
  内容: 'content',
}

function takeListed(of: 'costs' | 'projects', item: Tree, draft: Draft): void {
  const names: Readonly<Record<string, string>> = of === 'costs' ? costNames : projectNames
  const index = draft[of].length
  const values: Record<string, string> = {}
  each(item, draft, (entry) => {
    const key = names[entry.key]
    if (key === undefined || !Object.hasOwn(names, entry.key)) return unknown(entry, draft)
    values[key] = textOf(entry.value, draft)
    draft.place(`${of}.${index}.${key}`, entry.value.at)
  })
  if (of === 'costs') draft.cost(values)
  else draft.project(values)
}
