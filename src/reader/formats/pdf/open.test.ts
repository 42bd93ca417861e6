import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Limits, Opened } from '../../document.ts'
import { openForRendering, openPdf, renderPdfPage } from './index.ts'
import { hostWith as hostOf, pdfiumWasm } from './testing/host.ts'
import { firstObject, makePdf, rule, show, stream } from './testing/make-pdf.ts'

const wasm = new Uint8Array(readFileSync(pdfiumWasm))
const hostWith = (limits: Partial<Limits> = {}) => hostOf(wasm, limits)
const host = hostWith()

async function open(bytes: Uint8Array): Promise<Opened> {
  const result = await openPdf(bytes, host)
  if (!result.ok) throw new Error(result.reason.code)
  return result.value
}

async function problem(bytes: Uint8Array, limits = {}): Promise<string> {
  const result = await openPdf(bytes, hostWith(limits))
  return result.ok ? 'opened' : result.reason.code
}

const lines = (opened: Opened): string[] => opened.blocks.map((b) => (b.kind === 'line' ? b.text : 'grid'))

/** A table of two rows and three columns, upper left corner at (x, y) of user space. */
const table = (x: number, y: number): string =>
  [0, 20, 40].map((d) => rule(x, y - d, x + 300, y - d)).join('') +
  [0, 100, 200, 300].map((d) => rule(x + d, y, x + d, y - 40)).join('') +
  ['a', 'b', 'c'].map((t, i) => show(x + 5 + 100 * i, y - 14, t)).join('') +
  ['1.00', '2.00', '3.00'].map((t, i) => show(x + 5 + 100 * i, y - 34, t)).join('')

