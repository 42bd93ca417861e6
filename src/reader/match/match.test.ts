import { describe, expect, test } from 'vitest'
import type { FormReading, Profile } from '../../core/disclosure.ts'
import { form, type Form } from '../../core/form.ts'
import { lookup } from '../../core/lookup.ts'
import { arithmetic } from '../../core/basis.ts'
import { cell, children, eachRow, eachColumn, sum, type Relation } from '../../core/relation.ts'
import type { Grid } from '../document.ts'
import { grid, line, opened } from '../tables/drawn.fixture.ts'
import { findTables } from '../tables/find.ts'
import { matchForms } from './match.ts'

const summary = form({
  id: 'final-01',
  kind: 'final',
  title: '收入支出决算总表',
  aliases: ['收支决算总表'],
  unlike: [/财政拨款/],
  number: '公开01表',
  unit: '万元',
  rowsBy: 'label',
  columns: {
    income: { title: '收入/决算数', concept: 'total', half: 'income' },
    expenditure: { title: '支出/决算数', concept: 'total', half: 'expenditure' },
  },
  rows: {
    general: { label: '一般公共预算财政拨款收入', concept: 'revenue.general', half: 'income' },
    opening: { label: '年初结转和结余', concept: 'balance.opening', half: 'income' },
    openingGeneral: {
      label: '一般公共预算财政拨款收入',
      concept: 'balance.opening.general',
      half: 'income',
      partOf: 'opening',
    },
    totalIncome: { label: '总计', concept: 'revenue.grand', half: 'income' },
    education: { label: '教育支出', concept: 'class.205', half: 'expenditure', code: '205' },
    totalExpenditure: { label: '总计', concept: 'expenditure.grand', half: 'expenditure' },
  },
  basis: arithmetic,
})

const coded = form({
  id: 'final-03',
  kind: 'final',
  title: '支出决算表',
  aliases: [/支出决算(明细)?表$/],
  unlike: [/财政拨款/],
  number: '公开03表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'function',
  columns: {
    total: { title: '本年支出合计', aliases: ['合计'], concept: 'total' },
    basic: { title: '基本支出', concept: 'basic' },
    project: { title: '项目支出', concept: 'project' },
  },
  rows: { total: { label: '合计', concept: 'all' } },
  basis: arithmetic,
})

const units = form({
  id: 'units',
  kind: 'final',
  title: '单位收入表',
  aliases: [],
  number: '附表',
  unit: '万元',
  rowsBy: 'entry',
  columns: { total: { title: '合计', concept: 'total' } },
  rows: { total: { label: '合计', concept: 'all' } },
  basis: arithmetic,
})

const single = form({
  id: 'three-public',
  kind: 'final',
  title: '三公经费支出决算表',
  aliases: [],
  number: '公开09表',
  unit: '万元',
  rowsBy: 'single',
  columns: {
    budgeted: { title: '预算数/合计', concept: 'budgeted' },
    actual: { title: '决算数/合计', concept: 'actual' },
    abroad: { title: '决算数/因公出国（境）费', concept: 'abroad' },
  },
  rows: { only: { label: '“三公”经费', concept: 'three-public' } },
  basis: arithmetic,
})

const rowSum: Relation = {
  id: 'expenditure/total',
  family: 'within',
  each: [{ over: 'rows', form: 'final-03' }],
  left: cell('final-03', eachRow, 'total'),
  is: '=',
  right: sum(cell('final-03', eachRow, 'basic'), cell('final-03', eachRow, 'project')),
  severity: 'error',
  basis: arithmetic,
}
const tree: Relation = {
  id: 'expenditure/tree',
  family: 'within',
  each: [
    { over: 'parents', form: 'final-03' },
    { over: 'columns', form: 'final-03', columns: ['total', 'basic', 'project'] },
  ],
  left: cell('final-03', eachRow, eachColumn),
  is: '=',
  right: children('final-03', eachColumn),
  severity: 'error',
  basis: arithmetic,
}

const profile = { kind: 'final', body: '某局', year: 2024 } as Profile
const forms: readonly Form[] = [summary, coded, units, single]

