import type { Form } from '../../core/form.ts'
import type { Line } from '../document.ts'
import { codedItems, type Item } from './coded.ts'
import { columnSets, type Total } from './columns.ts'
import { headingOf, rowKeys, type Heading } from './heading.ts'
import type { Section } from './sections.ts'
import { halvesOf, sidedRows } from './sided.ts'
import { singleRow } from './single.ts'
import { tokensOf, type Token } from './tokens.ts'

/** A run of amounts in one row that share a set of columns: what the proof places. */
export interface Band {
  readonly amounts: readonly Token[]
  /** Declared columns, left to right, that the amounts may stand in. */
  readonly keys: readonly string[]
  /** Where the first of those columns stands in the table. */
  readonly from: number
  /** Row key of the form, or code. */
  readonly key: string | null
  /** Index of the band (in the table) that this one is a part of. */
  readonly parent: number | null
}

/** One printed row: the cells known at once, and the bands still to be placed. */
export interface LaidRow {
  readonly line: Line
  /** Column of the table → text. */
  readonly texts: ReadonlyMap<number, { readonly text: string; readonly line: Line }>
  /** Indexes into the bands of the table. */
  readonly bands: readonly number[]
}

/** A table taken apart: columns, rows and what is still to be placed. */
export interface Laid {
  readonly section: Section
  readonly form: Form
  readonly heading: Heading
  readonly columns: readonly string[]
  readonly rows: readonly LaidRow[]
  readonly bands: readonly Band[]
}

/**
 * Takes the lines of a section apart by the kind of its form: one layout for each set of columns that may be printed, likeliest
 * first, each made when it is asked for. None where there is no table under the title.
 */
export function* layOut(section: Section, totals: readonly Total[]): Generator<Laid, void> {
  const { form } = section
  const heading = headingOf(form, section.title, section.body)
  const base = { section, form, heading }
  const amounts = form.rowsBy === 'single' ? singleRow(form, heading) : []
  const items = form.rowsBy === 'code' || form.rowsBy === 'entry' ? codedItems(form, heading) : []
  for (const keys of columnSets(form, heading, totals)) {
    const laid =
      form.rowsBy === 'label'
        ? laySided(base, keys)
        : form.rowsBy === 'single'
          ? laySingle(base, keys, amounts)
          : layCoded(base, keys, items)
    if (laid !== null) yield laid
  }
}

/** What a layout is made of before its rows. */
export type Base = Pick<Laid, 'section' | 'form' | 'heading'>

const titleOf = (form: Form, key: string): string => form.columns[key]?.title ?? key

function laySingle(base: Base, keys: readonly string[], amounts: readonly Token[]): Laid | null {
  const line = amounts[0]?.line
  if (line === undefined || amounts.length > keys.length || keys.length < 3) return null
  return {
    ...base,
    columns: keys.map((key) => titleOf(base.form, key)),
    rows: [{ line, texts: new Map(), bands: [0] }],
    bands: [{ amounts, keys, from: 0, key: 'only', parent: null }],
  }
}

const isHeader = (heading: Heading): boolean =>
  heading.numbered !== null || /科目(名称|编码)/.test(heading.words)

const hasAmount = (line: Line): boolean => tokensOf(line).some((t) => /\d[.,]\d/.test(t.text))

/** Fewer known columns than this above nothing are no header. */
const fewestColumns = 3

/** Fewer known labels than this under a title are no table. */
const fewestLabels = 3

function laySided(base: Base, keys: readonly string[]): Laid | null {
  const { form, heading } = base
  const halves = halvesOf(form, keys)
  const printed = sidedRows(form, heading, halves)
  const groups = halves.length === 0 ? [undefined] : halves
  const columns: string[] = []
  const starts = groups.map((half) => {
    const own = keys.filter((key) => form.columns[key]?.half === half)
    const name = titleOf(form, own[0] ?? '').split('/')
    const above = half === undefined || name.length < 2 ? '' : `${name[0] ?? ''}/`
    const label = columns.length
    columns.push(`${above}项目`)
    if (heading.lineNumbers) columns.push(`${above}行次`)
    const from = columns.length
    columns.push(...own.map((key) => titleOf(form, key)))
    return { half, own, label, from }
  })
  const bands: Band[] = []
  const used = new Set<string>()
  const rows = printed.map((row): LaidRow => {
    const texts = new Map<number, { text: string; line: Line }>()
    const own: number[] = []
    row.forEach((half, h) => {
      const start = starts[h]
      if (half === null || start === undefined) return
      if (half.label !== '') texts.set(start.label, { text: half.label, line: half.line })
      if (half.number !== '') texts.set(start.label + 1, { text: half.number, line: half.line })
      const key = half.label === '' ? null : nextKey(form, half.label, start.half, used)
      own.push(bands.length)
      bands.push({ amounts: half.amounts, keys: start.own, from: start.from, key, parent: null })
    })
    const line = row.find((half) => half !== null)?.line ?? base.section.body[0]
    if (line === undefined) throw new Error('a row without a line')
    return { line, texts, bands: own }
  })
  return used.size < fewestLabels ? null : { ...base, columns, rows, bands }
}

