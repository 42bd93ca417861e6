import { normal } from '../../core/normal.ts'
import type { PerformanceForm, PerformancePart } from '../../core/performance-form.ts'
import type { FundColumn, FundPart, PerformanceField } from '../../core/performance.ts'
import { performanceForms } from '../../forms/performance/index.ts'
import { fieldNames } from '../../forms/performance/labels.ts'
import { fieldOf, labelOf } from '../../forms/performance/recognise.ts'

type Part<Kind extends PerformancePart['kind']> = Extract<PerformancePart, { readonly kind: Kind }>

/** The labels of a declared form, as a filled-in sheet prints them. */
export interface KnownLabels {
  readonly fields: ReadonlyMap<string, PerformanceField>
  /** Lines of the 资金 block that stand alone, each with the column its amount is of. */
  readonly lines: ReadonlyMap<string, readonly FundPlace[]>
  readonly goals: readonly Part<'goals'>[]
  readonly lists: readonly (Part<'costs'> | Part<'projects'>)[]
  /** Names of blocks, which stand at their side. */
  readonly sides: ReadonlySet<string>
}

export interface FundPlace {
  readonly part: FundPart
  readonly label: string
  readonly column: FundColumn
}

/** A label as forms are compared by: without points, unit, ordinal and colon. */
export const key = (text: string): string => labelOf(text) || normal(text).replace(/[:：]$/, '')

export function labelsOf(form: PerformanceForm): KnownLabels {
  const fields = new Map<string, PerformanceField>()
  const lines = new Map<string, FundPlace[]>()
  for (const part of form.parts) {
    if (part.kind === 'fields')
      for (const field of part.lines.flat()) fields.set(key(part.labels?.[field] ?? fieldNames[field]), field)
    if (part.kind === 'choice') fields.set(key(part.label ?? fieldNames[part.field]), part.field)
    if (
      part.kind !== 'funds' ||
      (part.columns.length > 1 && part.lines.every((line) => line.column === undefined))
    )
      continue
    for (const line of part.lines) {
      const column = line.column ?? part.columns[0]!.column
      const at = key(line.label)
      lines.set(at, [...(lines.get(at) ?? []), { part: line.part, label: line.label, column }])
    }
  }
  const titled = form.parts.flatMap((part) =>
    'title' in part && part.kind !== 'total' ? [key(part.title)] : [],
  )
  return {
    fields,
    lines,
    goals: form.parts.filter((part) => part.kind === 'goals'),
    lists: form.parts.filter((part) => part.kind === 'costs' || part.kind === 'projects'),
    sides: new Set(titled),
  }
}

/** The field of a form that a text is the label of, by the form's own words or by what it is called elsewhere. */
export function fieldIn(labels: KnownLabels, text: string): PerformanceField | null {
  const own = labels.fields.get(key(text))
  if (own !== undefined) return own
  const general = fieldOf(text)
  return general !== null && [...labels.fields.values()].includes(general) ? general : null
}

/** The declared form that a sheet shows by its title; of several with that title, the one whose labels it has most of. */
export function formShown(texts: readonly string[]): PerformanceForm | null {
  const seen = new Set(texts.slice(0, 4_000).map(key))
  const titles = texts.slice(0, 12).map((text) => normal(text).slice(0, 60))
  const score = (form: PerformanceForm): number => {
    const titled = titles.some(
      (title) =>
        title === normal(form.title) ||
        (form.aliases.some((alias) => (typeof alias === 'string' ? alias === title : alias.test(title))) &&
          !(form.unlike ?? []).some((alias) =>
            typeof alias === 'string' ? alias === title : alias.test(title),
          )),
    )
    if (!titled) return 0
    const words = form.parts.flatMap((part): readonly string[] => {
      if (part.kind === 'fields')
        return part.lines.flat().map((field) => part.labels?.[field] ?? fieldNames[field])
      if (part.kind === 'choice') return [part.label ?? fieldNames[part.field]]
      if (part.kind === 'funds') return [part.title, ...part.columns.map(({ title }) => title)]
      return 'columns' in part ? [part.title, ...part.columns.map(({ title }) => title)] : []
    })
    const keys = new Set(words.map(key))
    const found = [...keys].filter((it) => seen.has(it)).length
    return 1 + found / Math.max(1, keys.size) + found / 1_000
  }
  let best: { readonly form: PerformanceForm; readonly score: number } | null = null
  for (const form of performanceForms) {
    const own = score(form)
    if (own > (best?.score ?? 0)) best = { form, score: own }
  }
  return best?.form ?? null
}

export const formById = (id: string): PerformanceForm | null =>
  performanceForms.find((form) => form.id === id || normal(form.title) === normal(id)) ?? null
