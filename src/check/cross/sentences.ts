import type { Disclosure } from '../../core/disclosure.ts'
import { normal } from '../../core/normal.ts'
import type { Source } from '../../core/source.ts'

/** One sentence of the narrative in two versions, about the words that differ; empty where it stands in one only. */
export interface SentenceChange {
  readonly was: string
  readonly is: string
  /** Where it stands in the later version. */
  readonly source: Source | null
}

interface Sentence {
  readonly text: string
  readonly source: Source
}

/** Fewer sentences than this in common, and the texts are no versions of each other. */
const alike = 0.5

/** Sentences that were changed, added or left out between two versions, in the order of the text. */
export function sentenceChanges(before: Disclosure, after: Disclosure): readonly SentenceChange[] {
  const [old, own] = [before, after].map(sentencesOf)
  if (old === undefined || own === undefined || old.length === 0 || own.length === 0) return []
  const gone = lacking(old, own)
  const come = lacking(own, old)
  if (come.length > own.length * alike || gone.length > old.length * alike) return []
  const left = new Set(gone)
  const changed = come.map((is): SentenceChange => {
    const was = [...left].find((one) => akin(one.text, is.text))
    if (was === undefined) return { was: '', is: shortened(is.text), source: is.source }
    left.delete(was)
    const [from, to] = aboutChange(was.text, is.text)
    return { was: from, is: to, source: is.source }
  })
  return [...changed, ...[...left].map((was) => ({ was: shortened(was.text), is: '', source: null }))]
}

/** The text cut at full stops, whatever the lines and paragraphs it is broken into. */
function sentencesOf({ paragraphs }: Disclosure): readonly Sentence[] {
  const sentences: Sentence[] = []
  let open = ''
  let source: Source | null = null
  for (const paragraph of paragraphs) {
    for (const part of normal(paragraph.text).split(/(?<=[。;；!?])/)) {
      source ??= paragraph.source
      open += part
      if (!/[。;；!?]$/.test(part)) continue
      sentences.push({ text: open, source })
      open = ''
      source = null
    }
  }
  if (open !== '' && source !== null) sentences.push({ text: open, source })
  return sentences
}

/** Those of one text that the other does not have, as often as they stand there. */
function lacking(of: readonly Sentence[], other: readonly Sentence[]): readonly Sentence[] {
  const count = new Map<string, number>()
  for (const { text } of other) count.set(text, (count.get(text) ?? 0) + 1)
  return of.filter(({ text }) => {
    const at = count.get(text) ?? 0
    count.set(text, at - 1)
    return at <= 0
  })
}

/** Do two sentences begin or end alike enough to be one sentence, changed? */
function akin(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length)
  return commonStart(a, b) + commonEnd(a, b) >= Math.max(6, least * 0.4)
}

/** Both sentences about the place where they differ, with a few characters on either side. */
function aboutChange(a: string, b: string): readonly [string, string] {
  const start = commonStart(a, b)
  const end = Math.min(commonEnd(a, b), a.length - start, b.length - start)
  const around = (text: string): string => {
    const from = start > near * 2 ? start - near : 0
    const to = end > near * 2 ? text.length - end + near : text.length
    return `${from > 0 ? '…' : ''}${shortened(text.slice(from, to))}${to < text.length ? '…' : ''}`
  }
  return [around(a), around(b)]
}

const near = 10
const longest = 80
const shortened = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest)}…`)

function commonStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1
  return at
}

function commonEnd(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a.at(-1 - at) === b.at(-1 - at)) at += 1
  return at
}
