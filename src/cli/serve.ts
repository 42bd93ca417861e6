import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { extname } from 'node:path'
import type { Request } from './arguments.ts'
import { cliWords } from './words.ts'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
}

const firstPort = 4173
const tries = 20

/** Serves the checker page, a handful of files, to this machine only. Ends when the process is told to. */
export async function serve(request: Request): Promise<number> {
  const words = cliWords[request.language]
  const asked = request.port ?? (process.env['PORT'] ? Number(process.env['PORT']) : null)
  for (let port = asked ?? firstPort; port < (asked ?? firstPort) + tries; port += 1) {
    const server = createServer((incoming, response) => void answer(incoming.url ?? '/', response))
    if (await listening(server, port)) {
      const address = server.address()
      const at = typeof address === 'object' && address !== null ? address.port : port
      console.log(words.serving(`http://localhost:${at}/`))
      await new Promise<void>((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
      })
      server.closeAllConnections()
      server.close()
      return 0
    }
    if (asked !== null) break
  }
  console.error(words.portTaken(asked ?? firstPort))
  return 2
}

const listening = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, process.env['HOST'] ?? '127.0.0.1', () => resolve(true))
  })

/** Only names that the build wrote are served: no path of the request reaches the disk otherwise. */
async function answer(url: string, response: ServerResponse): Promise<void> {
  const name = url.split(/[?#]/)[0] === '/' ? 'index.html' : (url.split(/[?#]/)[0] ?? '').slice(1)
  const file = new URL(`../web/${name}`, import.meta.url)
  const kind = kinds[extname(name)]
  const known = kind !== undefined && /^[\w-]+\.\w+$/.test(name)
  const size = known
    ? await stat(file).then(
        (it) => it.size,
        () => null,
      )
    : null
  if (size === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404')
    return
  }
  response.writeHead(200, {
    'content-type': kind!,
    'content-length': size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  })
  createReadStream(file).pipe(response)
}
