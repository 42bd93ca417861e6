import { describe, expect, test } from 'vitest'
import type { Paragraph } from '../../core/disclosure.ts'
import { tornParagraphs } from './torn.ts'

const paragraph = (text: string, heading = false, chapter: readonly string[] = []): Paragraph => ({
  text,
  heading,
  chapter,
  source: { page: 1 },
  places: [],
})
const heading = paragraph('一、收入决算情况说明', true)
const whole = paragraph('收入合计12.00万元，其中：其他收入2.00万元。', false, ['一、收入决算情况说明'])
const begun = paragraph('支出，包括专项业务费等，其中：其他支出2.00万元。')
const open = paragraph('收入合计12.00万元，其中：其他收入', false, ['一、收入决算情况说明'])

describe('文件两头断开的句子', () => {
  test('没有标题而从半句开始的第一段、没有写完的最后一段，都不作证据', () => {
    expect(tornParagraphs([begun, heading, whole])).toEqual(new Set([begun]))
    expect(tornParagraphs([heading, whole, open])).toEqual(new Set([open]))
  })

  test('整份文件没有', () => {
    expect(tornParagraphs([heading, whole])).toEqual(new Set())
    expect(tornParagraphs([heading, open, whole])).toEqual(new Set())
    expect(tornParagraphs([paragraph('某局2024年度部门决算'), heading, whole])).toEqual(new Set())
    expect(tornParagraphs([])).toEqual(new Set())
  })
})
