import type { Source } from '../../../core/source.ts'
import type { Line } from '../../document.ts'
import type { Cell } from '../../../core/table.ts'

/** Lines as one text without spaces, each place leading back to its line. */
export class Prose {
  readonly text: string
  readonly #starts: readonly number[]
  readonly #lines: readonly Line[]

  constructor(lines: readonly Line[]) {
    let text = ''
    this.#lines = lines
    this.#starts = lines.map((line) => {
      const at = text.length
      text += line.text.replace(/[\s\u00a0\u3000]/g, '')
      return at
    })
    this.text = text
  }

  sourceAt(offset: number): Source {
    const at = this.#starts.findLastIndex((start) => start <= offset)
    return this.#lines[Math.max(0, at)]?.source ?? {}
  }

  /** The group of a match as a cell. */
  cell(match: RegExpExecArray, group: number): Cell | null {
    const text = match[group]
    if (text === undefined || text === '') return null
    const at = match.index + Math.max(0, match[0].indexOf(text))
    return { text, how: 'read', source: this.sourceAt(at) }
  }

  first(pattern: RegExp): RegExpExecArray | null {
    return pattern.exec(this.text)
  }
}
