import { findingJson } from '../core/contract.ts'
import type { Finding } from '../core/finding.ts'
import { voiceOf } from '../core/voice.ts'
import { colourInk, findingLines, plainInk, type Ink } from '../report/text.ts'
import { reportWords } from '../report/words.ts'
import type { Request } from './arguments.ts'
import type { Answer, Done, Job } from './job.ts'
import type { Progress } from './progress.ts'
import { summaryTable } from './summary.ts'
import { forTerminal, jsonForTerminal, nameOnLine } from './terminal.ts'
import { cliWords } from './words.ts'

/** Prints in the order named, however the workers finish. */
export class Printer {
  readonly how: Job['print']
  private readonly waiting = new Map<number, Done>()
  private next = 0
  private readonly ink: Ink

  constructor(
    private readonly request: Request,
    private readonly several: boolean,
    private readonly bar: Progress,
  ) {
    const colour = process.stdout.isTTY && !process.env['NO_COLOR']
    this.how = request.json ? 'json' : colour ? 'colour' : 'plain'
    this.ink = colour ? colourInk : plainInk
  }

  put(done: Done, at: number): void {
    this.bar.clear()
    this.waiting.set(at, done)
    for (let it = this.waiting.get(this.next); it !== undefined; it = this.waiting.get(this.next)) {
      this.waiting.delete(this.next)
      this.next += 1
      this.print(it)
    }
  }

  end(done: readonly Done[], together: readonly Finding[]): void {
    this.bar.end()
    const { language, json } = this.request
    if (json) {
      const voice = voiceOf(language)
      const said = together.map((finding) => findingJson(finding, voice))
      if (said.length > 0) console.log(jsonForTerminal(JSON.stringify({ together: said })))
      return
    }
    if (together.length > 0) {
      console.log(this.ink.strong(reportWords[language].together))
      console.log(forTerminal(findingLines(together, language, this.ink).join('\n')))
    }
    if (this.several) console.log(summaryTable(done, language))
  }

  private print({ path, answer }: Done): void {
    if (answer.kind !== 'told') return this.complain(path, answer)
    if (this.several && !this.request.json) console.log(this.ink.soft(`── ${nameOnLine(path)}`))
    console.log(answer.print)
  }

  private complain(path: string, answer: Exclude<Answer, { kind: 'told' }>): void {
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
    if (this.request.json) console.log(jsonForTerminal(JSON.stringify({ path, problem: { code, message } })))
    console.error(forTerminal(`${nameOnLine(path)}：${message}`))
  }
}
