import type { Disclosure, Paragraph } from '../../core/disclosure.ts'
import type { Details, Finding } from '../../core/finding.ts'
import { sourceAt } from '../../core/place.ts'
import type { Source } from '../../core/source.ts'
import { wordingRules, type WordingRuleId } from '../../forms/wording/rules.ts'
import { masked } from './mask.ts'

/** A paragraph without its spaces, full-width digits and letters made narrow; offsets lead back to what is printed. */
export interface Text {
  readonly paragraph: Paragraph
  readonly chapter: string
  readonly text: string
  /** Offset in the printed paragraph of every character, and of the end. */
  readonly at: readonly number[]
}

const space = /[\s\u00a0\u3000\u200b\ufeff]/
const narrowed = /[０-９Ａ-Ｚａ-ｚ％．（）]/

export function textOf(paragraph: Paragraph): Text {
  const text = known.get(paragraph) ?? narrow(paragraph)
  known.set(paragraph, text)
  return text
}

/** Nearly every rule about words reads every paragraph. */
const known = new WeakMap<Paragraph, Text>()

function narrow(paragraph: Paragraph): Text {
  const at: number[] = []
  let text = ''
  for (let i = 0; i < paragraph.text.length; i += 1) {
    const c = paragraph.text[i]!
    if (space.test(c)) continue
    at.push(i)
    text += narrowed.test(c) && c !== '（' && c !== '）' ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : c
  }
  at.push(paragraph.text.length)
  return { paragraph, chapter: paragraph.chapter.join(' / '), text, at }
}

/** The paragraphs a reader reads: not the contents page. */
export function textsOf(disclosure: Disclosure): readonly Text[] {
  return disclosure.paragraphs.filter((paragraph) => paragraph.chapter[0] !== '目录').map(textOf)
}

/** Everything a rule may look at. */
export interface Words {
  readonly disclosure: Disclosure
  readonly texts: readonly Text[]
}

/** A rule over the words of one document. */
export type WordingCheck = (words: Words) => readonly Finding[]

const around = 24

/** What stands around `from`–`to`: from the beginning of its clause to the end of the next, cut short with dots. */
function excerpt(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - around), from)
  const clause = Math.max(...['。', '；', '，', '：'].map((mark) => before.lastIndexOf(mark))) + 1
  const start = clause > 0 && clause < before.length ? from - before.length + clause : from - before.length
  const after = text.slice(to, to + around)
  const stop = after.search(/[。；]/)
  const end = to + (stop < 0 ? after.length : stop + 1)
  const cut = start > 0 && clause === 0
  return `${cut ? '…' : ''}${text.slice(start, end)}${end < text.length && stop < 0 ? '…' : ''}`
}

/** A finding about `from`–`to` of a paragraph, quoted with a little of what stands around it. */
export function found(
  id: WordingRuleId,
  text: Text,
  from: number,
  to: number,
  more: {
    readonly expected?: string
    readonly details?: Details
    readonly quote?: string
    readonly printed?: string
  } = {},
): Finding {
  const source = sourceAt(text.paragraph, text.at[from] ?? 0, text.at[to] ?? text.paragraph.text.length)
  return wordingFinding(id, {
    where: text.paragraph.chapter.at(-1) ?? '',
    quote: more.quote ?? masked(excerpt(text.text, from, to)),
    printed: more.printed ?? text.text.slice(from, to),
    expected: more.expected ?? '',
    details: more.details ?? {},
    source,
  })
}

export function wordingFinding(
  id: WordingRuleId,
  it: Pick<Finding, 'where' | 'quote' | 'printed' | 'expected' | 'details'> & { readonly source: Source },
): Finding {
  const { id: rule, severity, basis } = wordingRules[id]
  return { rule, code: rule, severity, ...it, working: [], witnesses: [], repair: null, basis }
}

/** Every match of a pattern over all texts. The pattern is global. */
export function matches<T>(
  texts: readonly Text[],
  pattern: RegExp,
  each: (match: RegExpExecArray, text: Text) => T | readonly T[] | null,
): T[] {
  return texts.flatMap((text) => {
    // Most texts match nothing, and `matchAll` copies the pattern for each.
    if (text.text.search(pattern) < 0) return []
    return [...text.text.matchAll(pattern)].flatMap((match) => {
      const it = each(match as RegExpExecArray, text)
      return it === null ? [] : (it as T | readonly T[])
    })
  })
}

/** Many of one kind are one finding that lists them: a template left unfilled is one fault, not forty. */
export function gathered(findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings
  if (first === undefined || findings.length === 1) return findings
  const list = [...new Set(findings.map((finding) => finding.printed))]
  return [
    {
      ...first,
      details: { ...first.details, count: findings.length, list: list.slice(0, 8) },
      working: findings
        .slice(1, 12)
        .map(({ where, printed, source }) => ({ name: where, value: printed, source })),
    },
  ]
}
