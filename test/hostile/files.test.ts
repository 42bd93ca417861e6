import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { voiceOf } from '../../src/core/voice.ts'
import { hostWith, pdfiumWasm } from '../../src/reader/formats/pdf/testing/host.ts'
import { read } from '../../src/reader/read.ts'
import { hostile } from './files.ts'

const host = hostWith(new Uint8Array(readFileSync(pdfiumWasm)), { milliseconds: 20_000 })
/** Milliseconds: beyond the limit given, for a machine that is busy with other tests; on an idle one the slowest takes two seconds. */
const soon = 30_000

describe('存心为难的文件：说得清楚，不久就完', () => {
  it.each(hostile.map((file) => [file.name, file] as const))('%s', async (_, { bytes, said }) => {
    const data = bytes()
    const began = performance.now()
    const result = await read(data, host)
    if (result.ok) check(result.value.disclosure)
    expect(performance.now() - began).toBeLessThan(soon)
    expect(said).toContain(result.ok ? null : result.reason.code)
    if (!result.ok) {
      const { title, message } = voiceOf('zh-CN').problem(result.reason.code, result.reason.details)
      expect(title).not.toBe('')
      expect(message).toMatch(/请|上限|可以读取/)
      expect(message).not.toMatch(/[{}]|undefined|null|NaN/)
    }
  })
})
