import type { Unit } from '../../core/amount.ts'
import type { Doubt } from '../../core/doubts.ts'
import { readNumber } from '../../core/printed.ts'
import type { Row, Table, TableState } from '../../core/table.ts'
import type { Draft } from './draft.ts'
import { unitIn } from './unit.ts'
import { declaresEmpty } from './notes.ts'

/** A draft as a table: unit and state decided, doubts said. */
export function finish(draft: Draft): Table {
  const doubts: Doubt[] = [...draft.doubts, ...(runTogether(draft.rows) ? [overflow] : [])]
  const width = widthOf(draft)
  return {
    title: draft.head.title,
    number: draft.head.number,
    state: stateOf(draft),
    unit: unitOf(draft, doubts),
    body: draft.head.body,
    ...(draft.head.year !== null && { year: draft.head.year }),
    pages: draft.pages,
    columns: draft.columns.slice(0, width),
    rows: width < draft.width ? draft.rows.map((row) => row.slice(0, width)) : draft.rows,
    notes: draft.notes,
    source: draft.source,
    doubts,
  }
}

const overflow: Doubt = 'cells run together'

/** Where one table's lines overflow their rows, those of the others may too, less visibly: two are enough to doubt all. */
export function doubtAlike(tables: readonly Table[]): readonly Table[] {
  if (tables.filter((table) => table.doubts.includes(overflow)).length < 2) return tables
  return tables.map((table) =>
    table.doubts.includes(overflow) ? table : { ...table, doubts: [...table.doubts, overflow] },
  )
}

/** 「1,020.50830.25190.25」: three figures of three rows in one cell. */
const severalFigures = /^(?:[\d,]+\.\d{2}){3,}$/
/** 「拨款收入二、政府性基金」: the rest of one label and the beginning of the next. */
const severalLabels = /[\u4e00-\u9fff)）](?<![第之一二三四五六七八九十])[一二三四五六七八九十]{1,3}、/

/**
 * Lines that overflow their rows are read into their neighbours. What such a table says of itself may be the page's fault, and
 * proves nothing.
 */
function runTogether(rows: readonly Row[]): boolean {
  const texts = rows.flatMap((row) => row.map((cell) => cell.text))
  return (
    texts.some((text) => severalFigures.test(text)) ||
    texts.filter((text) => severalLabels.test(text)).length > 1
  )
}

/** Columns on the right that have neither name nor content are only separators at the end of a line of text. */
function widthOf(draft: Draft): number {
  let width = draft.width
  while (
    width > 1 &&
    draft.columns.length === draft.width &&
    draft.columns[width - 1] === '' &&
    draft.rows.every((row) => row[width - 1]?.text === '')
  )
    width -= 1
  return width
}

function unitOf(draft: Draft, doubts: Doubt[]): Unit | null {
  if (draft.head.unit !== null) return draft.head.unit
  const named = new Set(draft.columns.map((column) => unitIn(column)).filter((unit) => unit !== null))
  if (named.size === 1) return [...named][0] ?? null
  for (const note of draft.notes) {
    const unit = unitIn(note.text)
    if (unit !== null) return unit
  }
  if (draft.columns.length === 0) {
    const said = new Set(
      draft.rows.flatMap((row) => row.map((cell) => unitIn(cell.text))).filter((unit) => unit !== null),
    )
    return said.size === 1 ? ([...said][0] ?? null) : null
  }
  if (draft.inherited === null || draft.columns.length === 0 || !hasAmounts(draft.rows)) return null
  doubts.push('unit not its own')
  return draft.inherited
}

function hasAmounts(rows: readonly Row[]): boolean {
  return rows.some((row) => row.some((cell) => /\d[.,]\d/.test(cell.text)))
}

function stateOf(draft: Draft): TableState {
  const numbering = draft.columns.map((name) => numberingName.test(name))
  let zeros = false
  for (const row of draft.rows)
    for (const [column, cell] of row.entries()) {
      if (numbering[column] === true || codeText.test(cell.text)) continue
      const read = readNumber(cell.text)
      if (read.ok ? read.value.digits !== 0n : read.reason === 'malformed number') return 'present'
      if (read.ok) zeros = true
    }
  if (declaresEmpty(draft.notes)) return 'empty-declared'
  if ((zeros || draft.columns.length === 0) && draft.rows.length > 0) return 'present'
  return onlyWords(draft) ? 'present' : 'empty-undeclared'
}

/** Codes and line numbers are printed in empty tables too. */
const numberingName = /(?:^|\/)(?:[类款项行次]|行次|序号|栏次|.*(?:编码|代码|编号))(?:\/|$)/
const codeText = /^(?:2\d{2}|[356]\d{2})(?:\d{2}){1,2}$/

const amountWord = /预算|决算|金额|合计|小计|总计|支出|收入|经费|拨款|结转/

/** A list of units or posts has no figures and is not empty. */
function onlyWords(draft: Draft): boolean {
  const worded = draft.rows.some((row) => row.some((cell) => /[\u4e00-\u9fff]{2}/.test(cell.text)))
  return worded && draft.columns.length > 0 && !draft.columns.some((column) => amountWord.test(column))
}
