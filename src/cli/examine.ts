import { availableParallelism, totalmem } from 'node:os'
import { basename, resolve } from 'node:path'
import type { Finding } from '../core/finding.ts'
import { defaultLimits } from '../reader/document.ts'
import type { Request } from './arguments.ts'
import { bytesOfPipe, expand, type Input } from './inputs.ts'
import type { Answer, Done, Job } from './job.ts'
import { inWorkers, type Lost } from './pool.ts'
import type { Packed } from './packed.ts'
import { Printer } from './printer.ts'
import { progress } from './progress.ts'
import { cliWords } from './words.ts'

/** Beyond the readers' own limit, for a reader that does not come back to look at the clock. */
const grace = 15_000
/** MiB of heap a worker may hold; a document of 2,000 pages needs some hundreds. */
const heap = 2_048

/** `read` and `check`: every file through a worker, results printed in the order named. */
export async function examine(request: Request, command: Job['command']): Promise<number> {
  const words = cliWords[request.language]
  const { inputs, folder } = await expand(request.inputs)
  const misused =
    inputs.length === 0
      ? words.noDocuments
      : request.html !== null && inputs.length > 1
        ? words.misuse['one output for several files']('--html')
        : overwritten(request, inputs, words.overwrites)
  if (misused !== null) {
    console.error(misused)
    return 2
  }
  const several = inputs.length > 1 || folder
  const bar = progress(inputs.length, process.stderr)
  const printer = new Printer(request, several, bar)
  const job = ({ path }: Input): Job => ({
    path,
    bytes: null,
    command,
    language: request.language,
    print: printer.how,
    several,
    html: request.html !== null,
    list: request.xlsx !== null,
  })
  const done: Done[] = []
  await work(inputs, job, (it, at) => {
    done[at] = it
    printer.put(it, at)
    bar.step(it.path)
  })
  bar.clear()
  const together = command === 'check' ? await findTogether(done) : []
  printer.end(done, together)
  const saved =
    (request.html === null && request.xlsx === null) ||
    (await (await import('./save.ts')).save(request, done, together))
  const unreadable = done.some(({ answer }) => answer.kind !== 'told')
  const broken =
    done.some(({ answer }) => answer.kind === 'told' && answer.tally.error > 0) ||
    together.some((finding) => finding.severity === 'error')
  return unreadable || !saved ? 2 : broken ? 1 : 0
}

/** An output that would be written over a document that is read. */
function overwritten(
  request: Request,
  inputs: readonly Input[],
  said: (path: string) => string,
): string | null {
  const read = new Set(inputs.map(({ path }) => resolve(path)))
  const over = [request.html, request.xlsx].find((path) => path !== null && read.has(resolve(path)))
  return over ? said(over) : null
}

async function work(
  inputs: readonly Input[],
  jobOf: (input: Input) => Job,
  tell: (done: Done, at: number) => void,
): Promise<void> {
  const waiting: { readonly job: Job; readonly at: number }[] = []
  for (const [at, input] of inputs.entries()) {
    const { path, problem } = input
    if (problem !== null) {
      tell({ path, answer: { kind: 'input', reason: problem } }, at)
      continue
    }
    const piped = input.piped ? await bytesOfPipe(path) : null
    if (piped !== null && !piped.ok) tell({ path, answer: piped.reason }, at)
    else waiting.push({ job: { ...jobOf(input), bytes: piped?.value ?? null }, at })
  }
  const size = Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / (heap << 20)), 16))
  const options = { size, deadline: defaultLimits.milliseconds + grace, memory: heap }
  const jobs = waiting.map(({ job }) => job)
  await inWorkers<Job, Answer>(new URL('./worker.js', import.meta.url), jobs, options, (job, answer, at) =>
    tell({ path: job.path, answer: typeof answer === 'string' ? lost(answer) : answer }, waiting[at]!.at),
  )
}

const lost = (reason: Lost): Answer => ({ kind: 'lost', reason })

/** What only several documents together can show. */
async function findTogether(done: readonly Done[]): Promise<readonly Finding[]> {
  const names = new Map<Packed, string>()
  const packed = done.flatMap(({ path, answer }) => {
    if (answer.kind !== 'told' || answer.packed === null) return []
    names.set(answer.packed, path)
    return [answer.packed]
  })
  if (packed.length < 2) return []
  const { related, unpack } = await import('./packed.ts')
  const groups = related(packed)
  if (groups.length === 0) return []
  const { checkTogether } = await import('../check/together.ts')
  return groups.flatMap((group) =>
    checkTogether(group.map(unpack), { names: group.map((one) => basename(names.get(one) ?? '')) }),
  )
}
