import type { Words } from '../message.ts'

/** 消息里按值选用的词。 */
export const words: Words = {
  'left more': '前者多',
  'left less': '前者少',
  'missing digit': '漏了一位数字',
  'extra digit': '多了一位数字',
  'doubled digit': '一位数字重复',
  'transposed digits': '相邻两位数字颠倒',
  'wrong digit': '一位数字有误',
  'decimal point': '小数点位置有误',
  sign: '正负号有误',
  'cut short': '末位数字缺漏',
  unit: '金额单位有误',
  more: '大于',
  less: '小于',
  equal: '等于',
  picture: '图片',
  'bytes of no known kind': '无法识别的数据',
  'Word XML': 'Word XML 文件',
  OLE2: '旧式 Office 复合文件',
  'zip archive': '压缩包',
  archive: '压缩包',
}
