import { normal } from '../../core/normal.ts'
import type { Indicator } from '../../core/performance.ts'
import type { Cell } from '../../core/table.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import { equal, mayBeRounded, unitsMeet, valueIn, type Value } from './measured.ts'
import { certain, lineAt } from './figures.ts'
import type { Sheet } from './sheet.ts'
import type { Statement } from './statements.ts'
import { keyOf } from './told-projects.ts'
import { inner, quoted } from '../name.ts'

interface Row {
  readonly indicator: Indicator
  readonly name: Cell
  readonly key: string
  readonly actual: Cell
  readonly value: Value
}

/** The report and the form it explains print one actual value for one indicator. */
export function reportedIndicators(
  sheets: readonly Sheet[],
  statements: readonly Statement[],
): readonly Judgement[] {
  const rowsOf = new Map<Sheet, readonly Row[]>()
  const within = (sheet: Sheet): readonly Row[] => {
    const rows = rowsOf.get(sheet) ?? rowsIn(sheet)
    rowsOf.set(sheet, rows)
    return rows
  }
  const keys = sheets.map(({ name }) => keyOf(name))
  return statements.flatMap((statement): readonly Judgement[] => {
    const sheet = sheetOf(statement, sheets, keys)
    const actual = valueIn(statement.actual)
    if (sheet === null || actual === null || actual.limit) return []
    const rows = rowsNamed(within(sheet), statement.name)
    if (rows.length === 0 || !rows.every(({ value }) => unitsMeet(value, actual))) return []
    const said = {
      name: `报告${quoted(rows[0]!.name.text)}`,
      value: statement.actual,
      source: statement.source,
    }
    const parts = [...rows.map(({ name, actual: cell }) => lineAt(name.text, cell)), said]
    if (rows.some(({ value }) => equal(value.number, actual.number)))
      return [agrees('reportedIndicator', parts)]
    if (rows.some(({ value }) => mayBeRounded(value.number, actual.number)))
      return [agrees('reportedIndicator', parts, 'holds within rounding')]
    const [first] = rows as [Row]
    const target = valueIn(statement.target)
    const aims = rows.map(({ indicator }) => valueIn(indicator.target?.text))
    // With another target it may be another indicator; 预算执行率 is one and the same whatever is aimed at.
    const alike =
      ownRate.test(normal(first.name.text)) ||
      aims.some((aim) => aim !== null && target !== null && equal(aim.number, target.number))
    return [
      breaks('reportedIndicator', {
        severity:
          alike && sheet.sure && rows.every((row) => certain(row.actual, row.name)) ? 'error' : 'warning',
        where: `${sheet.said}${quoted(first.name.text)}`,
        quote: statement.quote,
        printed: first.actual.text,
        expected: statement.actual,
        details: { indicator: inner(first.name.text), ...(rows.length > 1 ? { count: rows.length } : {}) },
        working: [
          ...parts,
          ...(ownRate.test(normal(first.name.text)) && sheet.rate !== null
            ? [lineAt('表头执行率', sheet.rate)]
            : []),
        ],
        source: first.actual.source,
      }),
    ]
  })
}

const ownRate = /^(?:项目|年度|部门|整体)?(?:支出)?(?:预算|资金)(?:资金)?(?:执行|完成)率$/

/** The form that a chapter of the report explains: the only overall form, or the project that a heading names. */
function sheetOf({ chapter }: Statement, sheets: readonly Sheet[], keys: readonly string[]): Sheet | null {
  const headings = chapter.map(keyOf)
  const named = sheets.filter(
    (_, at) => keys[at] !== '' && headings.some((heading) => heading.includes(keys[at]!)),
  )
  const projects = named.filter(({ reading }) => reading.subject !== 'whole')
  if (projects.length > 0) return projects.length === 1 ? projects[0]! : null
  const whole = sheets.filter(({ reading }) => reading.subject === 'whole' && reading.stage === 'evaluation')
  return whole.length === 1 && headings.some((heading) => heading.includes('整体')) ? whole[0]! : null
}

/** Rows with a value that can be compared. */
const rowsIn = ({ reading }: Sheet): readonly Row[] =>
  reading.indicators.flatMap((indicator): readonly Row[] => {
    const { level3: name, actual, applicable } = indicator
    const key = normal(name?.text ?? '')
    const value = valueIn(actual?.text)
    if (!applicable || name === null || actual === null || value === null || key.length < 4) return []
    return [{ indicator, name, key, actual, value }]
  })

/** What may stand before the name of an indicator; anything else makes it the name of another. */
const opening = /^(?:.{0,20}(?:设置|设定|包括|其中|指标)|\(?\d{1,2}[).、]?)?$/

/** Rows that bear the name. A statement may begin with words before it: 「成本指标设置预算执行率」. */
function rowsNamed(rows: readonly Row[], printed: string): readonly Row[] {
  const said = normal(printed)
  const named = rows.filter(({ key }) => said.endsWith(key) && opening.test(said.slice(0, -key.length)))
  const longest = Math.max(...named.map(({ key }) => key.length))
  return named.filter(({ key }) => key.length === longest)
}
