import { expect, test } from 'vitest'
import { numeral } from './numerals.ts'

test.each([
  ['chineseCounting', 1, '一'],
  ['chineseCounting', 10, '十'],
  ['chineseCountingThousand', 12, '十二'],
  ['chineseCountingThousand', 20, '二十'],
  ['japaneseCounting', 21, '二十一'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['ideographDigital', 10, '一〇'],
  ['ideographTraditional', 3, '丙'],
  ['decimalEnclosedCircleChinese', 3, '③'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalZero', 7, '07'],
  ['upperRoman', 4, 'IV'],
  ['lowerRoman', 9, 'ix'],
  ['upperLetter', 27, 'AA'],
  ['lowerLetter', 2, 'b'],
  ['decimalEnclosedParen', 2, '⑵'],
  ['unknownFormat', 5, '5'],
])('%s %d 写作 %s', (format, n, expected) => {
  expect(numeral(n, format)).toBe(expected)
})
