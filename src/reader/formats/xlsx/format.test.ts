import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtinFormat } from './builtin.ts'
import { formatOf } from './format.ts'

const shown = (code: string, raw: string, from1904 = false): string => formatOf(code, from1904)(raw)

describe('数字按单元格格式显示', () => {
  test.each([
    // 浮点误差不显示
    ['General', '0.30000000000000004', '0.3'],
    ['General', '1234.5600000000001', '1234.56'],
    ['General', '33.333333333333336', '33.3333333333333'],
    ['General', '1E-3', '0.001'],
    ['General', '1.5E+6', '1500000'],
    ['General', '-0', '0'],
    ['General', '5.6843418860808015E-14', '5.68434E-14'],
    ['General', '-0.00000000001', '-1E-11'],
    ['General', '0.000001', '0.000001'],
    ['0.00', '5.6843418860808015E-14', '0.00'],
    ['G/通用格式', '12.50', '12.5'],
    ['0.00', '1.0049999999999999', '1.01'],
    ['0.00', '2.5', '2.50'],
    ['0', '2.5', '3'],
    ['#,##0.00', '19115.68', '19,115.68'],
    ['#,##0.00', '-1234567.891', '-1,234,567.89'],
    ['#,##0', '999', '999'],
    ['#,##0', '1000', '1,000'],
    ['0.00_ ', '12', '12.00 '],
    ['0.00_);(0.00)', '-3', '(3.00)'],
    ['0.##', '3', '3.'],
    ['#.00', '0.5', '.50'],
    ['0.00%', '0.9834', '98.34%'],
    ['0%', '0.955', '96%'],
    ['0!.0,', '123456', '12.3'],
    ['#,##0,', '1234567', '1,235'],
    ['00', '5', '05'],
    ['0000000', '2080101', '2080101'],
    ['000-0000', '1234567', '123-4567'],
    ['"¥"#,##0.00', '5', '¥5.00'],
    ['[$¥-804]#,##0.00', '5', '¥5.00'],
    ['[Red]0.0', '1.25', '1.3'],
    ['0.00;-0.00;"-"', '0', '-'],
    ['0.00;-0.00;', '0', ''],
    [';;;', '5', ''],
    ['[>=10000]0.0,"千";0', '12345', '12.3千'],
    ['[>=10000]0.0,"千";0', '999', '999'],
    ['0"年"', '2024', '2024年'],
    ['@', '2010301', '2010301'],
    ['0.00E+00', '1234.5', '1234.5'],
  ])('%s 显示 %s 为 %s', (code, raw, expected) => {
    expect(shown(code, raw)).toBe(expected)
  })

  test('会计格式的零是一横，正负都有两位', () => {
    expect(shown(builtinFormat(43), '0').trim()).toBe('-')
    expect(shown(builtinFormat(43), '1234.5').trim()).toBe('1,234.50')
    expect(shown(builtinFormat(43), '-1234.5').trim()).toBe('-1,234.50')
  })

  test.each([
    ['yyyy/m/d', '45658', '2025/1/1'],
    ['yyyy"年"m"月"d"日"', '45292', '2024年1月1日'],
    ['yyyy-mm-dd hh:mm', '45658.5', '2025-01-01 12:00'],
    ['h:mm:ss', '0.99999999', '0:00:00'],
    ['[h]:mm', '1.5', '36:00'],
    ['yyyy/m/d', '1', '1900/1/1'],
    ['yyyy/m/d', '61', '1900/3/1'],
  ])('日期 %s 显示 %s 为 %s', (code, raw, expected) => {
    expect(shown(code, raw)).toBe(expected)
  })

  test('1904 年起算的日期', () => {
    expect(shown('yyyy/m/d', '0', true)).toBe('1904/1/1')
  })

  test('不是数的原样留下，超长的不去计算', () => {
    expect(shown('0.00', '#REF!')).toBe('#REF!')
    expect(shown('0.00', '1e999999999')).toBe('1e999999999')
    expect(shown('0.00', '9'.repeat(5000))).toHaveLength(5000)
  })

  test('任何两位小数的金额，以 #,##0.00 显示后去掉分隔号就是它自己', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), (fen) => {
        const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0')
        const raw = `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
        expect(shown('#,##0.00', raw).replaceAll(',', '')).toBe(raw)
        expect(shown('#,##0.00', String(Number(raw))).replaceAll(',', '')).toBe(raw)
      }),
    )
  })

  test('任何格式代码都不出错', () => {
    const pieces = fc.constantFrom(
      '0',
      '#',
      '?',
      '.',
      ',',
      ';',
      '%',
      '[',
      ']',
      '"',
      '\\',
      '!',
      '_',
      '*',
      '@',
      'y',
      'm',
      'd',
      'h',
      's',
      'E+',
      '/',
      '[>1]',
      'General',
      '年',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), fc.double({ noNaN: true }), (code, value) => {
        expect(typeof shown(code.join(''), String(value))).toBe('string')
      }),
    )
  })
})
