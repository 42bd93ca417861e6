import { describe, expect, test } from 'vitest'
import { grids, opened, plain, rowsOf } from '../testing/opening.ts'
import { cell, paragraph, run, table, word } from '../testing/samples.ts'

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const numbering =
  `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%1.%3', '<w:isLgl/>')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="9">${level(0, 'chineseCounting', '第%1部分')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
  '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>' +
  '<w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num>'
const inList = (list: number, at: number): string =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const picture = (cx: number, cy: number): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="${cx}" cy="${cy}"/><a:blip r:embed="x"/></wp:inline></w:drawing></w:r></w:p>`

const lines = async (body: string, sample = {}): Promise<unknown[]> =>
  plain((await opened(word(body, sample))).blocks)

describe('DOCX', () => {
  test('自动编号照 Word 的数法写出：各级、重新起算、法律式、无符号的项目', async () => {
    const body =
      paragraph('概况', inList(4, 0)) +
      paragraph('职能', inList(1, 0)) +
      paragraph('主要', inList(1, 1)) +
      paragraph('其他', inList(1, 1)) +
      paragraph('机构', inList(1, 0)) +
      paragraph('内设', inList(1, 1)) +
      paragraph('细目', inList(1, 2)) +
      paragraph('另起', inList(2, 0)) +
      paragraph('圆点', inList(3, 0)) +
      paragraph('说明', inList(4, 0))
    expect(await lines(body, { numbering })).toEqual([
      '第一部分 概况',
      '一、职能',
      '（一）主要',
      '（二）其他',
      '二、机构',
      '（一）内设',
      '2.1 细目',
      '一、另起',
      '圆点',
      '第二部分 说明',
    ])
  })

  test('标题级别来自样式、上级样式或段落自己；样式也带编号', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>' +
      `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="章"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>` +
      '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/><w:basedOn w:val="1"/></w:style>'
    const body =
      paragraph('部门概况', '<w:pStyle w:val="a"/>') +
      paragraph('二级', '<w:outlineLvl w:val="1"/>') +
      paragraph('正文', '<w:outlineLvl w:val="9"/>') +
      paragraph('目录行', '<w:pStyle w:val="T"/>')
    const { blocks } = await opened(word(body, { styles, numbering }))
    expect(blocks.map((block) => block.kind === 'line' && [block.text, block.heading, block.whole])).toEqual([
      ['第一部分 部门概况', 1, true],
      ['二级', 2, true],
      ['正文', undefined, true],
      ['目录行', undefined, true],
    ])
  })

  test('表格：横向、纵向合并，行前空列，表头行，空单元格不列', async () => {
    const body = table(
      [cell('科目', '<w:vMerge w:val="restart"/>'), cell('金额', '<w:gridSpan w:val="2"/>')],
      [cell('', '<w:vMerge/>'), cell('预算'), cell('决算')],
      [cell('合计'), cell(''), cell('1,234.50')],
    )
    const [grid] = grids(await opened(word(body)))
    expect(rowsOf(grid!)).toEqual([
      ['科目', '金额', ''],
      ['', '预算', '决算'],
      ['合计', '', '1,234.50'],
    ])
    expect(grid!.cells[0]).toMatchObject({ rowSpan: 2, columnSpan: 1 })
    expect(grid!.cells[1]).toMatchObject({ rowSpan: 1, columnSpan: 2 })
    expect(grid!.cells).toHaveLength(6)
    expect(grid!.ruled).toBe(true)
  })

  test('修订：删去的不要，插入的要；隐藏文字不要；域只要结果', async () => {
    const body =
      `<w:p>${run('支出')}<w:del><w:r><w:delText>增加</w:delText></w:r></w:del><w:ins>${run('减少')}</w:ins>${run('5万元')}</w:p>` +
      `<w:p>${run('见')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>${field('begin')}<w:r><w:instrText> REF x </w:instrText></w:r>${field('separate')}${run('表1')}${field('end')}${run('。')}</w:p>` +
      `<w:p>${field('begin')}${run('IF 没有结果的指令')}${field('end')}${run('其后')}</w:p>` +
      `<w:p>${field('begin')}${run('不收尾的域')}</w:p>${paragraph('照读')}`
    expect(await lines(body)).toEqual(['支出减少5万元', '见表1。', '其后', '照读'])
  })

  test('文本框、脚注跟在段后，自引的脚注不打转；两种写法的文本框只算一次；页眉是页边', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const body =
      `<w:p>${run('正文')}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('框内')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('框内')}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>` +
      '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>'
    const footnotes = `<w:footnote w:id="2"><w:p>${run('注：不含税')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote>`
    const document = await opened(word(body, { footnotes, header: paragraph('某某局2024年度部门决算') }))
    expect(plain(document.blocks)).toEqual(['某某局2024年度部门决算', '正文', '框内', '注：不含税'])
    expect(document.blocks[0]).toMatchObject({ margin: true })
    expect(document.pages[0]!.width).toBeCloseTo(841.9)
  })

  test('页：有排版记号按记号，没有就按分页符', async () => {
    const rendered = '<w:r><w:lastRenderedPageBreak/></w:r>'
    const asked = '<w:r><w:br w:type="page"/></w:r>'
    const pagesOf = async (body: string): Promise<unknown[]> =>
      (await opened(word(body))).blocks.map((block) => block.source.page)
    expect(
      await pagesOf(
        `${paragraph('甲')}<w:p>${rendered}${run('乙')}</w:p><w:p>${run('丙')}${rendered}${run('续')}</w:p>${paragraph('丁')}`,
      ),
    ).toEqual([1, 2, 2, 3])
    const turned = `<w:tc><w:p>${run('a')}${rendered}</w:p></w:tc>`
    expect(await pagesOf(table([turned, turned], [turned, turned]) + paragraph('乙'))).toEqual([1, 3])
    expect(
      await pagesOf(
        `${paragraph('甲')}<w:p>${asked}</w:p>${paragraph('乙')}${paragraph('丙', '<w:pageBreakBefore/>')}`,
      ),
    ).toEqual([1, 2, 3])
  })

  test('整页图片是图片页，不是空白页；小图不算', async () => {
    const asked = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    const document = await opened(
      word(
        paragraph('收入支出决算总表见图。'.repeat(5)) +
          picture(300_000, 300_000) +
          asked +
          picture(5_000_000, 6_000_000),
      ),
    )
    expect(document.pages.map((page) => page.content)).toEqual(['text', 'image'])
    expect(document.remarks).toMatchObject([{ code: 'image page', source: { page: 2 } }])
  })

  test('只用来排版的表格拆开；真表格里的小表压进单元格', async () => {
    const inner = table([cell('项'), cell('额')], [cell('甲'), cell('1')])
    const outer = `<w:tbl><w:tr><w:tc>${paragraph('一、说明')}${inner}<w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`
    expect(await lines(outer)).toEqual([
      '一、说明',
      [
        ['项', '额'],
        ['甲', '1'],
      ],
    ])
    const small = `<w:tbl><w:tr><w:tc>${paragraph('指标')}</w:tc><w:tc>${table([cell('≥'), cell('90%')])}<w:p/></w:tc></w:tr><w:tr>${cell('分值')}${cell('10')}</w:tr></w:tbl>`
    expect(await lines(small)).toEqual([
      [
        ['指标', '≥ 90%'],
        ['分值', '10'],
      ],
    ])
  })

  test('手动换行：句子完了就分行，没完就接上；符号字体的方框', async () => {
    const body =
      `<w:p>${run('单位：万元')}<w:r><w:br/></w:r>${run('第二行')}</w:p>` +
      `<w:p>${run('本部门贯彻执行国家、省、市关于人力资源和社会保障工作的方针政策，组织实')}<w:r><w:br/></w:r>${run('施。')}</w:p>` +
      '<w:p><w:r><w:sym w:font="Wingdings 2" w:char="F052"/><w:t>是</w:t><w:sym w:font="Wingdings" w:char="F0A8"/><w:t>否</w:t></w:r></w:p>'
    expect(await lines(body)).toEqual([
      '单位：万元',
      '第二行',
      '本部门贯彻执行国家、省、市关于人力资源和社会保障工作的方针政策，组织实施。',
      '☑是□否',
    ])
  })
})
