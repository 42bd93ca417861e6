import { normal } from '../../core/normal.ts'
import type { IndicatorColumn } from '../../core/performance-form.ts'
import { fundColumnOf, fundPartOf, indicatorColumnOf } from '../../forms/performance/recognise.ts'
import type { Draft, DraftIndicator } from './draft.ts'
import { fieldIn, key, type KnownLabels } from './known.ts'
import type { PlanSheet, SheetText } from './sheet.ts'

/** Columns that stand beside a form, outside what is printed. */
export const asideTitles = { attained: '达成程度', ignored: ['目标数', '完成数', '检查', '序号'] } as const

type Column = IndicatorColumn | 'attained' | 'ignored'
interface Head<Key> {
  readonly key: Key
  readonly left: number
  readonly right: number
}

/** Where in a sheet the walk is: which table the rows belong to, and where its columns stand. */
type Mode =
  | { readonly in: 'fields' }
  | { readonly in: 'indicators'; readonly columns: readonly Head<Column>[]; readonly first: number }
  | { readonly in: 'funds'; readonly columns: readonly Head<string>[] }
  | { readonly in: 'list'; readonly of: 'costs' | 'projects'; readonly columns: readonly Head<string>[] }
  | { readonly in: 'goals'; readonly span: number; readonly columns: readonly Head<string>[] }

/** Reads a filled-in form from the top of a sheet to its end, as a person would: labels say what stands beside and below them. */
export function readSheet(sheet: PlanSheet, labels: KnownLabels, draft: Draft): void {
  let mode: Mode = { in: 'fields' }
  let goal: number | null = null
  let above: DraftIndicator | null = null
  const spanning: SheetText[] = []
  for (const row of sheet.rows) {
    for (const cell of row) if (cell.bottom > cell.top) spanning.push(cell)
    const top = row[0]!.top
    const heads = headsIn(row, draft)
    if (heads !== null) {
      mode = heads
      above = null
      continue
    }
    const begun = otherHeads(row, labels)
    if (begun !== null) {
      mode = begun
      continue
    }
    const heading = goalHeading(row, labels, draft)
    if (heading !== null) {
      goal = heading
      mode = { in: 'fields' }
      continue
    }
    if (isTotal(row) && mode.in !== 'funds') {
      readTotal(row, mode, draft)
      mode = { in: 'fields' }
      continue
    }
    if (mode.in === 'indicators') {
      const left = row.find((cell) => cell.left < (mode as { first: number }).first)
      if (left === undefined || fieldIn(labels, left.text) === null) {
        const covering = spanning.filter((cell) => cell.top < top && cell.bottom >= top)
        above = readIndicator([...covering, ...row], mode.columns, goal, above, draft) ?? above
        continue
      }
      mode = { in: 'fields' }
    }
    if (mode.in === 'funds') {
      if (readFunds(row, mode.columns, draft)) continue
      mode = { in: 'fields' }
    }
    if (
      mode.in === 'list' &&
      row.some((cell) => within(mode as { columns: readonly Head<string>[] }, cell))
    ) {
      if (fieldIn(labels, row[0]!.text) === null && !labels.sides.has(key(row[0]!.text))) {
        readListed(row, mode, draft)
        continue
      }
      mode = { in: 'fields' }
    }
    if (mode.in === 'goals') {
      readGoals(row, mode, labels, draft)
      mode = { in: 'fields' }
      continue
    }
    readPairs(row, labels, draft)
  }
}

const within = ({ columns }: { readonly columns: readonly Head<string>[] }, cell: SheetText): boolean =>
  columns.some(({ left, right }) => cell.left >= left && cell.left <= right)

