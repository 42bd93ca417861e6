import { describe, expect, it } from 'vitest'
import type { FormReading } from '../../core/disclosure.ts'
import { forms } from '../index.ts'
import { codeRemarks } from './remarks.ts'

const reading = (form: string, rows: readonly (readonly [string, string])[]): FormReading => ({
  form,
  state: 'present',
  title: '',
  table: 0,
  unit: '万元',
  columns: [],
  rows: rows.map(([code, label], at) => ({ row: code, code, label, at })),
  facts: [],
  strange: { rows: [], columns: [] },
  source: {},
})

const good = [
  ['208', '社会保障和就业支出'],
  ['20805', '行政事业单位养老支出'],
  ['2080501', '行政单位离退休'],
  ['2080505', '机关事业单位基本养老保险缴费支出'],
] as const

const said = (one: FormReading, year = 2024): string[] =>
  codeRemarks([one], forms, year).map((remark) => `${remark.kind} ${remark.code} ${remark.name}`)

describe('科目代码与名称', () => {
  it('相符时不作声', () => {
    expect(said(reading('final-05', good))).toEqual([])
  })

  it('旧名、错名、还没有的科目', () => {
    expect(said(reading('final-05', [...good, ['2080506', '住房公积金']]))).toEqual([
      'other name 2080506 住房公积金',
    ])
    const before = good.filter(([code]) => code !== '20805')
    expect(said(reading('final-05', [...before, ['20805', '行政事业单位离退休']]), 2022)).toEqual([
      'former name 20805 行政事业单位离退休',
    ])
    const petitions = [
      ['201', '一般公共服务支出'],
      ['20140', '信访事务'],
      ['2014001', '行政运行'],
    ] as const
    expect(said(reading('final-05', [...good, ...petitions]), 2022)).toEqual([
      'not in force 20140 信访事务',
      'not in force 2014001 行政运行',
    ])
    expect(said(reading('final-05', [...good, ...petitions]), 2024)).toEqual([])
  })

  it('一个代码两个名称，并指出名称本来的代码', () => {
    const remarks = codeRemarks(
      [
        reading('final-06', [
          ['302', '商品和服务支出'],
          ['30201', '办公费'],
          ['30208', '取暖费'],
          ['30208', '物业管理费'],
        ]),
      ],
      forms,
      2024,
    )
    expect(remarks).toMatchObject([{ kind: 'two names', name: '物业管理费', named: ['30209'] }])
  })

  it('缺了上级；只列项的表不算缺', () => {
    expect(said(reading('final-05', [...good, ['2101101', '行政单位医疗']]))).toEqual([
      'no parent 2101101 行政单位医疗',
    ])
    expect(
      said(
        reading('final-05', [
          ['2080501', '行政单位离退休'],
          ['2101101', '行政单位医疗'],
        ]),
      ),
    ).toEqual([])
  })

  it('名称一栏其实是项目名称的，不判断', () => {
    expect(
      said(
        reading('final-05', [
          ['2010801', '日常办公'],
          ['2010804', '聘请中介机构'],
          ['2050803', '审计培训'],
        ]),
      ),
    ).toEqual([])
  })
})
