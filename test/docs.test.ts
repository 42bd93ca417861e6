import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pages } from '../scripts/pages.ts'

describe('由代码得出的页面与代码一致', () => {
  it.each(Object.entries(pages))('%s（不一致时运行 npm run docs）', (path, page) => {
    expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(page())
  })
})
