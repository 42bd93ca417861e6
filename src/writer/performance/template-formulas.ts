import type { IndicatorColumn, PerformanceForm } from '../../core/performance-form.ts'
import type { FundColumn } from '../../core/performance.ts'
import { indicatorRows, type Aside } from './template-aside.ts'
import { letters, type DrawnSheet } from './sheet.ts'

/** A formula in a cell, rows and columns from 0. */
export interface Written {
  readonly row: number
  readonly column: number
  readonly formula: string
  readonly format?: string
  readonly result?: string | number
  /** Drawn as it is, not as a cell that works itself out. */
  readonly plain?: true
}

const ref = (row: number, column: number): string => `${letters(column + 1)}${row + 1}`

/** Points of the chosen scheme: its row in the list of the settings. */
const schemePoints = (column: number): string =>
  `IFERROR(VLOOKUP(设置!$B$3,设置!$A$9:$E$40,${column},FALSE),0)`
export const executionPoints = schemePoints(3)
export const goalPoints = schemePoints(4)

/** 执行率 and its points. */
export function executionFormulas(form: PerformanceForm, drawn: DrawnSheet): readonly Written[] {
  const at = (line: number, column: FundColumn): { row: number; column: number } | undefined =>
    drawn.addresses.find(({ place }) => place.of === 'fund' && place.line === line && place.column === column)
  const lines = [
    ...new Set(drawn.addresses.flatMap(({ place }) => (place.of === 'fund' ? [place.line] : []))),
  ]
  return lines.flatMap((line): Written[] => {
    const planned = at(line, 'budget') ?? at(line, 'initial')
    const [paid, rate, weight, score] = [
      at(line, 'executed'),
      at(line, 'rate'),
      at(line, 'weight'),
      at(line, 'score'),
    ]
    if (planned === undefined || paid === undefined || rate === undefined) return []
    const [a, b] = [ref(planned.row, planned.column), ref(paid.row, paid.column)]
    const quotient: Written = {
      ...rate,
      formula: `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),IF(${a}>0,${b}/${a},""),"")`,
      format: '0.00%',
    }
    // Only the line of the whole is scored.
    if (line !== 0 || score === undefined || form.stage !== 'evaluation') return [quotient]
    const points = weight === undefined ? executionPoints : ref(weight.row, weight.column)
    const r = ref(rate.row, rate.column)
    return [
      quotient,
      ...(weight === undefined ? [] : [{ ...weight, formula: executionPoints, format: '0.##' }]),
      { ...score, formula: `IF(ISNUMBER(${r}),ROUND(${points}*MIN(1,MAX(0,${r})),2),"")`, format: '0.##' },
    ]
  })
}

/** The first figure of a text: of 「≥8400人」 8400, of 「98%」 0.98. */
const figureIn = (cell: string): string =>
  `IF(${cell}="","",IF(ISNUMBER(${cell}),${cell},IFERROR(LOOKUP(9.9E+307,VALUE(MID(${cell},MIN(FIND({0,1,2,3,4,5,6,7,8,9},${cell}&"0123456789")),{1,2,3,4,5,6,7,8,9,10,11,12}))),"")))`