/** The heading row of an indicator table: the third level with at least one other column. */
function headsIn(row: readonly SheetText[], draft: Draft): Mode | null {
  const found = row.map((cell) => ({ cell, column: columnOf(cell.text) }))
  const known = new Set(found.map(({ column }) => column))
  if (!known.has('level3') || !(known.has('target') || known.has('level1') || known.has('weight')))
    return null
  const first = Math.min(...found.flatMap(({ cell, column }) => (column === null ? [] : [cell.left])))
  const columns: Head<Column>[] = []
  for (const { cell, column } of found) {
    if (column === null) {
      // The name of the block stands at its side.
      if (cell.left >= first && cell.text !== '') draft.fault('unknown column', cell.at, { text: cell.text })
    } else if (columns.some((it) => it.key === column) && column !== 'ignored')
      draft.fault('duplicate label', cell.at, { text: cell.text, first: '' })
    else columns.push({ key: column, left: cell.left, right: cell.right })
  }
  return { in: 'indicators', columns, first }
}

function columnOf(text: string): Column | null {
  const said = normal(text)
  if (said.startsWith(asideTitles.attained) || said === '定性等级' || said === '定性评价') return 'attained'
  if ((asideTitles.ignored as readonly string[]).includes(said)) return 'ignored'
  return indicatorColumnOf(text)
}

/** The heading row of the 资金 block, of a list or of goals. */
function otherHeads(row: readonly SheetText[], labels: KnownLabels): Mode | null {
  const funds = row.flatMap((cell): Head<string>[] => {
    const column = fundColumnOf(cell.text)
    return column === null ? [] : [{ key: column, left: cell.left, right: cell.right }]
  })
  const kinds = new Set(funds.map((head) => head.key))
  if (
    kinds.size >= 2 &&
    (kinds.has('executed') || kinds.has('budget') || kinds.has('amount') || kinds.has('initial'))
  )
    return { in: 'funds', columns: funds }
  for (const part of labels.lists) {
    const heads = row.flatMap((cell): Head<string>[] => {
      const column = part.columns.find(({ title }) => key(title.split('/').at(-1)!) === key(cell.text))
      return column === undefined ? [] : [{ key: column.column, left: cell.left, right: cell.right }]
    })
    if (heads.length >= Math.min(2, part.columns.length)) return { in: 'list', of: part.kind, columns: heads }
  }
  for (const [span, part] of labels.goals.entries()) {
    const titles = [
      ...part.columns.map(({ column, title }) => ({ column: column as string, title })),
      ...(part.beside === undefined ? [] : [{ column: 'beside', title: part.beside.title }]),
    ]
    if (titles.length < 2) continue
    const heads = titles.flatMap(({ column, title }): Head<string>[] => {
      const cell = row.find((it) => key(it.text) === key(title))
      return cell === undefined ? [] : [{ key: column, left: cell.left, right: cell.right }]
    })
    if (heads.length === titles.length) return { in: 'goals', span, columns: heads }
  }
  return null
}

/** 「年度目标1（20分）」 and its words, where each goal has its own table; the goal's index. */
function goalHeading(row: readonly SheetText[], labels: KnownLabels, draft: Draft): number | null {
  const [name, words] = row
  if (name === undefined || row.length > 2) return null
  for (const part of labels.goals) {
    const title = normal(part.title)
    const said = normal(name.text)
    if (!said.startsWith(title)) continue
    const found = /^([\d一二三四五六七八九十]{1,3})[:：]?(?:\((\d{1,3}(?:\.\d{1,2})?)分?\))?[:：]?$/.exec(
      said.slice(title.length),
    )
    if (found === null) continue
    draft.goals.push({
      span: part.span,
      number: found[1]!,
      target: words?.text ?? '',
      actual: '',
      weight: found[2] ?? '',
      score: '',
    })
    const index = draft.goals.length - 1
    draft.place(`goals.${index}.weight`, name.at)
    draft.place(`goals.${index}.target`, words?.at ?? name.at)
    return index
  }
  return null
}

const isTotal = (row: readonly SheetText[]): boolean =>
  /^(?:总分|合计|总计|总得分|得分合计)$/.test(key(row[0]!.text))

function readTotal(row: readonly SheetText[], mode: Mode, draft: Draft): void {
  for (const cell of row.slice(1)) {
    const column = mode.in === 'indicators' ? headOver(mode.columns, cell)?.key : 'score'
    if (column === 'weight') draft.totalWeight = cell.text
    else if (column === 'score') draft.total = cell.text
  }
}

