import { describe, expect, it } from 'vitest'
import { disclosureOf, type GivenForm } from '../../cases/build.ts'
import { arithmetic } from '../core/basis.ts'
import { form } from '../core/form.ts'
import { cell, children, eachColumn, eachRow, sum, type Relation } from '../core/relation.ts'
import { say } from '../core/zh-CN/index.ts'
import { check } from './check.ts'

const columns = {
  total: { title: '本年支出合计', concept: 'total' },
  basic: { title: '基本支出', concept: 'basic' },
  project: { title: '项目支出', concept: 'project' },
}
const declared = (id: string, title: string) =>
  form({
    id,
    kind: 'final',
    title,
    aliases: [],
    number: '',
    unit: '万元',
    rowsBy: 'code',
    columns,
    rows: {},
    basis: arithmetic,
  })
const spent = declared('spent', '支出决算表')
const fiscal = declared('fiscal', '一般公共预算财政拨款支出决算表')
const within = (id: string): readonly Relation[] => [
  {
    id: `${id}/row`,
    family: 'within',
    each: [{ over: 'rows', form: id }],
    left: cell(id, eachRow, 'total'),
    is: '=',
    right: sum(cell(id, eachRow, 'basic'), cell(id, eachRow, 'project')),
    severity: 'error',
    basis: arithmetic,
  },
  {
    id: `${id}/tree`,
    family: 'within',
    each: [
      { over: 'parents', form: id },
      { over: 'columns', form: id, columns: ['total', 'basic', 'project'] },
    ],
    left: cell(id, eachRow, eachColumn),
    is: '=',
    right: children(id, eachColumn),
    severity: 'error',
    basis: arithmetic,
  },
]
const across: Relation = {
  id: 'spent/fiscal',
  family: 'across',
  each: [
    { over: 'codes', form: 'spent', and: 'fiscal' },
    { over: 'columns', form: 'spent', columns: ['total', 'basic', 'project'] },
  ],
  left: cell('spent', eachRow, eachColumn),
  is: '=',
  right: cell('fiscal', eachRow, eachColumn),
  severity: 'error',
  basis: arithmetic,
}
const options = {
  sentences: [],
  narrative: [],
  requirements: [],
  wording: [],
  forms: [spent, fiscal],
  relations: [...within('spent'), ...within('fiscal'), across],
}

const rows: GivenForm['rows'] = {
  total: { total: '13,258.64', basic: '1,350.32', project: '11,908.32' },
  '201': { total: '4,117.15', basic: '1,350.32', project: '2,766.83' },
  '20101': { total: '4,117.15', basic: '1,350.32', project: '2,766.83' },
  '2010101': { total: '1,350.32', basic: '1,350.32', project: '' },
  '2010102': { total: '2,766.83', basic: '', project: '2,766.83' },
  '208': { total: '9,141.49', basic: '', project: '9,141.49' },
}
const changed = (row: string, column: string, text: string): GivenForm['rows'] => ({
  ...rows,
  [row]: { ...rows[row], [column]: text },
})
const found = (given: GivenForm['rows']) =>
  check(
    disclosureOf({
      kind: 'final',
      forms: [
        { form: spent, rows: given },
        { form: fiscal, rows },
      ],
    }),
    options,
  )

describe('最小原因', () => {
  it('全部相符时不说话', () => {
    expect(found(rows).findings).toEqual([])
    expect(found(rows).obligations.every((o) => o.verdict === 'holds')).toBe(true)
  })
  it('一处印错是一个问题，其余关系作旁证，并给出应有的数', () => {
    const { findings } = found(changed('total', 'project', '11,908.3'))
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      code: 'misprint',
      severity: 'error',
      repair: '11,908.32',
      printed: '11,908.3',
    })
    expect(findings[0]!.witnesses).toEqual(['spent/tree'])
  })
  it('合计印错也归到合计', () => {
    const { findings } = found(changed('208', 'total', '9,114.49'))
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ repair: '9,141.49', details: { slip: 'transposed digits' } })
  })
  it('两个小数点的数由关系推出原数', () => {
    const { findings } = found(changed('208', 'total', '9.141.49'))
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ code: 'malformed number proven', repair: '9,141.49' })
    expect(say(findings[0]!).title).toContain('应为 9,141.49')
  })
  it('没有旁证时说明不能确定哪个数有误', () => {
    const alone = { total: { total: '10.00', basic: '4.00', project: '5.00' } }
    const { findings } = check(
      disclosureOf({ kind: 'final', forms: [{ form: spent, rows: alone }] }),
      options,
    )
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ code: 'sum differs', severity: 'error', repair: null })
    expect(say(findings[0]!).message).toContain('单凭这一条不能确定')
  })
  it('推断出来的数不能定为错误', () => {
    const alone = { total: { total: '10.00', basic: '4.00', project: '5.00' } }
    const { findings } = check(
      disclosureOf({ kind: 'final', forms: [{ form: spent, rows: alone, how: 'inferred' }] }),
      options,
    )
    expect(findings.map((f) => f.severity)).toEqual(['warning'])
  })
  it('图片表是无法核对，不是错误', () => {
    const { findings, obligations } = check(
      disclosureOf({ kind: 'final', forms: [{ form: spent, rows: {}, state: 'image-only' }] }),
      options,
    )
    expect(findings).toEqual([])
    expect(new Set(obligations.map((o) => o.verdict))).toEqual(new Set(['cannot tell']))
  })
})
