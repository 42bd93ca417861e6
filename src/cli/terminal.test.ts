import { describe, expect, it } from 'vitest'
import { progress } from './progress.ts'
import { forTerminal, jsonForTerminal, nameOnLine } from './terminal.ts'

describe('终端上只有字', () => {
  it('报告自己的颜色留下，别的控制符去掉', () => {
    expect(forTerminal('\u001b[1m甲\u001b[22m\u001b[2J\u009b3mB\r\u0007乙\n\t丙\u202e')).toBe(
      '\u001b[1m甲\u001b[22m[2J3mB乙\n 丙',
    )
  })

  it('文件名在一行里', () => {
    expect(nameOnLine('a\r\nb\u001b[31mc\u2028d')).toBe('a␤b[31mc␤d')
  })

  it('数据换一种写法，意思不变', () => {
    const data = { text: '\u009b\u202e\u007f\u2028甲\n' }
    const json = jsonForTerminal(JSON.stringify(data, null, 2))
    expect(json).not.toMatch(/[\u007f-\u009f\u2028-\u202e]/)
    expect(JSON.parse(json)).toEqual(data)
  })
})

describe('进度条', () => {
  const terminal = (isTTY: boolean) => {
    const wrote: string[] = []
    const stream = { isTTY, columns: 60, write: (text: string) => wrote.push(text) }
    return { wrote, stream: stream as unknown as NodeJS.WriteStream }
  }

  it('在终端上一份一格，最后擦掉', () => {
    const { wrote, stream } = terminal(true)
    const bar = progress(2, stream)
    bar.step('a.pdf')
    bar.clear()
    bar.step('b\n\u001b[31m.pdf')
    bar.end()
    expect(wrote.join('')).toContain('1/2 a.pdf')
    expect(wrote.join('')).toContain('2/2 b␤[31m.pdf')
    expect(wrote.at(-1)).toBe('\r\u001b[2K')
  })

  it('不是终端或只有一份，不画', () => {
    for (const [total, isTTY] of [
      [2, false],
      [1, true],
    ] as const) {
      const { wrote, stream } = terminal(isTTY)
      const bar = progress(total, stream)
      bar.step('a')
      bar.end()
      expect(wrote).toEqual([])
    }
  })
})
