import { check } from '../../../src/check/check.ts'
import type { Disclosure } from '../../../src/core/disclosure.ts'
import type { Finding } from '../../../src/core/finding.ts'
import { read } from '../../../src/reader/read.ts'
import type { Host } from '../../../src/reader/document.ts'
import type { Layout } from './layout.ts'
import { made, type Made } from './made.ts'
import type { Sheet } from './render.ts'

/** A form of a place as it stands on paper. */
export const sheetOf = (layout: Layout, m: Made): Sheet => ({
  title: layout.title(m),
  lines: layout.lines?.(m) ?? [],
  width: layout.width,
  rows: layout.grid(m),
})

export const sample = (layout: Layout, seed: number): Made => made(seed, layout.plan)

export async function opened(bytes: Uint8Array, host: Host): Promise<Disclosure> {
  const result = await read(bytes, host)
  if (!result.ok) throw new Error(result.reason.code)
  return result.value.disclosure
}

/** What is said of the forms, notes and what a short document leaves out aside. */
export const grave = (disclosure: Disclosure): readonly Finding[] =>
  check(disclosure).findings.filter(({ severity, rule }) => severity !== 'note' && !/\/must\//.test(rule))

export const line = ({ severity, rule, where, printed, expected }: Finding): string =>
  `${severity} ${rule}｜${where}｜${printed} → ${expected}`
