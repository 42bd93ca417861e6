import { describe, expect, test } from 'vitest'
import { grids, opened, plain, refused, rowsOf } from '../testing/opening.ts'

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`
const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

/** 「部门决算」 in GB2312. */
const gb = '\xb2\xbf\xc3\xc5\xbe\xf6\xcb\xe3'

describe('HTML', () => {
  test('标题、段落、换行；程序、菜单、看不见的不算', async () => {
    const body = `<script>var a="<p>不是正文</p>"</script><nav><a>首页</a></nav><h2>一、部门
      概况</h2><p>第一段 <b>加粗</b>。<br>第二行</p><div style="display: none">藏起<div>里层</div></div><p>末段&nbsp;A&amp;B</p>`
    const document = await opened(page(body, '<title>网页名</title><style>p{}</style>'))
    expect(document.format).toBe('html')
    expect(plain(document.blocks)).toEqual(['一、部门概况', '第一段 加粗。', '第二行', '末段\u00a0A&B'])
    expect(document.blocks[0]).toMatchObject({ heading: 2, whole: true, source: { page: 1, line: 1 } })
  })

  test('表格：跨行跨列，省略的结束标记，表头', async () => {
    const body = `<table><thead><tr><th rowspan=2>科目<th colspan=2>金额<tr><th>预算<th>决算</thead>
      <tr><td>合计<td>1,234.50<td><tr><td rowspan="9">末行<td>2<td>3</table>`
    const [grid] = grids(await opened(page(body)))
    expect(rowsOf(grid!)).toEqual([
      ['科目', '金额', ''],
      ['', '预算', '决算'],
      ['合计', '1,234.50', ''],
      ['末行', '2', '3'],
    ])
    expect(grid!.cells[0]).toMatchObject({ rowSpan: 2, header: true })
    expect(grid!.cells[1]).toMatchObject({ columnSpan: 2 })
    expect(grid!.cells.find((cell) => cell.text === '末行')!.rowSpan).toBe(1)
  })

  test('排版用的表格拆开，里面的数据表还是表', async () => {
    const data = '<table><tr><td>项目<td>金额</tr><tr><td>收入<td>5</tr></table>'
    const body = `<table><tr><td>菜单</td><td><table><tr><td><p>正文一</p><p>正文二</p>${data}</td></tr></table></td></tr></table>`
    expect(plain((await opened(page(body))).blocks)).toEqual([
      '菜单',
      '正文一',
      '正文二',
      [
        ['项目', '金额'],
        ['收入', '5'],
      ],
    ])
  })

  test('没有写明编码的 GB2312，写错编码的 UTF-8', async () => {
    const body = `<p>${gb}${gb}</p>`
    expect(plain((await opened(latin(page(body)))).blocks)).toEqual(['部门决算部门决算'])
    const wrong = page('<p>部门决算</p>', '<meta charset="gb2312">')
    expect(plain((await opened(wrong)).blocks)).toEqual(['部门决算'])
  })

  test('只有图片的网页是图片页', async () => {
    const document = await opened(
      page(
        '<p>收入支出决算总表</p><p><img src="1.png" width="800" height="1100"></p><img src="x.gif" width=16 height=16>',
      ),
    )
    expect(document.pages[0]!.content).toBe('image')
    expect(document.remarks).toHaveLength(1)
  })

  test('其实是网页的 .xls 与 MHTML', async () => {
    const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet></head><body><table><tr><td>甲</td><td>乙</td></tr><tr><td x:num="1">1.00</td><td>2</td></tr></table></body></html>`
    expect(rowsOf(grids(await opened(excel))[0]!)).toEqual([
      ['甲', '乙'],
      ['1.00', '2'],
    ])
    const quoted = [...new TextEncoder().encode('<html><body><p>部门决算</p></body></html>')]
      .map((byte) =>
        byte < 0x80 && byte !== 0x3d ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`,
      )
      .join('')
    const archive = (encoding: string, body: string): string =>
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--=_x"\r\n\r\n----=_x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n----=_x--\r\n`
    const base64 = btoa(String.fromCharCode(...new TextEncoder().encode('<p>部门决算</p>')))
    for (const file of [archive('quoted-printable', quoted), archive('base64', base64)]) {
      const document = await opened(file)
      expect(document.format).toBe('html')
      expect(plain(document.blocks)).toEqual(['部门决算'])
    }
  })

  test('嵌套过深、单元格过多都停下', async () => {
    expect(await refused(page('<table><tr><td>'.repeat(2000)))).toMatchObject({ code: 'nested too deep' })
    expect(await refused(page('<div>'.repeat(300_000)))).toMatchObject({ code: 'nested too deep' })
    expect(
      await refused(page(`<table>${'<tr><td colspan=1000 rowspan=65534>x'.repeat(2000)}</table>`)),
    ).toMatchObject({
      code: 'too many cells',
    })
  })

  test('交错不成对的标记也读得完', async () => {
    const document = await opened(
      page('</table></td><td>散格<table><tr><td>甲</div></p><td>乙<tr>丙</table></tr><b><p>后文'),
    )
    expect(plain(document.blocks).flat(2).join('')).toContain('后文')
  })
})
