import type { DataValidation } from 'hucre/xlsx'
import type { IndicatorColumn, PerformanceForm } from '../../core/performance-form.ts'
import { indicatorTree } from '../../forms/performance/levels.ts'
import { indicatorRows, type Aside } from './template-aside.ts'
import { letters, type DrawnSheet } from './sheet.ts'

const lists: Readonly<Partial<Record<IndicatorColumn, readonly string[]>>> = {
  level1: indicatorTree.map(({ name }) => name),
  level2: [...new Set(indicatorTree.flatMap(({ second }) => second.map(({ name }) => name)))],
  sign: ['≥', '≤', '＝', '＞', '＜', '定性'],
  key: ['是', '否'],
}

/** What may be chosen or typed in each cell; a choice that is not in a list is allowed after a warning. */
export function validationsOf(
  form: PerformanceForm,
  drawn: DrawnSheet,
  aside: readonly Aside[],
  edge: number,
): readonly DataValidation[] {
  const rows = indicatorRows(drawn)
  const spans = runs(rows.map(({ row }) => row))
  const over = (column: number): string[] =>
    spans.map(([from, to]) => `${letters(column + 1)}${from + 1}:${letters(column + 1)}${to + 1}`)
  const choices = form.parts.flatMap((part) => (part.kind === 'choice' ? [part] : []))
  return drawn.addresses
    .flatMap(({ place, row, column }): DataValidation[] => {
      const range = `${letters(column + 1)}${row + 1}`
      if (place.of === 'field') {
        const choice = choices.find(({ field }) => field === place.field)
        return choice === undefined ? [] : [list(range, choice.options)]
      }
      if (place.of === 'fund' && place.column !== 'rate' && place.column !== 'share') return [number(range)]
      return []
    })
    .concat(
      [
        ...new Set(drawn.addresses.flatMap(({ place }) => (place.of === 'indicator' ? [place.column] : []))),
      ].flatMap((key) => {
        const column = drawn.addresses.find(
          ({ place }) => place.of === 'indicator' && place.column === key,
        )!.column
        const values = lists[key]
        if (values !== undefined) return over(column).map((range) => list(range, values))
        return key === 'weight' ? over(column).map(points) : []
      }),
      aside.flatMap(({ key }, i) => {
        if (key === 'attained')
          return over(edge + i).map((range) =>
            list(range, ['达成', '部分达成', '未达成'], '也可写百分比，例如 85%'),
          )
        return key === 'weight' ? over(edge + i).map(points) : []
      }),
    )
}

const list = (range: string, values: readonly string[], message?: string): DataValidation => ({
  type: 'list',
  values: [...values],
  range,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'warning',
  errorTitle: '不在可选项中',
  errorMessage: `可选：${values.join('、')}`.slice(0, 220),
  ...(message !== undefined && { showInputMessage: true, inputTitle: '达成程度', inputMessage: message }),
})

const number = (range: string): DataValidation => ({
  type: 'decimal',
  operator: 'greaterThanOrEqual',
  formula1: '0',
  range,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: '应填数',
  errorMessage: '这里填金额，只写数字。',
})

const points = (range: string): DataValidation => ({
  type: 'decimal',
  operator: 'between',
  formula1: '0',
  formula2: '100',
  range,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: '应填分值',
  errorMessage: '分值是 0 到 100 之间的数。',
})

/** Rows that follow one another, as [first, last]. */
function runs(rows: readonly number[]): readonly (readonly [number, number])[] {
  const out: [number, number][] = []
  for (const row of rows) {
    const last = out.at(-1)
    if (last !== undefined && last[1] === row - 1) last[1] = row
    else out.push([row, row])
  }
  return out
}
