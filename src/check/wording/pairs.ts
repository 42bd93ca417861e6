import type { Finding } from '../../core/finding.ts'
import { found, gathered, type Text, type WordingCheck } from './text.ts'

const closing: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '《': '》',
  '“': '”',
  '〔': '〕',
  '【': '】',
}
const opening = new Set(Object.keys(closing))
const closers = new Map(Object.entries(closing).map(([open, close]) => [close, open]))
const same = new Map([
  ['（', '('],
  ['）', ')'],
])
const plainBracket = (c: string): string => same.get(c) ?? c

/**
 * Brackets and quotes within one paragraph. A pair may run over a paragraph that the layout cut in two, so an odd one is left
 * alone where the neighbouring paragraph has its other half; list numbers 「1）」 open nothing.
 */
export const pairs: WordingCheck = ({ texts }) => {
  const odd = texts.map((text) => oddOnes(text))
  const findings = texts.flatMap((text, i): readonly Finding[] => {
    if (text.paragraph.heading) return []
    return odd[i]!.flatMap(({ at, sign }) => {
      const partner = opening.has(sign) ? closing[sign]! : closers.get(sign)!
      const near = [odd[i - 1], odd[i + 1]].some((list) =>
        list?.some((it) => plainBracket(it.sign) === plainBracket(partner)),
      )
      return near ? [] : [found('brackets', text, at, at + 1, { expected: partner })]
    })
  })
  return gathered(findings)
}

function oddOnes(text: Text): readonly { readonly at: number; readonly sign: string }[] {
  const open: { at: number; sign: string }[] = []
  const odd: { at: number; sign: string }[] = []
  for (let at = 0; at < text.text.length; at += 1) {
    const sign = text.text[at]!
    if (opening.has(sign)) open.push({ at, sign })
    const opener = closers.get(sign)
    if (opener === undefined) continue
    const last = open.findLastIndex((it) => plainBracket(it.sign) === plainBracket(opener))
    if (last >= 0) open.splice(last, 1)
    else if (!/(^|[，。；：、\s])[\da-zA-Z一二三四五六七八九十①-⑳]{1,3}$/.test(text.text.slice(0, at)))
      odd.push({ at, sign })
  }
  return [...odd, ...open]
}

const ends = /[。！？；：…”）)》]$/
const telling = /[\d.]+(?:万元|亿元|元|%|人|辆|个|家|批次|人次)$/

/** Paragraphs that end in a figure, in a document whose paragraphs otherwise end in full stops. */
export const fullStops: WordingCheck = ({ texts }) => {
  const prose = texts.filter(
    (text) => !text.paragraph.heading && text.text.length > 24 && /[，。]/.test(text.text),
  )
  const ended = prose.filter((text) => ends.test(text.text)).length
  if (prose.length < 10 || 10 * ended < 9 * prose.length) return []
  return gathered(
    texts.flatMap((text, at) => {
      const next = texts[at + 1]
      if (!prose.includes(text) || !telling.test(text.text) || !next?.paragraph.heading) return []
      const to = text.text.length
      return [
        found('fullStop', text, Math.max(0, to - 12), to, {
          expected: `${text.text.slice(Math.max(0, to - 12))}。`,
        }),
      ]
    }),
  )
}