/** The declared row of a label: the first not yet taken whose whole, if it is a part, has been seen. */
function nextKey(form: Form, label: string, half: string | undefined, used: Set<string>): string | null {
  const keys = rowKeys(form, label, half).filter((key) => !used.has(`${half ?? ''}/${key}`))
  const key =
    keys.find((k) => {
      const whole = form.rows[k]?.partOf
      return whole === undefined || used.has(`${half ?? ''}/${whole}`)
    }) ?? null
  if (key !== null) used.add(`${half ?? ''}/${key}`)
  return key
}

/** Rows of codes (or of free entries) with the columns given. */
export function layCoded(base: Base, keys: readonly string[], items: readonly Item[]): Laid | null {
  const { form } = base
  // A header alone is a table that was published empty; it must be a whole header then.
  const blank = items.every((item) => item.amounts.length === 0)
  if (blank && (keys.length < fewestColumns || !isHeader(base.heading) || base.section.body.some(hasAmount)))
    return null
  const blocks = blocksOf(items)
  const own = blocks > 1 ? keys.slice(0, 1) : keys
  const lead = form.rowsBy === 'code' ? [...codeColumns(form, items), '科目名称'] : ['项目']
  const titles = own.map((key) => titleOf(form, key))
  const columns = Array.from({ length: blocks }, () => [...lead, ...titles]).flat()
  const width = lead.length + own.length
  const bands: Band[] = []
  const tree = new Tree()
  const rows: { line: Line; texts: Map<number, { text: string; line: Line }>; bands: number[] }[] = []
  let filled = -1
  for (const item of items) {
    const block = blocks === 1 ? 0 : tree.blockOf(item, blocks, item.opens ? -1 : filled)
    if (item.opens || blocks === 1 || block <= filled) {
      rows.push({ line: item.line, texts: new Map(), bands: [] })
    }
    filled = block
    const row = rows.at(-1)
    const at = block * width
    item.parts.forEach((text, p) => {
      if (text !== '') row?.texts.set(at + p, { text, line: item.line })
    })
    row?.texts.set(at + lead.length - 1, { text: item.label, line: item.line })
    row?.bands.push(bands.length)
    const key = item.code === '' ? (rowKeys(form, item.label)[0] ?? null) : item.code
    const parent = tree.add(item, bands.length, block)
    bands.push({ amounts: item.amounts, keys: own, from: at + lead.length, key, parent })
  }
  // 「合计」 may stand last.
  const total = bands.findIndex((band) => band.key === 'total')
  const grown = bands.map((band) =>
    total >= 0 && band.parent === null && /^\d{3}$/.test(band.key ?? '') ? { ...band, parent: total } : band,
  )
  return { ...base, columns, rows, bands: grown }
}

/** One column of codes, or 类, 款 and 项 apart. */
function codeColumns(form: Form, items: readonly Item[]): readonly string[] {
  const name = form.classification === 'function' ? '功能分类科目编码' : '经济分类科目编码'
  const parts = Math.max(1, ...items.map((item) => item.parts.length))
  return parts < 2 ? [name] : ['类', '款', '项'].slice(0, parts).map((level) => `${name}/${level}`)
}

/** How many blocks of code, name and amount stand side by side: the most items that one line holds. */
function blocksOf(items: readonly Item[]): number {
  const perLine = new Map<Line, number>()
  let most = 1
  for (const item of items) {
    if (item.code === '') continue
    const count = (perLine.get(item.line) ?? 0) + 1
    perLine.set(item.line, count)
    if (count > most) most = count
  }
  return most
}

/** 工资福利支出 and 对个人和家庭的补助 make up 人员经费; every other class of the form is 公用经费 (the form itself). */
const isPersonnel = (code: string): boolean => /^30[13]/.test(code)

/** The tree of codes as it is printed: 类, 款, 项 by length and by order, so that codes cut short keep their place. */
class Tree {
  /** The last row of each level, and the row of each class. */
  #open: { level: number; band: number; code: string }[] = []
  readonly #classes = new Map<string, { band: number; block: number }>()
  readonly #begun = new Set<number>()

  add(item: Item, band: number, block: number): number | null {
    if (item.code === '') return null
    const level = item.code.length <= 3 ? 1 : item.code.length <= 5 ? 2 : 3
    const head = item.code.slice(0, 3)
    if (level === 1) this.#classes.set(head, { band, block })
    this.#begun.add(block)
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop()
    const above = this.#open.filter((row) => row.code.startsWith(head) || row.level > 1).at(-1)
    this.#open.push({ level, band, code: item.code })
    if (level === 1) return null
    const own = this.#classes.get(head)
    if (level === 2 && own !== undefined) return own.band
    return above?.band ?? own?.band ?? null
  }

  /** The block an item stands in: that of its class, or the first free one of its line that its code fits in. */
  blockOf(item: Item, blocks: number, filled: number): number {
    if (item.code === '') return Math.min(Math.max(filled + 1, 0), blocks - 1)
    const head = item.code.slice(0, 3)
    const known = this.#classes.get(head)
    if (known !== undefined && known.block > filled) return known.block
    // A new class goes on below its own kind, 人员经费 or 公用经费; the first of its kind stands in the next free block.
    const kin = [...this.#classes].filter(
      ([code, { block }]) => isPersonnel(code) === isPersonnel(head) && block > filled,
    )
    const below = kin.at(-1)?.[1].block
    if (below !== undefined && (item.opens || below === filled + 1)) return below
    for (let block = filled + 1; block < blocks; block += 1) if (!this.#begun.has(block)) return block
    return blocks - 1
  }
}
