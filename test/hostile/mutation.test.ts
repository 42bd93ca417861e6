import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { unzlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { checkJson, readJson } from '../../src/core/contract.ts'
import { voiceOf } from '../../src/core/voice.ts'
import { hostWith, pdfiumWasm } from '../../src/reader/formats/pdf/testing/host.ts'
import { open } from '../../src/reader/open.ts'
import { understand } from '../../src/reader/read.ts'
import { plainInk, textReport } from '../../src/report/text.ts'

const shared = new URL('../../../shared/documents/', import.meta.url)
const present = existsSync(shared)
const examples = new URL('../../examples/', import.meta.url)
const host = hostWith(new Uint8Array(readFileSync(pdfiumWasm)), { milliseconds: 20_000 })

/** Real documents where they are at hand, the example otherwise; the lighter ones, to be quick. */
const sources = [present ? shared : examples].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(pdf|txt)$/.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(encodeURI(name), folder))) }))
    .filter(({ bytes }) => !present || bytes.length < 250_000),
)

/** Mulberry32: the same damage on every run. */
function numbers(seed: number): (below: number) => number {
  let a = seed
  return (below) => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const packed = /<<[^<>]*\/FlateDecode[^<>]*>>\s*stream\r?\n/g

/** The PDF with its plain deflated streams laid open, so that damage reaches what is drawn and not only its compression. */
function opened(bytes: Uint8Array): Uint8Array {
  const text = latin(bytes)
  const out: string[] = []
  let done = 0
  for (const match of text.matchAll(packed)) {
    const start = match.index + match[0].length
    const end = text.indexOf('endstream', start)
    if (match.index < done || end < 0 || /\/(Predictor|XRef|ObjStm)/.test(match[0])) continue
    try {
      const content = unzlibSync(Uint8Array.from(Buffer.from(text.slice(start, end), 'latin1')))
      const head = match[0]
        .replace(/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/, '')
        .replace(/\/Length\s+\d+(\s+\d+\s+R)?/, `/Length ${content.length}`)
      out.push(text.slice(done, match.index), head, latin(content), '\n')
      done = end
    } catch {
      // A stream that is not what its dictionary says stays as it is.
    }
  }
  return Uint8Array.from(Buffer.from(out.join('') + text.slice(done), 'latin1'))
}

const extremes =
  '0 -1 99999999999999999999 1e308 -2147483648 .0000001 NaN << >> [ ( （ ） 元 ， 。 % — 1.1.1 999,999, \u0000 合计 其中： 类 增加'.split(
    ' ',
  )

/** Words of the file changed, doubled, moved, cut out and repeated. */
function damaged(bytes: Uint8Array, encoding: BufferEncoding, next: (below: number) => number): Uint8Array {
  const words = Buffer.from(bytes)
    .toString(encoding)
    .split(/(\s+|[<>[\]()/,，。；、（）])/)
  for (let times = 1 + next(30); times > 0; times -= 1) {
    const at = next(words.length)
    const extreme = extremes[next(extremes.length)]!
    const change = [
      () => (words[at] = extreme),
      () => (words[at] = words[next(words.length)]!),
      () => words.splice(at, 1 + next(20)),
      () => words.splice(at, 0, ...words.slice(Math.max(0, at - next(60)), at)),
      () => (words[at] = words[at]!.repeat(1 + next(50))),
      () => (words[at] = words[at]!.replace(/\d/, String(next(10)))),
      () => (words[at] = extreme.repeat(1 + next(100))),
      () => next(20) === 0 && words.splice(at),
    ][next(8)]!
    change()
  }
  return Uint8Array.from(Buffer.from(words.join(''), encoding))
}

describe('改坏的真实文件', () => {
  const rounds = 12
  if (!present) console.warn('../shared/documents is absent: only the example is damaged')

  it(`${rounds} 份：读、核对、说出来，不崩不挂`, async () => {
    const next = numbers(20_261_120)
    let slowest = 0
    let read = 0
    for (let round = 0; round < rounds; round += 1) {
      const { name, bytes: sound } = sources[next(sources.length)]!
      const bytes = name.endsWith('pdf')
        ? damaged(opened(sound), 'latin1', next)
        : damaged(sound, 'utf8', next)
      const began = performance.now()
      const result = await open(bytes, host)
      if (result.ok) {
        read += 1
        const disclosure = understand(result.value)
        const { findings, obligations, comparisons } = check(disclosure)
        const said = checkJson(disclosure, findings, obligations, voiceOf(round % 2 ? 'en' : 'zh-CN'))
        expect(JSON.stringify({ ...readJson(disclosure), ...said })).not.toBe('')
        const rest = { blocks: [], milliseconds: 0, pages: result.value.pages }
        textReport({ disclosure, findings, obligations, comparisons, ...rest }, 'zh-CN', plainInk)
      } else {
        expect(String(result.reason.details['what'] ?? '')).not.toMatch(
          /undefined|null|not a function|Maximum call|Invalid array|bounds/i,
        )
      }
      slowest = Math.max(slowest, performance.now() - began)
    }
    expect(slowest).toBeLessThan(30_000)
    expect(read).toBeGreaterThan(rounds / 2)
  }, 200_000)
})
