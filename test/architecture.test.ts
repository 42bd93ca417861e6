import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../src', import.meta.url))

/** Who may import whom. The list is the house: see docs/decisions/0001. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  forms: ['core'],
  reader: ['core', 'forms'],
  scoring: ['core', 'forms'],
  check: ['core', 'forms', 'scoring'],
  report: ['core', 'forms', 'reader', 'check', 'scoring'],
  writer: ['core', 'forms', 'scoring'],
  web: ['core', 'forms', 'reader', 'check', 'report', 'scoring', 'writer'],
  cli: ['core', 'forms', 'reader', 'check', 'report', 'scoring', 'writer'],
}

/** Rooms that also run in a browser, so nothing of Node, no clock, no chance. */
const pure = ['core', 'forms', 'reader', 'scoring', 'check', 'report', 'writer']

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return files(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

/** Tests, and the small documents they are made with, live beside the code and may use Node. */
const forTests = /\.(test|fixture)\.tsx?$|\/testing\//
const sources = files(root).filter((path) => !forTests.test(path))
const room = (path: string): string => relative(root, path).split('/')[0]!

function imports(text: string): string[] {
  return [...text.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g)].map((m) => m[1]!)
}

describe('房子的门：谁可以引用谁', () => {
  it('每个引用都走允许的门', () => {
    const astray = sources.flatMap((path) =>
      imports(readFileSync(path, 'utf8'))
        .filter((to) => to.startsWith('.'))
        .map((to) => room(join(dirname(path), to)))
        .filter((to) => to !== room(path) && !allowed[room(path)]?.includes(to))
        .map(
          (to) =>
            `${relative(root, path)} 引用了 ${to}/，而 ${room(path)}/ 只可以引用 ${allowed[room(path)]?.join('、') || '自己'}`,
        ),
    )
    expect(astray).toEqual([])
  })

  it('能在浏览器里运行的房间不碰文件、时钟和随机数', () => {
    const astray = sources
      .filter((path) => pure.includes(room(path)))
      .flatMap((path) => {
        const text = readFileSync(path, 'utf8')
        const touched = [
          ...imports(text).filter((to) => to.startsWith('node:')),
          ...(text.match(/\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bperformance\.now\(/g) ??
            []),
        ]
        return touched.map((it) => `${relative(root, path)} 用了 ${it}`)
      })
    expect(astray).toEqual([])
  })

  it('只有测试引用 testing/', () => {
    const astray = sources.filter((path) =>
      imports(readFileSync(path, 'utf8')).some((to) => /\/testing\/|\.fixture/.test(to)),
    )
    expect(astray.map((path) => relative(root, path))).toEqual([])
  })

  it('没有杂物间', () => {
    const names = sources
      .map((path) => relative(root, path))
      .filter((path) => /(^|\/|-)(utils?|helpers?|misc|v\d|common|stuff)(\.|\/|-)/.test(path))
    expect(names).toEqual([])
  })

  it('一个文件一个意思：不长到要一直往下翻', () => {
    const long = sources
      .filter((path) => !/\/codes\/.*-(data|names)\.ts$/.test(path))
      .map((path) => ({ path: relative(root, path), lines: readFileSync(path, 'utf8').split('\n').length }))
      .filter((file) => file.lines > 420)
      .map((file) => `${file.path} 有 ${file.lines} 行`)
    expect(long).toEqual([])
  })
})
