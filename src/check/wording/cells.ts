import type { Disclosure, Paragraph } from '../../core/disclosure.ts'
import type { PerformanceReading } from '../../core/performance.ts'
import type { Cell } from '../../core/table.ts'
import { textOf, type Text } from './text.ts'

/** The words of performance forms that were read out of running text: they are paragraphs no more, and still words of the document. */
export function cellTexts({ performance }: Pick<Disclosure, 'performance'>): readonly Text[] {
  return performance
    .filter((form) => form.tables.length === 0)
    .flatMap((form) => cellsOf(form).map((cell) => textOf(paragraphOf(cell, form.title))))
}

function cellsOf(form: PerformanceReading): readonly Cell[] {
  const inRows = form.indicators.flatMap(({ level3, target, actual, reason }) => [
    level3,
    target,
    actual,
    reason,
  ])
  const inGoals = form.goals.flatMap(({ target, actual }) => [target, actual])
  return [...Object.values(form.fields), ...inGoals, ...inRows].filter((cell) => cell !== null)
}

function paragraphOf({ text, source }: Cell, title: string): Paragraph {
  return {
    text,
    chapter: [title === '' ? '绩效表' : title],
    heading: false,
    source,
    places: [{ from: 0, source }],
  }
}
