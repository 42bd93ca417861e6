import { normal } from '../../../core/normal.ts'
import type { Line } from '../../document.ts'
import { fieldAt, headerAt } from './anchors.ts'
import { textOf, wordsOf, type Word } from './words.ts'

/** The lines of one form, its title first where it has one. */
export interface Region {
  readonly title: readonly Word[]
  readonly words: readonly Word[]
}

const title = /(?:绩效|自评).{0,16}(?:表|书)(?:\(?[一二三四五六七八九十\d]{1,3}\)?)?$/
const sentence = /[,。;:、《》]/
/** A title is no longer. */
const longestTitle = 60
/** A line that a title goes on from has so many characters. */
const wideLine = 10
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
    const end = Math.min(starts[s + 1]?.from ?? words.length, start.from + longestForm * 4)
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
  /** A field has been seen since the last start: a title or a name now begins another form, once its table has been seen. */
  let headed = true
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.first) continue
    const taken = titleAt(words, i)
    if (taken > 0) {
      starts.push({ from: i, body: i + taken })
      headed = false
      i += taken - 1
    } else if (headerAt(words, i) !== null) headed = true
    else if (headed && namesAt(words, i)) {
      starts.push({ from: i, body: i })
      headed = false
    }
  }
  return starts
}

/** Words of the title that begins here; 0 where none does. A title of two lines fills its first. */
function titleAt(words: readonly Word[], at: number): number {
  const first = lineFrom(words, at)
  if (isTitle(first)) return first.length
  const second = lineFrom(words, at + first.length)
  if (textOf(first).length < wideLine || /^\d{4}/.test(second[0]?.text ?? '') || !isTitle(second)) return 0
  return isTitle([...first, ...second]) ? first.length + second.length : 0
}

function lineFrom(words: readonly Word[], at: number): readonly Word[] {
  let end = at
  while (end < words.length && !words[end]!.last) end++
  return words.slice(at, end + 1)
}

function isTitle(words: readonly Word[]): boolean {
  const text = normal(words.map((word) => word.text).join('')).replace(/^[一二三四五六七八九十]+、/, '')
  return text.length <= longestTitle && title.test(text) && !sentence.test(text)
}

const names = new Set(['project', 'body'])
const nameStarts = /^[项单部专政预填自评申转一二三]/

/** 「项目名称 …」, not the head of a list of projects. */
function namesAt(words: readonly Word[], at: number): boolean {
  if (!nameStarts.test(words[at]!.text)) return false
  const found = fieldAt(words, at, (field) => names.has(field))
  if (found === null) return false
  const next = words[at + found.taken]
  return next === undefined || next.first || fieldAt(words, at + found.taken, () => true) === null
}

function hasHead(words: readonly Word[], from: number, to: number): boolean {
  const end = Math.min(to, from + farthestHead * 4)
  let lines = 0
  for (let i = from; i < end; i++) {
    if (!words[i]!.first) continue
    if (++lines > farthestHead) return false
    if (headerAt(words, i) !== null) return true
  }
  return false
}