function read(title: string, drawn: Grid, relations: readonly Relation[] = [rowSum, tree]): FormReading[] {
  const { tables } = findTables(opened([line(title), line('单位：万元'), drawn]))
  return matchForms(tables, profile, forms, relations)
}
const of = (readings: readonly FormReading[], id: string): FormReading => {
  const found = readings.find((reading) => reading.form === id)
  if (found === undefined) throw new Error(`no reading of ${id}`)
  return found
}
const cells = (reading: FormReading): string[] =>
  reading.facts.map((fact) => `${fact.row}.${fact.column}=${fact.text}`)

describe('a summary with two halves', () => {
  const halves = (head: readonly string[]): Grid =>
    grid([
      ['收入', '>', '>', '支出', '>', '>'],
      head,
      ['一、一般公共预算财政拨款收入', '1', '10.00', '一、教育支出', '5', '9.00'],
      ['年初结转和结余', '2', '', '', '', ''],
      ['  一般公共预算财政拨款收入', '3', '—', '', '', ''],
      ['总计', '4', '10.00', '总计', '6', '10.00'],
      ['某个没有见过的行', '7', '1.00', '', '', ''],
    ])
  const readings = read(
    '2024年度收入支出决算总表',
    halves(['项目', '行次', '决算数', '项目', '行次', '决算数']),
  )
  const reading = of(readings, 'final-01')

  test('gives each half its own columns and rows, and leaves line numbers alone', () => {
    expect(cells(reading)).toEqual([
      'general.income=10.00',
      'openingGeneral.income=—',
      'totalIncome.income=10.00',
      'education.expenditure=9.00',
      'totalExpenditure.expenditure=10.00',
    ])
    expect(reading.columns.map((column) => column.at)).toEqual([2, 5])
  })

  test('tells a label printed twice by the row it is a part of', () => {
    expect(reading.rows.filter((row) => row.label.includes('一般公共')).map((row) => row.row)).toEqual([
      'general',
      'openingGeneral',
    ])
  })

  test('knows blank from absent from unreadable', () => {
    expect(lookup(reading, 'opening', 'income').kind).toBe('blank')
    expect(lookup(reading, 'openingGeneral', 'income').kind).toBe('blank')
    expect(lookup(reading, 'nothing', 'income').kind).toBe('absent')
    expect(lookup(reading, 'general', 'nothing').kind).toBe('absent')
    expect(lookup(reading, 'opening', 'expenditure').kind).toBe('absent')
    expect(lookup(reading, 'general', 'income')).toMatchObject({
      kind: 'amount',
      amount: { fen: 10_000_000n },
    })
  })

  test('names a row it does not know strange, and other forms absent', () => {
    expect(reading.strange.rows).toEqual([4])
    expect(of(readings, 'final-03').state).toBe('absent')
  })

  test('tells its halves by their rows where the header does not', () => {
    const plain = grid([
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', '10.00', '一、教育支出', '10.00'],
      ['总计', '10.00', '总计', '10.00'],
    ])
    expect(cells(of(read('收支决算总表', plain), 'final-01'))).toEqual([
      'general.income=10.00',
      'totalIncome.income=10.00',
      'education.expenditure=10.00',
      'totalExpenditure.expenditure=10.00',
    ])
  })

  test('is not claimed by a form whose title it must not have', () => {
    const readings = read(
      '财政拨款收入支出决算总表',
      halves(['项目', '行次', '决算数', '项目', '行次', '决算数']),
    )
    expect(of(readings, 'final-01').state).toBe('absent')
  })
})

