import { describe, expect, it } from 'vitest'
import type { Glyph } from './glyphs.ts'
import { runOf } from './runs.ts'
import { contractRuns, lineOf } from './writing.ts'

/** Characters set one after another: Chinese 10 points wide, others 5. */
function glyphs(text: string): Glyph[] {
  let left = 0
  return [...text].map((char) => {
    const width = /[\u4e00-\u9fff，。]/.test(char) ? 10 : 5
    const glyph = {
      text: char,
      left,
      right: left + width,
      inkLeft: left,
      inkRight: left + width,
      top: 0,
      bottom: 10,
      size: 10,
      turn: 0,
      blank: char === ' ',
    }
    left += width
    return glyph
  })
}

const runs = (text: string) => contractRuns(lineOf([runOf(glyphs(text))]))

describe('the runs of a line', () => {
  it('set each figure with its unit apart, in a box of its own', () => {
    expect(runs('支出 5,691.27 万元，占45.25%。').map(({ text, box }) => [text, box.x, box.width])).toEqual([
      ['支出', 0, 20],
      ['5,691.27万元', 25, 65],
      ['，占', 90, 20],
      ['45.25%', 110, 30],
      ['。', 140, 10],
    ])
  })

  it('leave words without figures whole', () => {
    expect(runs('情况说明').map(({ text }) => text)).toEqual(['情况说明'])
  })
})
