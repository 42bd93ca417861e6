import type { FormReading, FoundRow } from '../../core/disclosure.ts'
import type { Classification, Form } from '../../core/form.ts'
import { normal } from '../../core/normal.ts'
import { codesNamed, levelOf, parentOf, type CodeName } from './codes.ts'
import { nameFit } from './fit.ts'

/**
 * Something to say of a code and its name as one form prints them. `two names`: the same code stands beside different names.
 * `other name`: departments print another name for it. `former name`, `not in force`: the book of another year. `no parent`:
 * the form prints classes and sections, but not the one above this code.
 */
export interface CodeRemark {
  readonly kind: 'two names' | 'other name' | 'former name' | 'not in force' | 'no parent'
  readonly form: string
  readonly row: FoundRow
  readonly code: string
  readonly name: string
  /** What the code is called. */
  readonly expected: CodeName | null
  /** Codes that bear the printed name, so that a mistyped code can be told from a mistyped name. */
  readonly named: readonly string[]
}

interface Judged {
  readonly row: FoundRow
  readonly code: string
  readonly name: string
  readonly fit: ReturnType<typeof nameFit>
}

/** Codes judged against the books of the year, where a form prints names beside its codes. */
export function codeRemarks(
  readings: readonly FormReading[],
  forms: readonly Form[],
  year: number,
): readonly CodeRemark[] {
  const declared = new Map(forms.map((form) => [form.id, form]))
  return readings.flatMap((reading) => {
    const form = declared.get(reading.form)
    if (form?.rowsBy !== 'code' || form.classification === undefined) return []
    const { classification } = form
    const rows = reading.rows.flatMap((row) => judgedRow(row, year, classification))
    // Where most names do not fit, the column holds something else: projects, purchases.
    const fitting = rows.filter(({ fit }) => fit.fit === 'same' || fit.fit === 'cut').length
    if (2 * fitting <= rows.length) return []
    return [...names(rows, reading.form, year, classification), ...orphans(rows, reading.form)]
  })
}

function judgedRow(row: FoundRow, year: number, classification: Classification): readonly Judged[] {
  const { code } = row
  const name = normal(row.label).replace(/^\d{3,7}[-\]]?/, '')
  if (code === null || levelOf(code) === null || !/[\u4e00-\u9fff]/.test(name)) return []
  return [{ row, code, name, fit: nameFit(code, name, year, classification) }]
}

const kinds = { different: 'other name', former: 'former name', 'not in force': 'not in force' } as const

function names(
  rows: readonly Judged[],
  form: string,
  year: number,
  classification: Classification,
): readonly CodeRemark[] {
  const first = new Map<string, Judged>()
  return rows.flatMap((one): readonly CodeRemark[] => {
    const { row, code, name, fit } = one
    const before = first.get(code)
    if (before === undefined) first.set(code, one)
    const told = {
      form,
      row,
      code,
      name,
      expected: fit.expected,
      named: codesNamed(name, year, classification),
    }
    const odd = fit.fit === 'different' && fit.expected?.verified === 'seen'
    // A second name on a code that departments name otherwise: the code itself is mistyped.
    if (odd && before !== undefined && before.name !== name) return [{ kind: 'two names', ...told }]
    if (fit.fit === 'different' ? !odd : !(fit.fit in kinds)) return []
    return [{ kind: kinds[fit.fit as keyof typeof kinds], ...told }]
  })
}

function orphans(rows: readonly Judged[], form: string): readonly CodeRemark[] {
  const printed = new Set(rows.map(({ code }) => code))
  const tree = rows.filter(({ code }) => printed.has(parentOf(code) ?? '')).length
  // A form that lists items without their sections has no tree to be missing from.
  const deep = rows.filter(({ code }) => parentOf(code) !== null)
  if (2 * tree <= deep.length) return []
  return deep
    .filter(({ code }) => !printed.has(parentOf(code)!))
    .map(({ row, code, name, fit }) => ({
      kind: 'no parent',
      form,
      row,
      code,
      name,
      expected: fit.expected,
      named: [],
    }))
}
