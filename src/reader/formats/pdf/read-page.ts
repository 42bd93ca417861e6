import type { Block, Page, Remark } from '../../document.ts'
import type { PdfFile } from './file.ts'
import { frameOf } from './frame.ts'
import { readCharacters, uprightTurn } from './characters.ts'
import { setGlyphs } from './glyphs.ts'
import { halvesOf } from './halves.ts'
import { layOut } from './layout.ts'
import { readDrawing } from './strokes.ts'
import { gatherRuns } from './runs.ts'
import { gatherLines, proseText } from './writing.ts'

export interface PageReading {
  readonly page: Page
  readonly blocks: readonly Block[]
  readonly remarks: readonly Remark[]
  /** Quarter turns beyond /Rotate that set the writing upright. */
  readonly extra: number
}

/** Clipped lines that are worth naming on one page. */
const mostRemarks = 20

/** Reads one page, counted from 0 here; null when the page cannot be loaded. */
export function readPage(file: PdfFile, index: number): PageReading | null {
  const { call } = file.engine
  const handle = call.FPDF_LoadPage!(file.document, index)
  if (handle === 0) return null
  const raw = readCharacters(file, handle)
  const plain = frameOf(file, handle, 0)
  const extra = uprightTurn(raw, plain.turn)
  const frame = extra === 0 ? plain : frameOf(file, handle, extra)
  const drawing = readDrawing(file, handle, frame)
  call.FPDF_ClosePage!(handle)

  const number = index + 1
  const { glyphs, clipped } = setGlyphs(raw, frame)
  const remarks: Remark[] = []
  for (const line of gatherLines(gatherRuns(clipped)).slice(0, mostRemarks)) {
    remarks.push({ code: 'clipped text', text: proseText(line).slice(0, 200), source: { page: number } })
  }
  // A bullet or two from a symbol font is no loss.
  if (raw.unmapped >= 3 && raw.unmapped > 0.02 * raw.count) {
    remarks.push({ code: 'no characters', text: String(raw.unmapped), source: { page: number } })
  }
  const shown = glyphs.filter((g) => !g.blank).length
  const covered = drawing.images / Math.max(1, frame.width * frame.height)
  // Letters drawn as outlines are a picture too.
  const pictured = covered > 0.3 || (shown === 0 && drawing.bends > 400)
  const halves = shown === 0 ? [] : halvesOf({ glyphs, drawing }, frame.width, frame.height)
  const blocks = halves.flatMap((half) => layOut(half.glyphs, half.drawing, number))
  const little = shown < 40 || (shown < 160 && covered > 0.5 && !blocks.some((b) => b.kind === 'grid'))
  const content = little && pictured ? 'image' : shown > 0 ? 'text' : 'blank'
  if (content === 'image') remarks.push({ code: 'image page', text: '', source: { page: number } })
  // Recognition mistakes digits: what it says is read, and proves nothing against the document.
  const recognised = content === 'text' && covered > 0.5 && raw.unseen > 0.5 * raw.count
  if (recognised) remarks.push({ code: 'recognised text', text: '', source: { page: number } })
  if (drawing.cut) remarks.push({ code: 'cut short', text: '', source: { page: number } })
  return {
    page: {
      number,
      width: frame.width,
      height: frame.height,
      content,
      ...(halves.length > 1 ? { pair: true } : {}),
    },
    blocks,
    remarks,
    extra,
  }
}
