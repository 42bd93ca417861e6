import type { Classification, Form } from './form.ts'
import type { Each, Expression, Relation } from './relation.ts'
import { chinese, english, type Tongue } from './say-relation-words.ts'

/** What a classification code is called, where that is known. */
export type CodeWord = (classification: Classification, code: string) => string | null

const unknown: CodeWord = () => null

/** The relation as a Chinese sentence, derived from its tree: 「收入总计 = 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余」. */
export function sayRelation(relation: Relation, forms: readonly Form[], nameOf: CodeWord = unknown): string {
  return new Sayer(relation, forms, chinese, nameOf).sentence()
}

/** The same sentence in English; rows and columns are called by their terms or identifiers. */
export function sayRelationEn(relation: Relation, forms: readonly Form[]): string {
  return new Sayer(relation, forms, english, unknown).sentence()
}

type Cell = Extract<Expression, { kind: 'cell' }>

class Sayer {
  readonly #relation: Relation
  readonly #forms: ReadonlyMap<string, Form>
  readonly #tongue: Tongue
  readonly #nameOf: CodeWord
  /** Whether more than one form is spoken of, so that each cell must say its own. */
  readonly #across: boolean
  /** The one column that every cell stands in, said once. */
  readonly #shared: string | null

  constructor(relation: Relation, forms: readonly Form[], tongue: Tongue, nameOf: CodeWord) {
    this.#relation = relation
    this.#forms = new Map(forms.map((form) => [form.id, form]))
    this.#tongue = tongue
    this.#nameOf = nameOf
    const places: Place[] = []
    for (const side of [relation.left, relation.right]) collectPlaces(side, places)
    this.#across = new Set(places.map((place) => place.form)).size > 1
    const told = places.filter((place) => !this.#alone(place))
    const columns = new Set(told.map((place) => place.column))
    const [only] = columns
    const one = !this.#across && columns.size === 1 && told.length === places.length && told.length > 1
    this.#shared = one && typeof only === 'string' ? only : null
  }

  sentence(): string {
    const { left, right, is, each = [], when } = this.#relation
    const t = this.#tongue
    const walked = each.map((one) => this.#walk(one)).join('')
    const conditions = [
      ...(when?.zero === undefined ? [] : [t.zero(this.#list(when.zero), when.zero.length > 1)]),
      ...(when?.printed === undefined ? [] : [t.printed(this.#list(when.printed), when.printed.length > 1)]),
    ].join('')
    const [place] = placesOf(left).concat(placesOf(right))
    const form = this.#forms.get(place?.form ?? '')
    const column = this.#shared === null ? '' : t.inColumn(this.#columnWord(form, this.#shared))
    const two = is === '=' ? t.equal : t.atMost
    return `${conditions}${column}${walked}${two(this.#say(left), this.#say(right))}`
  }

  /** Whether the row's half has no other column. */
  #alone({ form, column }: Place): boolean {
    const columns = this.#forms.get(form)?.columns ?? {}
    const half = typeof column === 'string' ? columns[column]?.half : undefined
    return Object.values(columns).filter((other) => other.half === half).length === 1
  }

  #walk(each: Each): string {
    const t = this.#tongue
    if (each.over !== 'columns') return t.each[each.over]
    const form = this.#forms.get(each.form)
    const declared = each.columns.filter((column) => form?.columns[column] !== undefined)
    return t.columns(declared.map((column) => t.quoted(this.#columnWord(form, column))))
  }

  #say(e: Expression): string {
    const t = this.#tongue
    switch (e.kind) {
      case 'cell':
        return this.#cell(e)
      case 'sum':
        return this.#sum(e.of)
      case 'less':
        return `${this.#say(e.from)} − ${e.take.kind === 'cell' ? this.#say(e.take) : `(${this.#say(e.take)})`}`
      case 'either': {
        const [first, ...rest] = e.of.map((part) => this.#say(part))
        return rest.length === 0 ? (first ?? '0') : t.either(first ?? '0', rest)
      }
      case 'group':
        return this.#inForm(e.form, this.#group(e.form, e.group), this.#column(e.form, null, e.column))
      case 'children':
        return this.#inForm(e.form, t.children, this.#column(e.form, null, e.column))
    }
  }

  #sum(parts: readonly Expression[]): string {
    const run = this.#run(parts)
    if (run !== null) return this.#tongue.total(run)
    return parts.map((part) => this.#say(part)).join(' + ')
  }

  #list(parts: readonly Expression[]): string {
    return this.#run(parts) ?? parts.map((part) => this.#say(part)).join(this.#tongue.and)
  }

  /** Several rows of one column of one form, with the form and the column said once; nothing where they are not that. */
  #run(parts: readonly Expression[]): string | null {
    const cells = parts.filter((part): part is Cell => part.kind === 'cell')
    const [first] = cells
    if (first === undefined || cells.length < 2 || cells.length < parts.length || !this.#across) return null
    const form = this.#forms.get(first.form)
    const rows = cells.map((one) => this.#row(form, one.row))
    const alike = cells.every((one) => one.form === first.form && one.column === first.column)
    if (!alike || rows.some((row) => row === null)) return null
    const words = rows.map((row) => this.#tongue.quoted(row ?? ''))
    return this.#inForm(first.form, this.#tongue.rows(words), this.#column(first.form, null, first.column))
  }

  #cell(e: Cell): string {
    const form = this.#forms.get(e.form)
    const t = this.#tongue
    const row = this.#row(form, e.row)
    const column = this.#column(e.form, row === null ? null : rowKey(e.row), e.column)
    if (this.#across) return this.#inForm(e.form, row === null ? null : t.row(row), column)
    if (row === null) return column ?? t.thisRow
    return column === null ? row : `${row}${t.of(column)}`
  }

  /** The parts of a place, with the name of the form where several are spoken of. */
  #inForm(id: string, row: string | null, column: string | null): string {
    const t = this.#tongue
    const place = [row, column === null ? null : t.column(column)].filter((part) => part !== null)
    const title = this.#forms.get(id)?.title ?? id
    return this.#across ? t.form(title, id) + place.join(t.between) : place.join(t.between)
  }

  #group(id: string, group: string): string {
    const form = this.#forms.get(id)
    const words = Object.entries(form?.rows ?? {})
      .filter(([, row]) => row.group === group)
      .map(([key]) => this.#rowWord(form, key))
    return this.#tongue.group(words)
  }

  /** Nothing where the row is the one being walked, or the form has only one. */
  #row(form: Form | undefined, row: Cell['row']): string | null {
    if (row === 'each' || form?.rowsBy === 'single') return null
    if (typeof row === 'string') return this.#rowWord(form, row)
    if (!('code' in row)) return null
    const name = form?.classification === undefined ? null : this.#nameOf(form.classification, row.code)
    return name === null ? row.code : `${row.code} ${name}`
  }

  #rowWord(form: Form | undefined, key: string): string {
    const row = form?.rows[key]
    if (form === undefined || row === undefined) return key
    const t = this.#tongue
    const alike = Object.entries(form.rows).filter(([other, r]) => other !== key && r.label === row.label)
    const word = t.word(row.label, key, alike.length === 0)
    if (alike.length === 0 || t.keysAreUnique) return word
    if (row.partOf !== undefined) return t.part(this.#rowWord(form, row.partOf), word)
    if (alike.every(([, other]) => other.half === row.half)) return word
    const half = Object.values(form.columns).find((column) => column.half === row.half)
    return `${half?.title.split('/')[0] ?? ''}${word}`
  }

  /** Nothing where the row's half has one column only, or the relation names no column. */
  #column(id: string, row: string | null, column: Cell['column']): string | null {
    if (typeof column !== 'string') return null
    if (column === this.#shared) return null
    const form = this.#forms.get(id)
    const own = form?.columns[column]
    if (form === undefined || own === undefined) return column
    const alone = Object.values(form.columns).filter((other) => other.half === own.half).length === 1
    if (!this.#across && alone && row !== null) return null
    if (!this.#across && alone && own.half !== undefined) return null
    return this.#columnWord(form, column)
  }

  /** The last level of the header where that is enough, else the whole path without the half. */
  #columnWord(form: Form | undefined, key: string): string {
    const own = form?.columns[key]
    if (form === undefined || own === undefined) return key
    const levels = own.title.split('/')
    const last = levels.at(-1) ?? key
    const others = Object.entries(form.columns).filter(([other, c]) => other !== key && c.half === own.half)
    const clear = others.every(([, other]) => other.title.split('/').at(-1) !== last)
    const path = own.half === undefined ? levels : levels.slice(1)
    return this.#tongue.word(clear ? last : path.join('·'), key, clear)
  }
}

const rowKey = (row: Cell['row']): string | null => (typeof row === 'string' ? row : null)

interface Place {
  readonly form: string
  readonly column: Cell['column']
}

function placesOf(e: Expression): readonly Place[] {
  const places: Place[] = []
  collectPlaces(e, places)
  return places
}

function collectPlaces(e: Expression, into: Place[]): void {
  if (e.kind === 'sum' || e.kind === 'either') for (const part of e.of) collectPlaces(part, into)
  else if (e.kind === 'less') for (const part of [e.from, e.take]) collectPlaces(part, into)
  else into.push(e)
}