describe('pages', () => {
  it('keeps lines in order, with boxes in points from the upper left corner', async () => {
    const opened = await open(makePdf([{ content: show(50, 680, 'second') + show(50, 700, 'first -') }]))
    expect(lines(opened)).toEqual(['first -', 'second'])
    expect(opened.blocks[0]!.source).toMatchObject({ page: 1 })
    const box = opened.blocks[0]!.source.box!
    expect(box.x).toBeCloseTo(50, 0)
    expect(box.y + box.height).toBeGreaterThan(100)
    expect(box.y).toBeLessThan(100)
    expect(opened.pages).toEqual([{ number: 1, width: 600, height: 800, content: 'text' }])
    expect(opened.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each([
    ['/Rotate', { content: `q 0 1 -1 0 600 0 cm ${table(100, 500)} Q`, entries: '/Rotate 90' }],
    ['no /Rotate', { content: `q 0 1 -1 0 600 0 cm ${table(100, 500)} Q` }],
    ['upside down', { content: `q -1 0 0 -1 600 800 cm ${table(100, 700)} Q` }],
  ])('reads turned pages upright (%s)', async (_, page) => {
    const [grid] = (await open(makePdf([page]))).blocks
    expect(grid).toMatchObject({ kind: 'grid', rows: 2, columns: 3, ruled: true })
    expect(grid!.kind === 'grid' && grid!.cells.map((c) => c.text)).toEqual([
      'a',
      'b',
      'c',
      '1.00',
      '2.00',
      '3.00',
    ])
  })

  it('drops what lies beyond the page, and says so', async () => {
    const opened = await open(makePdf([{ content: show(50, 700, 'inside') + show(700, 700, 'outside') }]))
    expect(lines(opened)).toEqual(['inside'])
    expect(opened.remarks).toEqual([{ code: 'clipped text', text: 'outside', source: { page: 1 } }])
  })

  it('counts from the corner of the crop box', async () => {
    const entries = '/CropBox [100 100 500 700]'
    const opened = await open(
      makePdf([{ content: show(150, 650, 'in') + show(20, 650, 'cropped'), entries }]),
    )
    expect(opened.pages[0]).toMatchObject({ width: 400, height: 600 })
    expect(opened.blocks[0]!.source.box!.x).toBeCloseTo(50, 0)
    expect(opened.remarks).toMatchObject([{ code: 'clipped text', text: 'cropped' }])
  })

  it('takes lines that a clip path hides for clipped, and half-seen ones for printed', async () => {
    const clip = 'q 0 300 600 500 re W n\n'
    const content = `${clip}${show(50, 290, 'hidden')}${show(50, 297, 'half seen')}${show(50, 400, 'seen')} Q`
    const more = show(50, 500, 'further text that nothing clips')
    const opened = await open(makePdf([{ content: content + more }]))
    expect(lines(opened)).toEqual(['further text that nothing clips', 'seen', 'half seen'])
    expect(opened.remarks.map((r) => r.text)).toEqual(['hidden'])
  })

  it('keeps a slanting watermark out of the text, and turned words in it', async () => {
    const slanting = 'BT /F 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (COPY) Tj ET\n'
    const turned = 'BT /F 10 Tf 0 1 -1 0 300 600 Tm (side) Tj ET\n'
    const opened = await open(makePdf([{ content: table(100, 500) + slanting + turned }]))
    const written = opened.blocks.flatMap((b) => (b.kind === 'line' ? [[b.text, b.margin === true]] : []))
    expect(written).toHaveLength(2)
    expect(written).toEqual(
      expect.arrayContaining([
        ['side', false],
        ['COPY', true],
      ]),
    )
    const cells = opened.blocks.flatMap((b) => (b.kind === 'grid' ? b.cells.map((c) => c.text) : []))
    expect(cells).toEqual(['a', 'b', 'c', '1.00', '2.00', '3.00'])
  })

  it('reads Chinese whose font is not in the file', async () => {
    const text = '收入支出决算总表12.50'
    const hex = [...text].map((c) => c.codePointAt(0)!.toString(16).padStart(4, '0')).join('')
    const objects = [
      `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [${firstObject + 1} 0 R] >>`,
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 ' +
        '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>',
      stream(
        `BT /G 12 Tf 1 0 0 1 100 700 Tm <${hex}> Tj ET`,
        `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /G ${firstObject} 0 R >> >>`,
      ),
    ]
    expect(lines(await open(makePdf([{ content: `/X${firstObject + 2} Do` }], objects)))).toEqual([text])
  })

  it('does not take letters drawn as outlines for rules', async () => {
    const letter = (x: number, y: number): string =>
      `${x} ${y} m ${x + 12} ${y} l ${x + 12} ${y + 12} l ${x} ${y + 12} l h ` +
      `${x + 2} ${y + 2} m ${x + 10} ${y + 2} l ${x + 10} ${y + 10} ${x + 8} ${y + 10} ${x + 2} ${y + 10} c h f\n`
    const content =
      Array.from({ length: 12 }, (_, i) => letter(100 + 14 * i, 500)).join('') +
      show(100, 502, 'ab cd ef gh ij')
    expect(lines(await open(makePdf([{ content }])))).toEqual(['ab cd ef gh ij'])
  })

  it('counts a character printed twice once, and repeated characters as often as they stand there', async () => {
    const twice = show(50, 700, '1,001.00') + show(50.3, 700, '1,001.00')
    expect(lines(await open(makePdf([{ content: twice }])))).toEqual(['1,001.00'])
  })

  it('reads tables drawn inside forms, with thin rectangles for rules', async () => {
    const bars =
      [0, 20, 40].map((d) => `0 ${100 - d} 300 0.5 re f\n`).join('') +
      [0, 100, 300].map((d) => `${d} 60 0.5 40.5 re f\n`).join('')
    const form = stream(
      bars + show(10, 86, 'x') + show(110, 86, 'y') + show(110, 66, '7.50'),
      '/Type /XObject /Subtype /Form /BBox [0 0 400 200] /Resources << /Font << /F 3 0 R >> >>',
    )
    const opened = await open(makePdf([{ content: `q 1 0 0 1 100 400 cm /X${firstObject} Do Q` }], [form]))
    expect(opened.blocks).toHaveLength(1)
    expect(opened.blocks[0]).toMatchObject({ kind: 'grid', rows: 2, columns: 2 })
  })

  it('tells a page of pictures from a blank one', async () => {
    const image = stream(
      '\u0000',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    )
    const opened = await open(
      makePdf([{ content: `q 500 0 0 700 50 50 cm /X${firstObject} Do Q` }, { content: '' }], [image]),
    )
    expect(opened.pages.map((p) => p.content)).toEqual(['image', 'blank'])
    expect(opened.remarks.map((r) => r.code)).toEqual(['image page'])
  })

  it('marks headers, footers and page numbers', async () => {
    const pages = Array.from({ length: 4 }, (_, i) => ({
      content: show(250, 780, 'A running title') + show(50, 500, `Body ${i}`) + show(290, 20, `- ${i + 1} -`),
    }))
    const { blocks } = await open(makePdf(pages))
    const margin = blocks.filter((b) => b.kind === 'line' && b.margin)
    expect(margin).toHaveLength(8)
    expect(blocks).toHaveLength(12)
  })
})

describe('drawing', () => {
  it('draws a page turned like its boxes', async () => {
    const content = `q 0 1 -1 0 600 0 cm ${show(100, 500, 'Upright after a quarter turn')} 0 0 0 rg 100 300 50 50 re f Q`
    const bytes = makePdf([{ content }])
    const image = await renderPdfPage(bytes, 1, 1, host)
    if (!image.ok) throw new Error(image.reason.code)
    const { width, height, rgba } = image.value
    expect([width, height]).toEqual([800, 600])
    // The square stands 300–350 points above the lower edge of the turned page.
    expect(rgba[(275 * width + 125) * 4]).toBe(0)
    expect(rgba[(275 * width + 175) * 4]).toBe(255)
  })

  it('holds a document open beside the reading of another', async () => {
    const renderer = await openForRendering(
      makePdf([{ content: show(50, 700, 'one') }, { content: '' }]),
      host,
    )
    if (!renderer.ok) throw new Error(renderer.reason.code)
    await open(makePdf([{ content: show(50, 700, 'two') }]))
    expect(renderer.value.render(2, 0.5)).toMatchObject({ ok: true, value: { width: 300, height: 400 } })
    expect(renderer.value.render(3, 1).ok).toBe(false)
    renderer.value.close()
  })
})

describe('bad input', () => {
  const form = (next: number | null): string =>
    stream(
      next === null ? show(50, 600, 'B') : `/X${next} Do\n`.repeat(10),
      `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> ` +
        `${next === null ? '' : `/XObject << /X${next} ${next} 0 R >>`} >>`,
    )

  it('says what is wrong', async () => {
    const plain = makePdf([{ content: show(50, 700, 'text') }])
    const locked = makePdf(
      [{ content: '' }],
      [`<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`],
      `/Encrypt ${firstObject} 0 R /ID [<${'00'.repeat(16)}><${'00'.repeat(16)}>]`,
    )
    expect(await problem(new Uint8Array())).toBe('empty file')
    expect(await problem(plain.subarray(0, 100))).toBe('damaged')
    expect(await problem(locked)).toBe('encrypted')
    expect(await problem(plain, { bytes: 10 })).toBe('too large')
    expect(await problem(makePdf([{ content: '' }, { content: '' }]), { pages: 1 })).toBe('too many pages')
  })

  it('survives forms that contain themselves', async () => {
    const self = stream(
      `${show(50, 600, 'B')}/X${firstObject} Do`,
      `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> ` +
        `/XObject << /X${firstObject} ${firstObject} 0 R >> >>`,
    )
    expect(lines(await open(makePdf([{ content: `/X${firstObject} Do` }], [self])))).toEqual(['B'])
  })

  it('stops forms that multiply without end, and goes on to the next document', async () => {
    const forms = Array.from({ length: 9 }, (_, i) => form(i === 8 ? null : firstObject + i + 1))
    const bomb = makePdf([{ content: `/X${firstObject} Do` }], forms)
    expect(await problem(bomb, { expanded: 64 * 1024 * 1024 })).toBe('expands too far')
    expect(lines(await open(makePdf([{ content: show(50, 700, 'next') }])))).toEqual(['next'])
  })

  it('keeps the pages read before the time ran out', async () => {
    const bytes = makePdf(Array.from({ length: 50 }, (_, i) => ({ content: show(50, 700, `page ${i}`) })))
    let now = 0
    const result = await openPdf(bytes, { ...hostWith({ milliseconds: 40 }), now: () => (now += 4) })
    if (!result.ok) throw new Error(result.reason.code)
    expect(result.value.pages.length).toBeGreaterThan(0)
    expect(result.value.pages.length).toBeLessThan(50)
    expect(result.value.remarks.at(-1)?.code).toBe('cut short')
  })

  it('ends in an answer for any damage', async () => {
    const sound = makePdf([{ content: table(100, 500) + show(50, 700, 'text') }], [form(null)])
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }),
        fc.nat(sound.length),
        async (changes, length) => {
          const bytes = sound.slice(0, length % 3 === 0 ? length : sound.length)
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
          const result = await openPdf(bytes, hostWith({ milliseconds: 2_000 }))
          expect(typeof result.ok).toBe('boolean')
        },
      ),
      { numRuns: 150 },
    )
  })
})
