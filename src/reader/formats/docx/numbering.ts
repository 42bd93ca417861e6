import type { Guard } from '../guard.ts'
import { child, children, readPart, type Element } from '../xml.ts'
import type { Zip } from '../zip.ts'
import { numeral } from './numerals.ts'

interface Level {
  readonly start: number
  readonly format: string
  /** 「%1、」: the numbers of this and outer levels by place. */
  readonly text: string
  readonly suffix: string
  /** Outer levels are written in digits too. */
  readonly legal: boolean
  /** The outer level, from 1, whose step starts this one anew; 0 never. */
  readonly restart: number | null
  readonly style: string | undefined
}

interface Numbered {
  readonly abstract: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels whose count begins anew with this list. */
  readonly starts: ReadonlyMap<number, number>
}

/** Counts list paragraphs as Word does when it prints them. Chapters are found by these numbers. */
export interface Numbering {
  /** The number before a paragraph of a list, with what parts it from the text; `''` for bullets. Call once a paragraph, in order. */
  next(list: string, level: number): string
  /** The level of a list that a paragraph style stands for. */
  levelOf(list: string, style: string): number
}

const mostLevels = 9

export function readNumbering(zip: Zip, part: string | undefined, guard: Guard): Numbering {
  const root = part === undefined ? null : readPart(zip, part, guard)
  const abstracts = new Map(
    children(root, 'abstractNum').map((a) => [a.attributes['abstractNumId'] ?? '', levelsOf(a)]),
  )
  const lists = new Map<string, Numbered>()
  for (const num of children(root, 'num')) {
    const abstract = child(num, 'abstractNumId')?.attributes['val'] ?? ''
    const levels = new Map(abstracts.get(abstract) ?? [])
    const starts = new Map<number, number>()
    for (const override of children(num, 'lvlOverride')) {
      const at = Number(override.attributes['ilvl'] ?? 0)
      const own = child(override, 'lvl')
      if (own !== undefined) levels.set(at, levelOf(own))
      const start = child(override, 'startOverride')?.attributes['val']
      if (start !== undefined) starts.set(at, Number(start))
    }
    lists.set(num.attributes['numId'] ?? '', { abstract, levels, starts })
  }
  return counter(lists)
}

function levelsOf(abstract: Element): ReadonlyMap<number, Level> {
  return new Map(
    children(abstract, 'lvl').map((level) => [Number(level.attributes['ilvl'] ?? 0), levelOf(level)]),
  )
}

function levelOf(level: Element): Level {
  const value = (name: string): string | undefined => child(level, name)?.attributes['val']
  const legal = child(level, 'isLgl')
  const restart = value('lvlRestart')
  return {
    start: Number(value('start') ?? 1),
    format: value('numFmt') ?? 'decimal',
    text: value('lvlText') ?? '',
    suffix: value('suff') ?? 'tab',
    legal: legal !== undefined && legal.attributes['val'] !== '0' && legal.attributes['val'] !== 'false',
    restart: restart === undefined ? null : Number(restart),
    style: value('pStyle'),
  }
}

function counter(lists: ReadonlyMap<string, Numbered>): Numbering {
  /** Counts by abstract list: lists that share one count on, unless they say that they begin anew. */
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return {
    levelOf: (list, style) => {
      for (const [at, level] of lists.get(list)?.levels ?? []) if (level.style === style) return at
      return 0
    },
    next: (list, at) => {
      const numbered = lists.get(list)
      const level = numbered?.levels.get(at)
      if (numbered === undefined || level === undefined || at >= mostLevels) return ''
      const state = counts.get(numbered.abstract) ?? []
      counts.set(numbered.abstract, state)
      const anew = numbered.starts.get(at)
      if (anew !== undefined && !begun.has(`${list}/${at}`)) state[at] = anew - 1
      begun.add(`${list}/${at}`)
      state[at] = (state[at] ?? level.start - 1) + 1
      for (let deeper = at + 1; deeper < mostLevels; deeper++) {
        const restart = numbered.levels.get(deeper)?.restart
        if (restart === null || restart === undefined || restart > at) state[deeper] = undefined
      }
      return written(numbered, level, state)
    },
  }
}

function written(numbered: Numbered, level: Level, state: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return ''
  const text = level.text.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1
    const other = numbered.levels.get(at)
    const value = state[at] ?? other?.start ?? 1
    return numeral(value, level.legal ? 'decimal' : (other?.format ?? 'decimal'))
  })
  if (text === '') return ''
  // After 「一、」 or 「1.」 the tab is only an indent; after 「第一部分」 it parts words.
  const parts = level.suffix !== 'nothing' && /[\p{L}\p{N}]$/u.test(text)
  return parts ? `${text} ` : text
}
