import { expect, test } from 'vitest'
import type { Glyph } from './glyphs.ts'
import { runOf, type GlyphRun } from './runs.ts'
import { sealLetters } from './seals.ts'

const size = 10
const glyph = (text: string, x: number, y: number, turn = 0): Glyph => ({
  text,
  left: x - 5,
  right: x + 5,
  inkLeft: x - 5,
  inkRight: x + 5,
  top: y - 5,
  bottom: y + 5,
  size,
  turn,
  blank: false,
})
const on = (text: string, degrees: number, turn: number): GlyphRun =>
  runOf([
    glyph(
      text,
      100 + 40 * Math.cos((degrees * Math.PI) / 180),
      100 - 40 * Math.sin((degrees * Math.PI) / 180),
      turn,
    ),
  ])
const ring = ['某', '市', '财', '政', '局'].map((text, i) => on(text, [210, 150, 120, 60, 330][i]!, -1))
const top = on('某', 90, 0)
const beneath = runOf([glyph('5', 96, 100), glyph('0', 106, 100)])
const alone = runOf([glyph('元', 300, 300)])

test('印章一圈字里正着的那个是印章的，圈里先印的数不是', () => {
  const letters = sealLetters([beneath, alone, ...ring, top])
  expect([...letters]).toEqual([top])
})

test('紧接着印在圈里的是印章的字', () => {
  const words = runOf([glyph('专', 95, 110), glyph('用', 105, 110)])
  expect(sealLetters([beneath, ...ring, words, alone]).has(words)).toBe(true)
  expect(sealLetters([beneath, ...ring, words, alone]).has(beneath)).toBe(false)
})

test('斜排成一行的水印不是印章', () => {
  const slanting = [0, 1, 2, 3, 4, 5].map((i) => runOf([glyph('密', 50 + 20 * i, 50 + 20 * i, -1)]))
  expect(sealLetters([...slanting, beneath, alone])).toEqual(new Set())
})
