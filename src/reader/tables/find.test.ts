import { describe, expect, test } from 'vitest'
import { grid, line, opened } from './drawn.fixture.ts'
import { findTables } from './find.ts'

const texts = (rows: readonly (readonly { readonly text: string }[])[]): string[][] =>
  rows.map((row) => row.map((cell) => cell.text))

describe('a table', () => {
  test('takes its title, number, body and unit from the lines above it, and its notes from below', () => {
    const { tables, lines } = findTables(
      opened([
        line('前面的一句话。'),
        line('2024 年度收入决算表'),
        line('公开 02 表'),
        line('部门：某某局  金额单位：万元'),
        grid([
          ['科目编码', '科目名称', '本年收入合计'],
          ['栏次', '>', '1'],
          ['合计', '>', '12.30'],
          ['201', '一般公共服务支出', '12.30'],
        ]),
        line('注：本表反映取得的各项收入情况。'),
        line('后面的一句话。'),
      ]),
    )
    const table = tables[0]
    expect(table).toMatchObject({
      title: '2024年度收入决算表',
      number: '公开02表',
      unit: '万元',
      body: '某某局',
    })
    expect(table?.columns).toEqual(['科目编码', '科目名称', '本年收入合计'])
    expect(texts(table?.rows ?? [])).toEqual([
      ['合计', '', '12.30'],
      ['201', '一般公共服务支出', '12.30'],
    ])
    expect(table?.notes.map((note) => note.text)).toEqual(['注：本表反映取得的各项收入情况。'])
    expect(lines.map((l) => (l.kind === 'line' ? l.text : ''))).toEqual(['前面的一句话。', '后面的一句话。'])
  })

  test('joins header levels by / and lets a merged cell stand once', () => {
    const { tables } = findTables(
      opened([
        line('表3 部门支出总表'),
        line('单位：元'),
        grid([
          ['项 目', '>', '支出', '>', '>'],
          ['编码', '名称', '合计', '基本支出', '项目支出'],
          ['合计', '>', '3', '1', '2'],
        ]),
      ]),
    )
    expect(tables[0]?.columns).toEqual([
      '项目/编码',
      '项目/名称',
      '支出/合计',
      '支出/基本支出',
      '支出/项目支出',
    ])
    expect(tables[0]).toMatchObject({ title: '部门支出总表', number: '表3', unit: '元' })
  })

  test('goes on over pages, with and without its header', () => {
    const head = ['编码', '名称', '合计']
    const { tables } = findTables(
      opened([
        line('部门支出总表'),
        line('单位：元'),
        grid([head, ['201', '甲', '1.00']], 1),
        line('- 1 -', 1, { margin: true }),
        grid([head, ['202', '乙', '2.00']], 2),
        grid([['203', '丙', '3.00']], 3),
        grid([['合计', '', '6.00']], 4),
      ]),
    )
    expect(tables).toHaveLength(1)
    expect(tables[0]?.pages).toEqual([1, 2, 3, 4])
    expect(texts(tables[0]?.rows ?? []).map((row) => row[0])).toEqual(['201', '202', '203', '合计'])
  })

  test('is another table under another title, or with a header of its own', () => {
    const { tables } = findTables(
      opened([
        line('部门收入总表'),
        grid(
          [
            ['编码', '名称', '合计'],
            ['201', '甲', '1.00'],
          ],
          1,
        ),
        line('部门支出总表', 2),
        grid(
          [
            ['编码', '名称', '合计'],
            ['201', '甲', '1.00'],
          ],
          2,
        ),
        grid(
          [
            ['单位', '项目名称', '金额'],
            ['某局', '乙', '2.00'],
          ],
          3,
        ),
      ]),
    )
    expect(tables.map((table) => table.title)).toEqual(['部门收入总表', '部门支出总表', ''])
  })

  test('says whether it is empty and whether that was explained', () => {
    const empty = grid([
      ['编码', '名称', '合计'],
      ['合计', '>', ''],
    ])
    const { tables } = findTables(
      opened([
        line('政府性基金预算支出表'),
        empty,
        line('注：本部门2025年无政府性基金预算，故本表为空表。'),
        line('国有资本经营预算支出表', 2),
        { ...empty, source: { page: 2 } },
      ]),
    )
    expect(tables.map((table) => table.state)).toEqual(['empty-declared', 'empty-undeclared'])
  })

  test('keeps both halves in a row and drops rows that are blank altogether', () => {
    const { tables } = findTables(
      opened([
        line('收支总表'),
        grid([
          ['收入', '>', '支出', '>'],
          ['项目', '预算数', '项目', '预算数'],
          ['一、甲', '1.00', '一、乙', '1.00'],
          ['', '', '', ''],
          ['', '', '二、丙', ''],
        ]),
      ]),
    )
    expect(texts(tables[0]?.rows ?? [])).toEqual([
      ['一、甲', '1.00', '一、乙', '1.00'],
      ['', '', '二、丙', ''],
    ])
  })

  test('in a workbook carries its title, body and unit in its first rows', () => {
    const sheet = {
      ...grid([
        ['附表1', '', ''],
        ['部门收入总表', '>', '>'],
        ['部门：某局', '', '单位：万元'],
        ['编码', '名称', '合计'],
        ['201', '甲', '1.00'],
        ['注：无。', '>', '>'],
      ]),
      sheet: '收入',
    }
    const { tables } = findTables(opened([sheet]))
    expect(tables[0]).toMatchObject({ title: '部门收入总表', number: '附表1', body: '某局', unit: '万元' })
    expect(texts(tables[0]?.rows ?? [])).toEqual([['201', '甲', '1.00']])
    expect(tables[0]?.notes.map((note) => note.text)).toEqual(['注：无。'])
  })

  test('mends a row that the end of a page cut in two', () => {
    const { tables } = findTables(
      opened([
        line('部门支出总表'),
        grid([
          ['科目编码', '科目名称', '合计'],
          ['2080505', '机关事业单位基本养老保险缴', '1.00'],
        ]),
        grid(
          [
            ['', '费支出', ''],
            ['210', '卫生健康支出', '2.00'],
          ],
          2,
        ),
      ]),
    )
    expect(texts(tables[0]?.rows ?? [])).toEqual([
      ['2080505', '机关事业单位基本养老保险缴费支出', '1.00'],
      ['210', '卫生健康支出', '2.00'],
    ])
  })

  test('has the unit that was stated once for all tables, and says that it was not its own', () => {
    const drawn = grid([
      ['编码', '名称', '合计'],
      ['201', '甲', '1.00'],
    ])
    const { tables } = findTables(opened([line('以下各表金额单位均为万元。'), line('部门收入总表'), drawn]))
    expect(tables[0]).toMatchObject({ unit: '万元', doubts: ['unit not its own'] })
    expect(findTables(opened([line('部门收入总表'), drawn])).tables[0]?.unit).toBeNull()
  })

  test('that is a picture is said to be one', () => {
    const pages = opened([line('部门收入总表', 2), line('正文。', 4)])
    const { tables } = findTables({
      ...pages,
      pages: pages.pages.map((page) => (page.number === 2 ? { ...page, content: 'image' as const } : page)),
    })
    expect(tables).toMatchObject([{ title: '部门收入总表', state: 'image-only', pages: [2] }])
  })

  test('is said to be a picture where a text has the chapter of tables and nothing in it', () => {
    const dump = opened([
      line('第二部分 某局2020年度部门决算表', 1, { source: { page: 1, line: 1 } }),
      line('第三部分 某局2020年度部门决算情况说明', 1, { source: { page: 1, line: 5 } }),
      line('一、收入决算情况说明', 1, { source: { page: 1, line: 6 } }),
    ])
    expect(findTables({ ...dump, format: 'text' }).tables.map((table) => table.state)).toEqual(['image-only'])
    expect(findTables(dump).tables).toEqual([])
  })

  test('in a workbook without a title is called by its tab', () => {
    const drawn = grid([
      ['科目编码', '科目名称', '合计'],
      ['201', '甲', '1.00'],
    ])
    const titles = ['GK02 收入决算表', 'Sheet1'].map(
      (sheet) => findTables(opened([{ ...drawn, sheet }])).tables[0]?.title,
    )
    expect(titles).toEqual(['收入决算表', ''])
  })

  test('below another in one sheet is a table of its own', () => {
    const sheet = {
      ...grid([
        ['部门收入总表', '>', '>'],
        ['编码', '名称', '合计'],
        ['201', '甲', '1.00'],
        ['', '', ''],
        ['部门支出总表', '>', '>'],
        ['', '', '单位：元'],
        ['编码', '名称', '基本支出'],
        ['202', '乙', '2.00'],
      ]),
      sheet: 'Sheet1',
    }
    const { tables } = findTables(opened([sheet]))
    expect(tables.map((table) => [table.title, table.unit, texts(table.rows)])).toEqual([
      ['部门收入总表', null, [['201', '甲', '1.00']]],
      ['部门支出总表', '元', [['202', '乙', '2.00']]],
    ])
  })

  test('by unit keeps its columns, though a name stands beside one wide header', () => {
    const { tables } = findTables(
      opened([
        line('部门收入总表'),
        grid(
          [
            ['部门名称', '2026年部门预算', '', ''],
            ['', '合计', '财政拨款', '其他收入'],
            ['某局', '3.00', '2.00', '1.00'],
          ],
          1,
          false,
        ),
      ]),
    )
    expect(tables[0]?.columns).toEqual([
      '部门名称',
      '2026年部门预算/合计',
      '2026年部门预算/财政拨款',
      '2026年部门预算/其他收入',
    ])
  })

  test('is not made of a frame around prose', () => {
    const { tables, lines } = findTables(opened([grid([['这是一个文本框，里面只有一句话。']])]))
    expect(tables).toEqual([])
    expect(lines).toHaveLength(1)
  })

  test('made of fields has no columns', () => {
    const { tables } = findTables(
      opened([
        line('项目支出绩效目标表'),
        grid([
          ['（2024年度）', '>', '>', '>'],
          ['项目名称', '>', '甲项目', '>'],
          ['主管部门', '某局', '实施单位', '某局'],
          ['一级指标', '二级指标', '三级指标', '指标值'],
          ['产出指标', '数量指标', '次数', '≥3次'],
        ]),
      ]),
    )
    expect(tables[0]?.columns).toEqual([])
    expect(tables[0]?.rows).toHaveLength(5)
  })
})
