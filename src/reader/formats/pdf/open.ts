import { ok, type Result } from '../../../core/result.ts'
import {
  defaultLimits,
  type Block,
  type Host,
  type Opened,
  type Page,
  type Problem,
  type Remark,
} from '../../document.ts'
import { digest } from './digest.ts'
import { guarded, openFile, type PdfFile } from './file.ts'
import { markMargins } from './margins.ts'
import { readPage } from './read-page.ts'

/**
 * Opens a PDF: its pages, and their text and tables with boxes. Needs nothing but bytes; a page that cannot be read is
 * remarked on and does not take the others with it.
 */
export async function openPdf(bytes: Uint8Array, host: Host): Promise<Result<Opened, Problem>> {
  const opened = await openFile(bytes, host)
  if (!opened.ok) return opened
  const file = opened.value
  const sha256 = await digest(bytes)
  const reading: Reading = { pages: [], blocks: [], remarks: [] }
  const result = guarded(file.engine, bytes.length, host, () => ok(readAll(file, host, reading)))
  file.close()
  if (!result.ok) {
    // Out of time or memory in the midst of the document: what was read until then is kept.
    if (result.reason.code === 'damaged' || reading.pages.length === 0) return result
    cutShort(reading, file.pages)
  }
  return ok({ format: 'pdf', sha256, ...reading, blocks: markMargins(reading.blocks, reading.pages) })
}

interface Reading {
  readonly pages: Page[]
  readonly blocks: Block[]
  readonly remarks: Remark[]
}

function cutShort({ pages, remarks }: Reading, of: number): void {
  remarks.push({
    code: 'cut short',
    text: `${pages.length}/${of}`,
    source: { page: Math.max(1, pages.length) },
  })
}

function readAll(file: PdfFile, host: Host, reading: Reading): void {
  const end = host.now() + (host.limits ?? defaultLimits).milliseconds
  const { pages, blocks, remarks } = reading
  for (let index = 0; index < file.pages; index++) {
    if (index > 0 && host.now() > end) return cutShort(reading, file.pages)
    const page = readPage(file, index)
    if (page === null) {
      pages.push({ number: index + 1, width: 0, height: 0, content: 'blank' })
      remarks.push({ code: 'cut short', text: '', source: { page: index + 1 } })
      continue
    }
    pages.push(page.page)
    blocks.push(...page.blocks)
    remarks.push(...page.remarks)
    host.progress?.(index + 1, file.pages)
  }
}
