import { deflateRawSync, deflateSync } from 'node:zlib'
import { firstObject, makePdf, show, stream } from '../../src/reader/formats/pdf/testing/make-pdf.ts'
import { compound } from '../../src/reader/formats/testing/samples-xls.ts'
import { cell, paragraph, table, word, workbook } from '../../src/reader/formats/testing/samples.ts'
import type { OpenProblem } from '../../src/reader/document.ts'

/** A file made to hurt: its name, its bytes, and what may be said of it (`null`: it is read). */
export interface Hostile {
  readonly name: string
  readonly bytes: () => Uint8Array
  readonly said: readonly (OpenProblem | null)[]
}

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const hello = show(50, 700, 'text')

/** A PDF of objects as written, with no cross-reference table: a reader has to find them. */
const loose = (...objects: readonly string[]): Uint8Array =>
  latin(
    `%PDF-1.4\n${objects.map((body, i) => `${i + 1} 0 obj\n${body}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R >>\n%%EOF\n`,
  )

/** A stream object whose content is deflated, for contents too large to stand in the file as they are. */
const packed = (content: string, entries = ''): string => {
  const bytes = deflateSync(Buffer.from(content, 'latin1'), { level: 1 })
  return `<< /Length ${bytes.length} /Filter /FlateDecode ${entries} >>\nstream\n${bytes.toString('latin1')}\nendstream`
}

/** One page whose whole content is a deflated stream. */
const drawn = (content: string, box = '0 0 600 800'): Uint8Array =>
  loose(
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>`,
    packed(content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  )

const form = (next: number | null, times = 10): string =>
  stream(
    next === null ? show(50, 600, 'B') : `/X${next} Do\n`.repeat(times),
    `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> ` +
      `${next === null ? '' : `/XObject << /X${next} ${next} 0 R >>`} >>`,
  )

const locked = (): Uint8Array =>
  makePdf(
    [{ content: hello }],
    [`<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`],
    `/Encrypt ${firstObject} 0 R /ID [<${'00'.repeat(16)}><${'00'.repeat(16)}>]`,
  )

/** An archive with one entry that inflates to `size` zeros. */
function bomb(name: string, size: number): Uint8Array {
  const data = deflateRawSync(Buffer.alloc(size), { level: 9 })
  const head = (signature: number, extra: number): Buffer => {
    const it = Buffer.alloc(extra)
    it.writeUInt32LE(signature, 0)
    return it
  }
  const title = Buffer.from(name)
  const local = head(0x04034b50, 30)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(data.length, 18)
  local.writeUInt32LE(size, 22)
  local.writeUInt16LE(title.length, 26)
  const central = head(0x02014b50, 46)
  central.writeUInt16LE(20, 6)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(data.length, 20)
  central.writeUInt32LE(size, 24)
  central.writeUInt16LE(title.length, 28)
  const end = head(0x06054b50, 22)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + title.length, 12)
  end.writeUInt32LE(local.length + title.length + data.length, 16)
  return new Uint8Array(Buffer.concat([local, title, data, central, title, end]))
}

const sheet = (rows: string, after = ''): Uint8Array => workbook([{ name: 'a', rows, after }])
const tower = (piece: string, times: number, end: string): string =>
  piece.repeat(times) + 'x' + end.repeat(times)

/** Seeded noise, so that a failure comes again. */
function noise(length: number): Uint8Array {
  let state = 20_261_120
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0) >>> 24)
}