const headOver = <Key>(columns: readonly Head<Key>[], cell: SheetText): Head<Key> | undefined =>
  columns.find(({ left, right }) => cell.left >= left && cell.left <= right)

/** Columns that a template fills in beforehand; a row with nothing else is a row left empty. */
const prepared = new Set<Column>(['level1', 'level2', 'sign', 'unit', 'weight', 'score', 'ignored', 'goal'])

function readIndicator(
  cells: readonly SheetText[],
  columns: readonly Head<Column>[],
  goal: number | null,
  above: DraftIndicator | null,
  draft: Draft,
): DraftIndicator | null {
  const values = cells.flatMap((cell) => {
    const head = headOver(columns, cell)
    if (head === undefined) {
      if (cell.left > columns[0]!.left && cell.top === cell.bottom) draft.unexplained(cell.at, cell.text)
      return []
    }
    return [{ key: head.key, cell }]
  })
  if (values.every(({ key: column }) => prepared.has(column))) {
    const weight = values.find((it) => it.key === 'weight')
    if (weight === undefined) return null
  }
  const index = draft.indicators.length
  const made: DraftIndicator = { goal, cells: {}, attained: '' }
  for (const { key: column } of columns)
    if (column !== 'attained' && column !== 'ignored') made.cells[column] = ''
  for (const { key: column, cell } of values) {
    if (column === 'ignored') continue
    if (column === 'attained') made.attained = cell.text
    else made.cells[column] = cell.text
    draft.place(`indicators.${index}.${column}`, cell.at)
  }
  const row = cells.find((cell) => cell.top === cells.at(-1)!.top)!.top + 1
  for (const { key: column, left } of columns)
    if (draft.placeOf(`indicators.${index}.${column}`) === '')
      draft.place(`indicators.${index}.${column}`, letters(left) + row)
  // A level left blank goes on from the row above, as in a printed form with merged cells.
  if (above !== null && (made.cells.level1 ?? '') === '') {
    made.cells.level1 = above.cells.level1 ?? ''
    if ((made.cells.level2 ?? '') === '') made.cells.level2 = above.cells.level2 ?? ''
  }
  draft.indicators.push(made)
  return made
}

function letters(column: number): string {
  let out = ''
  for (let c = column + 1; c > 0; c = Math.floor((c - 1) / 26))
    out = String.fromCharCode(65 + ((c - 1) % 26)) + out
  return out
}

/** A line of the 资金 block under its headings; false where the row is none. */
function readFunds(row: readonly SheetText[], columns: readonly Head<string>[], draft: Draft): boolean {
  const first = Math.min(...columns.map((head) => head.left))
  const names = row.filter((cell) => cell.left < first)
  const name = names.at(-1)
  if (name === undefined) return false
  const part = fundPartOf(name.text)
  const values = row.filter((cell) => cell.left >= first)
  if (part === null && (values.length === 0 || !values.every((cell) => headOver(columns, cell)))) return false
  const index = draft.funds.length
  const cells: Record<string, string> = {}
  const line = name.top + 1
  for (const head of columns) {
    cells[head.key] = ''
    draft.place(`funds.${index}.${head.key}`, letters(head.left) + line)
  }
  for (const cell of values) {
    const head = headOver(columns, cell)
    if (head === undefined) draft.unexplained(cell.at, cell.text)
    else cells[head.key] = cell.text
  }
  draft.funds.push({ part: part ?? 'unnamed', label: name.text, cells })
  draft.place(`funds.${index}`, name.at)
  return true
}

function readListed(row: readonly SheetText[], mode: Extract<Mode, { in: 'list' }>, draft: Draft): void {
  const index = mode.of === 'costs' ? draft.costs.length : draft.projects.length
  const values: Record<string, string> = {}
  for (const cell of row) {
    const head = headOver(mode.columns, cell)
    if (head === undefined) continue
    values[head.key] = cell.text
    draft.place(`${mode.of}.${index}.${head.key}`, cell.at)
  }
  if (mode.of === 'costs') draft.cost(values)
  else draft.project(values)
}

