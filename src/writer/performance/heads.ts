import { cell, type BandCell } from './band.ts'

/** The levels of a heading, parted by 「/」 outside brackets: 「近两年收支金额/上年」, but 「执行率（B/A）」 is one. */
export function levelsOf(title: string): readonly string[] {
  const levels = ['']
  let depth = 0
  for (const c of title) {
    if (c === '（' || c === '(') depth += 1
    if (c === '）' || c === ')') depth -= 1
    if (c === '/' && depth <= 0) levels.push('')
    else levels[levels.length - 1] += c
  }
  return levels
}

/** The heading rows over columns from `from` on: an upper heading spans those it is shared by, a single one stands alone. */
export function headsOf(titles: readonly string[], from: number): readonly (readonly BandCell[])[] {
  const paths = titles.map(levelsOf)
  const depth = Math.max(1, ...paths.map((path) => path.length))
  return Array.from({ length: depth }, (_, level) =>
    paths.flatMap((path, i): BandCell[] => {
      if (level >= path.length) return []
      if (level < path.length - 1 && i > 0 && sameUpTo(path, paths[i - 1]!, level)) return []
      const across = level < path.length - 1 ? shared(paths, i, level) : 1
      const down = level === path.length - 1 ? depth - level : 1
      return [cell(from + i, 'head', path[level]!, { across, down })]
    }),
  )
}

function shared(paths: readonly (readonly string[])[], from: number, level: number): number {
  let to = from + 1
  while (to < paths.length && sameUpTo(paths[to]!, paths[from]!, level)) to += 1
  return to - from
}

const sameUpTo = (a: readonly string[], b: readonly string[], level: number): boolean =>
  a.length > level + 1 && b.length > level + 1 && a.slice(0, level + 1).every((it, i) => it === b[i])
