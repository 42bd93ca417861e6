import { describe, expect, it } from 'vitest'
import { problemDetails, render, shownCodes } from '../gallery/render.ts'
import { messages } from '../src/core/zh-CN/index.ts'
import { problems } from '../src/core/zh-CN/problems.ts'

describe('问题一览', () => {
  const shown = shownCodes()
  it.each(Object.keys(messages).filter((code) => !(code in problems)))('%s 有例子', (code) => {
    expect(shown.has(code), `cases/ 中没有引出“${code}”的例子`).toBe(true)
  })
  it.each(Object.keys(problems))('%s 有示例数值', (code) => {
    expect(problemDetails()[code]).toBeDefined()
  })
  it('页面与消息一致', async () => {
    await expect(render()).toMatchFileSnapshot('../gallery/README.md')
  })
  it('消息里没有落空的数值', () => {
    expect(render()).not.toMatch(/\{~?[a-zA-Z]+\}|undefined|NaN/)
  })
})
