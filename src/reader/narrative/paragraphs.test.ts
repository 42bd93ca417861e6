import { describe, expect, it } from 'vitest'
import type { Block, Line, Opened } from '../document.ts'
import { heading, runIn } from './headings.ts'
import { paragraphs } from './paragraphs.ts'
import { sourceAt } from '../../core/place.ts'

const opened: Opened = { format: 'text', sha256: '', pages: [], blocks: [], remarks: [] }
const lines = (...texts: string[]): Line[] =>
  texts.map((text, i) => ({ kind: 'line', text, source: { line: i + 1 } }))
const read = (...texts: string[]) => paragraphs(lines(...texts), opened)
const full = '本单位全年各项工作按照计划稳步推进并取得了预期的成效'

describe('lines become paragraphs', () => {
  it('a number and a word broken over lines are one again', () => {
    const [, text] = read(
      '一、收入决算情况说明',
      `${full}，收入合计`,
      '',
      `1,234.5 万元，${full}，占本年收`,
      '',
      '入 100%。',
    )
    expect(text?.text).toBe(`${full}，收入合计1,234.5 万元，${full}，占本年收入 100%。`)
  })

  it('an amount is never parted from its unit', () => {
    const all = read(full + full, '2024年某单位机关运行经费预算总计211', '万元，比上年减少。', full + full)
    expect(all.map((one) => one.text).join('|')).toContain('总计211万元，')
  })

  it('「（类）」 and a full stop on lines of their own belong to the words before them', () => {
    const all = read(
      '12、',
      '住房保障支出',
      '（类）',
      '住房改革支出',
      '（款）',
      '住房公积金',
      '（项）',
      '。',
      `主要用于：${full}。`,
    )
    expect(all[0]?.text).toContain('住房保障支出（类）住房改革支出（款）住房公积金（项）。')
  })

  it('a page number within a paragraph is taken out', () => {
    const all = read(`${full}${full}，主要是`, '— 25 —', '26', `用于${full}。`)
    expect(all).toHaveLength(1)
    expect(all[0]?.text).not.toContain('25')
  })

  it('margins by position are taken out, and a grid parts two paragraphs', () => {
    const blocks: Block[] = [
      ...lines(`${full}${full}`),
      { kind: 'line', text: '某局2024年度部门决算', source: { line: 8 }, margin: true },
      { kind: 'grid', source: {}, rows: 0, columns: 0, cells: [], ruled: true },
      ...lines(`${full}${full}`),
    ]
    expect(paragraphs(blocks, opened)).toHaveLength(2)
  })

  it('whole paragraphs stay apart, numbered items begin anew', () => {
    const whole = [`${full}。`, `${full}。`].map((text, i): Line => ({
      kind: 'line',
      text,
      source: { line: i },
      whole: true,
    }))
    expect(paragraphs(whole, opened)).toHaveLength(2)
    expect(read(`1.${full}${full}。`, `2.${full}${full}。`)).toHaveLength(2)
  })

  it('lines with geometry are joined by their right edge, and an indent begins a paragraph', () => {
    const line = (text: string, x: number, width: number, y: number): Line => ({
      kind: 'line',
      text,
      source: { page: 1, box: { x, y, width, height: 12 } },
    })
    const all = paragraphs(
      [
        line('二零二四年度本单位收入总计一百万元，比上年增加十万', 114, 336, 100),
        line('元，增长百分之十一，主要原因是项目支出增加，人员也增加', 90, 360, 120),
        line('了。', 90, 24, 140),
        line('二零二四年度本单位支出总计一百万元，比上年增加十万', 114, 336, 160),
        line('元。', 90, 24, 180),
      ],
      opened,
    )
    expect(all).toHaveLength(2)
  })
})

describe('headings', () => {
  it.each([
    ['第三部分 某局2024年度部门决算情况说明', 1, '某局2024年度部门决算情况说明'],
    ['一、收入支出决算总体情况说明', 2, '收入支出决算总体情况说明'],
    ['（二）支出决算结构情况', 3, '支出决算结构情况'],
    ['1. 机关运行经费。', 4, '机关运行经费'],
    ['（1）基本工资', 5, '基本工资'],
    ['其他相关情况说明', 1, '其他相关情况说明'],
  ])('%s', (text, level, title) => expect(heading(text)).toEqual({ level, title }))

  it.each([
    '1.社会保障和就业（类）支出12.5万元，占5%。',
    '2022年度收入合计10万元。',
    '一、收入决算情况说明………………………… 5',
    '（一）财政拨款收入：指本级财政拨付的资金。',
    '单位：万元',
  ])('%s is none', (text) => expect(heading(text)).toBeNull())

  it('a heading may run into its paragraph', () => {
    expect(runIn('（一）机关运行经费。2024年预算10万元。')).toEqual({ level: 3, title: '机关运行经费' })
    expect(runIn('（一）收入合计10万元。其中')).toBeNull()
  })

  it('stand above what follows them, outermost first', () => {
    const all = read(
      '第三部分 某局2024年度',
      '部门决算情况说明',
      '五、一般公共预算财政拨款支出决算情况说明',
      '（一）总体情况',
      '一般公共预算财政拨款支出10万元。',
      '六、基本支出决算情况说明',
      '基本支出6万元。',
    )
    expect(all[0]).toMatchObject({ heading: true, text: '第三部分 某局2024年度部门决算情况说明' })
    expect(all[3]?.chapter).toEqual([
      '某局2024年度部门决算情况说明',
      '一般公共预算财政拨款支出决算情况说明',
      '总体情况',
    ])
    expect(all.at(-1)?.chapter.at(-1)).toBe('基本支出决算情况说明')
  })

  it('the contents are no chapters, with leaders or without', () => {
    const all = read(
      '目 录',
      '第一部分 某局概况',
      '一、收入决算情况说明',
      '二、支出决算情况说明',
      '第一部分 某局概况',
      '一、主要职责',
      '负责某项工作。',
      '三、其他说明 …………………… 12',
    )
    expect(all.filter((one) => one.heading).map((one) => one.text)).toEqual([
      '第一部分 某局概况',
      '一、主要职责',
    ])
    expect(all[2]?.chapter).toEqual(['目录'])
  })
})

describe('places', () => {
  it('every number can be pointed at on its line', () => {
    const [one] = paragraphs(lines(`${full}${full}，共`, '12.5万元。'), opened)
    const at = one?.text.indexOf('12.5') ?? 0
    expect(sourceAt(one!, at, at + 4)).toEqual({ line: 2 })
    expect(sourceAt(one!, 0, 2)).toEqual({ line: 1 })
  })

  it('within a line the box is the share the characters take', () => {
    const box = { x: 100, y: 50, width: 120, height: 12 }
    const [one] = paragraphs([{ kind: 'line', text: '共计12.5万元。', source: { page: 1, box } }], opened)
    const found = sourceAt(one!, 2, 6).box
    expect(found?.x).toBeCloseTo(100 + (120 * 4) / 14)
    expect(found?.width).toBeCloseTo((120 * 4) / 14)
  })
})
