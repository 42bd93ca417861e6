/** A bar on the terminal, for work over a second; nothing where the output is not a terminal. */
export interface Progress {
  readonly step: (name: string) => void
  readonly end: () => void
}

const cells = 24

export function progress(total: number, stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY || total < 2) return { step: () => {}, end: () => {} }
  let done = 0
  return {
    step(name) {
      done += 1
      const filled = Math.round((done * cells) / total)
      const bar = '█'.repeat(filled) + '░'.repeat(cells - filled)
      stream.write(
        `\r\u001b[2K${bar} ${done}/${total} ${shortened(name, (stream.columns ?? 80) - cells - 14)}`,
      )
    },
    end: () => stream.write('\r\u001b[2K'),
  }
}

function shortened(name: string, width: number): string {
  const half = Math.max(8, Math.floor(width / 2))
  return name.length <= half ? name : `…${name.slice(1 - half)}`
}
