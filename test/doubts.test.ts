import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { doubtCodes, doubtSaid } from '../src/core/doubts.ts'

const reader = fileURLToPath(new URL('../src/reader', import.meta.url))

it('读取时留下的每一种疑问都有中英文说法', () => {
  const sources = readdirSync(reader, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/test|fixture/.test(name))
    .map((name) => readFileSync(`${reader}/${name}`, 'utf8'))
  const left = sources.flatMap((text) => [
    ...[...text.matchAll(/doubts?(?::|\.push\(| = |\?\? \[\]\), )[^\n;]*?'([a-z][a-z ]+)'/g)].map(
      (m) => m[1]!,
    ),
    ...[...text.matchAll(/const (?:unruled|overflow|doubt) = '([^']+)'/g)].map((m) => m[1]!),
  ])
  expect(new Set(left).size).toBeGreaterThan(4)
  expect(left.filter((code) => !doubtCodes.includes(code))).toEqual([])
  for (const code of doubtCodes) expect(doubtSaid(code, 'zh-CN')).toMatch(/[\u4e00-\u9fff]/)
})
