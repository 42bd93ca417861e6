import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Profile } from '../../core/disclosure.ts'
import { forms } from '../../forms/index.ts'
import { open } from '../open.ts'
import { findTables } from '../tables/find.ts'
import { matchForms } from './match.ts'

/** A figure of an official table, read by hand: which table, which row, what is printed. */
interface TrueFact {
  readonly where: string
  readonly label: string
  readonly column: string
  readonly value: string
  readonly codeTrue?: string | null
}

const documents = new URL('../../../../shared/documents/', import.meta.url)
const truths = new URL('truth/', documents)
const shared = existsSync(truths)
const host = {
  pdfium: () => Promise.reject(new Error('no PDF is read here')),
  now: () => performance.now(),
}

describe.skipIf(!shared)('facts of a text dump (skipped where ../shared is absent)', () => {
  test('with codes cut off and amounts beside their headers: every figure, under its own code, and no other', async () => {
    const name = readdirSync(documents).find((one) => one.startsWith('003_')) ?? ''
    const opened = await open(new Uint8Array(readFileSync(new URL(name, documents))), host)
    if (!opened.ok) throw new Error(opened.reason.code)
    const { tables } = findTables(opened.value)
    const profile = { kind: 'final', body: null, year: 2024 } as unknown as Profile
    const facts = matchForms(tables, profile, forms).flatMap((reading) => reading.facts)
    const truth = (
      JSON.parse(readFileSync(new URL('003.facts.json', truths), 'utf8')) as readonly TrueFact[]
    ).filter((fact) => /公开0\d表/.test(fact.where))
    const left = new Set(facts)
    const missing = truth.filter((wanted) => {
      const form = `final-0${/公开0(\d)表/.exec(wanted.where)?.[1] ?? ''}`
      const found = [...left].find(
        (fact) =>
          fact.form.startsWith(form) &&
          fact.text === wanted.value &&
          ((wanted.codeTrue ?? null) === null || fact.row === wanted.codeTrue),
      )
      return found === undefined || !left.delete(found)
    })
    expect(truth.length).toBeGreaterThan(250)
    expect(missing).toEqual([])
    expect([...left]).toEqual([])
  })
})
