import type { FormReading, Profile } from '../../core/disclosure.ts'
import type { Form } from '../../core/form.ts'
import { normal } from '../../core/normal.ts'
import type { Relation } from '../../core/relation.ts'
import type { Table } from '../../core/table.ts'
import { relations as allRelations } from '../../forms/index.ts'
import { layOut, type Layout } from './layout.ts'
import { doubtLost } from './lost.ts'
import { proveReadings } from './prove.ts'
import { readFacts } from './reading.ts'
import { plainText } from './patterns.ts'
import { rolesOf } from './roles.ts'
import { shifted } from './shift.ts'
import { titleEvidence, titleWordings, type TitleEvidence } from './titles.ts'

interface Claimant {
  readonly form: Form
  readonly table: number
  readonly evidence: TitleEvidence
  readonly layout: Layout
  /** How much of the table the form explains. */
  readonly share: number
  readonly score: number
}

const weight: Readonly<Record<TitleEvidence, number>> = {
  named: 300,
  recognised: 240,
  alike: 120,
  none: 0,
  unlike: 0,
}

/**
 * Matches tables with official forms: the title speaks first, the columns and the rows decide. A table that two forms
 * claim goes to the better claim; where neither is better it is left unmatched. Forms not found come back as absent.
 */
export function matchForms(
  tables: readonly Table[],
  profile: Profile,
  forms: readonly Form[],
  relations: readonly Relation[] = allRelations,
): FormReading[] {
  const eligible = forms.filter((form) => isEligible(form, profile))
  const taken = assign(tables, profile, eligible)
  const readings = taken.map(({ form, table, layout }) => {
    const at = tables[table]
    if (at === undefined) throw new Error('a claim on a table that is not there')
    const reading = shifted(form, at, table, layout, profile.year, relations)
    return doubtLost(reading ?? readFacts(form, at, table, layout), tables)
  })
  const proven = proveReadings(doubtRepeated(readings, tables), relations, forms)
  return [...proven, ...absentForms(eligible, profile, proven, unread(tables, proven))]
}

/** A form printed twice over for one body: which of the two counts, or whether they are one, nothing says. */
function doubtRepeated(readings: readonly FormReading[], tables: readonly Table[]): readonly FormReading[] {
  const whose = (reading: FormReading): string =>
    `${reading.form}\t${tables[reading.table ?? -1]?.body ?? ''}`
  const times = new Map<string, number>()
  for (const reading of readings)
    if (reading.columns.length > 0) times.set(whose(reading), (times.get(whose(reading)) ?? 0) + 1)
  return readings.map((reading) =>
    (times.get(whose(reading)) ?? 0) > 1
      ? { ...reading, doubts: [...(reading.doubts ?? []), 'printed twice'] }
      : reading,
  )
}

function isEligible(form: Form, profile: Profile): boolean {
  if ((profile.kind === 'final' || profile.kind === 'budget') && form.kind !== profile.kind) return false
  if (profile.year === null || form.years === undefined) return true
  return profile.year >= (form.years.from ?? 0) && profile.year <= (form.years.to ?? 9999)
}

function assign(tables: readonly Table[], profile: Profile, forms: readonly Form[]): Claimant[] {
  const claims = tables.flatMap((table, index) => claimsOn(table, index, profile, forms))
  claims.sort((a, b) => b.score - a.score || a.table - b.table)
  const contested = new Set<number>()
  const used = new Set<number>()
  const found = new Map<string, Claimant>()
  const more: Claimant[] = []
  for (const claim of claims) {
    if (used.has(claim.table) || contested.has(claim.table)) continue
    if (found.has(claim.form.id)) {
      const first = found.get(claim.form.id)
      if (first !== undefined && again(tables, first, claim)) more.push(claim)
      continue
    }
    const rival = claims.find(
      (other) =>
        other !== claim &&
        other.table === claim.table &&
        other.score === claim.score &&
        familyOf(other.form) !== familyOf(claim.form) &&
        !found.has(other.form.id),
    )
    if (rival !== undefined) {
      contested.add(claim.table)
      continue
    }
    used.add(claim.table)
    found.set(claim.form.id, claim)
  }
  return [...found.values(), ...more.filter((claim) => !used.has(claim.table))].sort(
    (a, b) => a.table - b.table,
  )
}

