import { signs } from './values.ts'

/** A stretch of a `Reading` with something left out; `index` says where each character stands in it. */
export interface View {
  readonly text: string
  readonly index: readonly number[]
}

/** What stands in brackets within a view, and after which of its characters. */
export interface Aside {
  readonly after: number
  readonly view: View
}

const telling = new RegExp(`[${signs.amount}${signs.percent}]|^\\(其中.*${signs.count}`)

/**
 * Takes bracketed asides that carry amounts out of the line, so that 「公务用车购置及运行维护费6.7万元（其中：……）比上年减少」 goes
 * on where it left off. Brackets without amounts are part of the words and stay.
 */
export function asides(whole: View): { readonly view: View; readonly asides: readonly Aside[] } {
  const { text, index } = whole
  let out = ''
  const kept: number[] = []
  const taken: Aside[] = []
  let at = 0
  while (at < text.length) {
    if (text.charAt(at) === '(') {
      const close = closing(text, at)
      if (close > 0 && telling.test(text.slice(at, close))) {
        taken.push({
          after: out.length - 1,
          view: { text: text.slice(at + 1, close), index: index.slice(at + 1, close) },
        })
        at = close + 1
        continue
      }
    }
    out += text.charAt(at)
    kept.push(index[at] ?? 0)
    at += 1
  }
  return { view: { text: out, index: kept }, asides: taken }
}

/** The bracket that closes the one at `at`, within 400 characters; 0 where it is never closed. */
function closing(text: string, at: number): number {
  let depth = 0
  const limit = Math.min(text.length, at + 400)
  for (let i = at; i < limit; i += 1) {
    const c = text.charAt(i)
    if (c === '(') depth += 1
    else if (c === ')') {
      depth -= 1
      if (depth === 0) return i
    }
  }
  return 0
}
