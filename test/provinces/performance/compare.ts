import type { PerformanceReading } from '../../../src/core/performance.ts'
import type { Cell } from '../../../src/core/table.ts'
import { placed, type Sheet } from './render.ts'

/** Spaces aside: a reader of a page is free to set them. */
const bare = (text: string): string => text.replace(/[\s\u3000]/g, '')

export interface Compared {
  readonly right: number
  readonly all: number
  readonly wrong: readonly string[]
}

/** Every cell of a form that means something, beside what was read; whatever was read and never printed counts as wrong. */
export function compare(sheet: Sheet, reading: PerformanceReading | undefined): Compared {
  const wrong: string[] = []
  let all = 0
  const seen = new Map<string, number>()
  for (const { text, is } of placed(sheet))
    for (const tag of is) {
      const [kind = '', at = '0'] = tag.split('.')
      if (kind !== 'field' && kind !== 'total') seen.set(kind, Math.max(seen.get(kind) ?? 0, Number(at) + 1))
      all += 1
      const got = reading === undefined ? undefined : read(reading, tag)
      const same =
        (kind === 'fund' || at === 'grade') && got !== undefined
          ? bare(text).endsWith(bare(got)) && (got !== '' || bare(text) === '')
          : bare(text) === bare(got ?? '')
      if (!same) wrong.push(`${tag}: ${text} ≠ ${got ?? '∅'}`)
    }
  const counts = {
    indicator: reading?.indicators.length,
    fund: reading?.funds.length,
    goal: reading?.goals.length,
  }
  for (const [kind, count] of Object.entries(counts))
    if (count !== (seen.get(kind) ?? 0)) wrong.push(`${kind}: ${count} instead of ${seen.get(kind) ?? 0}`)
  return { right: all - wrong.length, all, wrong }
}

function read(reading: PerformanceReading, tag: string): string | undefined {
  const [kind, at = '', column = ''] = tag.split('.')
  if (kind === 'field') return reading.fields[at as keyof typeof reading.fields]?.text
  if (kind === 'total') return reading.total?.text
  if (kind === 'fund') {
    const line = reading.funds[Number(at)]
    return column === 'label' ? line?.label : line?.cells[column as keyof typeof line.cells]?.text
  }
  const row: object | undefined = kind === 'goal' ? reading.goals[Number(at)] : reading.indicators[Number(at)]
  const cell = (row as Record<string, Cell | null> | undefined)?.[column]
  return cell?.text ?? undefined
}
