import type { Block, Grid, GridCell, Page, Remark } from '../../document.ts'
import type { Guard } from '../guard.ts'
import { cellText } from '../join.ts'
import { paperPage, type Laid } from '../laid.ts'
import { placed, regionsOf, type Region } from './regions.ts'
import { reference, type Sheet, type Workbook } from './workbook.ts'

/** Lays out a workbook: a page a sheet, a grid a table, prose as paragraphs. */
export function layWorkbook(workbook: Workbook, guard: Guard): Laid {
  const pages: Page[] = []
  const blocks: Block[] = []
  const remarks: Remark[] = []
  workbook.sheets.forEach((sheet, i) => {
    const number = i + 1
    const cells = placed(sheet, guard)
    const content = cells.length > 0 ? 'text' : sheet.pictures ? 'image' : 'blank'
    pages.push({
      ...paperPage(number, content),
      sheet: sheet.name,
      ...(sheet.hidden ? { hidden: true } : {}),
    })
    for (const remark of remarksOf(sheet, number, content)) remarks.push(remark)
    for (const region of regionsOf(cells, sheet.framedRows)) {
      if (!region.prose) blocks.push(gridOf(region, sheet, number, guard))
      else for (const line of linesOf(region, sheet, number)) blocks.push(line)
    }
  })
  return { pages, blocks, remarks }
}

function linesOf(region: Region, sheet: Sheet, page: number): Block[] {
  return region.cells.flatMap((cell): Block[] => {
    const source = { page, cell: `${sheet.name}!${reference(cell.top, cell.left)}` }
    const lines = cell.text.split(/\r\n|\n|\r/).map((line) => line.trim())
    return lines.filter((line) => line !== '').map((text) => ({ kind: 'line', text, source, whole: true }))
  })
}

function gridOf(region: Region, sheet: Sheet, page: number, guard: Guard): Grid {
  const rowAt = new Map(region.rows.map((row, i) => [row, i]))
  const columnAt = new Map(region.columns.map((column, i) => [column, i]))
  const cells: GridCell[] = []
  for (const cell of region.cells) {
    guard.step()
    const row = rowAt.get(cell.top)!
    const column = columnAt.get(cell.left)!
    cells.push({
      row,
      column,
      rowSpan: rowAt.get(cell.bottom)! - row + 1,
      columnSpan: columnAt.get(cell.right)! - column + 1,
      ...cellText(cell.text),
      source: { page, cell: `${sheet.name}!${reference(cell.top, cell.left)}` },
    })
  }
  const first = region.cells[0]!
  const source = { page, cell: `${sheet.name}!${reference(first.top, first.left)}` }
  const size = { rows: region.rows.length, columns: region.columns.length }
  return { kind: 'grid', source, ...size, cells, ruled: true, sheet: sheet.name }
}

function remarksOf(sheet: Sheet, page: number, content: Page['content']): Remark[] {
  const out: Remark[] = []
  const say = (code: Remark['code'], text: string, cell?: string): void => {
    out.push({ code, text, source: cell === undefined ? { page } : { page, cell: `${sheet.name}!${cell}` } })
  }
  if (sheet.hidden) say('hidden sheet', `工作表「${sheet.name}」是隐藏的，内容照读`)
  if (sheet.hiddenRows > 0)
    say('hidden sheet', `工作表「${sheet.name}」有 ${sheet.hiddenRows} 个有内容的行是隐藏的，内容照读`)
  if (sheet.hiddenColumns > 0)
    say('hidden sheet', `工作表「${sheet.name}」有 ${sheet.hiddenColumns} 个有内容的列是隐藏的，内容照读`)
  if (sheet.withoutValue.length > 0) {
    const count = sheet.withoutValue.length
    say(
      'formula without value',
      `工作表「${sheet.name}」有 ${count} 个公式没有存下计算结果，当作空白`,
      sheet.withoutValue[0],
    )
  }
  if (content === 'image') say('image page', `工作表「${sheet.name}」只有图片，没有文字`)
  return out
}
