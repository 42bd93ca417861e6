import type { Form, Pattern } from '../../core/form.ts'
import { normal } from '../../core/normal.ts'

/** Table numbers and list ordinals that stand around a title: 「公开01表」, 「（表 1）」, 「表二：」, 「一、」. */
const around = [
  /^(附件|附表)[一二三四五六七八九十\d]*[:：]?/,
  /^(公开)?\d+(-\d+)?表[:：、.]?/,
  /^表[一二三四五六七八九十\d]+(-\d+)?[:：、.\-—]?/,
  /^[一二三四五六七八九十]+[、.]/,
  /^\([一二三四五六七八九十\d]+\)/,
  /^\d+[、.]/,
  /\((公开)?(表)?[一二三四五六七八九十\d]+(-\d+)?(表)?\)$/,
  /(公开|预算)?\d+(-\d+)?表$/,
  /\((本级|汇总|空表)\)$/,
  /\((金额)?(单位:)?(亿|百万|万|千)?元\)$/,
  /^(\d{4}|二[〇○零一二三四五六七八九]{3})年(度)?/,
]

/** A line as a title: numbering around it off, and the year. Nothing where it reads like a sentence. */
export function bareTitle(text: string): string | null {
  let s = normal(text)
  if (s.length < 4 || s.length > 70 || /[，。；,;？?!！]/.test(s) || /(\.{3,}|…)\d*$/.test(s)) return null
  for (let before = ''; before !== s;) {
    before = s
    for (const mark of around) {
      const next = s.replace(mark, '')
      if (next.length >= 4) s = next
    }
  }
  return /表$/.test(s) ? s : null
}

/** Names of bodies that stand before a title are longer than this only in sentences. */
const longestBody = 40

/** The form whose title a line is, by its longest matching wording. */
export function formOfTitle(text: string, forms: readonly Form[]): Form | null {
  const title = bareTitle(text)
  if (title === null) return null
  // 「决算」 or 「预算」 in a title says which document it belongs to; the wordings of the two overlap.
  const kind = title.includes('决算') ? 'final' : 'budget'
  let best: Form | null = null
  let length = 0
  for (const form of forms) {
    if ((form.unlike ?? []).some((pattern) => matches(pattern, title))) continue
    for (const pattern of [form.title, ...form.aliases]) {
      const fit = matchLength(pattern, title)
      const matched = fit > 0 && form.kind === kind ? fit + longestBody : fit
      if (matched > length) {
        best = form
        length = matched
      }
    }
  }
  return best
}

function matches(pattern: Pattern, text: string): boolean {
  return typeof pattern === 'string' ? text.includes(ready(pattern)) : pattern.test(text)
}

const wordings = new Map<string, string>()

/** A declared wording made ready once. */
function ready(pattern: string): string {
  const done = wordings.get(pattern)
  if (done !== undefined) return done
  const wording = normal(pattern)
  wordings.set(pattern, wording)
  return wording
}

function matchLength(pattern: Pattern, title: string): number {
  if (typeof pattern !== 'string') return pattern.exec(title)?.[0].length ?? 0
  const wording = ready(pattern)
  if (!title.endsWith(wording) || title.length - wording.length > longestBody) return 0
  return wording.length
}