function readGoals(
  row: readonly SheetText[],
  mode: Extract<Mode, { in: 'goals' }>,
  labels: KnownLabels,
  draft: Draft,
): void {
  const part = labels.goals[mode.span]!
  const made = { span: part.span, number: null, target: '', actual: '', weight: '', score: '' }
  const index = draft.goals.length
  draft.goals.push(made)
  for (const head of mode.columns) {
    const cell = row.find((it) => it.left >= head.left && it.left <= head.right)
    const text = cell?.text ?? ''
    const at = cell?.at ?? letters(head.left) + (row[0]!.top + 1)
    if (head.key !== 'beside') {
      made[head.key as 'target'] = text
      draft.place(`goals.${index}.${head.key}`, at)
    } else if (part.beside !== undefined) {
      draft.goals.push({ ...made, span: part.beside.span, target: text, actual: '', score: '', weight: '' })
      draft.place(`goals.${index + 1}.target`, at)
    }
  }
}

/** Pairs of a label and the value to its right; a label without a value is an empty field. */
function readPairs(row: readonly SheetText[], labels: KnownLabels, draft: Draft): void {
  for (let i = 0; i < row.length; i++) {
    const cell = row[i]!
    const next = row[i + 1]
    const value = next !== undefined && next.left === cell.right + 1 ? next : undefined
    const field = fieldIn(labels, cell.text)
    if (field !== null) {
      const isLabel = value !== undefined && fieldIn(labels, value.text) !== null && i + 2 < row.length
      draft.field(field, value === undefined || isLabel ? '' : ticked(value.text), value?.at ?? cell.at)
      if (value !== undefined && !isLabel) i += 1
      continue
    }
    const places = labels.lines.get(key(cell.text))
    if (places !== undefined) {
      const used = draft.funds.filter((line) => places.some((it) => it.label === line.label)).length
      const to = places[Math.min(used, places.length - 1)]!
      const index = draft.funds.length
      draft.funds.push({ part: to.part, label: to.label, cells: { [to.column]: value?.text ?? '' } })
      draft.place(`funds.${index}.${to.column}`, value?.at ?? cell.at)
      if (value !== undefined) i += 1
      continue
    }
    const goal = labels.goals.find((part) => part.columns.length === 1 && key(part.title) === key(cell.text))
    if (goal !== undefined && goal.beside === undefined) {
      draft.goals.push({
        span: goal.span,
        number: null,
        target: value?.text ?? '',
        actual: '',
        weight: '',
        score: '',
      })
      draft.place(`goals.${draft.goals.length - 1}.target`, value?.at ?? cell.at)
      if (value !== undefined) i += 1
      continue
    }
    if (labels.sides.has(key(cell.text)) || cell.text === '') continue
    readOther(cell, draft)
  }
}

/** The year under the title; everything else is kept as unread. */
function readOther(cell: SheetText, draft: Draft): void {
  const said = normal(cell.text)
  const year = /^\(?((?:19|20)\d\d)?年度?\)?$/.exec(said)
  if (year !== null) {
    if (year[1] !== undefined) draft.year ??= Number(year[1])
  } else if (!own(draft).has(said)) draft.unexplained(cell.at, cell.text)
}

/** What a form prints by itself: its title and the lines under it. */
const own = ({ form }: Draft): ReadonlySet<string> =>
  new Set(
    form === null
      ? []
      : [form.title, ...form.parts.flatMap((part) => (part.kind === 'notes' ? part.lines : []))].map(normal),
  )

/** 「☑一次性项目 □经常性项目」 is what is ticked. */
function ticked(text: string): string {
  const found = /[☑☒■√✓]\s*(?:\d[.．、]?)?([^☑☒■√✓□☐\s]+)/.exec(text)
  if (found !== null) return found[1]!
  return /^(?:\s*[□☐][^□☐]*)+$/.test(text) ? '' : text
}
