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
  const result = guarded(file.engine, bytes.length, host, () => ok(readAll(file, host)))
  file.close()
  return result.ok ? ok({ format: 'pdf', sha256, ...result.value }) : result
}

function readAll(file: PdfFile, host: Host): Pick<Opened, 'pages' | 'blocks' | 'remarks'> {
  const end = host.now() + (host.limits ?? defaultLimits).milliseconds
  const pages: Page[] = []
  const blocks: Block[] = []
  const remarks: Remark[] = []
  for (let index = 0; index < file.pages; index++) {
    if (index > 0 && host.now() > end) {
      remarks.push({ code: 'cut short', text: `${index}/${file.pages}`, source: { page: index } })
      break
    }
    const reading = readPage(file, index)
    if (reading === null) {
      pages.push({ number: index + 1, width: 0, height: 0, content: 'blank' })
      remarks.push({ code: 'cut short', text: '', source: { page: index + 1 } })
      continue
    }
    pages.push(reading.page)
    blocks.push(...reading.blocks)
    remarks.push(...reading.remarks)
    host.progress?.(index + 1, file.pages)
  }
  return { pages, blocks: markMargins(blocks, pages), remarks }
}
