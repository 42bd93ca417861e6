import type { Guard } from '../guard.ts'
import { characters, type Bytes } from './records.ts'
import { longestText } from './workbook.ts'

/**
 * The shared strings of BIFF8 ([MS-XLS] 2.4.265), spread over a record and those that continue it. A string may be cut between
 * two records, and then its second half states its width anew.
 */
export function sharedStrings(blocks: readonly Bytes[], guard: Guard): string[] {
  const out: string[] = []
  let block = 0
  const data = (): Bytes => blocks[block]!
  const more = (): boolean => {
    while (block < blocks.length && data().left === 0) block++
    return block < blocks.length
  }
  const skip = (count: number): void => {
    for (let left = count; left > 0 && more();) {
      const now = Math.min(left, data().left)
      data().skip(now)
      left -= now
    }
  }
  data().skip(4)
  const count = data().u32()
  while (out.length < count && more()) {
    guard.step()
    const length = data().u16()
    let wide = data().u8()
    const runs = wide & 8 ? data().u16() : 0
    const extra = wide & 4 ? data().u32() : 0
    let text = ''
    for (let left = length; left > 0;) {
      if (data().left === 0) {
        if (!more()) break
        wide = data().u8()
      }
      const room = wide & 1 ? data().left >> 1 : data().left
      const now = Math.min(left, room)
      if (now === 0) {
        data().skip(data().left)
        continue
      }
      text += characters(data(), now, (wide & 1) === 1)
      left -= now
    }
    out.push(text.slice(0, longestText))
    guard.expand(text.length)
    skip(runs * 4 + extra)
  }
  return out
}