const pdf: readonly Hostile[] = [
  { name: '加密.pdf', bytes: locked, said: ['encrypted'] },
  { name: '只有开头.pdf', bytes: () => latin('%PDF-1.7\n'), said: ['damaged'] },
  {
    name: '页树成环.pdf',
    bytes: () =>
      loose('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>'),
    said: ['damaged', null],
  },
  {
    name: '页树谎报页数.pdf',
    bytes: () =>
      loose(
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1999 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>',
      ),
    said: ['damaged', null],
  },
  {
    name: '大纲成环.pdf',
    bytes: () =>
      makePdf(
        [{ content: hello, entries: '' }],
        [`<< /Title (a) /Parent 10 0 R /First 10 0 R /Next 10 0 R /Prev 10 0 R /Last 10 0 R /Count 9 >>`],
        '/Outlines 10 0 R',
      ),
    said: [null],
  },
  {
    name: '交叉表成环.pdf',
    bytes: () => makePdf([{ content: hello }], [], '/Prev 9'),
    said: [null, 'damaged'],
  },
  {
    name: '对象引用自己.pdf',
    bytes: () =>
      loose(
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox 3 0 R /Contents 4 0 R /Resources 4 0 R >>',
        '4 0 R',
      ),
    said: [null, 'damaged'],
  },
  {
    name: '表单含自己.pdf',
    bytes: () =>
      makePdf(
        [{ content: `${hello}/X${firstObject} Do` }],
        [
          stream(
            `/X${firstObject} Do /X${firstObject} Do`,
            `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X${firstObject} ${firstObject} 0 R >> >>`,
          ),
        ],
      ),
    said: [null, 'expands too far'],
  },
  {
    name: '表单倍增.pdf',
    bytes: () =>
      makePdf(
        [{ content: `/X${firstObject} Do` }],
        Array.from({ length: 12 }, (_, i) => form(i === 11 ? null : firstObject + i + 1)),
      ),
    said: ['expands too far', 'took too long', 'damaged', null],
  },
  {
    name: '流展开过大.pdf',
    bytes: () => drawn('0 '.repeat(30_000_000)),
    said: ['expands too far', 'damaged', null],
  },
  {
    name: '线段极多.pdf',
    bytes: () => drawn('0 0 m 9 9 l S\n'.repeat(400_000)),
    said: [null, 'expands too far', 'took too long'],
  },
  {
    name: '一条路径极长.pdf',
    bytes: () => drawn(`0 0 m ${'9 9 l 0 700 l\n'.repeat(400_000)} S`),
    said: [null, 'expands too far', 'took too long'],
  },
  {
    name: '网格极密.pdf',
    bytes: () =>
      drawn(
        Array.from(
          { length: 3_000 },
          (_, i) => `0 ${i / 4} m 600 ${i / 4} l S ${i / 5} 0 m ${i / 5} 800 l S`,
        ).join('\n') + hello,
      ),
    said: [null, 'too many cells'],
  },
  {
    name: '字极多.pdf',
    bytes: () => drawn(`BT /F 1 Tf ${'1 0 0 1 50 700 Tm (9,999.99) Tj\n'.repeat(60_000)} ET`),
    said: [null, 'expands too far', 'took too long'],
  },
  {
    name: '状态不还.pdf',
    bytes: () => drawn(`${'q '.repeat(1_000_000)}${hello}`),
    said: [null, 'damaged', 'expands too far'],
  },
  { name: '页面极大.pdf', bytes: () => drawn(hello, '-1e9 -1e9 1e9 1e9'), said: [null] },
  { name: '页面没有大小.pdf', bytes: () => drawn(hello, '0 0 0 0'), said: [null] },
  { name: '页面大小不是数.pdf', bytes: () => drawn(hello, '/a (b) [] null'), said: [null] },
  {
    name: '数组极深.pdf',
    bytes: () => loose(`<< /Type /Catalog /Pages ${tower('[', 100_000, ']')} >>`),
    said: ['damaged'],
  },
  {
    name: '页数过多.pdf',
    bytes: () => makePdf(Array.from({ length: 2_001 }, () => ({ content: '' }))),
    said: ['too many pages'],
  },
]

