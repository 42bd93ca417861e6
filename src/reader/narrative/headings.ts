import { normal } from '../../core/normal.ts'

/** A line that opens a section: how deep, and the words after its number. Level 1 is 「第一部分」, 2 「一、」, 3 「（一）」, 4 「1.」, 5 「（1）」. */
export interface HeadingLine {
  readonly level: number
  readonly title: string
}

const marks: readonly (readonly [number, RegExp])[] = [
  [1, /^第[一二三四五六七八九十百\d]{1,3}[部章编](?:分|节)?/],
  [2, /^[一二三四五六七八九十]{1,3}[、.]/],
  [3, /^\([一二三四五六七八九十]{1,3}\)[、.]?/],
  [4, /^\d{1,2}(?:、|\.(?!\d)|\.(?=(?:19|20)\d\d年))/],
  [5, /^\(\d{1,2}\)[、.]?/],
  [5, /^[①-⑳]/],
]

/** The number a line opens with, if it opens with one. `text` is already `normal()`. */
export function mark(text: string): { readonly level: number; readonly length: number } | null {
  for (const [level, pattern] of marks) {
    const found = pattern.exec(text)
    if (found !== null) return { level, length: found[0].length }
  }
  return null
}

/** 「……… 12」: an entry of a table of contents, never a heading. */
export const leader = /[.…·．。_]{4,}\s*\d{0,3}\s*$|[….·]{3,}/

const money = /\d\s*(?:[万亿]?元|%|％)/
/** Titles that open a part without a number. */
const untitled =
  /(?:编制说明|情况说明|相关说明|名词解释|基本概况|概况|主要职能|主要职责|部门职责|机构设置|机构情况|单位构成|公开表|预算表|决算表|报表|绩效自评报告|附件|目录)$/

/** 「……（类）……（款）……（项）」: names alone, however long. */
const path = /\([类款项]\)。?$/

/** Reads a heading, or nothing. A heading carries no amount and no full sentence. */
export function heading(printed: string, given?: number): HeadingLine | null {
  const text = normal(printed)
  if (text === '' || text.length > (path.test(text) ? 100 : 60) || leader.test(printed)) return null
  if (money.test(text) || /[。;,，；!?:：]/.test(text.slice(0, -1)) || /[,，;；、]$/.test(text)) return null
  const found = mark(text)
  if (found !== null) {
    const title = text.slice(found.length).replace(/[。:：]$/, '')
    if (found.level === 1) return { level: 1, title }
    if (title.length < 2 || title.length > (path.test(title) ? 90 : 45)) return null
    // 「1.……项目。」 ends a sentence, unless it is only a name: a short one, or a classification path.
    if (/。$/.test(text) && title.length > 24 && !path.test(title)) return null
    return { level: found.level, title }
  }
  if (given !== undefined) return { level: Math.max(1, given), title: text }
  if (text.length <= 34 && untitled.test(text) && !/[:：]/.test(text)) return { level: 1, title: text }
  return null
}

/** 「（一）机关运行经费。2026年……」: a heading that runs into its paragraph. The title, or nothing. */
export function runIn(printed: string): HeadingLine | null {
  const text = normal(printed.slice(0, 120))
  const found = mark(text)
  if (found === null || found.level === 1) return null
  const title = /^([^。:;，,、\d]{2,80})[。:](?=.)/.exec(text.slice(found.length))
  return title === null ? null : { level: found.level, title: title[1] ?? '' }
}
