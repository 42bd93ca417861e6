import { readFile } from 'node:fs/promises'
import { readArguments, type Request } from './arguments.ts'
import { examine } from './examine.ts'
import { nameOnLine } from './terminal.ts'
import { cliWords } from './words.ts'

/** Runs one command line; the number is the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', gone)
  const asked = readArguments(args)
  if (!asked.ok) {
    const language = /^en/.test(args[args.indexOf('--lang') + 1] ?? '') ? 'en' : 'zh-CN'
    const { reason } = asked
    console.error(cliWords[language].misuse[reason.code]('word' in reason ? nameOnLine(reason.word) : ''))
    return 2
  }
  return act(asked.value)
}

/** What the shell says of a program whose reader went away, as `| head` does. */
const pipeClosed = 141

function gone(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? pipeClosed : 2)
}

async function act(request: Request): Promise<number> {
  const words = cliWords[request.language]
  switch (request.command) {
    case 'help':
      console.log(words.usage)
      return 0
    case 'version':
      console.log(JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')).version)
      return 0
    case 'serve':
      return (await import('./serve.ts')).serve(request)
    case 'score':
      return (await import('./score.ts')).score(request)
    case 'template':
      return (await import('./template.ts')).template(request)
    case 'read':
    case 'check':
      return examine(request, request.command)
  }
}
