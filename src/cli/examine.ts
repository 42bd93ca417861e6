import { availableParallelism } from 'node:os'
import { checkJson, readJson } from '../core/contract.ts'
import type { Finding } from '../core/finding.ts'
import { voiceOf } from '../core/voice.ts'
import { defaultLimits } from '../reader/document.ts'
import { colourInk, findingLines, plainInk, textReport, type Ink } from '../report/text.ts'
import { reportWords } from '../report/words.ts'
import type { Request } from './arguments.ts'
import { bytesOf, expand, type Input } from './inputs.ts'
import type { Answer, Done, Job } from './job.ts'
import { inWorkers, type Lost } from './pool.ts'
import { progress } from './progress.ts'
import { readReport } from './read-report.ts'
import { save } from './save.ts'
import { summaryTable } from './summary.ts'
import { cliWords } from './words.ts'

/** Beyond the readers' own limit, for a reader that does not come back to look at the clock. */
const grace = 15_000

/** `read` and `check`: every file through a worker, results printed in the order named. */
export async function examine(request: Request, command: Job['command']): Promise<number> {
  const words = cliWords[request.language]
  const { inputs, problems, folder } = await expand(request.inputs)
  if (inputs.length === 0 && problems.length === 0) {
    console.error(words.noDocuments)
    return 2
  }
  const several = inputs.length + problems.length > 1 || folder
  if (request.html !== null && inputs.length > 1) {
    console.error(words.misuse['one output for several files']('--html'))
    return 2
  }
  const printer = new Printer(request, command, several)
  for (const { path, reason } of problems) printer.put({ path, answer: { kind: 'input', reason } }, -1)
  const bar = progress(inputs.length, process.stderr)
  const done = await work(inputs, request, command, (it, at) => {
    bar.step(it.path)
    printer.put(it, at)
  })
  bar.end()
  const together = command === 'check' ? await findTogether(done) : []
  printer.end(done, together)
  const saved = await save(request, done, together)
  const broken = printer.errors > 0 || together.some((finding) => finding.severity === 'error')
  return printer.unreadable > 0 || !saved ? 2 : broken ? 1 : 0
}

async function work(
  inputs: readonly Input[],
  request: Request,
  command: Job['command'],
  tell: (done: Done, at: number) => void,
): Promise<readonly Done[]> {
  const jobs: Job[] = []
  for (const { path } of inputs) {
    const stdin = path === '-' ? await bytesOf(path) : null
    jobs.push({
      path,
      bytes: stdin?.ok ? stdin.value : null,
      command,
      language: request.language,
      html: request.html !== null,
    })
  }
  const done: Done[] = []
  const options = {
    size: availableParallelism(),
    deadline: defaultLimits.milliseconds + grace,
    memory: 2048,
  }
  await inWorkers<Job, Answer>(new URL('./worker.js', import.meta.url), jobs, options, (job, answer, at) => {
    const it = { path: job.path, answer: typeof answer === 'string' ? lost(answer) : answer }
    done[at] = it
    tell(it, at)
  })
  return done
}

const lost = (reason: Lost): Answer => ({ kind: 'lost', reason })

/** What only several documents together can show. */
async function findTogether(done: readonly Done[]): Promise<readonly Finding[]> {
  const read = done.flatMap(({ answer }) => (answer.kind === 'outcome' ? [answer.outcome.disclosure] : []))
  if (read.length < 2) return []
  return (await import('../check/together.ts')).checkTogether(read)
}

/** Prints in the order named, however the workers finish. */
class Printer {
  errors = 0
  unreadable = 0
  private readonly waiting = new Map<number, Done>()
  private next = 0
  private readonly ink: Ink

  constructor(
    private readonly request: Request,
    private readonly command: Job['command'],
    private readonly several: boolean,
  ) {
    this.ink = process.stdout.isTTY && !process.env['NO_COLOR'] ? colourInk : plainInk
  }

  put(done: Done, at: number): void {
    if (at < 0) return this.print(done)
    this.waiting.set(at, done)
    for (let it = this.waiting.get(this.next); it !== undefined; it = this.waiting.get(this.next)) {
      this.waiting.delete(this.next)
      this.next += 1
      this.print(it)
    }
  }

  end(done: readonly Done[], together: readonly Finding[]): void {
    const { request } = this
    const voice = voiceOf(request.language)
    if (request.json) {
      if (together.length > 0) {
        console.log(
          JSON.stringify({ together: together.map((it) => ({ ...it, message: voice.finding(it).message })) }),
        )
      }
      return
    }
    if (together.length > 0) {
      console.log(this.ink.strong(reportWords[request.language].together))
      console.log(findingLines(together, request.language, this.ink).join('\n'))
    }
    if (this.several) console.log(summaryTable(done, request.language))
  }

  private print({ path, answer }: Done): void {
    if (answer.kind !== 'outcome') {
      this.unreadable += 1
      return this.complain(path, answer)
    }
    const { outcome } = answer
    this.errors += outcome.findings.filter((finding) => finding.severity === 'error').length
    if (this.request.json) return this.json(path, answer)
    const { language } = this.request
    if (this.several) console.log(this.ink.soft(`── ${path}`))
    console.log(
      this.command === 'check'
        ? textReport(outcome, language, this.ink)
        : readReport(outcome, language, this.ink),
    )
  }

  private json(path: string, answer: Extract<Answer, { kind: 'outcome' }>): void {
    const { disclosure, findings, obligations } = answer.outcome
    const voice = voiceOf(this.request.language)
    const data =
      this.command === 'read' ? readJson(disclosure) : checkJson(disclosure, findings, obligations, voice)
    console.log(this.several ? JSON.stringify({ path, ...data }) : JSON.stringify(data, null, 2))
  }

  private complain(path: string, answer: Exclude<Answer, { kind: 'outcome' }>): void {
    const words = cliWords[this.request.language]
    const said =
      answer.kind === 'problem'
        ? voiceOf(this.request.language).problem(answer.problem.code, answer.problem.details)
        : {
            title: '',
            message: answer.kind === 'input' ? words.input[answer.reason] : words.lost[answer.reason],
          }
    const code = answer.kind === 'problem' ? answer.problem.code : answer.reason
    const message = [said.title, said.message].filter((part) => part !== '').join('：')
    if (this.request.json) console.log(JSON.stringify({ path, problem: { code, message } }))
    console.error(`${path}：${message}`)
  }
}
