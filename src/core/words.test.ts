import { describe, expect, it } from 'vitest'
import * as en from './en/index.ts'
import { slotsOf } from './message.ts'
import * as zh from './zh-CN/index.ts'

describe('两种语言说的是同一件事', () => {
  it('每个代码两边都有', () => {
    expect(Object.keys(en.messages).sort()).toEqual(Object.keys(zh.messages).sort())
    expect(Object.keys(en.obligations).sort()).toEqual(Object.keys(zh.obligations).sort())
    expect(Object.keys(en.words).sort()).toEqual(Object.keys(zh.words).sort())
  })
  it.each(Object.keys(zh.messages))('%s 用到的数值相同', (code) => {
    expect(slotsOf(en.messages[code]!)).toEqual(slotsOf(zh.messages[code]!))
  })
  it('英文消息里没有中文标点', () => {
    const text = JSON.stringify([en.messages, en.obligations, en.words])
    expect(text).not.toMatch(/[，。；：（）]/)
  })
  it('缺少数值的行不出现，而不是印出空白', () => {
    const said = zh.sayProblem('damaged', {})
    expect(said.message).not.toContain('{')
    expect(said.message).toContain('重新下载')
  })
})
