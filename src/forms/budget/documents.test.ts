import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { sheetsOf } from '../../check/cells.ts'
import { outcome } from '../../check/constraint.ts'
import { instancesOf } from '../../check/instance.ts'
import type { Disclosure, FormReading, Profile } from '../../core/disclosure.ts'
import { readNumber } from '../../core/printed.ts'
import type { Table } from '../../core/table.ts'
import { matchForms } from '../../reader/match/match.ts'
import { open } from '../../reader/open.ts'
import { findTables } from '../../reader/tables/find.ts'
import { budgetForms, budgetRelations } from './index.ts'

const folder = new URL('../../../../shared/documents/', import.meta.url)
const shared = existsSync(folder)
const pdfium = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')

interface Expected {
  readonly file: string
  readonly year: number
  /** The official tables in the order printed, by the form each is. */
  readonly forms: string
  /** Rows with amounts that no form explains, by form, and why. */
  readonly strange?: Readonly<Record<string, string>>
  /** Relations the document itself breaks, with the proof. */
  readonly wrong?: Readonly<Record<string, string>>
}

const shanghai = '01 02 03 04 05 08 09 06 07'
const named = '列到款、项的名称，没有编码'

/** Read in the documents themselves, table by table. */
const documents: readonly Expected[] = [
  { file: '上海市普陀区人民政府万里街道办事处23年预算.pdf', year: 2023, forms: `${shanghai} 11 11 11 11 11` },
  { file: '上海市普陀区人民政府万里街道办事处24年预算.pdf', year: 2024, forms: shanghai },
  { file: '上海市普陀区人民政府万里街道办事处25年预算.pdf', year: 2025, forms: shanghai },
  { file: '上海市普陀区人民政府办公室25年预算.pdf', year: 2025, forms: shanghai },
  { file: '上海市普陀区人民政府办公室单位25年预算.pdf', year: 2025, forms: shanghai },
  {
    file: '万里街道25年预算_Calc生成预览1.pdf',
    year: 2025,
    forms: shanghai,
    strange: { '04': '页底截断的余字' },
  },
  {
    file: '万里街道25年预算_Calc生成预览2.pdf',
    year: 2025,
    forms: shanghai,
    strange: { '04': '页底截断的余字' },
  },
  { file: 'department_budget_template.xlsx', year: 2026, forms: shanghai },
  { file: 'unit_budget_template.xlsx', year: 2026, forms: shanghai },
  { file: 'budget_template.xls', year: 2026, forms: shanghai },
  {
    file: '深圳市信访局2026年部门预算.pdf',
    year: 2026,
    forms: '01 02-units 03 06-sources 10 04 05 05-economic 07-budgets 08 09',
    strange: { '01': named, '04': named },
  },
  {
    file: '广州市统计局2026年部门预算.pdf',
    year: 2026,
    forms: '01 02-units 03 04 05 06 06-projects 07-list 08 09 06-sources-named 10',
  },
  {
    file: '苏州市审计局2026年部门预算.pdf',
    year: 2026,
    forms: '01 02-units 03 04 04-function 04-basic 05 06 07 08 09 running-cost 12',
    strange: { '02-units': '部门汇总行' },
  },
  {
    file: '湖州市退役军人事务局2026年部门预算.pdf',
    year: 2026,
    forms: '01 02-units 03 04 05 06 07-units 08 09 10 11',
    strange: { '01': named, '04': named },
  },
  {
    file: '烟台市大数据局2026年部门预算.pdf',
    year: 2026,
    forms: '01 02 03 04 05 06 07 08 09 06-sources 10 12-function 11 11',
  },
  {
    file: '西安市审计局2026年部门预算.pdf',
    year: 2026,
    forms:
      '01 02-units 03-units 04 05 05-economic 05-basic 06 08-summary 10 carried 12 07-units 11 11 11 11 11-whole 11',
    strange: {
      '02-units': '部门汇总行',
      '03-units': '部门汇总行',
      '07-units': '部门汇总行',
      '10': '部门汇总行',
    },
  },
  {
    file: '福州经开区生态环境局2026年单位预算.pdf',
    year: 2026,
    forms: '01 02-units 03 04 05 08 09 05-economic 06 07-list 11',
  },
  {
    file: '重庆市气象局2026年部门预算.pdf',
    year: 2026,
    forms: '01 02 03 04 05 06 08 07 12 11-whole 11 11',
    strange: { '06': '经济分类列到第三级' },
  },
  {
    file: '长沙市信访局2026年部门预算.pdf',
    year: 2026,
    forms: '01 02 03 04 05 06 07-units 08 11 11-whole',
  },
  {
    file: '长春市信访局本级2026年部门预算.pdf',
    year: 2026,
    forms: '01 02-units 03 04 05 06 07 08 10 09 11',
    wrong: {
      'budget-03/total':
        '第 8 页 2014002、2014099 两行：合计 458.00、16.56，当年预算小计印 0.00，项目支出 458.00、16.56',
      'budget-03/current': '同上：小计 0.00，项目支出 458.00、16.56',
      'budget-03/tree': '同上：20140 小计 1378.41 ＝ 903.85 ＋ 458.00 ＋ 16.56，只有两行小计印错',
      'budget-06/tree':
        '第 11 页 301 工资福利支出 911.21，各款相加 920.96；302 商品和服务支出 211.00，各款相加 221.37（两个 30208）',
    },
  },
]

