import { fraction, fractionOf, minus, order, plus, said, type Fraction } from '../../core/fraction.ts'
import type { WorkingLine } from '../../core/finding.ts'
import type { HeadingLine } from '../../core/recomputed.ts'
import type { Cell } from '../../core/table.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import { certain, lineAt } from './figures.ts'
import type { Sheet } from './sheet.ts'

const hundred = fraction(100n)
const gap = (a: Fraction, b: Fraction): string => {
  const less = minus(a, b)
  return said(less.numerator < 0n ? fraction(-less.numerator, less.denominator) : less, 4)
}

/** 总分 is what the scores add up to, and what the head of the form says. */
export function scoreTotals(sheet: Sheet): readonly Judgement[] {
  const { total: line, headings } = sheet.worked
  const { total, fields } = sheet.reading
  const told = total ?? fields.headScore ?? null
  const printed = total === null ? line.header : line.printed
  if (told === null || printed === null || line.summed === null) return headScore(sheet)
  const sum: WorkingLine = { name: '各项得分之和', value: said(line.summed, 4) }
  const parts = [lineAt(total === null ? '自评得分' : '总分', told), sum]
  if (line.verdict === 'holds') return [agrees('scoreTotal', parts), ...headScore(sheet)]
  if (line.verdict === 'holds within rounding')
    return [agrees('scoreTotal', parts, line.verdict), ...headScore(sheet)]
  // A row that was not read makes the sum too small; only a form whose weights are all there is known to be whole. A text dump may
  // repeat the score of a merged cell.
  const weighed = sheet.reading.indicators.every(({ applicable, weight }) => !applicable || weight !== null)
  const whole = weighed && line.weights !== null && order(line.weights, hundred) === 0 && readOnce(sheet)
  const beyond = drawn(sheet) && order(line.summed, fractionOf(printed)) > 0
  if (!beyond && rowLost(sheet, line.weights, hundred)) return headScore(sheet)
  return [
    ...headScore(sheet),
    breaks('scoreTotal', {
      severity: sheet.sure && certain(told) && (whole || beyond) ? 'error' : 'warning',
      where: `${sheet.said}总分`,
      printed: told.text,
      expected: sum.value,
      details: { gap: gap(line.summed, fractionOf(printed)) },
      working: [...parts, ...headings.flatMap((one) => headingLine(one))],
      source: told.source,
    }),
  ]
}

/** Each row was read for sure, and the points of execution do not stand among the indicators again. */
function readOnce({ reading: { indicators, funds } }: Sheet): boolean {
  const execution = funds.find(({ cells }) => cells.score !== undefined)?.cells.score
  const again = indicators.some(
    ({ level3, score }) => /^预算执行率/.test(level3?.text ?? '') && score?.text === execution?.text,
  )
  return !again && certain(...indicators.map(({ score }) => score))
}

/** Points short of what they should make up, in lines of text: a row of them may have gone unread. */
const rowLost = (sheet: Sheet, weights: Fraction | null, reserved: Fraction): boolean =>
  !drawn(sheet) && weights !== null && order(weights, reserved) < 0

/** Read from cells that are drawn, not from lines of text. */
const drawn = ({ reading }: Sheet): boolean => reading.tables.length > 0

const headingLine = ({ name, awarded }: HeadingLine): readonly WorkingLine[] =>
  awarded === null ? [] : [{ name: `${name}得分之和`, value: said(awarded, 4) }]

function headScore({ worked, reading, said: where, sure }: Sheet): readonly Judgement[] {
  const { total, fields } = reading
  const { printed, header } = worked.total
  const head = fields.headScore
  if (total === null || head === undefined || printed === null || header === null) return []
  const parts = [lineAt('总分', total), lineAt('自评得分', head)]
  if (order(fractionOf(printed), fractionOf(header)) === 0) return [agrees('headScore', parts)]
  return [
    breaks('headScore', {
      severity: sure && certain(total, head) ? 'error' : 'warning',
      where: `${where}自评得分`,
      printed: head.text,
      expected: total.text,
      details: { gap: gap(fractionOf(printed), fractionOf(header)) },
      working: parts,
      source: head.source,
    }),
  ]
}

