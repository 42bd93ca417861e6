import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Block, Opened } from '../document.ts'
import { openPdf } from '../formats/pdf/index.ts'
import { open } from '../open.ts'
import { findTables } from '../tables/find.ts'
import { profile } from './profile.ts'

const documents = new URL('../../../../shared/documents/', import.meta.url)
const shared = existsSync(documents)
const wasm = new URL('../../../node_modules/@embedpdf/pdfium/dist/pdfium.wasm', import.meta.url)
const host = {
  pdfium: () => Promise.resolve(new Uint8Array(readFileSync(wasm))),
  now: () => performance.now(),
}

const said = (...lines: readonly string[]): Opened => ({
  format: 'text',
  sha256: '',
  pages: [],
  blocks: lines.map((text): Block => ({ kind: 'line', text, source: { page: 1 } })),
  remarks: [],
})

const decide = (...lines: readonly string[]) => {
  const opened = said(...lines)
  const { tables, lines: free } = findTables(opened)
  return profile(opened, tables, free)
}

describe('what a document is', () => {
  test('stands on its cover, broken lines joined', () => {
    expect(
      decide('某某市审计局', '2023 年度', '部门决算', '目 录', '一、收入支出决算总体情况说明'),
    ).toMatchObject({
      kind: 'final',
      scope: 'department',
      body: '某某市审计局',
      year: 2023,
    })
  })

  test('is not the year of its publication, and that year is kept as considered', () => {
    const found = decide(
      '2023 年度某县水利局部门决算公开',
      '2024 年 9 月 20 日',
      '目录',
      '一、收入决算表',
      '二、支出决算表',
    )
    expect(found.year).toBe(2023)
    expect(found.candidates).toContainEqual({ question: 'year', value: '2024', chosen: false, why: 'a date' })
  })

  test('names the larger place where the text does, and only then', () => {
    const lines = ['2024年江南区司法局部门预算', '目录', '一、收支预算总表', '二、支出预算情况说明']
    expect(decide(...lines).region).toBe('江南区')
    expect(decide(...lines, '本部门执行大河市江南区的规定。')).toMatchObject({
      region: '大河市江南区',
      level: 'county',
    })
  })

  test('is a single unit where it calls itself one', () => {
    expect(
      decide('某市第一中学2025年单位预算', '目录', '一、单位主要职责', '二、2025年单位预算表').scope,
    ).toBe('unit')
  })

  test.each([
    ['a novel', ['第一章', '那年冬天，雪下得很大。', '他推开门，看见院子里站着一个人。']],
    [
      'an invoice',
      ['增值税电子普通发票', '购买方名称：某公司', '金额 1,234.00', '价税合计（大写）壹仟贰佰叁拾肆元整'],
    ],
    [
      "a whole government's budget",
      ['某区2025年政府预算', '目录', '一、2025年一般公共预算收入预算表', '二、支出预算表'],
    ],
    ['a treatise', ['论部门预算改革', '摘要', '本文讨论部门预算改革的历史。', '关键词：预算；改革']],
  ])('is other for %s, and nothing more is said of it', (_, lines) => {
    expect(decide(...lines)).toMatchObject({
      kind: 'other',
      body: null,
      year: null,
      region: null,
      level: null,
    })
  })

  test('does not take a placeholder for a body', () => {
    expect(decide('上海市XX局', '2024年度部门决算', '目录', '一、收入决算表').body).toBeNull()
  })
})

const street = '上海市普陀区人民政府万里街道办事处'
type Expected = readonly [
  file: string,
  kind: string,
  scope: string | null,
  body: string | null,
  year: number | null,
  region: string | null,
  level: string | null,
]
const expected: readonly Expected[] = [
  ['000_', 'final', 'department', '江岸区人力资源局', 2020, '武汉市江岸区', 'county'],
  ['001_', 'final', 'department', '武汉市江汉区人力资源局', 2022, '武汉市江汉区', 'county'],
  ['002_', 'budget', 'department', '区人社局', 2020, null, null],
  ['003_', 'final', 'department', '武昌区人力资源局', 2024, '武昌区', 'county'],
  ['004_', 'self-evaluation', null, null, 2019, null, null],
  ['budget_template.xls', 'budget', 'unit', null, 2026, null, null],
  ['department_budget_template', 'budget', 'department', null, 2026, null, null],
  ['万里街道25年预算_Calc生成预览1', 'budget', 'department', street, 2025, '上海市普陀区', 'county'],
  ['万里街道办事处23年', 'budget', 'department', street, 2023, '上海市普陀区', 'county'],
  ['万里街道办事处24年', 'budget', 'department', street, 2024, '上海市普陀区', 'county'],
  ['办公室25年', 'budget', 'department', '上海市普陀区人民政府办公室', 2025, '上海市普陀区', 'county'],
  ['办公室单位25年', 'budget', 'unit', '上海市普陀区人民政府办公室', 2025, '上海市普陀区', 'county'],
  [
    '规划和自然资源局2024',
    'final',
    'department',
    '上海市普陀区规划和自然资源局',
    2024,
    '上海市普陀区',
    'county',
  ],
  ['北京市', 'budget', 'department', '北京市财政局', 2026, '北京市', 'province'],
  ['广州市', 'budget', 'department', '广州市统计局', 2026, '广州市', 'city'],
  ['深圳市', 'budget', 'department', '深圳市信访局', 2026, '深圳市', 'city'],
  ['湖州市', 'budget', 'department', '湖州市退役军人事务局', 2026, '湖州市', 'city'],
  ['烟台市', 'budget', 'department', '烟台市大数据局', 2026, '烟台市', 'city'],
  ['福州经开区', 'budget', 'unit', '福州经济技术开发区生态环境局', 2026, '福州经济技术开发区', 'county'],
  ['苏州市', 'budget', 'department', '苏州市审计局', 2026, '苏州市', 'city'],
  ['西安市', 'budget', 'department', '西安市审计局', 2026, '西安市', 'city'],
  ['重庆市', 'budget', 'department', '重庆市气象局', 2026, '重庆市', 'province'],
  ['长春市', 'budget', 'department', '长春市信访局', 2026, '长春市', 'city'],
  ['长沙市信访局', 'budget', 'department', '长沙市信访局', 2026, '长沙市', 'city'],
  ['长沙市场监管', 'other', null, null, null, null, null],
  ['附件2', 'final', 'department', null, 2024, null, null],
]

describe.skipIf(!shared)('the documents at hand (skipped where ../shared is absent)', () => {
  const names = shared ? readdirSync(documents) : []
  test.each(expected)('%s', async (part, kind, scope, body, year, region, level) => {
    const name = names.find((one) => one.includes(part)) ?? ''
    const bytes = new Uint8Array(readFileSync(new URL(encodeURIComponent(name), documents)))
    const opened = await (name.endsWith('.pdf') ? openPdf(bytes, host) : open(bytes, host))
    if (!opened.ok) throw new Error(`${name}: ${opened.reason.code}`)
    const { tables, lines } = findTables(opened.value)
    const found = profile(opened.value, tables, lines)
    expect({ ...found, candidates: [] }).toMatchObject({ kind, scope, body, year, region, level })
  })
})
