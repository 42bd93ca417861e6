import { fractionOf, order, said, type Fraction } from '../../core/fraction.ts'
import type { Details } from '../../core/finding.ts'
import type { IndicatorLine, UpperBound } from '../../core/recomputed.ts'
import type { Reason } from '../../core/scoring.ts'
import { sayReason } from '../../core/say-scoring.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import { certain, lineAt } from './figures.ts'
import type { Sheet } from './sheet.ts'
import { inner, quoted } from '../name.ts'

/** A reason in both languages, for `{reason}` in a message. */
export const reasoned = (reason: Reason): Details => ({
  'reason.zh': sayReason(reason, 'zh-CN'),
  'reason.en': sayReason(reason, 'en'),
})

const rowText = ({ reading }: Sheet, at: number): string => {
  const { level3, target, actual, score } = reading.indicators[at]!
  return [level3, target, actual, score].map((cell) => cell?.text ?? '').join(' ')
}

/** Scores beyond what the rule of the form gives: one by one where weights are printed, together where only their sum is. */
export function awards(sheet: Sheet): readonly Judgement[] {
  const { worked, reading } = sheet
  if (reading.stage !== 'evaluation') return []
  const judged = worked.indicators.flatMap((line): readonly Judgement[] => {
    const { score, level3 } = reading.indicators[line.indicator]!
    if (score === null || level3 === null || line.proof !== null) return []
    if (line.score.verdict === 'holds' || line.score.verdict === 'holds within rounding')
      return [agrees('award', [lineAt(level3.text, score)], line.score.verdict)]
    if (line.score.verdict !== 'above what the rule permits') return []
    return [above(sheet, line)]
  })
  return [...judged, ...worked.proofs.map((proof) => together(sheet, proof))]
}

function above(sheet: Sheet, line: IndicatorLine): Judgement {
  const { score, level3, target, actual, weight } = sheet.reading.indicators[line.indicator]!
  const cell = score!
  const overWeight = line.score.reason.code === 'more than its weight'
  const ruled = sheet.worked.scheme?.how === 'rule printed on the form'
  const proven = sheet.sure && certain(score, target, actual, weight) && (overWeight || ruled)
  const lines = [
    ...(target === null ? [] : [lineAt('目标值', target)]),
    ...(actual === null ? [] : [lineAt('完成值', actual)]),
    ...(weight === null ? [] : [lineAt('分值', weight)]),
    lineAt('得分', cell),
  ]
  return breaks('award', {
    code: overWeight ? 'score above its weight' : 'performance/award',
    severity: proven ? 'error' : 'warning',
    where: `${sheet.said}${quoted(level3?.text ?? '')}`,
    quote: rowText(sheet, line.indicator),
    printed: cell.text,
    expected: overWeight
      ? (weight?.text ?? '')
      : line.score.recomputed === null
        ? ''
        : said(line.score.recomputed.high),
    details: reasoned(line.score.reason),
    working: lines,
    source: cell.source,
  })
}

function together(sheet: Sheet, proof: UpperBound): Judgement {
  const rows = proof.indicators.map((at) => sheet.reading.indicators[at]!)
  const cells = rows.flatMap(({ score }) => score ?? [])
  const [first] = rows
  const ruled = sheet.worked.scheme?.how === 'rule printed on the form'
  const surely = rows.every(({ score, target, actual }) => certain(score, target, actual))
  return breaks('award', {
    code: 'scores beyond the rule',
    severity: sheet.sure && ruled && surely && complete(sheet) ? 'error' : 'warning',
    where: `${sheet.said}${rows.map(({ level3 }) => `${quoted(level3?.text ?? '')}`).join('、')}`,
    quote: rowText(sheet, proof.indicators[0]!),
    printed: cells.map(({ text }) => text).join('、'),
    expected: said(proof.permits),
    details: { ...reasoned(proof.reason), count: rows.length },
    working: rows.flatMap(({ level3, target, actual, score }) => [
      ...(target === null ? [] : [lineAt(`${level3?.text ?? ''}目标值`, target)]),
      ...(actual === null ? [] : [lineAt('完成值', actual)]),
      ...(score === null ? [] : [lineAt('得分', score)]),
    ]),
    source: (first?.score ?? first?.level3)?.source ?? sheet.reading.source,
  })
}

/** The proof counts what the other rows got, so every score must have been read: then they add up to the total printed. */
const complete = ({ worked }: Sheet): boolean => worked.total.verdict === 'holds'

/** Equal points for completions so far apart that no rule gives both, where weights are not printed to explain them. */
export function equalScores(sheet: Sheet): readonly Judgement[] {
  const groups = new Map<string, { readonly line: IndicatorLine; readonly at: Fraction }[]>()
  for (const line of sheet.worked.indicators) {
    const { score, weight, level2, goal } = sheet.reading.indicators[line.indicator]!
    const { met, completion } = line.comparison
    if (met !== 'unmet' || completion === null || score === null || weight !== null || line.proof !== null)
      continue
    if (line.score.printed === null || fractionOf(line.score.printed).numerator === 0n) continue
    const key = `${goal ?? ''} ${level2?.text ?? ''} ${said(fractionOf(line.score.printed), 4)}`
    groups.set(key, [...(groups.get(key) ?? []), { line, at: completion.high }])
  }
  return [...groups.values()].flatMap((rows): readonly Judgement[] => {
    const [low, high] = extremes(rows)
    if (low === undefined || high === undefined || order(twice(low.at), high.at) > 0) return []
    const name = ({ line }: typeof low): string =>
      sheet.reading.indicators[line.indicator]!.level3?.text ?? ''
    const cell = sheet.reading.indicators[low.line.indicator]!.score!
    return [
      breaks('equalScores', {
        where: `${sheet.said}${quoted(name(low))}`,
        quote: rowText(sheet, low.line.indicator),
        printed: cell.text,
        details: {
          first: inner(name(low)),
          low: percent(low.at),
          second: inner(name(high)),
          high: percent(high.at),
        },
        working: [low, high].map((one) =>
          lineAt(rowText(sheet, one.line.indicator), sheet.reading.indicators[one.line.indicator]!.score!),
        ),
        source: cell.source,
      }),
    ]
  })
}

const twice = ({ numerator, denominator }: Fraction): Fraction => ({ numerator: 2n * numerator, denominator })
const percent = ({ numerator, denominator }: Fraction): string =>
  `${said({ numerator: 100n * numerator, denominator }, 1)}%`

function extremes<T extends { readonly at: Fraction }>(
  rows: readonly T[],
): readonly [T | undefined, T | undefined] {
  const sorted = [...rows].sort((a, b) => order(a.at, b.at))
  return sorted.length < 2 ? [undefined, undefined] : [sorted[0], sorted.at(-1)]
}
