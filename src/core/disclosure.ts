import type { Unit } from './amount.ts'
import type { Claim } from './claim.ts'
import type { Doubt } from './doubts.ts'
import type { Fact } from './fact.ts'
import type { DocumentKind } from './form.ts'
import type { PerformanceReading } from './performance.ts'
import type { ReportReading } from './report.ts'
import type { Source } from './source.ts'
import type { Table, TableState } from './table.ts'

export type DocumentFormat = 'pdf' | 'docx' | 'xlsx' | 'xls' | 'html' | 'text'

/** A value considered for one question about the document, with why it was taken or not. */
export interface Candidate {
  readonly question: 'kind' | 'scope' | 'body' | 'year' | 'region' | 'level'
  readonly value: string
  readonly chosen: boolean
  readonly why: string
}

/** What the document is, decided once. Unknown stays `null`. */
export interface Profile {
  readonly sha256: string
  readonly format: DocumentFormat
  readonly pages: number
  readonly kind: DocumentKind
  readonly scope: 'department' | 'unit' | null
  readonly body: string | null
  readonly year: number | null
  /** Province, or city and district, as far as the document says: 「上海市普陀区」. */
  readonly region: string | null
  readonly level: 'central' | 'province' | 'city' | 'county' | 'township' | null
  readonly candidates: readonly Candidate[]
}

/** A column or a row of a form, found in a table. `at` is its index there. */
export interface FoundColumn {
  readonly column: string
  readonly at: number
  readonly header: string
  /** The half of the table it stands in, where the form has halves. */
  readonly half?: string
}
export interface FoundRow {
  /** Row key of the form, or the code. */
  readonly row: string
  readonly label: string
  readonly code: string | null
  readonly at: number
  readonly half?: string
}

/** An official form as one document prints it. */
export interface FormReading {
  readonly form: string
  readonly state: TableState
  readonly title: string
  /** Index in `Disclosure.tables`; nothing where the form is absent or an image. */
  readonly table: number | null
  readonly unit: Unit | null
  readonly columns: readonly FoundColumn[]
  readonly rows: readonly FoundRow[]
  readonly facts: readonly Fact[]
  /** Rows and columns of the table that the form does not explain, by index. */
  readonly strange: { readonly rows: readonly number[]; readonly columns: readonly number[] }
  readonly source: Source
  /** Why the reading is in doubt, where it is. */
  readonly doubts?: readonly Doubt[]
}

/** Something printed that nothing understood. Silence always means “looked, and fine”. */
export interface Unread {
  readonly text: string
  readonly why: string
  readonly source: Source
}

/** A paragraph of the narrative, with the headings above it. Tables stand apart. */
export interface Paragraph {
  readonly text: string
  readonly chapter: readonly string[]
  readonly heading: boolean
  readonly source: Source
  /** Where each part of the text stands: [offset in `text`, source], ascending. */
  readonly places: readonly { readonly from: number; readonly source: Source }[]
}

/** One body, one year, its forms and its narrative: the model that is checked, written and published. */
export interface Disclosure {
  readonly profile: Profile
  readonly tables: readonly Table[]
  readonly forms: readonly FormReading[]
  readonly facts: readonly Fact[]
  readonly paragraphs: readonly Paragraph[]
  readonly claims: readonly Claim[]
  /** 绩效目标表, 绩效自评表 and their kin, in reading order. */
  readonly performance: readonly PerformanceReading[]
  /** 绩效自评报告, by their chapters; absent where there is none. */
  readonly reports?: readonly ReportReading[]
  readonly unread: readonly Unread[]
  /** Pages whose text a program recognised in a picture: a digit may be mistaken there. */
  readonly recognised?: readonly number[]
}
