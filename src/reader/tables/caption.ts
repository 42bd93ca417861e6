import type { Line } from '../document.ts'
import { tidy, tight } from './tidy.ts'
import { ordinal, sentence } from './title.ts'

/** A heading directly above a table that is not called a 表: 「二、部门决算单位构成」. */
export function captionOf(line: Line): string | null {
  const s = tidy(line.text)
  if (s.length > 40 || s.length < 3 || sentence.test(s) || /[:：]$/.test(s)) return null
  return line.heading !== undefined || ordinal.test(s) ? s.replace(ordinal, '') : null
}

/** A short line about money directly above a table names it, though it is not called a 表: 「2024年度收支预算总体情况」. */
export function plainCaption(line: Line): string | null {
  const s = tidy(line.text)
  return s.length >= 6 && s.length <= 40 && aboutMoney.test(s) && !/[，。；：、,;:]/.test(s) ? s : null
}

const aboutMoney = /(?:预算|决算|收支|收入|支出|经费|拨款)/

/** The nearest heading above a table that a sentence leads up to: 「…包括：」. The heading stays running text. */
export function captionAbove(
  lines: readonly Line[],
): { readonly title: string; readonly used: number } | null {
  let led = false
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i]
    if (line === undefined || line.margin || tight(line.text) === '') continue
    const title = captionOf(line)
    if (title !== null) return { title, used: led ? 0 : lines.length - i }
    if (!led && !/([:：]|如下|见下表|下表)[。]?$/.test(tight(line.text))) return null
    led = true
  }
  return null
}
