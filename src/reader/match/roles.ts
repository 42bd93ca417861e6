import { readNumber } from '../../core/printed.ts'
import type { Table } from '../../core/table.ts'
import { plainText } from './patterns.ts'

/** What a column of a table is for. `unit`: names or numbers of bodies. `words`: remarks, targets. */
export type Role = 'counter' | 'code' | 'label' | 'unit' | 'value' | 'words'

const totalWord = /^(?:合计|总计|小计|[….。]+)[:：]?$/
const counterName = /^(行次|行|次|序号|栏次)$/
const codeName = /(科目编码|科目代码|科目编号|编码|代码)$|^[类款项]$/
const unitName =
  /^(?!.*(?:科目|经济|支出|分类|收入|补助|资金$|结转|上缴))(?:.*(?:单位|部门)(?:编码|代码|编号|名称)?(?:\([^)]*\))?|(?:预算|主管|项目|二级预算|资金使用)?(?:单位|部门)[^/]*)$/
const labelName =
  /(?:^|\/)(?:项目|科目|支出项目类别.*|类型|项目类别|.*(?:科目|名称|分类)(?:\([^)]*\))?|内容)$/
const wordsName = /(备注|说明|绩效目标|指标|简介|依据|用途)/

const known = new WeakMap<Table, readonly Role[]>()

/** Decides what each column is, by its header where that is plain and by what stands in it. */
export function rolesOf(table: Table): readonly Role[] {
  let roles = known.get(table)
  if (roles === undefined) {
    roles = table.columns.map((header, column) => roleOf(table, column, plainText(header)))
    known.set(table, roles)
  }
  return roles
}

function roleOf(table: Table, column: number, header: string): Role {
  const last = header.split('/').at(-1) ?? ''
  let numbers = 0
  let words = 0
  let codes = 0
  let named = 0
  for (const row of table.rows) {
    const text = row[column]?.text ?? ''
    if (text === '') continue
    const s = plainText(text)
    const read = readNumber(s)
    if (/^(?:\[?\d{3,7}\]?|\d{2})$/.test(s)) codes += 1
    else if (/^\[?\d{3,7}\]?[-_]?[\u4e00-\u9fff]/.test(s)) named += 1
    if (read.ok || read.reason === 'malformed number') numbers += 1
    else if (read.reason === 'not a number' && !totalWord.test(s)) words += 1
  }
  if (counterName.test(last)) return 'counter'
  if (unitName.test(last) && words + codes >= numbers)
    return codeName.test(last) || words > 0 || numbers === 0 ? 'unit' : 'value'
  if (wordsName.test(last) && words >= numbers) return 'words'
  if (codeName.test(last) && codes + named >= words) return 'code'
  if (words > numbers) return 'label'
  if (numbers > 0) return labelName.test(header) && codes === numbers ? 'code' : 'value'
  if (header.split('/').some((level) => codeName.test(level))) return 'code'
  return header.split('/').some((level) => labelName.test(level)) ? 'label' : 'value'
}
