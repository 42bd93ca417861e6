import { agreement, type Amount } from '../../core/amount.ts'
import type { FormReading } from '../../core/disclosure.ts'
import { bare, normal } from '../../core/normal.ts'
import { namesOf } from './subjects.ts'

/** A row that a sentence means by its amount, while it calls it by another name. */
export interface Misnamed {
  readonly code: string
  /** Names as the sentence has them and as the form prints them, levels joined by `-`. */
  readonly told: string
  readonly printed: string
}

const loose = (name: string): string => normal(name).replace(/\(.*?\)|支出|事务|[和与及的、，]/g, '')

/**
 * The item a sentence means though its names fit no row: the only item of its class in the form with its amount, two of whose three
 * names are those of the sentence. Two names that differ only in 「支出」 or 「和」 are one name.
 */
export function misnamed(subject: string, amount: Amount, form: FormReading | undefined): Misnamed | null {
  const names = namesOf(subject, [])
  if (form === undefined || amount.fen === 0n || names.some((name) => name === '')) return null
  const labels = new Map(
    form.rows.flatMap((row) => (row.code === null ? [] : [[row.code, bare(row.label)] as const])),
  )
  const same = form.facts.filter(
    (fact) =>
      loose(labels.get(fact.row.slice(0, 3)) ?? '') === loose(names[0]) &&
      fact.column === 'total' &&
      /^\d{7}$/.test(fact.row) &&
      fact.amount !== null &&
      agreement(fact.amount, amount) === 'exact',
  )
  const code = same.length === 1 ? same[0]?.row : undefined
  if (code === undefined) return null
  const printed = [code.slice(0, 3), code.slice(0, 5), code].map((part) => labels.get(part) ?? '')
  if (printed.some((name) => name === '')) return null
  const alike = names.map((name, i) => loose(name) === loose(printed[i] ?? ''))
  // 「卫生健康支出（款）计划生育事务（项）」: the names have slipped by a level.
  const slipped = loose(names[2]) === loose(printed[1] ?? '')
  if (alike.every((one) => one) || (alike.filter((one) => one).length < 2 && !slipped)) return null
  return { code, told: names.join('-'), printed: printed.join('-') }
}
