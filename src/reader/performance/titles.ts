import { normal } from '../../core/normal.ts'
import type { SheetRow } from './sheet.ts'

const aboutPerformance = /绩效/
const endsAsTable = /(?:表|情况)(?:\([^()]*\)|\d+)?$/

/** Is it the title of a performance form? */
export function isFormTitle(text: string): boolean {
  if (text.length > 60 || !aboutPerformance.test(text)) return false
  const title = normal(text)
  return /绩效(?:目标|自评|自我评价|运行|执行|监控|评价)/.test(title) && endsAsTable.test(title)
}

/** A title that stands in a row of the sheet itself. */
export function formTitle(row: SheetRow): string | null {
  const [only, ...others] = row.spots
  if (only === undefined || others.length > 0) return null
  return isFormTitle(only.cell.text) && !/[:：。；]/.test(only.cell.text) ? only.cell.text : null
}

/** 「（2023年度）」 alone in its row. */
export function yearRow(row: SheetRow): number | null {
  const [only, ...others] = row.spots
  if (only === undefined || others.length > 0) return null
  const found = /^[（(]?\s*(20\d\d)\s*年度?\s*[)）]?$/.exec(only.cell.text)
  return found === null ? null : Number(found[1])
}

/** The year that a title names. */
export function yearIn(title: string): number | null {
  const found = /(20\d\d)\s*年/.exec(title)
  return found === null ? null : Number(found[1])
}