/** Scores under a heading stay within its points, and its weights make them up. */
export function headingPoints(sheet: Sheet): readonly Judgement[] {
  return sheet.worked.headings.flatMap((line) => {
    const heading = sheet.reading.points.find(
      (one) => one.of === line.of && one.name === line.name && one.goal === line.goal,
    )
    const cell = heading?.cell
    if (cell === undefined) return []
    return [...within(sheet, line, cell), ...weighed(sheet, line, cell)]
  })
}

function within(sheet: Sheet, line: HeadingLine, cell: Cell): readonly Judgement[] {
  if (line.awarded === null) return []
  const parts = [lineAt(line.name, cell), { name: '得分之和', value: said(line.awarded, 4) }]
  if (order(line.awarded, line.reserved) <= 0) return [agrees('headingScores', parts)]
  if (beyondOwnWeight(sheet, line)) return []
  return [
    breaks('headingScores', {
      severity: drawn(sheet) && sheet.sure && certain(cell) ? 'error' : 'warning',
      where: `${sheet.said}${line.name}`,
      printed: said(line.awarded, 4),
      expected: said(line.reserved, 4),
      details: { points: said(line.reserved, 4), gap: gap(line.awarded, line.reserved) },
      working: [...parts, ...rows(sheet, line, 'score')],
      source: cell.source,
    }),
  ]
}

/** Is the heading exceeded only because a row has more than its own weight? Then the row is the fault, and said as such. */
function beyondOwnWeight({ worked }: Sheet, { indicators, awarded, reserved }: HeadingLine): boolean {
  const beyond = indicators.flatMap((at) => {
    const { difference, reason } = worked.indicators[at]!.score
    return reason.code === 'more than its weight' && difference !== null ? [difference] : []
  })
  return beyond.length > 0 && order(minus(awarded!, beyond.reduce(plus)), reserved) <= 0
}

function weighed(sheet: Sheet, line: HeadingLine, cell: Cell): readonly Judgement[] {
  if (line.weights === null) return []
  const parts = [lineAt(line.name, cell), { name: '分值之和', value: said(line.weights, 4) }]
  if (order(line.weights, line.reserved) === 0) return [agrees('weights', parts)]
  if (rowLost(sheet, line.weights, line.reserved)) return []
  const beyond = order(line.weights, line.reserved) > 0
  return [
    breaks('weights', {
      severity: beyond && drawn(sheet) && sheet.sure && certain(cell) ? 'error' : 'warning',
      where: `${sheet.said}${line.name}`,
      printed: said(line.weights, 4),
      expected: said(line.reserved, 4),
      details: { points: said(line.reserved, 4), gap: gap(line.weights, line.reserved) },
      working: [...parts, ...rows(sheet, line, 'weight')],
      source: cell.source,
    }),
  ]
}

const rows = ({ reading }: Sheet, line: HeadingLine, which: 'weight' | 'score'): readonly WorkingLine[] =>
  line.indicators.slice(0, 24).flatMap((at) => {
    const { level3, [which]: cell } = reading.indicators[at]!
    return cell === null ? [] : [lineAt(level3?.text ?? '', cell)]
  })

/** All weights of a form make a hundred points. */
export function totalWeight(sheet: Sheet): readonly Judgement[] {
  const { weights } = sheet.worked.total
  const [first] = sheet.reading.indicators.flatMap(({ weight }) => weight ?? [])
  if (weights === null || first === undefined) return []
  const parts = [{ name: '分值之和', value: said(weights, 4) }]
  if (order(weights, hundred) === 0) return [agrees('weights', parts)]
  if (rowLost(sheet, weights, hundred)) return []
  // The same points missing under one heading are said there.
  const off = sheet.worked.headings.map((line) =>
    line.weights === null ? hundred : minus(line.weights, line.reserved),
  )
  if (off.some((points) => order(points, minus(weights, hundred)) === 0)) return []
  const printed = said(weights, 4)
  return [
    breaks('weights', {
      code: 'weights of the form',
      severity: 'warning',
      where: sheet.said,
      printed,
      expected: '100',
      details: { gap: gap(weights, hundred) },
      working: parts,
      source: first.source,
    }),
  ]
}
