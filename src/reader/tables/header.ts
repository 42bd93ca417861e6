import { readNumber } from '../../core/printed.ts'
import type { GridCell } from '../document.ts'
import { spoken, type Lattice } from './lattice.ts'
import { tidy, tight } from './tidy.ts'

const totalWord = /^(?:总|合|小)?计$|^[本]年[收支][入出]合计$|^[收支][入出]总计$/
const codeCell = /^(?:\[\d{3,7}\]|【\d{3,7}】|\d{3,7}(?=[-—_]?(?!年)[\u4e00-\u9fff]|$))/
const ordinalCell =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、.．](?!\d))/
const counterWord = /^(?:栏次|行次|类|款|项|行|次|科目编码|[*＊]+|—+|-+|[甲乙丙丁ABCDEFGH])$/
const formula = /^[\d一-九]{1,2}栏?=[\d+＋\-－()（）栏行…]+$/

/** 「栏次 1 2 3」 and 「类 款 项 1 2 3」: the form numbers its own columns. */
export function isCounterRow(of: Lattice, row: number): boolean {
  const cells = spoken(of, row)
  const integers: number[] = []
  let named = false
  for (const cell of cells) {
    const s = tight(cell.text)
    if (s === '栏次' || /^[*＊]+$/.test(s)) named = true
    else if (/^\d{1,2}$/.test(s)) integers.push(Number(s))
    else if (formula.test(s)) integers.push((integers.at(-1) ?? 0) + 1)
    else if (!counterWord.test(s)) return false
  }
  if (integers.length === 0) return named
  const ascending = integers.every((n, i) => i === 0 || n === (integers[i - 1] ?? 0) + 1)
  return (
    ascending &&
    (named ||
      (integers.length >= 3 && (integers[0] ?? 9) <= 2) ||
      (integers.length === cells.length && integers.length >= 3))
  )
}

/** Names and values that only the rows of a performance form have: 「产出指标」, 「≥95%」. */
const indicatorCell =
  /^(?:(?:产出|效益|效果|满意度|成本|数量|质量|时效|(?:经济|社会|生态)效益|可持续影响|服务对象满意度|(?:经济|社会|生态环境)成本)指标|[≥≤＞＜><=＝]\d.*)$/

/** Does the row belong to the body? A number, a code, a numbered label or a total standing alone says so. */
function isBodyRow(of: Lattice, row: number): boolean {
  const cells = spoken(of, row)
  if (cells.length === 0) return false
  for (const cell of cells) {
    const s = tight(cell.text)
    if (codeCell.test(s) || ordinalCell.test(s) || indicatorCell.test(s)) return true
    const read = readNumber(s.replace(/%$/, ''))
    if (read.ok ? !/^(?:19|20)\d\d$/.test(s) : read.reason === 'malformed number') return true
  }
  // 「合计」 alone stands for a row only where the names stand; 「小计」 below a header stands over a column.
  return (
    cells.length <= 2 &&
    (cells[0]?.column ?? 9) <= 3 &&
    cells[0]?.text !== '小计' &&
    cells.every((cell) => totalWord.test(tight(cell.text)))
  )
}

/** How deep the merged cells of the first rows say that the header is. */
function mergedDepth(of: Lattice, top: number): number {
  let depth = 1
  for (let r = 0; r < depth && top + r < of.rows; r += 1) {
    for (const cell of of.starting(top + r)) {
      depth = Math.max(depth, Math.min(r + cell.rowSpan, 8))
      const below = top + r + cell.rowSpan
      if (cell.columnSpan > 1 && cell.text.trim() !== '' && below < of.rows && !isBodyRow(of, below)) {
        const parts = spoken(of, below).filter(
          (c) => c.column >= cell.column && c.column + c.columnSpan <= cell.column + cell.columnSpan,
        )
        if (parts.length >= 2) depth = Math.max(depth, r + cell.rowSpan + 1)
      }
    }
  }
  return depth
}

export interface Header {
  /** First row of the body. */
  readonly body: number
  /** Header path of each column, levels joined by `/`. */
  readonly columns: readonly string[]
  /** The header's rows as texts, to know them again on the next page. */
  readonly rows: readonly string[]
}

