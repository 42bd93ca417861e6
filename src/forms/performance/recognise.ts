import type { Pattern } from '../../core/form.ts'
import { bare } from '../../core/normal.ts'
import type { IndicatorColumn } from '../../core/performance-form.ts'
import type { FundColumn, FundPart, PerformanceField } from '../../core/performance.ts'
import { fieldLabels, fundColumns, fundLabels, indicatorColumns } from './labels.ts'

/** No label of a form is longer; what is longer is not looked up. */
const longest = 40

const bracketed = /\((?:金额)?(?:单位[:：]?)?(?:万元|千元|元)\)|\((?:\d{1,3}(?:\.\d{1,2})?)分?\)/g

/** A label as the patterns expect it: `normal()`, without ordinal, 「其中：」, points, unit and closing colon. */
export function labelOf(text: string): string {
  if (text === '' || text.length > longest) return ''
  return bare(text)
    .replace(bracketed, '')
    .replace(/[:：*]+$/, '')
}

const mostKnown = 5_000

type Labels<Key extends string> = Readonly<Record<Key, readonly Pattern[]>>

function lookup<Key extends string>(labels: Labels<Key>): (text: string) => Key | null {
  const exact = new Map<string, Key>()
  const patterns: { readonly pattern: RegExp; readonly key: Key }[] = []
  for (const [key, list] of Object.entries(labels) as [Key, readonly Pattern[]][])
    for (const pattern of list)
      if (typeof pattern !== 'string') patterns.push({ pattern, key })
      else if (!exact.has(pattern)) exact.set(pattern, key)
  const find = (text: string): Key | null => {
    const label = labelOf(text)
    if (label === '') return null
    return exact.get(label) ?? patterns.find(({ pattern }) => pattern.test(label))?.key ?? null
  }
  // The labels of forms come again and again.
  const known = new Map<string, Key | null>()
  return (text) => {
    let key = known.get(text)
    if (key === undefined) {
      if (known.size > mostKnown) known.clear()
      known.set(text, (key = find(text)))
    }
    return key
  }
}

/** The field that a text is the label of. */
export const fieldOf: (text: string) => PerformanceField | null = lookup(fieldLabels)

/** The line of the 资金 block that a text is the label of. */
export const fundPartOf: (text: string) => Exclude<FundPart, 'unnamed'> | null = lookup(fundLabels)

/** The column of the 资金 block that a text is the header of. */
export const fundColumnOf: (text: string) => FundColumn | null = lookup(fundColumns)

/** The column of an indicator table that a text is the header of. */
export const indicatorColumnOf: (text: string) => IndicatorColumn | null = lookup(indicatorColumns)
