import type { Block, Remark } from '../../document.ts'
import { blocksOf } from '../flow.ts'
import type { Guard } from '../guard.ts'
import { paperPage, type Laid } from '../laid.ts'
import { walkHtml } from './walk.ts'

/** A page of nothing but pictures has less text than this: a title, a date, a menu. */
const fewCharacters = 200

/** Lays out a web page as one long page: headings, paragraphs, tables; tables that only arrange the page are walked into. */
export function layHtml(html: string, guard: Guard): Laid {
  const { flow, pictures } = walkHtml(html, guard)
  const blocks = blocksOf(flow, (line) => ({ page: 1, line }), guard)
  const characters = blocks.reduce((sum, block) => sum + length(block), 0)
  const content =
    pictures.length > 0 && characters < fewCharacters ? 'image' : characters > 0 ? 'text' : 'blank'
  const remarks = pictures.map((line): Remark => ({
    code: 'image page',
    text: `第 ${line} 行处有一幅图片，其中的文字和数字没有读`,
    source: { page: 1, line },
  }))
  return { pages: [paperPage(1, content)], blocks, remarks }
}

function length(block: Block): number {
  if (block.kind === 'line') return block.text.length
  return block.cells.reduce((sum, cell) => sum + cell.text.length, 0)
}
