import { no, ok, type Result } from '../../../core/result.ts'
import type { Host, Problem } from '../../document.ts'
import { guarded, openFile, type PdfFile } from './file.ts'
import { frameOf } from './frame.ts'
import { readCharacters, uprightTurn } from './characters.ts'

/** A page as pixels, four bytes each, red first. */
export interface PageImage {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
}

/** pixels; a page drawn larger than this is drawn smaller. */
const largest = 40_000_000
const annotations = 0x01
const reverseBytes = 0x10

/** A document held open for drawing; `close` it when done. */
export interface PageRenderer {
  readonly pages: number
  /**
   * Draws a page (counted from 1) at `scale` pixels a point, turned as the boxes of `openPdf` are: a box times `scale` is its
   * frame on the image.
   */
  readonly render: (page: number, scale: number) => Result<PageImage, Problem>
  readonly close: () => void
}

/** Opens a PDF for drawing several of its pages. */
export async function openForRendering(
  bytes: Uint8Array,
  host: Host,
): Promise<Result<PageRenderer, Problem>> {
  const opened = await openFile(bytes, host)
  if (!opened.ok) return opened
  const file = opened.value
  const failed = (page: number): Result<never, Problem> => no({ code: 'damaged', details: { page } })
  return ok({
    pages: file.pages,
    render: (page, scale) =>
      guarded(file.engine, bytes.length, host, () => {
        const image = page >= 1 && page <= file.pages ? drawPage(file, page - 1, scale) : null
        return image ? ok(image) : failed(page)
      }),
    close: file.close,
  })
}

/** Draws one page of a PDF; see `PageRenderer.render`. */
export async function renderPdfPage(
  bytes: Uint8Array,
  page: number,
  scale: number,
  host: Host,
): Promise<Result<PageImage, Problem>> {
  const opened = await openForRendering(bytes, host)
  if (!opened.ok) return opened
  const image = opened.value.render(page, scale)
  opened.value.close()
  return image
}

function drawPage(file: PdfFile, index: number, wanted: number): PageImage | null {
  const { call, bytes } = file.engine
  const handle = call.FPDF_LoadPage!(file.document, index)
  if (handle === 0) return null
  const plain = frameOf(file, handle, 0)
  const extra = uprightTurn(readCharacters(file, handle), plain.turn)
  const frame = extra === 0 ? plain : frameOf(file, handle, extra)
  const scale = Math.min(wanted, Math.sqrt(largest / Math.max(1, frame.width * frame.height)))
  const width = Math.max(1, Math.round(frame.width * scale))
  const height = Math.max(1, Math.round(frame.height * scale))
  const bitmap = call.FPDFBitmap_Create!(width, height, 0)
  let image: PageImage | null = null
  if (bitmap !== 0) {
    call.FPDFBitmap_FillRect!(bitmap, 0, 0, width, height, 0xffffffff)
    call.FPDF_RenderPageBitmap!(bitmap, handle, 0, 0, width, height, extra, annotations | reverseBytes)
    image = {
      width,
      height,
      rgba: copyOut(
        bytes(),
        call.FPDFBitmap_GetBuffer!(bitmap),
        call.FPDFBitmap_GetStride!(bitmap),
        width,
        height,
      ),
    }
    call.FPDFBitmap_Destroy!(bitmap)
  }
  call.FPDF_ClosePage!(handle)
  return image
}

function copyOut(memory: Uint8Array, at: number, stride: number, width: number, height: number): Uint8Array {
  const rgba = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++)
    rgba.set(memory.subarray(at + y * stride, at + y * stride + width * 4), y * width * 4)
  // The fourth byte is unused in this format and comes as it is.
  for (let i = 3; i < rgba.length; i += 4) rgba[i] = 255
  return rgba
}
