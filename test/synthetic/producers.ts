import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Layout } from './layout.ts'
import type { TrueDocument } from './model.ts'
import { docx } from './render/docx.ts'
import { html } from './render/html.ts'
import { pdf } from './render/pdf.ts'
import { xlsx } from './render/xlsx.ts'

/** One document in one layout. */
export interface Sample {
  readonly name: string
  readonly document: TrueDocument
  readonly layout: Layout
}

export interface Made {
  readonly producer: string
  readonly sample: Sample
  readonly bytes: Uint8Array
}

const on = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Renderings that need nothing installed. */
export function written(sample: Sample): Made[] {
  const { document, layout } = sample
  const text = new TextEncoder()
  return [
    { producer: 'html', sample, bytes: text.encode(html(document, layout)) },
    { producer: 'docx', sample, bytes: docx(document, layout) },
    { producer: 'xlsx, a sheet each', sample, bytes: xlsx(document, layout, false) },
    { producer: 'xlsx, one sheet', sample, bytes: xlsx(document, layout, true) },
  ]
}

export const printed = async (browser: Browser, sample: Sample): Promise<Made> => ({
  producer: 'pdf, Chromium',
  sample,
  bytes: await pdf(browser, sample.document, sample.layout),
})

/** What LibreOffice makes of files: all of one kind in one start of the program. */
function convert(made: readonly Made[], from: string, to: string, producer: string): Made[] {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-synthetic-'))
  mkdirSync(`${folder}/out`)
  made.forEach((it, i) => writeFileSync(`${folder}/${i}.${from}`, it.bytes))
  try {
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        `${folder}/out`,
        ...made.map((_, i) => `${folder}/${i}.${from}`),
      ],
      { stdio: 'ignore', timeout: 600_000 },
    )
    const names = readdirSync(`${folder}/out`)
    return made.flatMap(({ sample }, i) => {
      const name = names.find((it) => it.startsWith(`${i}.`))
      return name === undefined
        ? []
        : [{ producer, sample, bytes: new Uint8Array(readFileSync(`${folder}/out/${name}`)) }]
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Renderings made of others by programs that may be absent; what is absent is named. */
export function derived(made: readonly Made[]): { readonly made: Made[]; readonly absent: string[] } {
  const out: Made[] = []
  const absent: string[] = []
  const of = (producer: string): Made[] => made.filter((it) => it.producer === producer)
  if (on('soffice')) {
    out.push(...convert(of('docx'), 'docx', 'pdf', 'pdf, Writer'))
    out.push(...convert(of('xlsx, a sheet each'), 'xlsx', 'pdf', 'pdf, Calc'))
    out.push(...convert(of('xlsx, a sheet each'), 'xlsx', 'xls', 'xls'))
    out.push(...convert(of('xlsx, one sheet'), 'xlsx', 'xls', 'xls, one sheet'))
    out.push(...convert(of('xlsx, a sheet each'), 'xlsx', 'ods', 'ods'))
    out.push(...convert(of('html'), 'html', 'pdf', 'pdf, Writer/Web'))
  } else absent.push('LibreOffice')
  if (on('pdftotext')) {
    for (const it of of('pdf, Chromium')) {
      const dump = (...options: string[]): Buffer =>
        execFileSync('pdftotext', [...options, '-', '-'], { input: it.bytes, maxBuffer: 1 << 28 })
      out.push({ producer: 'text, -layout', sample: it.sample, bytes: new Uint8Array(dump('-layout')) })
      out.push({ producer: 'text, plain', sample: it.sample, bytes: new Uint8Array(dump()) })
      if (on('iconv') && it.sample.layout.name === 'grid')
        out.push({
          producer: 'text, GB18030',
          sample: it.sample,
          bytes: new Uint8Array(
            execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030//TRANSLIT'], { input: dump('-layout') }),
          ),
        })
    }
  } else absent.push('pdftotext')
  return { made: out, absent }
}

export const pdfiumHost = (root: string): { pdfium: () => Promise<Uint8Array>; now: () => number } => ({
  pdfium: () =>
    Promise.resolve(new Uint8Array(readFileSync(`${root}/node_modules/@embedpdf/pdfium/dist/pdfium.wasm`))),
  now: () => performance.now(),
})
