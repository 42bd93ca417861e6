import type { PerformanceForm } from '../../core/performance-form.ts'
import { styleOf, type DrawnSheet } from './sheet.ts'

/** A column beside the form, outside what is printed: what scoring needs and the form has no place for. */
export interface Aside {
  readonly key: 'weight' | 'reason' | 'attained' | 'targetNumber' | 'actualNumber' | 'check'
  readonly title: string
  readonly width: number
}

export function asideColumns(form: PerformanceForm): readonly Aside[] {
  const table = form.parts.find((part) => part.kind === 'indicators')
  if (table?.kind !== 'indicators') return []
  const has = (column: string): boolean => table.columns.some((it) => it.column === column)
  if (form.stage !== 'evaluation') return has('weight') ? [{ key: 'check', title: '检查', width: 26 }] : []
  return [
    ...(has('weight') ? [] : [{ key: 'weight', title: '分值', width: 8 } as const]),
    ...(has('reason') ? [] : [{ key: 'reason', title: '偏差原因', width: 26 } as const]),
    { key: 'attained', title: '达成程度', width: 12 },
    { key: 'targetNumber', title: '目标数', width: 10 },
    { key: 'actualNumber', title: '完成数', width: 10 },
    { key: 'check', title: '检查', width: 26 },
  ]
}

/** Rows of indicators, by table: those of one goal stand together, each with its heading row. */
export function indicatorRows(
  drawn: DrawnSheet,
): readonly { readonly index: number; readonly row: number }[] {
  const rows = new Map<number, number>()
  for (const { place, row } of drawn.addresses) if (place.of === 'indicator') rows.set(place.indicator, row)
  return [...rows].map(([index, row]) => ({ index, row })).sort((a, b) => a.row - b.row)
}

/** Heads every table of indicators and gives each row its cells. */
export function drawAside(drawn: DrawnSheet, aside: readonly Aside[], edge: number): void {
  const rows = indicatorRows(drawn)
  for (const [i, { row }] of rows.entries()) {
    const begins = i === 0 || rows[i - 1]!.row !== row - 1
    for (const [at, { key, title }] of aside.entries()) {
      if (begins)
        drawn.cells.set(`${row - 1},${edge + at}`, { value: title, type: 'string', style: styleOf('head') })
      const typed = key === 'weight' || key === 'reason' || key === 'attained'
      const plain = styleOf(key === 'reason' ? 'text' : 'figure')
      // A share typed as a number is shown, and so read, as the percentage that was typed.
      const style = key === 'attained' ? { ...plain, numFmt: '0%' } : plain
      drawn.cells.set(`${row},${edge + at}`, {
        value: '',
        type: 'string',
        style: typed
          ? {
              ...style,
              fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFBE6' } },
              protection: { locked: false },
            }
          : style,
      })
    }
  }
}