const office: readonly Hostile[] = [
  { name: '加密.xlsx', bytes: () => compound('EncryptedPackage', noise(6_000)), said: ['encrypted'] },
  { name: '加密.docx', bytes: () => compound('EncryptedPackage', noise(300)), said: ['encrypted'] },
  { name: '旧版.doc', bytes: () => compound('WordDocument', noise(5_000)), said: ['not a document'] },
  {
    name: '炸弹.xlsx',
    bytes: () => bomb('xl/workbook.xml', 64 << 20),
    said: ['expands too far', 'not a document', 'damaged'],
  },
  {
    name: '炸弹.docx',
    bytes: () => bomb('word/document.xml', 64 << 20),
    said: ['expands too far', 'not a document', 'damaged'],
  },
  {
    name: '百万格.xlsx',
    bytes: () => sheet(`<row>${'<c><v>1</v></c>'.repeat(10_000)}</row>`.repeat(101)),
    said: ['too many cells'],
  },
  {
    name: '远处一格.xlsx',
    bytes: () => sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    said: [null, 'too many cells'],
  },
  {
    name: '合并全表.xlsx',
    bytes: () =>
      sheet(
        '<row r="1"><c r="A1"><v>1</v></c></row>',
        `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(2_000)}</mergeCells>`,
      ),
    said: [null, 'too many cells'],
  },
  {
    name: '表中套表极深.docx',
    bytes: () => word(tower('<w:tbl><w:tr><w:tc>', 5_000, '</w:tc></w:tr></w:tbl>')),
    said: ['nested too deep'],
  },
  {
    name: '实体倍增.docx',
    bytes: () => word('<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>&b;&b;'),
    said: ['damaged', null],
  },
]

const markup: readonly Hostile[] = [
  { name: '空.pdf', bytes: () => new Uint8Array(), said: ['empty file'] },
  { name: '只有空白.txt', bytes: () => utf8(' \n\t\n'.repeat(1000)), said: ['empty file'] },
  { name: '噪声.pdf', bytes: () => noise(200_000), said: ['not a document', 'damaged'] },
  { name: '全零.xls', bytes: () => new Uint8Array(3_000_000), said: ['not a document', 'empty file'] },
  {
    name: '图片.pdf',
    bytes: () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...noise(2_000)]),
    said: ['not a document'],
  },
  {
    name: '表格极宽.html',
    bytes: () => utf8('<table><tr><td colspan=999999999 rowspan=999999999>1</table>'),
    said: [null, 'too many cells'],
  },
  {
    name: '元素极深.html',
    bytes: () => utf8(tower('<div><table><tr><td>', 20_000, '')),
    said: ['nested too deep', null],
  },
  { name: '标签不闭.html', bytes: () => utf8('<html>' + '<'.repeat(500_000)), said: [null, 'empty file'] },
  { name: '一行极长.txt', bytes: () => utf8('1,234.50万元，'.repeat(60_000)), said: [null] },
  {
    name: '行极多.txt',
    bytes: () => utf8('合计 1.00 2.00 3.00\n'.repeat(60_000)),
    said: [null, 'took too long'],
  },
  {
    // 「部门决算」 and 「本年收入合计」 in GB 18030, then what a broken transfer leaves.
    name: '国标码带二进制尾.txt',
    bytes: () =>
      Uint8Array.from([
        0xb2,
        0xbf,
        0xc3,
        0xc5,
        0xbe,
        0xf6,
        0xcb,
        0xe3,
        0x0a,
        0xb1,
        0xbe,
        0xc4,
        0xea,
        0xca,
        0xd5,
        0xc8,
        0xeb,
        0xba,
        0xcf,
        0xbc,
        0xc6,
        0x0a,
        ...noise(300),
      ]),
    said: [null, 'not a document'],
  },
  {
    name: '名为表格实为网页.xls',
    bytes: () => utf8('<html><table><tr><td>1<td>2</table></html>'),
    said: [null],
  },
  {
    name: '名为网页实为表格.html',
    bytes: () => sheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
    said: [null],
  },
  {
    name: '名为文本实为文档.txt',
    bytes: () => word(paragraph('一') + table([cell('1'), cell('2')])),
    said: [null],
  },
]

/** Files of every kind that a reader must end with: in words or in a reading, soon, and within memory. */
export const hostile: readonly Hostile[] = [...pdf, ...office, ...markup]
