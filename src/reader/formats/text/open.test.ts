import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { grids, opened, plain, refused } from '../testing/opening.ts'
import { cleanLine } from './clean.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))
const utf16 = (text: string, big: boolean): Uint8Array => {
  const out = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) out.setUint16(i * 2, text.charCodeAt(i), !big)
  return new Uint8Array(out.buffer)
}

describe('编码', () => {
  const text = '部门决算\r\n2024 年收入 1,234.50 万元\r\n'
  /** 「部门决算」 in GB18030. */
  const gb = bytes('\xb2\xbf\xc3\xc5\xbe\xf6\xcb\xe3')
  const want = ['部门决算', '2024 年收入 1,234.50 万元']

  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 带标记', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16LE 带标记', utf16(`\ufeff${text}`, false)],
    ['UTF-16BE 带标记', utf16(`\ufeff${text}`, true)],
    ['UTF-16LE 无标记', utf16(text, false)],
  ])('%s', async (_, data) => {
    expect(plain((await opened(data)).blocks)).toEqual(want)
  })

  test('GB18030', async () => {
    expect(plain((await opened(gb)).blocks)).toEqual(['部门决算'])
  })

  test('乱字节、图片、程序不是文件', async () => {
    let seed = 1
    const random = Uint8Array.from(
      { length: 5000 },
      () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 16,
    )
    expect(await refused(random)).toMatchObject({ code: 'not a document' })
    expect(await refused(bytes('\x89PNG\r\n\x1a\n0000'))).toMatchObject({
      code: 'not a document',
      details: { seen: 'picture' },
    })
    expect(await refused(' \n\t\n')).toMatchObject({ code: 'empty file' })
  })
})

