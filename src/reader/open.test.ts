import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { defaultLimits } from './document.ts'
import { opened, plain, refused } from './formats/testing/opening.ts'
import { archive, cell, paragraph, run, table, word, workbook } from './formats/testing/samples.ts'
import { open } from './open.ts'

const rows = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`).join('')

describe('按内容识别，不看扩展名', () => {
  test('格式与散列', async () => {
    expect(await opened(word(paragraph('甲')))).toMatchObject({ format: 'docx' })
    expect(await opened(workbook([{ name: 'a', rows: rows(1) }]))).toMatchObject({ format: 'xlsx' })
    expect(await opened('<html><body>甲</body></html>')).toMatchObject({ format: 'html' })
    const text = await opened('abc')
    expect(text.format).toBe('text')
    expect(text.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  test('启用宏的、关系丢了的、前面有杂字节的，都认得', async () => {
    const macro = archive({
      '[Content_Types].xml':
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      'word\\document.xml': `<w:document><w:body>${paragraph('甲')}</w:body></w:document>`,
    })
    expect(plain((await opened(macro)).blocks)).toEqual(['甲'])
    const plainZip = word(paragraph('乙'))
    const shifted = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, ...plainZip])
    expect(plain((await opened(shifted)).blocks)).toEqual(['乙'])
  })

  test('PDF 前面有杂字节也交给 PDF；打不开也是说明，不是异常', async () => {
    const pdfium = (): Promise<Uint8Array> => Promise.reject(new Error('none'))
    const result = await open(strToU8('\r\njunk\r\n%PDF-1.7\n'), { pdfium, now: () => performance.now() })
    // Text would be read; only the PDF reader finds it damaged.
    expect(result).toMatchObject({ ok: false, reason: { code: 'damaged' } })
  })

  test('别的文件说明看到了什么', async () => {
    expect(await refused('{\\rtf1 甲}')).toMatchObject({ code: 'not a document', details: { seen: 'rtf' } })
    expect(await refused(archive({ 'a.txt': '甲' }))).toMatchObject({
      code: 'not a document',
      details: { seen: 'zip' },
    })
    expect(await refused(zipSync({ 'inner.zip': archive({ 'a.txt': '甲' }) }))).toMatchObject({
      code: 'not a document',
    })
  })
})

describe('坏文件在有限的时间和内存里说清楚', () => {
  test('空文件、过大的文件、过大的文本', async () => {
    expect(await refused(new Uint8Array())).toMatchObject({ code: 'empty file' })
    expect(await refused('甲'.repeat(100), { bytes: 100 })).toMatchObject({
      code: 'too large',
      details: { bytes: 300, limit: 100 },
    })
    const text = new Uint8Array(40 * 1024 * 1024).fill(0x61)
    expect(await refused(text)).toMatchObject({ code: 'too large' })
  })

  test('截断在任何地方', async () => {
    for (const whole of [word(table([cell('甲'), cell('乙')])), workbook([{ name: 'a', rows: rows(50) }])])
      for (let at = 4; at < whole.length; at += Math.ceil(whole.length / 40))
        expect((await refused(whole.slice(0, at))).code).toBe('damaged')
  })

  test('压缩炸弹：倍数太高、总量太大、条目太多；用不到的部分不解压', async () => {
    const zeros = new Uint8Array(36 * 1024 * 1024)
    const bomb = (name: string): Uint8Array =>
      zipSync({
        '[Content_Types].xml': strToU8('<Types/>'),
        'word/document.xml': strToU8(`<w:document><w:body>${paragraph('甲')}</w:body></w:document>`),
        [name]: zeros,
      })
    expect(plain((await opened(bomb('word/media/bomb.bin'))).blocks)).toEqual(['甲'])
    expect(await refused(bomb('word/document.xml'))).toMatchObject({ code: 'expands too far' })
    expect(await refused(bomb('[Content_Types].xml'))).toMatchObject({ code: 'expands too far' })
    const spaces = word(`<w:p>${run(' '.repeat(40 * 1024 * 1024))}</w:p>`)
    expect(await refused(spaces)).toMatchObject({ code: 'expands too far' })
    expect(await refused(word(paragraph('字'.repeat(50_000))), { expanded: 100_000 })).toMatchObject({
      code: 'expands too far',
    })
    const many = Object.fromEntries(Array.from({ length: 21_000 }, (_, i) => [`${i}`, new Uint8Array()]))
    expect(await refused(zipSync(many, { level: 0 }))).toMatchObject({ code: 'expands too far' })
  })

  test('实体炸弹不展开', async () => {
    const entities =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>'
    const file = archive({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': `${entities}<w:document><w:body>${paragraph('&c;&d;')}</w:body></w:document>`,
    })
    expect(await refused(file)).toMatchObject({ code: 'damaged' })
  })

  test('嵌套过深', async () => {
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(50_000)
    expect(await refused(word(deep + '</w:tc></w:tr></w:tbl>'.repeat(50_000)))).toMatchObject({
      code: 'nested too deep',
    })
  })

  test('一百万个以上的单元格', async () => {
    const line = `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`
    expect(await refused(workbook([{ name: 'a', rows: line.repeat(1001) }]))).toMatchObject({
      code: 'too many cells',
      details: { limit: 1_000_000 },
    })
  })

  test('公用字符串被反复引用，文字总量也有上限', async () => {
    const long = `<t>${'字'.repeat(30_000)}</t>`
    const line = `<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`
    expect(await refused(workbook([{ name: 'a', rows: line.repeat(100) }], [long]))).toMatchObject({
      code: 'expands too far',
    })
  })

  test('超过时限就停', async () => {
    let clock = 0
    const host = {
      limits: { ...defaultLimits, milliseconds: 50 },
      now: () => (clock += 10),
      pdfium: () => Promise.reject(new Error()),
    }
    const result = await open(workbook([{ name: 'a', rows: rows(60_000) }]), host)
    expect(result).toMatchObject({ ok: false, reason: { code: 'took too long' } })
  })
})
