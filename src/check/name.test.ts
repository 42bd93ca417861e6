import { describe, expect, it } from 'vitest'
import { tableSaid } from './name.ts'

describe('表在消息里怎样称呼', () => {
  it('有表名的加书名号', () => expect(tableSaid('支出决算表')).toBe('《支出决算表》'))
  it('没有表名的不写空书名号', () => {
    for (const title of ['', ' ', '\u3000']) expect(tableSaid(title)).not.toMatch(/^《\s*》/)
  })
})
