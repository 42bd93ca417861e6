/** Radicals that stand for the character of the same shape and have no compatibility mapping in Unicode. */
const supplement: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
}

/** A character as text has it: some producers name the radical of a glyph (⼊, ⻔) where the character (入, 门) is meant. */
export function letterOf(code: number): string {
  const text = String.fromCodePoint(code)
  if (code < 0x2e80 || code > 0x2fd5) return text
  return supplement[text] ?? text.normalize('NFKC')
}
