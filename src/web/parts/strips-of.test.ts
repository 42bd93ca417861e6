import { describe, expect, it } from 'vitest'
import type { Page } from '../../reader/document.ts'
import type { End } from '../../report/ends.ts'
import { stripsOf } from './strips-of.ts'

const pages: Page[] = [1, 2, 3, 4, 5, 6].map((number) => ({
  number,
  width: 595,
  height: 842,
  content: 'text',
}))
const end = (page: number, y: number): End => ({
  key: `${page}:${y}`,
  text: '1',
  tone: 'holds',
  source: { page, box: { x: 100, y, width: 40, height: 12 } },
})

describe('the strips of other pages', () => {
  it('show no end of the page at hand', () => {
    expect(stripsOf([end(1, 100), end(1, 700)], 1, pages).strips).toEqual([])
  })

  it('join ends that stand close together and part those far apart', () => {
    const { strips } = stripsOf([end(2, 100), end(2, 130), end(2, 600)], 1, pages)
    expect(strips.map(({ ends }) => ends.length)).toEqual([2, 1])
  })

  it('stay within the page', () => {
    const [top, bottom] = stripsOf([end(2, 2), end(3, 835)], 1, pages).strips
    expect(top!.top).toBe(0)
    expect(bottom!.top + bottom!.height).toBeLessThanOrEqual(842)
  })

  it('count what they do not show', () => {
    expect(
      stripsOf(
        [2, 3, 4, 5, 6].map((page) => end(page, 100)),
        1,
        pages,
      ).more,
    ).toBe(2)
  })
})
