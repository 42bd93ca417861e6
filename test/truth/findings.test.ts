import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import type { Finding } from '../../src/core/finding.ts'
import { read } from '../../src/reader/read.ts'
import { exceptions } from './exceptions.ts'

/** What is provably wrong in a real document, found by people reading it. `high` and `error` must be found; `info` must not be an error. */
interface Wrong {
  readonly id: string
  readonly severity: 'high' | 'error' | 'medium' | 'warning' | 'low' | 'note' | 'info'
  readonly where: string
  readonly quote: string
  readonly printed: string
  readonly expected: string
  readonly page?: number
  readonly also_pages?: readonly number[]
  readonly lines?: readonly number[]
}

const documents = new URL('../../../shared/documents/', import.meta.url)
const shared = existsSync(documents)
const suffix = '.findings.json'
const wasm = new URL('../../node_modules/@embedpdf/pdfium/dist/pdfium.wasm', import.meta.url)
const host = {
  pdfium: () => Promise.resolve(new Uint8Array(readFileSync(wasm))),
  now: () => performance.now(),
}
const at = (name: string, folder: URL): URL => new URL(encodeURIComponent(name), folder)

const truthOf = (document: string): readonly Wrong[] =>
  [new URL('truth/', documents), new URL('./', import.meta.url)].flatMap((folder) =>
    [document.replace(/\.\w+$/, ''), document.slice(0, 3)]
      .map((name) => at(name + suffix, folder))
      .filter((file) => existsSync(file))
      .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as readonly Wrong[]),
  )

/** Without spaces, separators, marks and the words 类, 款, 项 in brackets: what two people would copy out alike. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/(?:支出)?[(（][类款项][)）]/g, '')
    .replace(/[\s,，、。；;：:“”"'（）()《》〈〉|-]/g, '')

/** Lines of a dump that a sentence may run over. */
const near = 8
function sharesPlace(wrong: Wrong, finding: Finding): boolean {
  return [finding.source, ...finding.working.flatMap((line) => line.source ?? [])].some(({ page, line }) =>
    wrong.lines === undefined
      ? page !== undefined && [wrong.page, ...(wrong.also_pages ?? [])].includes(page)
      : line !== undefined && wrong.lines.some((one) => Math.abs(one - line) <= near),
  )
}

const within = (text: string, part: string): boolean =>
  text === part || (part.length > 2 && text.includes(part))

/** The finding prints what the truth prints, or stands under a heading that does; or it quotes the same words and prints some of them. */
function sharesWords(wrong: Wrong, finding: Finding): boolean {
  const printed = plain(finding.printed)
  const parts = wrong.printed
    .split(/[；/]|与/)
    .map(plain)
    .filter((part) => part !== '')
  const alike = parts.some(
    (part) =>
      within(printed, part) ||
      (printed !== '' && within(part, printed)) ||
      within(plain(finding.where), part),
  )
  if (alike) return true
  // A broken sum names all its figures; which of them is wrong, a person may say and arithmetic may not.
  const operand = (part: string): boolean => finding.working.some(({ value }) => within(plain(value), part))
  if (printed !== '' && printed === plain(wrong.expected) && parts.some(operand)) return true
  const [told, quote] = [plain(wrong.quote), plain(finding.quote)]
  if (printed === '') return told !== '' && (within(plain(finding.where), told) || within(quote, told))
  const some = finding.printed.split('、').some((one) => told.includes(plain(one)))
  return told.length > 5 && (within(printed, told) || (some && (within(quote, told) || within(told, quote))))
}

const matches = (wrong: Wrong, finding: Finding): boolean =>
  sharesPlace(wrong, finding) && sharesWords(wrong, finding)

const grave = (wrong: Wrong): boolean => wrong.severity === 'high' || wrong.severity === 'error'

describe.skipIf(!shared)('what is wrong in the real documents (skipped where ../shared is absent)', () => {
  const names = shared ? readdirSync(documents).filter((name) => /\.(pdf|txt|xlsx?)$/.test(name)) : []

  test.each(names)('%s', async (name) => {
    const reading = await read(new Uint8Array(readFileSync(at(name, documents))), host)
    if (!reading.ok) throw new Error(reading.reason.code)
    const { findings } = check(reading.value.disclosure)
    const truth = truthOf(name)
    const foundBy = new Map(truth.map((wrong) => [wrong, findings.filter((one) => matches(wrong, one))]))
    const lines = truth.map((wrong) => {
      const by = foundBy.get(wrong)!.map((one) => `${one.severity} ${one.rule}`)
      const excused = exceptions.has(wrong.id) ? '(exception) ' : ''
      return `    ${by.length > 0 ? '✓' : '·'} ${wrong.id} ${wrong.severity.padEnd(7)} ${excused}${by.join(', ')}`
    })
    const light = truth.filter((wrong) => !grave(wrong) && wrong.severity !== 'info')
    const heavy = truth.filter(grave)
    const found = (of: readonly Wrong[]): number => of.filter((one) => foundBy.get(one)!.length > 0).length
    const errors = findings.filter((one) => one.severity === 'error')
    const supported = errors.map((one) => ({
      rule: one.rule,
      place: `page ${one.source.page ?? '-'} line ${one.source.line ?? '-'}`,
      printed: one.printed,
      by: truth.filter((wrong) => wrong.severity !== 'info' && matches(wrong, one)).map((wrong) => wrong.id),
    }))
    process.stdout.write(
      `  ${name}: ${found(heavy)}/${heavy.length} high or error, ${found(light)}/${light.length} others, ${errors.length} errors raised\n` +
        [...lines, ...supported.map((one) => `    error ${one.rule} ← ${one.by.join(', ')}`), ''].join('\n'),
    )
    expect(heavy.filter((one) => foundBy.get(one)!.length === 0 && !exceptions.has(one.id))).toEqual([])
    expect(
      truth.filter((one) => exceptions.has(one.id) && foundBy.get(one)!.length > 0),
      'exceptions that are found',
    ).toEqual([])
    expect(
      supported.filter((one) => one.by.length === 0),
      'errors without support',
    ).toEqual([])
    for (const wrong of truth.filter(({ severity }) => severity === 'info')) {
      expect(foundBy.get(wrong)!.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })
})