/** Score of every indicator: in proportion where both are figures, else by the attainment chosen. */
export function scoreFormulas(
  form: PerformanceForm,
  drawn: DrawnSheet,
  aside: readonly Aside[],
  edge: number,
): readonly Written[] {
  if (form.stage !== 'evaluation') return []
  return indicatorRows(drawn).flatMap(({ index, row }): Written[] => {
    const own = (column: IndicatorColumn): string | null => {
      const found = drawn.addresses.find(
        ({ place }) => place.of === 'indicator' && place.indicator === index && place.column === column,
      )
      return found === undefined ? null : ref(found.row, found.column)
    }
    const beside = (key: Aside['key']): number => aside.findIndex((it) => it.key === key)
    const side = (key: Aside['key']): string => ref(row, edge + beside(key))
    const [target, actual] = [own('target'), own('actual')]
    const weight = own('weight') ?? side('weight')
    if (target === null || actual === null) return []
    const [t, a, g] = [side('targetNumber'), side('actualNumber'), side('attained')]
    const less = `OR(LEFT(${target})="≤",LEFT(${target})="<",${['以内', '不超过', '以下', '不高于'].map((word) => `ISNUMBER(SEARCH("${word}",${target}))`).join(',')})`
    const share = `IF(${less},IF(${a}<=${t},1,${t}/${a}),IF(AND(LEFT(${target})="=",${a}<>${t}),NA(),${a}/${t}))`
    const words = `IF(ISNUMBER(${g}),${g},IF(${g}="达成",1,IF(${g}="部分达成",设置!$B$6,IF(${g}="未达成",设置!$B$7,NA()))))`
    const points = `IF(OR(${weight}="",AND(${actual}="",${g}="")),"",IFERROR(ROUND(${weight}*MAX(0,MIN(1,IFERROR(${share},${words}))),2),"待定性"))`
    const score = drawn.addresses.find(
      ({ place }) => place.of === 'indicator' && place.indicator === index && place.column === 'score',
    )
    const name = own('level3')
    return [
      { row, column: edge + beside('targetNumber'), formula: figureIn(target), format: 'General' },
      { row, column: edge + beside('actualNumber'), formula: figureIn(actual), format: 'General' },
      ...(score === undefined
        ? []
        : [{ row: score.row, column: score.column, formula: points, format: '0.##' }]),
      ...(name === null
        ? []
        : [
            {
              row,
              column: edge + beside('check'),
              formula: `IF(${name}="","",IF(${weight}="","应填分值",IF(AND(${actual}="",${g}=""),"应填实际完成值",IF(${score === undefined ? '""' : ref(score.row, score.column)}="待定性","应选达成程度",""))))`,
            },
          ]),
    ]
  })
}

/** 总分, the sum of the points, and whether it is a hundred. */
export function totalFormulas(
  form: PerformanceForm,
  drawn: DrawnSheet,
  aside: readonly Aside[],
  edge: number,
): readonly Written[] {
  const rows = indicatorRows(drawn)
  const column = (of: 'weight' | 'score'): number | null =>
    drawn.addresses.find(({ place }) => place.of === 'indicator' && place.column === of)?.column ?? null
  const range = (at: number): string => `${ref(rows[0]!.row, at)}:${ref(rows.at(-1)!.row, at)}`
  const besideAt = (key: Aside['key']): number => aside.findIndex((it) => it.key === key)
  const check = besideAt('check')
  const weights = column('weight') ?? (besideAt('weight') === -1 ? null : edge + besideAt('weight'))
  if (rows.length === 0 || weights === null || check === -1) return []
  const execution = form.stage === 'evaluation' ? `${executionPoints}+${goalPoints}+` : ''
  const sum = `${execution}SUM(${range(weights)})`
  const total = (of: 'weight' | 'score') =>
    drawn.addresses.find(({ place }) => place.of === 'total' && place.column === of)
  const scores = column('score')
  const fund = drawn.addresses.find(
    ({ place }) => place.of === 'fund' && place.line === 0 && place.column === 'score',
  )
  const goals = drawn.addresses.filter(({ place }) => place.of === 'goal' && place.column === 'score')
  const parts = [
    ...(fund === undefined ? [] : [ref(fund.row, fund.column)]),
    ...goals.map(({ row, column: at }) => ref(row, at)),
    ...(scores === null ? [] : [range(scores)]),
  ]
  const [awarded, weighed] = [total('score'), total('weight')]
  const last = awarded?.row ?? rows.at(-1)!.row + 1
  const expected = form.stage === 'evaluation' ? '100' : form.scheme === undefined ? '100' : '90'
  return [
    ...(awarded === undefined || scores === null
      ? []
      : [
          {
            row: awarded.row,
            column: awarded.column,
            formula: `IF(COUNT(${range(scores)})=0,"",ROUND(SUM(${parts.join(',')}),2))`,
            format: '0.##',
          },
        ]),
    ...(weighed === undefined
      ? []
      : [{ row: weighed.row, column: weighed.column, formula: sum, format: '0.##' }]),
    {
      row: last,
      column: edge + check,
      formula: `IF(SUM(${range(weights)})=0,"",IF(ROUND(${sum},2)=${expected},"分值合计 ${expected}","分值合计 "&ROUND(${sum},2)&"，应为 ${expected}"))`,
    },
  ]
}
