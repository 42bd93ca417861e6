import { levelAt } from './levels.ts'
import type { Segment } from './segments.ts'
import type { Word } from './words.ts'

/** So many segments further the name of a first level is looked for. */
export const near = 4

/** May the second level stand under the first? */
export function stands(second: readonly Word[], first: readonly Word[]): boolean {
  const under = levelAt(second, 0)?.key.under ?? []
  const name = levelAt(first, 0)?.key.first ?? null
  return name === null || under.length === 0 || under.includes(name)
}

/** A first level set at half the height of its rows may be printed behind the first of them. */
export function aheadOf(second: readonly Word[], next: readonly Segment[]): readonly Word[] | null {
  const first = next.find(({ anchor }) => anchor.kind === 'level1')?.label ?? []
  return first.length > 0 && stands(second, first) ? first : null
}

/** 「产出指标（40」 「分）」: the points may touch the name. */
export function withoutPoints(label: readonly Word[]): readonly Word[] {
  const at = label.findIndex((word) => /[（(]\d/.test(word.text))
  if (at < 0) return label
  const cut = label[at]!
  const text = cut.text.replace(/[（(]\d.*$/, '')
  const name = text === '' ? [] : [{ ...cut, text, plain: cut.plain.replace(/\(\d.*$/, '') }]
  return [...label.slice(0, at), ...name]
}
