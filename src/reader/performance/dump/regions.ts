import type { Line } from '../../document.ts'
import { fundPartOf } from '../../../forms/performance/recognise.ts'
import { fieldAt } from './anchors.ts'
import { headerAt } from './column-anchors.ts'
import { plainText } from './labels.ts'
import { wordsOf, type Word } from './words.ts'

/** The lines of one form, its title first where it has one. */
export interface Region {
  readonly title: readonly Word[]
  readonly words: readonly Word[]
}

const title = /(?:绩效|自评).{0,16}(?:表|书)(?:\(?[一二三四五六七八九十\d]{1,3}\)?)?$/
/** The heading of the indicators within a form. */
const heading = /^(?:项目)?(?:年度|长期)?绩效(?:指标|目标)表$/
/** What a title ends in, before anything else is looked at. */
const titleEnd = /[表书\d)）⑴-⒇]\s*$/
const sentence = /[,。;:、《》]/
/** A title is no longer. */
const longestTitle = 60
/** A line that a title goes on from has so many characters. */
const wideLine = 10
/** … and so many words at most: a row of a table has more. */
const mostTitleWords = 3
/** The head of the indicators is no farther from the beginning of its form. */
const farthestHead = 260
/** No form is longer. */
const longestForm = 4000

/** Finds the forms of a dump: each begins with a title or with the name of a project or a body, and holds a table of indicators. */
export function regionsOf(lines: readonly Line[]): readonly Region[] {
  if (!lines.some((line) => line.text.includes('指标'))) return []
  const words = wordsOf(lines)
  const starts = startsOf(words)
  return starts.flatMap((start, s) => {
    const next = beforeNumber(words, starts[s + 1]?.from ?? words.length)
    const end = Math.min(next, start.from + longestForm * 4)
    if (!hasHead(words, start.from, end)) return []
    return [{ title: words.slice(start.from, start.body), words: words.slice(start.body, end) }]
  })
}

interface Start {
  readonly from: number
  /** Behind the title. */
  readonly body: number
}

function startsOf(words: readonly Word[]): readonly Start[] {
  const starts: Start[] = []
  /** The table of the form begun last has been seen: a name now begins another form. */
  let headed = true
  for (let i = 0; i < words.length; i = lineEnd(words, i)) {
    const taken = titleAt(words, i)
    if (taken > 0) {
      starts.push({ from: i, body: i + taken })
      headed = false
      i += taken - 1
    } else if (headOfTable(words, i)) headed = true
    else if (headed && namesAt(words, i)) {
      starts.push({ from: i, body: i })
      headed = false
    }
  }
  return starts
}

const number = /^(?:附[件表]|表)[\d一二三四五六七八九十]{1,3}(?:-\d{1,3}){0,2}:?$/

/** 「表14」 over the title of a form is its number, not the end of the form before it. */
function beforeNumber(words: readonly Word[], at: number): number {
  let start = at
  while (start > 0 && !words[start - 1]!.first) start--
  start -= 1
  return start > 0 && number.test(plainText(words.slice(start, at))) ? start : at
}

/** The word behind the line of word `at`. */
function lineEnd(words: readonly Word[], at: number): number {
  let end = at
  while (end < words.length && !words[end]!.last) end++
  return end + 1
}

/** Words of the title that begins here; 0 where none does. A title of two lines fills its first. */
function titleAt(words: readonly Word[], at: number): number {
  const end = lineEnd(words, at)
  if (isTitle(words, at, end)) return end - at
  if (end >= words.length || !titleEnd.test(words[end]!.line.text)) return 0
  const first = plainText(words.slice(at, end))
  if (first.length < wideLine || end - at > mostTitleWords || /\d(?!\d{0,3}年)/.test(first)) return 0
  if (/^\d{4}/.test(words[end]!.text) || sentence.test(first)) return 0
  const next = lineEnd(words, end)
  return isTitle(words, end, next) && isTitle(words, at, next) ? next - at : 0
}

function isTitle(words: readonly Word[], from: number, to: number): boolean {
  if (!titleEnd.test(words[to - 1]!.text)) return false
  const text = plainText(words.slice(from, to)).replace(/^[一二三四五六七八九十]+、/, '')
  return text.length <= longestTitle && title.test(text) && !sentence.test(text) && !heading.test(text)
}

const names = new Set(['project', 'body'])
const nameStarts = /^[项单部专政预填自评申转一二三]/

/** 「项目名称 …」, not the head of a list of projects. */
function namesAt(words: readonly Word[], at: number): boolean {
  if (!nameStarts.test(words[at]!.text)) return false
  const found = fieldAt(words, at, (field) => names.has(field))
  if (found === null) return false
  const next = words[at + found.taken]
  if (next === undefined || next.first) return true
  // The head of a list of projects names more columns.
  return fieldAt(words, at + found.taken, () => true) === null && fundPartOf(withoutUnit(next.plain)) === null
}

/** The names of the columns, which the heading of the block may stand before on their line: 「绩效指标 一级指标 二级指标 …」. */
function headOfTable(words: readonly Word[], at: number): boolean {
  if (headerAt(words, at) !== null) return true
  const next = words[at + 1]
  return (
    next !== undefined && !next.first && words[at]!.plain.includes('指标') && headerAt(words, at + 1) !== null
  )
}

const withoutUnit = (text: string): string => text.replace(/\([^()]*\)$/, '')

function hasHead(words: readonly Word[], from: number, to: number): boolean {
  const end = Math.min(to, from + farthestHead * 4)
  let lines = 0
  for (let i = from; i < end; i++) {
    if (!words[i]!.first) continue
    if (++lines > farthestHead) return false
    if (headOfTable(words, i)) return true
  }
  return false
}