function claimsOn(table: Table, index: number, profile: Profile, forms: readonly Form[]): Claimant[] {
  const bodies = [profile.body, table.body].filter((body) => body !== null).map((body) => normal(body))
  const wordings = titleWordings(table.title, bodies)
  // Nothing official runs to thousands of rows without a title.
  if ((wordings[0] ?? '') === '' && table.rows.length > 2_000) return []
  const found: Claimant[] = []
  for (const form of forms) {
    const evidence = titleEvidence(form, wordings)
    if (evidence === 'unlike' || (evidence === 'none' && (wordings[0] ?? '') !== '')) continue
    const layout = layOut(form, table, profile.year)
    const { columns, rows, share } = weigh(table, layout)
    const named = evidence === 'named' || evidence === 'recognised'
    const enough =
      named ||
      (evidence === 'alike'
        ? columns >= 1 && rows >= 1 && share >= 0.6
        : columns >= 2 && rows >= 5 && share >= 0.8)
    if (!enough) continue
    // The title alone is a claim, but never one against a form that can read the table.
    const readable = columns > 0 && rows > 0 ? 500 : 0
    // Rows with codes are read by their codes where a form can; a list of entries takes any row.
    const listed = form.rowsBy === 'entry' && coded(table) ? -40 : 0
    const score = readable + weight[evidence] + Math.round(share * 200) + listed
    found.push({ form, table: index, evidence, layout, share, score })
  }
  return found
}

/**
 * Is this the same form once more? Sheets of fields come one for each project; a document of several units prints its forms
 * for each of them, under the same title and with the same columns.
 */
function again(tables: readonly Table[], first: Claimant, claim: Claimant): boolean {
  const one = tables[first.table]
  const other = tables[claim.table]
  if (one === undefined || other === undefined) return false
  if (claim.evidence !== 'named' && claim.evidence !== 'recognised') return false
  if (other.columns.length === 0) return true
  return (
    claim.share >= 0.8 &&
    one.columns.join() === other.columns.join() &&
    plainText(one.title) === plainText(other.title)
  )
}

/** Do most rows carry a functional or economic code, in one column or in pieces? */
function coded(table: Table): boolean {
  const columns = rolesOf(table).flatMap((role, column) => (role === 'code' ? [column] : []))
  const codes = table.rows.filter((row) => columns.some((column) => /\d/.test(row[column]?.text ?? '')))
  return codes.length * 2 > table.rows.length
}

/** How much of a table a form explains: named columns of those with amounts, named rows of those that speak. */
function weigh(table: Table, layout: Layout): { columns: number; rows: number; share: number } {
  const columns = layout.blocks.reduce(
    (sum, block) => sum + (block.rows.length > 0 ? block.columns.length : 0),
    0,
  )
  const at = new Set(
    layout.blocks.flatMap((block) => (block.columns.length > 0 ? block.rows.map((row) => row.at) : [])),
  )
  const explained = layout.values === 0 ? 0 : columns / layout.values
  const rowShare = table.rows.length === 0 ? 0 : at.size / table.rows.length
  return { columns, rows: at.size, share: (explained + rowShare) / 2 }
}

const familyOf = (form: Form | undefined): string => form?.layoutOf ?? form?.id ?? ''

/** A picture that no form was recognised in: what was not found may be there. */
const unread = (tables: readonly Table[], found: readonly FormReading[]): Table | null =>
  tables.find(
    (table, index) => table.state === 'image-only' && !found.some((reading) => reading.table === index),
  ) ?? null

/** National forms are called by kind and number; what else is declared is printed in some places only. */
const national = /^(?:final|budget)-\d{2}$/

/**
 * National forms of this kind of document that no table, in any layout, was found for. Where a table may
 * be a picture nothing is called absent.
 */
function absentForms(
  forms: readonly Form[],
  profile: Profile,
  found: readonly FormReading[],
  picture: Table | null,
): FormReading[] {
  if (profile.kind !== 'final' && profile.kind !== 'budget') return []
  const seen = new Set(found.map((reading) => familyOf(forms.find((form) => form.id === reading.form))))
  return forms.flatMap((form): FormReading[] => {
    if (!national.test(form.id) || seen.has(form.id)) return []
    return [
      {
        form: form.id,
        state: picture === null ? 'absent' : 'image-only',
        title: form.title,
        table: null,
        unit: null,
        columns: [],
        rows: [],
        facts: [],
        strange: { rows: [], columns: [] },
        source: picture?.source ?? {},
      },
    ]
  })
}