describe('a table by codes', () => {
  const head = ['本年支出合计', '基本支出', '项目支出'] as const
  const expected = [
    'total.total=3.00',
    'total.basic=1.00',
    'total.project=2.00',
    '205.total=3.00',
    '205.basic=1.00',
    '205.project=2.00',
    '20508.total=3.00',
    '20508.basic=1.00',
    '20508.project=2.00',
    '2050803.total=3.00',
    '2050803.basic=1.00',
    '2050803.project=2.00',
  ]
  const amounts = ['3.00', '1.00', '2.00'] as const

  test.each<[string, Grid]>([
    [
      'in one column',
      grid([
        ['科目编码', '科目名称', ...head],
        ['', '合计', ...amounts],
        ['205', '教育支出', ...amounts],
        ['20508', '进修及培训', ...amounts],
        ['2050803', '培训支出', ...amounts],
      ]),
    ],
    [
      'in three columns',
      grid([
        ['科目编码', '>', '>', '科目名称', ...head],
        ['类', '款', '项', '^', '^', '^', '^'],
        ['合计', '>', '>', '>', ...amounts],
        ['205', '', '', '教育支出', ...amounts],
        ['205', '08', '', '进修及培训', ...amounts],
        ['205', '08', '03', '培训支出', ...amounts],
      ]),
    ],
    [
      'in three columns that repeat nothing',
      grid([
        ['类', '款', '项', '科目名称', ...head],
        ['', '', '', '合计', ...amounts],
        ['205', '', '', '教育支出', ...amounts],
        ['', '8', '', '进修及培训', ...amounts],
        ['', '', '3', '培训支出', ...amounts],
      ]),
    ],
    [
      'in one cell with the name',
      grid([
        ['功能科目名称', ...head],
        ['合计', ...amounts],
        ['[205]教育支出', ...amounts],
        ['20508进修及培训', ...amounts],
        ['2050803-培训支出', ...amounts],
      ]),
    ],
    [
      'cut off, and found by the names',
      grid([
        ['科目编码', '科目名称', ...head],
        ['', '合计', ...amounts],
        ['205', '教育支出', ...amounts],
        ['20508', '进修及培训', ...amounts],
        ['205080', '培训支出', ...amounts],
      ]),
    ],
    [
      'under the name of the one body',
      grid([
        ['预算单位', '科目编码', '科目名称', ...head],
        ['某局', '', '', ...amounts],
        ['', '205', '教育支出', ...amounts],
        ['', '20508', '进修及培训', ...amounts],
        ['', '2050803', '培训支出', ...amounts],
      ]),
    ],
  ])('reads codes %s', (_, drawn) => {
    expect(cells(of(read('支出决算表', drawn), 'final-03'))).toEqual(expected)
  })

  test('marks what the identities bear out, and nothing that they do not', () => {
    const reading = of(
      read(
        '支出决算表',
        grid([
          ['科目编码', '科目名称', ...head],
          ['', '合计', '3.00', '1.00', '2.00'],
          ['205', '教育支出', '3.00', '1.00', '2.00'],
          ['20508', '进修及培训', '3.00', '1.50', '2.00'],
        ]),
      ),
      'final-03',
    )
    const how = new Map(reading.facts.map((fact) => [`${fact.row}.${fact.column}`, fact.how]))
    expect(how.get('total.basic')).toBe('proven')
    expect(how.get('20508.total')).toBe('proven')
    expect(how.get('20508.basic')).toBe('read')
  })

  test('says that a code found by a name is inferred', () => {
    const drawn = grid([
      ['科目编码', '科目名称', ...head],
      ['205', '教育支出', '3.00', '', ''],
      ['20508', '进修及培训', '3.00', '', ''],
      ['205080', '培训支出', '3.00', '', ''],
    ])
    const reading = of(read('支出决算表', drawn, []), 'final-03')
    expect(reading.facts.at(-1)).toMatchObject({ row: '2050803', code: '205080', how: 'inferred' })
  })

  test('moves amounts that stand beside their headers only where every row then adds up', () => {
    const shifted = (basic: string): Grid =>
      grid(
        [
          ['项目', '', ...head, ''],
          ['科目编码', '科目名称', '', '', '', ''],
          ['', '合计', '', '5.00', '2.00', '3.00'],
          ['205', '教育支出', '', '3.00', '1.00', '2.00'],
          ['20508', '进修及培训', '', '3.00', '1.00', '2.00'],
          ['208', '社会保障和就业支出', '', '2.00', basic, '1.00'],
        ],
        1,
        false,
      )
    const moved = of(read('支出决算表', shifted('1.00')), 'final-03')
    expect(lookup(moved, '208', 'basic')).toMatchObject({ kind: 'amount', amount: { fen: 1_000_000n } })
    expect(moved.doubts).toEqual(['amounts beside their headers'])
    expect(of(read('支出决算表', shifted('1.00'), []), 'final-03').doubts).toBeUndefined()
  })

  test('adds up a code that is printed for several units', () => {
    const reading = of(
      read(
        '支出决算表',
        grid([
          ['单位名称', '科目编码', '科目名称', ...head],
          ['合计', '', '', '5.00', '2.00', '3.00'],
          ['甲中心', '205', '教育支出', '3.00', '1.00', '2.00'],
          ['乙中心', '205', '教育支出', '2.00', '1.00', '1.00'],
        ]),
      ),
      'final-03',
    )
    expect(lookup(reading, '205', 'total')).toMatchObject({ kind: 'amount', amount: { fen: 5_000_000n } })
  })

  test('leaves a column it cannot name strange', () => {
    const reading = of(
      read(
        '支出决算表',
        grid([
          ['科目编码', '科目名称', '合计', '合计', '某种支出', '上年/基本支出'],
          ['205', '教育支出', '3.00', '3.00', '1.00', '2.00'],
        ]),
      ),
      'final-03',
    )
    expect(reading.facts).toEqual([])
    expect(reading.strange.columns).toEqual([2, 3, 4, 5])
  })

  test('keeps a malformed number as printed, with why', () => {
    const reading = of(
      read(
        '支出决算表',
        grid([
          ['科目编码', '科目名称', ...head],
          ['205', '教育支出', '16.886.22', '1.00', '2.00'],
        ]),
      ),
      'final-03',
    )
    expect(reading.facts[0]).toMatchObject({ text: '16.886.22', amount: null, why: 'malformed number' })
    expect(lookup(reading, '205', 'total').kind).toBe('unreadable')
  })

  test('takes the worth of the last digit from the finest figure of the column', () => {
    const drawn = grid([
      ['科目编码', '科目名称', ...head],
      ['205', '教育支出', '3', '1.123', '2.00'],
      ['208', '社会保障和就业支出', '4', '20', '2.00'],
    ])
    const facts = of(read('支出决算表', drawn, []), 'final-03').facts
    expect(facts.find((fact) => fact.row === '208' && fact.column === 'basic')?.amount).toEqual({
      fen: 20_000_000n,
      step: 1_000n,
    })
  })
})

