import type { FundLine, Indicator, PerformanceReading } from '../../../core/performance.ts'
import type { Cell } from '../../../core/table.ts'

/** What can be tried on a form: an actual value, the points that people give to words, an amount of the 资金 block. */
export type TriedPlace = 'actual' | 'score' | 'budget' | 'executed'

/** One value put in the place of what is printed, on one form. */
export interface Trial {
  readonly form: number
  readonly place: TriedPlace
  /** Index of the indicator, or of the line of the 资金 block. */
  readonly at: number
  readonly text: string
}

/** Characters of a value; no form has room for more. */
const longest = 40

/** 「2.actual.4=1,150人次」, as the address carries it. */
export const written = ({ form, place, at, text }: Trial): string => `${form + 1}.${place}.${at + 1}=${text}`

export function trialIn(written: string): Trial | null {
  const [, form, place, at, text = ''] =
    /^(\d{1,4})\.(actual|score|budget|executed)\.(\d{1,4})=(.*)$/s.exec(written) ?? []
  if (place === undefined || Number(form) < 1 || Number(at) < 1) return null
  return {
    form: Number(form) - 1,
    place: place as TriedPlace,
    at: Number(at) - 1,
    text: text.slice(0, longest),
  }
}

export const trialsIn = (list: readonly string[]): readonly Trial[] =>
  list.flatMap((each) => trialIn(each) ?? [])

export const samePlace = (a: Trial, b: Trial): boolean =>
  a.form === b.form && a.place === b.place && a.at === b.at

/** One more change; typing on in the same place is still the same change. */
export function withTrial(trials: readonly Trial[], next: Trial): readonly Trial[] {
  const last = trials.at(-1)
  const kept = last !== undefined && samePlace(last, next) ? trials.slice(0, -1) : trials
  return [...kept, { ...next, text: next.text.slice(0, longest) }]
}

/** The text tried in a place, where one is. */
export const triedText = (
  trials: readonly Trial[],
  form: number,
  place: TriedPlace,
  at: number,
): string | undefined => trials.findLast((trial) => samePlace(trial, { form, place, at, text: '' }))?.text

/** The form with what is tried in it. The reading itself stays as it was read. */
export function tried(
  reading: PerformanceReading,
  form: number,
  trials: readonly Trial[],
): PerformanceReading {
  const own = trials.filter((trial) => trial.form === form)
  if (own.length === 0) return reading
  const text = (place: TriedPlace, at: number): string | undefined => triedText(own, form, place, at)
  const put = (cell: Cell | null | undefined, value: string | undefined): Cell | null =>
    value === undefined ? (cell ?? null) : { how: 'read', source: reading.source, ...cell, text: value }
  return {
    ...reading,
    indicators: reading.indicators.map((indicator, at): Indicator => ({
      ...indicator,
      actual: put(indicator.actual, text('actual', at)),
      score: put(indicator.score, text('score', at)),
    })),
    funds: reading.funds.map((line, at): FundLine => {
      const [budget, executed] = [text('budget', at), text('executed', at)]
      if (budget === undefined && executed === undefined) return line
      // The rate printed was of the amounts printed.
      const cells = { ...line.cells }
      delete cells.rate
      const [newBudget, newExecuted] = [put(cells.budget, budget), put(cells.executed, executed)]
      return {
        ...line,
        cells: {
          ...cells,
          ...(newBudget && { budget: newBudget }),
          ...(newExecuted && { executed: newExecuted }),
        },
      }
    }),
  }
}
