import { nameOnLine } from './terminal.ts'

/** A bar on the terminal while several files are worked on; nothing where the output is not a terminal. */
export interface Progress {
  /** One more is done: draws the bar. */
  readonly step: (name: string) => void
  /** Takes the bar off the line, so that something can be printed; the next step draws it again. */
  readonly clear: () => void
  readonly end: () => void
}

const cells = 24
const erase = '\r\u001b[2K'

export function progress(total: number, stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY || total < 2) return { step: () => {}, clear: () => {}, end: () => {} }
  let done = 0
  const draw = (name: string): void => {
    const filled = Math.round((done * cells) / total)
    const bar = '█'.repeat(filled) + '░'.repeat(cells - filled)
    stream.write(`${erase}${bar} ${done}/${total} ${shortened(name, (stream.columns ?? 80) - cells - 14)}`)
  }
  const clear = (): void => void stream.write(erase)
  draw('')
  return {
    step(name) {
      done += 1
      draw(name)
    },
    clear,
    end: clear,
  }
}

function shortened(name: string, width: number): string {
  const half = Math.max(8, Math.floor(width / 2))
  const plain = nameOnLine(name)
  return plain.length <= half ? plain : `…${plain.slice(1 - half)}`
}
