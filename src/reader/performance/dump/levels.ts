import { indicatorTree } from '../../../forms/performance/levels.ts'
import { longestMatch, type Match } from './labels.ts'
import type { Word } from './words.ts'

/** What the name of a level may stand for: 「成本指标」 and 「满意度指标」 are names of both levels. */
export interface LevelName {
  /** The first level that it names. */
  readonly first: string | null
  /** The first levels that it may stand under. */
  readonly under: readonly string[]
  /** Without 「指标」: 「可持续影响」, which may as well be the words of a row. */
  readonly bare: boolean
  /** Points are printed with it. */
  readonly points: boolean
}

const names = new Map<string, LevelName>()
for (const { name, aliases, second } of indicatorTree) {
  for (const one of [name, ...aliases]) add(one, (known) => ({ ...known, first: name }))
  for (const below of second)
    for (const one of [below.name, ...below.aliases])
      add(one, (known) => ({ ...known, under: [...known.under, name] }))
}

function add(name: string, change: (known: LevelName) => LevelName): void {
  const whole = name.endsWith('指标') || name.endsWith('率')
  for (const text of whole ? [name] : [name, `${name}指标`]) {
    const known = names.get(text) ?? { first: null, under: [], bare: !text.endsWith('指标'), points: false }
    names.set(text, change(known))
  }
}

const starts = new Set([...names.keys()].map((name) => name[0]))
const points = /\(\d{1,3}(?:\.\d{1,2})?分?\)$/

/** The name of a level that stands at `at`, with its points. */
export function levelAt(words: readonly Word[], at: number): Match<LevelName> | null {
  if (!starts.has(words[at]?.text[0])) return null
  return longestMatch(words, at, (text) => {
    const name = text.replace(points, '')
    const known = names.get(name)
    return known === undefined ? null : { ...known, points: name !== text }
  })
}

/** Is it the name of a level, whole and not as the words of a row may say it? */
export const isLevelName = (text: string): boolean => names.get(text)?.bare === false

/** 「社会指标」: a second level of a place's own, known by standing right behind a first. */
export function strangeLevelAt(words: readonly Word[], at: number): Match<'level2'> | null {
  return longestMatch(words, at, (text) => (/^[^无\d]{2,8}指标$/.test(text) ? 'level2' : null))
}
