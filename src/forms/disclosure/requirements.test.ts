import { describe, expect, it } from 'vitest'
import { forms, relations, sentences } from '../index.ts'
import { requirements, type Test } from './index.ts'
import { saysNone, saysNothingChanged } from './none.ts'

const every = (test: Test): readonly Test[] => (test.kind === 'any' ? test.of.flatMap(every) : [test])

describe('公开内容要求', () => {
  it('编号唯一，都有名称和依据', () => {
    const ids = requirements.map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const one of requirements) {
      expect(one.title.zh, one.id).toMatch(/[\u4e00-\u9fff]/)
      expect(one.title.en, one.id).toMatch(/^[A-Z]/)
      expect(one.basis.notice, one.id).not.toBe('')
      expect(one.id).toMatch(/^(final|budget)\/must\/[a-z0-9-]+(\/[a-z0-9-]+)*$/)
    }
  })

  it('所指的表、关系、句子都在，且属于同一种文件', () => {
    const form = new Map(forms.map((one) => [one.id, one.kind]))
    const relation = new Set(relations.map((one) => one.id))
    const sentence = new Map(sentences.map((one) => [one.id, one.document]))
    for (const one of requirements)
      for (const test of every(one.test)) {
        if ('form' in test) expect(form.get(test.form), `${one.id} ${test.form}`).toBe(one.document)
        if (test.kind === 'relation') expect(relation, one.id).toContain(test.relation)
        if (test.kind === 'claim')
          for (const id of test.sentences) expect(sentence.get(id), `${one.id} ${id}`).toBe(one.document)
      }
  })

  it('式样不带记忆，重复试不会变', () => {
    for (const one of requirements)
      for (const test of every(one.test)) {
        const patterns = Object.values(test).filter((value): value is RegExp => value instanceof RegExp)
        for (const pattern of [...patterns, ...(one.unless === undefined ? [] : [one.unless])])
          expect(pattern.flags, one.id).not.toMatch(/[gy]/)
      }
  })

  it('公开日期只凭文件不能判断', () => {
    const dates = requirements.filter((one) => one.id.includes('/date/'))
    expect(dates.length).toBeGreaterThanOrEqual(6)
    for (const one of dates) expect(one.test.kind).toBe('input')
  })

  it('九张决算表、九张预算表都要公开', () => {
    const tables = requirements.flatMap((one) => (one.test.kind === 'table' ? [one.test.form] : []))
    for (let n = 1; n <= 9; n += 1) {
      expect(tables).toContain(`final-0${n}`)
      expect(tables).toContain(`budget-0${n}`)
    }
  })
})

describe('说明没有的句子', () => {
  it.each([
    ['本部门2024年度没有政府性基金预算财政拨款收支', '政府性基金', true],
    ['2024年度未组织因公出国(境)', '因公出国', true],
    ['公务接待费支出0.00万元', '公务接待', true],
    ['公务接待费支出10.00万元', '公务接待', false],
    ['政府性基金支出300万元', '政府性基金', false],
    ['本年度没有国有资本经营收支。政府性基金支出20万元', '政府性基金', false],
  ] as const)('%s', (sentence, what, said) => {
    expect(saysNone(what).test(sentence)).toBe(said)
  })
})

describe('没有增减的句子', () => {
  it.each([
    ['2025年三公经费预算数为10.00万元,与2024年预算持平。', true],
    ['2025年三公经费预算数为10.00万元,比2024年预算增加2.00万元。', false],
    ['没有三公经费预算', true],
  ] as const)('%s', (sentence, said) => {
    expect(saysNothingChanged('三公经费').test(sentence)).toBe(said)
  })
})

describe('个人信息', () => {
  const mobile = requirements.find((one) => one.id === 'final/must/privacy/mobile')!
  it.each([
    ['联系电话：' + '139' + '00000000', true],
    ['支出13912345678.90元', false],
    ['合计139,123,456.78', false],
  ] as const)('%s', (sentence, found) => {
    expect(mobile.test.kind === 'no text' && mobile.test.pattern.test(sentence)).toBe(found)
  })
})
