/** Characters that normalising leaves as they are: most labels are made of nothing else. */
const alreadyNormal = /^[\u4e00-\u9fff、。A-Za-z0-9.,:;%()-]*$/

/**
 * The text two printings of one label share: spaces and quotation marks out, full width made narrow, radicals that some
 * producers emit in place of characters put back.
 */
export function normal(text: string): string {
  if (alreadyNormal.test(text)) return text
  return text
    .normalize('NFKC')
    .replace(/[\s\u00a0\u3000\u200b\ufeff]/g, '')
    .replace(/[“”"„‟「」『』'‘’]/g, '')
    .replace(/[﹣−]/g, '-')
}

/** A row label without its ordinal: 「（一）」, 「1.」, 「二十六、」, 「其中：」 are taken off, in any order. */
export function bare(label: string): string {
  let s = normal(label)
  for (;;) {
    const next = s
      .replace(/^(\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+[、.]|\d+[、.](?!\d))/, '')
      .replace(/^(其中|加|减)[:：]?/, '')
      .replace(/^[:：·•*※-]+/, '')
    if (next === s) return s
    s = next
  }
}