describe('a form printed several times over', () => {
  const drawn = (amount: string): Grid =>
    grid([
      ['科目编码', '科目名称', '本年支出合计'],
      ['', '合计', amount],
      ['205', '教育支出', amount],
    ])
  const twice = (second: string): readonly FormReading[] => {
    const { tables } = findTables(
      opened([
        line('支出决算表'),
        line('部门：甲局 单位：万元'),
        drawn('3.00'),
        line('支出决算表', 5),
        line(`部门：${second} 单位：万元`, 5),
        { ...drawn('4.00'), source: { page: 5 } },
      ]),
    )
    return matchForms(tables, profile, forms, [rowSum, tree]).filter((reading) => reading.form === 'final-03')
  }

  test('for two bodies is read for both', () => {
    const readings = twice('乙中心')
    expect(readings.map((reading) => reading.facts[0]?.text)).toEqual(['3.00', '4.00'])
    expect(readings.map((reading) => reading.doubts)).toEqual([undefined, undefined])
    expect(readings.map((reading) => reading.facts[0]?.how)).toEqual(['proven', 'proven'])
  })

  test('for one body is read twice, in doubt', () => {
    expect(twice('甲局').map((reading) => reading.doubts)).toEqual([['printed twice'], ['printed twice']])
  })
})

describe('a list of entries', () => {
  test('numbers them, and passes over a row that sums up the rows below it', () => {
    const reading = of(
      read(
        '单位收入表',
        grid([
          ['单位编码', '单位名称', '合计'],
          ['合计', '', '3.00'],
          ['117', '某局', '3.00'],
          ['117001', '某局本级', '1.00'],
          ['117002', '某中心', '2.00'],
        ]),
      ),
      'units',
    )
    expect(cells(reading)).toEqual(['total.total=3.00', 'entry-1.total=1.00', 'entry-2.total=2.00'])
    expect(reading.strange.rows).toEqual([1])
  })
})

describe('a form of one row', () => {
  test('is that row, whatever stands before it', () => {
    const reading = of(
      read(
        '三公经费支出决算表',
        grid([
          ['预算数', '>', '决算数', '>'],
          ['合计', '因公出国（境）费', '合计', '因公出国（境）费'],
          ['1', '2', '3', '4'],
          ['2.85', '0.00', '0.39', '0.10'],
        ]),
      ),
      'three-public',
    )
    expect(cells(reading)).toEqual(['only.budgeted=2.85', 'only.actual=0.39', 'only.abroad=0.10'])
    expect(reading.strange.columns).toEqual([1])
  })
})