const fieldName =
  /^(?:项目(?:名称|单位|类型|类别|编码|属性|性质|负责人|资金|年限|起止)|主管部门|实施(?:主管)?单位|计划(?:开始|完成)日期|预算(?:单位|部门)名?称?|填报单位|部门[（(]?单位[)）]?名称|单位名称|部门名称|资金(?:金额|情况|用途|总额)|年度(?:总体)?目标|总体目标|年度主要任务|立项依据|绩效目标|年度资金|实施期|填报(?:日期|时间|人)|转移支付[（(]|(?:省直|中央主管|地方主管)部门|基本支出总额|专项名称|当年整体绩效目标)/

const columnWord = /(?:合计|小计|金额|预算数|决算数|经费|支出|收入|名称)$/

/** A form to be filled in (performance targets, self-evaluation) has fields beside their names instead of columns. */
function isSheetOfFields(of: Lattice, top: number): boolean {
  let fields = 0
  for (let row = top; row < Math.min(of.rows, top + 5); row += 1) {
    const cells = spoken(of, row)
    const first = cells[0]
    if (first === undefined || !fieldName.test(tight(first.text))) continue
    if (cells.length === 2 && of.columns >= 4)
      fields +=
        row === top &&
        first.rowSpan === 1 &&
        spoken(of, row + 1)[0]?.column === 0 &&
        !columnWord.test(tight(cells[1]?.text ?? ''))
          ? 2
          : 1
    else if (
      cells.slice(1).some((cell) => fieldName.test(tight(cell.text))) &&
      cells.length <= 6 &&
      row > top
    )
      fields += 1
    else if (row > top && first.column === 0 && cells.length <= 4 && of.columns >= 6) fields += 1
    else if (cells.length === 1 && first.column === 0 && first.columnSpan < of.columns) fields += 1
  }
  return fields >= 2
}

/** Finds the header from `top` on. Rows before the first of the body are header; number rows are its last and say nothing. */
export function readHeader(of: Lattice, top: number): Header {
  if (isSheetOfFields(of, top)) return { body: top, columns: [], rows: [] }
  const merged = mergedDepth(of, top)
  let end = top
  let counter = -1
  for (let row = top; row < of.rows && row < top + 9; row += 1) {
    if (row > top && isCounterRow(of, row)) {
      counter = row
      end = row + 1
      break
    }
    if (isBodyRow(of, row) || (row >= top + merged && spoken(of, row).length <= 1)) break
    end = row + 1
  }
  if (counter < 0 && end >= of.rows) end = top + Math.min(merged, of.rows - top)
  else if (counter < 0 && of.grid.ruled && end - top > merged && !marked(of, end - 1))
    end = deepest(of, top, merged, end)
  if (end === top || isBand(of, top, end)) return { body: top, columns: [], rows: [] }
  const levels: number[] = []
  for (let row = top; row < end; row += 1) if (row !== counter) levels.push(row)
  return {
    body: end,
    columns:
      evenly(of, levels) ?? Array.from({ length: of.columns }, (_, column) => path(of, levels, column)),
    rows: levels.map((row) => rowText(of, row)),
  }
}

/** One name over all columns names none of them. */
function isBand(of: Lattice, top: number, end: number): boolean {
  const cells = spoken(of, top)
  return end - top === 1 && cells.length === 1 && cells[0]?.columnSpan === of.columns && of.columns > 1
}

const marked = (of: Lattice, row: number): boolean => of.starting(row).some((cell) => cell.header === true)

/** Rows of words after the merged part of the header: they are header only while most columns are named again. */
function deepest(of: Lattice, top: number, merged: number, end: number): number {
  let row = top + merged
  while (row < end && spoken(of, row).length * 2 > of.columns && unnamed(of, top, row)) row += 1
  return row
}

/** Is some column still without a name above this row? */
function unnamed(of: Lattice, top: number, row: number): boolean {
  for (let column = 0; column < of.columns; column += 1) {
    let named = false
    for (let r = top; r < row; r += 1) if ((of.at(r, column)?.text.trim() ?? '') !== '') named = true
    if (!named) return true
  }
  return false
}

/** Words of one header row, for comparing. */
export function rowText(of: Lattice, row: number): string {
  return spoken(of, row)
    .map((cell) => tight(cell.text))
    .join('|')
}

/**
 * Where nothing drew the merged cells and the levels below the first say the same words over and over, the first level
 * divides the columns evenly: 「预算数 | 决算数」 over twice six items.
 */
function evenly(of: Lattice, levels: readonly number[]): readonly string[] | null {
  const [top, ...below] = levels
  if (of.grid.ruled || top === undefined || below.length === 0) return null
  const heads = spoken(of, top)
  const width = of.columns / heads.length
  if (heads.length < 2 || !Number.isInteger(width) || width < 2) return null
  const paths = Array.from({ length: of.columns }, (_, column) => path(of, below, column))
  if (paths.some((words, column) => words === '' || words !== paths[column % width])) return null
  return paths.map((words, column) => `${tidy(heads[Math.floor(column / width)]?.text ?? '')}/${words}`)
}

function path(of: Lattice, levels: readonly number[], column: number): string {
  const words: string[] = []
  levels.forEach((row, i) => {
    const own = of.at(row, column)
    const said = (own?.text.trim() ?? '') !== ''
    const cell = said || of.grid.ruled ? own : reaching(of, row, column, levels[i + 1])
    const word = cell === undefined ? '' : tidy(cell.text)
    if (word !== '' && words.at(-1) !== word) words.push(word)
  })
  return words.join('/')
}

/**
 * Where nothing drew the merged cells (text, alignment), a header word reaches right over blank places as long as the next
 * level names columns there.
 */
function reaching(of: Lattice, row: number, column: number, next: number | undefined): GridCell | undefined {
  if (next === undefined || (of.at(next, column)?.text.trim() ?? '') === '') return undefined
  for (let c = column - 1; c >= 0; c -= 1) {
    const cell = of.at(row, c)
    if (cell !== undefined && cell.text.trim() !== '') return cell
    if ((of.at(next, c)?.text.trim() ?? '') === '') return undefined
  }
  return undefined
}