describe('文本', () => {
  test('行号按原文件从 1 数，空行不丢数；换页符换页', async () => {
    const { blocks, pages } = await opened('甲\n\n乙\n\f丙\n丁\f\n戊')
    expect(blocks.map((b) => b.kind === 'line' && [b.text, b.source.line, b.source.page])).toEqual([
      ['甲', 1, 1],
      ['乙', 3, 1],
      ['丙', 4, 2],
      ['丁', 5, 2],
      ['戊', 6, 3],
    ])
    expect(pages).toHaveLength(3)
  })

  test('页码是页边：带横线的、第几页、一页一个的裸数字；表里的序号不是', async () => {
    const margins = async (text: string): Promise<string[]> =>
      (await opened(text)).blocks.flatMap((b) => (b.kind === 'line' && b.margin === true ? [b.text] : []))
    expect(await margins('甲\n- 25 -\n乙\n第 3 页\n第3页 共20页\n— 4 —\n2024\n10')).toEqual([
      '- 25 -',
      '第 3 页',
      '第3页 共20页',
      '— 4 —',
    ])
    const body = Array.from({ length: 30 }, (_, i) => `第${i}行文字`).join('\n')
    const paged = [1, 2, 3, 4, 5].map((n) => `${body}\n${n}`).join('\n')
    expect(await margins(paged)).toEqual(['1', '2', '3', '4', '5'])
    const rows = [1, 2, 3, 4, 5].map((n) => `${n}\n指标\n10`).join('\n')
    expect(await margins(`${body}\n${body}\n${rows}\n${body}`)).toEqual([])
  })

  test('每页开头相同的书眉、每页末尾递增的数是页边；只在几页重复的表头不是', async () => {
    const page = (n: number): string => `某局2024年度部门决算\n${n < 3 ? '项目\n' : ''}正文${n}\n${n + 2}`
    const { blocks } = await opened([1, 2, 3, 4, 5].map(page).join('\n\f'))
    const margins = blocks.filter((b) => b.kind === 'line' && b.margin === true)
    expect(plain(margins)).toEqual([1, 2, 3, 4, 5].flatMap((n) => ['某局2024年度部门决算', `${n + 2}`]))
  })

  test('制表符隔开的是表，行尾多余的制表符不添列；目录不是表', async () => {
    const text =
      '目录\n第一部分 概况\t1\n一、职责\t1\n第二部分 决算表\t\n一、总表\t8\n表一\n项目\t行次\t金额\t\n一、收入\t1\t5.00\t\n\n\t2\t\n合计\t3\t5.00\n注：无'
    const document = await opened(text)
    expect(plain(document.blocks).slice(-3)).toEqual([
      '表一',
      [
        ['项目', '行次', '金额'],
        ['一、收入', '1', '5.00'],
        ['', '2', ''],
        ['合计', '3', '5.00'],
      ],
      '注：无',
    ])
    expect(grids(document)[0]).toMatchObject({ ruled: false, source: { line: 7 } })
    expect(grids(document)[0]!.cells.at(-1)!.source.line).toBe(11)
  })

  test('竖线表、CSV、夹在文字里的 <table>', async () => {
    expect(plain((await opened('前文\n| 项目 | 金额 |\n|---|---:|\n| 甲 | 1,000 |\n后文')).blocks)).toEqual([
      '前文',
      [
        ['项目', '金额'],
        ['甲', '1,000'],
      ],
      '后文',
    ])
    expect(plain((await opened('项目,金额\n"甲,乙","1,000"\n"两\n行""引""",3\n')).blocks)).toEqual([
      [
        ['项目', '金额'],
        ['甲,乙', '1,000'],
        ['两行"引"', '3'],
      ],
    ])
    const fragment =
      '表一\n<table border=1><tr><td rowspan="2">类</td><td>款</td></tr>\n<tr><td>项</td></tr></table>\n后文'
    const document = await opened(fragment)
    expect(plain(document.blocks)).toEqual([
      '表一',
      [
        ['类', '款'],
        ['', '项'],
      ],
      '后文',
    ])
    expect(grids(document)[0]!.source).toEqual({ page: 1, line: 2 })
  })

  test('带千分号的正文不是 CSV', async () => {
    const text = Array.from(
      { length: 20 },
      (_, i) => `收入${i}总计1,234.50万元${i % 2 === 0 ? '' : ',支出5,000元'}`,
    ).join('\n')
    expect(grids(await opened(text))).toEqual([])
  })

  test('行数超限说清楚', async () => {
    expect(await refused('甲\n'.repeat(3000), { cells: 1000 })).toMatchObject({ code: 'too many cells' })
  })

  test.each([
    ['$\\geq 90\\%$', '≥90%'],
    ['$\\geq 3,000$ 件', '≥3,000 件'],
    ['$\\leq$5', '≤5'],
    ['$5 \\times 2$', '5 × 2'],
    ['<p>甲</p>', '甲'],
    ['1、部门 <input checked="" type="checkbox"/> 2、区级 <input type="checkbox"/>', '1、部门 ☑ 2、区级 ☐'],
    ['A&amp;B&nbsp;C', 'A&B C'],
    ['单价$5到$6', '单价$5到$6'],
    ['甲<乙且丙>丁', '甲<乙且丙>丁'],
    ['$\\sqrt{x}$', '$\\sqrt{x}$'],
  ])('标记残留 %s 读作 %s', (raw, clean) => {
    expect(cleanLine(raw)).toBe(clean)
  })
})

const shared = new URL('../../../../../shared/documents/', import.meta.url)
describe.skipIf(!existsSync(shared))('真实文本（../shared/documents）', () => {
  const files = existsSync(shared) ? readdirSync(shared).filter((name) => name.endsWith('.txt')) : []

  test.each(files)('%s 每个非空行都在', async (name) => {
    const data = readFileSync(new URL(name, shared))
    const document = await opened(new Uint8Array(data))
    const known = new Set<number | undefined>()
    for (const block of document.blocks) {
      if (block.kind === 'line') known.add(block.source.line)
      else for (const cell of block.cells) known.add(cell.source.line)
    }
    const lost = data
      .toString('utf8')
      .split(/\r?\n/)
      .map((line, i) => [i + 1, line.replace(/<[^>]*>/g, '')] as const)
      .filter(([number, line]) => /[^\s-]/.test(line) && !known.has(number))
    expect(lost).toEqual([])
    expect(document.format).toBe('text')
  })
})
