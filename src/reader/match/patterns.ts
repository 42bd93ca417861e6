import type { Pattern } from '../../core/form.ts'
import { normal } from '../../core/normal.ts'

const normalised = new Map<string, string>()

/** `normal()`, remembered: the patterns of forms and the words of headers come again and again. */
export function plainText(text: string): string {
  let s = normalised.get(text)
  if (s === undefined) {
    s = normal(text)
    if (normalised.size > 20_000) normalised.clear()
    normalised.set(text, s)
  }
  return s
}

/** How much of a header path a pattern takes, 0 for nothing. A string takes the whole path or its last levels. */
export function takesPath(pattern: Pattern, path: string): number {
  if (typeof pattern !== 'string') return pattern.exec(path)?.[0].length ?? 0
  const p = plainText(pattern)
  return path === p || path.endsWith(`/${p}`) ? p.length : 0
}

/** Whether a pattern names a text as a whole (strings) or finds its words in it (expressions). */
export function takesText(pattern: Pattern, text: string): boolean {
  return typeof pattern === 'string' ? plainText(pattern) === text : pattern.test(text)
}

/** The words a pattern is written with. */
export const words = (pattern: Pattern): string => (typeof pattern === 'string' ? pattern : pattern.source)