async function readDocument(expected: Expected): Promise<Disclosure> {
  const bytes = new Uint8Array(readFileSync(new URL(expected.file, folder)))
  const opened = await open(bytes, {
    pdfium: () => Promise.resolve(new Uint8Array(readFileSync(pdfium))),
    now: () => performance.now(),
  })
  if (!opened.ok) throw new Error(opened.reason.code)
  const profile: Profile = {
    sha256: opened.value.sha256,
    format: opened.value.format,
    pages: opened.value.pages.length,
    kind: 'budget',
    scope: null,
    body: null,
    year: expected.year,
    region: null,
    level: null,
    candidates: [],
  }
  const { tables } = findTables(opened.value)
  const forms = matchForms(tables, profile, budgetForms, budgetRelations)
  return {
    profile,
    tables,
    forms,
    facts: forms.flatMap((form) => form.facts),
    paragraphs: [],
    claims: [],
    performance: [],
    unread: [],
  }
}

const short = (form: string): string => form.replace('budget-', '')
const isMoney = (text: string | undefined): boolean => {
  const number = readNumber(text ?? '')
  return number.ok && number.value.decimals > 0 && number.value.digits !== 0n
}

/** The tables of targets are forms to be filled in: nothing in them is a column of amounts. */
const official = (reading: FormReading): boolean =>
  reading.table !== null && !reading.form.startsWith('budget-11')

const strangeColumns = (reading: FormReading, table: Table | undefined): readonly string[] =>
  reading.strange.columns
    .filter((at) => table?.rows.some((row) => isMoney(row[at]?.text)) === true)
    .map((at) => `${short(reading.form)} ${table?.columns[at] ?? at}`)

describe.skipIf(!shared).each(documents)('$file', (expected) => {
  const reading = shared ? readDocument(expected) : Promise.reject(new Error('没有真实文件'))

  it('每张公开表认作应有的表样', async () => {
    const { forms } = await reading
    expect(forms.filter((form) => form.table !== null).map((form) => short(form.form))).toEqual(
      expected.forms.split(' '),
    )
  })

  it('有金额的栏都有名，有金额的行都有解释', async () => {
    const { forms, tables } = await reading
    const known = Object.keys(expected.strange ?? {})
    const columns: string[] = []
    const rows: string[] = []
    for (const form of forms.filter(official)) {
      const table = tables[form.table ?? -1]
      columns.push(...strangeColumns(form, table))
      if (known.includes(short(form.form))) continue
      for (const at of form.strange.rows)
        if (table?.rows[at]?.some((cell) => isMoney(cell.text)) === true)
          rows.push(`${short(form.form)} ${table.rows[at].map((cell) => cell.text).join('|')}`)
    }
    expect(columns).toEqual([])
    expect(rows).toEqual([])
  })

  it('除文件本身的错误外，没有关系不成立', async () => {
    const sheets = sheetsOf(await reading, budgetForms)
    const broken = new Set<string>()
    let held = 0
    for (const relation of budgetRelations)
      for (const instance of instancesOf(relation, sheets)) {
        if (instance.kind !== 'ready') continue
        if (outcome(instance.constraint) === 'broken') broken.add(relation.id)
        else held += 1
      }
    expect([...broken].sort()).toEqual(Object.keys(expected.wrong ?? {}).sort())
    if (!expected.file.includes('template')) expect(held).toBeGreaterThan(100)
  })
})
