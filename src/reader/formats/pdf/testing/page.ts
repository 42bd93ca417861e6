import type { Glyph } from '../glyphs.ts'
import type { Drawing } from '../strokes.ts'

/** A page made for a test: characters and rules by hand, sizes in points from the upper left corner. */
export class MadePage {
  readonly glyphs: Glyph[] = []
  readonly drawing: Drawing = {
    across: [],
    down: [],
    edgesAcross: [],
    edgesDown: [],
    bends: 0,
    images: 0,
    cut: false,
  }

  /** Sets a text with its left edge at `x` and the middle of its line at `y`. Chinese characters are square, others half as wide. */
  text(x: number, y: number, text: string, size = 10): this {
    let left = x
    for (const c of text) {
      const width = isSquare(c) ? size : size / 2
      const ink = { inkLeft: left + 0.4, inkRight: left + width - 0.4 }
      const top = y - size / 2
      this.glyphs.push({
        text: c,
        left,
        right: left + width,
        ...ink,
        top,
        bottom: top + size,
        size,
        turn: 0,
        blank: c === ' ',
      })
      left += width
    }
    return this
  }

  /** As `text`, with its right edge at `x`. */
  textTo(x: number, y: number, text: string, size = 10): this {
    return this.text(x - widthOf(text, size), y, text, size)
  }

  across(y: number, from: number, to: number): this {
    this.drawing.across.push({ at: y, from, to })
    return this
  }

  down(x: number, from: number, to: number): this {
    this.drawing.down.push({ at: x, from, to })
    return this
  }
}

const isSquare = (c: string): boolean => c.codePointAt(0)! > 0x2e7f

export const widthOf = (text: string, size = 10): number =>
  [...text].reduce((sum, c) => sum + (isSquare(c) ? size : size / 2), 0)
