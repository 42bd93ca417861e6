import { expect, test } from 'vitest'
import { letterOf } from './radicals.ts'

test('a radical is read as the character it looks like, everything else as it is', () => {
  const read = (text: string): string => [...text].map((char) => letterOf(char.codePointAt(0)!)).join('')
  expect(read('\u2f00\u2f0a\u2f40\u2ed4\u2ed8')).toBe('一入支门青')
  expect(read('支出（万元）①')).toBe('支出（万元）①')
})
