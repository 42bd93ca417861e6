/** Which way words say that a figure moved. Nothing where the words leave it open (「下降（增长）」). */
export function signOf(words: string | null): 1n | -1n | null {
  if (words === null) return null
  const down = /[减降缩低落]|少/.test(words)
  const up = /[增升涨高]|多/.test(words)
  return down === up ? null : down ? -1n : 1n
}

/** Which way words say that one figure compares with another: 「大于」, 「小于」, 「等于」, 「持平」. */
export function comparedOf(words: string | null): 'more' | 'less' | 'equal' | null {
  if (words === null || /基本|略|大致/.test(words)) return null
  if (/大于等于|小于等于|不/.test(words)) return null
  if (/大于|高于|超过|超出|多于/.test(words)) return 'more'
  if (/小于|低于|少于/.test(words)) return 'less'
  return /等于|持平|一致|相同|相等/.test(words) ? 'equal' : null
}
