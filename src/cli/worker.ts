import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { check, type Checked } from '../check/check.ts'
import { checkJson, readJson } from '../core/contract.ts'
import type { Finding } from '../core/finding.ts'
import { ok } from '../core/result.ts'
import { voiceOf } from '../core/voice.ts'
import type { Host } from '../reader/document.ts'
import { openForRendering } from '../reader/formats/pdf/render.ts'
import { read, type Reading } from '../reader/read.ts'
import { tally, type Outcome } from '../report/outcome.ts'
import type { ScoredForm } from '../report/scores/rows.ts'
import { colourInk, plainInk, textReport } from '../report/text.ts'
import { bytesOf } from './inputs.ts'
import type { Answer, Job } from './job.ts'
import { pack } from './packed.ts'
import { readReport } from './read-report.ts'
import { forTerminal, jsonForTerminal } from './terminal.ts'

const host: Host = {
  pdfium: () => readFile(new URL('./pdfium.wasm', import.meta.url)),
  now: () => performance.now(),
}

parentPort?.on('message', (job: Job) => {
  void answer(job)
    // A slip of ours costs this file and no other.
    .catch((error: unknown): Answer => {
      if (process.env['MINGZHANG_DEBUG']) console.error(error)
      return { kind: 'lost', reason: 'failed' }
    })
    .then((it) => parentPort?.postMessage(it))
})

async function answer(job: Job): Promise<Answer> {
  const bytes = job.bytes === null ? await bytesOf(job.path) : ok(job.bytes)
  if (!bytes.ok) return bytes.reason
  const began = performance.now()
  const reading = await read(bytes.value, host)
  if (!reading.ok) return { kind: 'problem', problem: reading.reason }
  const { disclosure } = reading.value
  if (job.command === 'score') return scored(reading.value, job)
  const outcome = outcomeOf(reading.value, job, began)
  const { findings, obligations } = outcome
  return {
    kind: 'told',
    profile: disclosure.profile,
    tally: tally(findings),
    print: printed(job, outcome),
    html: job.html ? await html(job, bytes.value, outcome) : null,
    listed: job.list ? { disclosure: { profile: disclosure.profile }, findings, obligations } : null,
    packed: job.several && job.command === 'check' ? pack(disclosure) : null,
    scored: null,
  }
}

/** Every evaluation form worked again, with what the rules for performance forms prove of them. */
async function scored({ disclosure }: Reading, job: Job): Promise<Answer> {
  const { aboutScores, scoredForms } = await import('../report/scores/rows.ts')
  const forms = scoredForms(disclosure.performance, job.language)
  const findings = aboutScores(check(disclosure).findings)
  return {
    kind: 'told',
    profile: disclosure.profile,
    tally: tally(findings),
    print: await scoresPrinted(job, forms, findings),
    html: job.html
      ? (await import('../report/scores/html.ts')).scoresHtml(job.path, forms, findings, job.language)
      : null,
    listed: null,
    packed: null,
    scored: job.list ? forms : null,
  }
}

async function scoresPrinted(
  job: Job,
  forms: readonly ScoredForm[],
  findings: readonly Finding[],
): Promise<string> {
  if (job.print !== 'json') {
    const { scoresText } = await import('../report/scores/text.ts')
    return forTerminal(
      scoresText(forms, findings, job.language, job.print === 'colour' ? colourInk : plainInk),
    )
  }
  const { scoresJson } = await import('../report/scores/json.ts')
  const data = scoresJson(forms, findings, voiceOf(job.language))
  return jsonForTerminal(
    job.several ? JSON.stringify({ path: job.path, ...data }) : JSON.stringify(data, null, 2),
  )
}

const nothing: Checked = { findings: [], obligations: [], comparisons: [] }

function outcomeOf({ disclosure, opened }: Reading, job: Job, began: number): Outcome {
  const checked = job.command === 'check' ? check(disclosure) : nothing
  return {
    disclosure,
    pages: opened.pages,
    blocks: [],
    findings: checked.findings,
    obligations: checked.obligations,
    comparisons: job.html ? checked.comparisons : [],
    milliseconds: performance.now() - began,
  }
}

/** All that is printed of the file is made here, so that several files are worded on several cores. */
function printed(job: Job, outcome: Outcome): string {
  const { disclosure, findings, obligations } = outcome
  if (job.print === 'json') {
    const data =
      job.command === 'read'
        ? readJson(disclosure)
        : checkJson(disclosure, findings, obligations, voiceOf(job.language))
    return jsonForTerminal(
      job.several ? JSON.stringify({ path: job.path, ...data }) : JSON.stringify(data, null, 2),
    )
  }
  const ink = job.print === 'colour' ? colourInk : plainInk
  const say = job.command === 'check' ? textReport : readReport
  return forTerminal(say(outcome, job.language, ink))
}

async function html(job: Job, bytes: Uint8Array, outcome: Outcome): Promise<string> {
  const { htmlReport } = await import('../report/html.ts')
  const { pngUrl } = await import('../report/picture.ts')
  const renderer = outcome.disclosure.profile.format === 'pdf' ? await openForRendering(bytes, host) : null
  const picture = async (page: number): Promise<string | null> => {
    const image = renderer?.ok ? renderer.value.render(page, 1.5) : null
    return image?.ok ? pngUrl(image.value) : null
  }
  try {
    return await htmlReport(job.path, outcome, job.language, picture)
  } finally {
    if (renderer?.ok) renderer.value.close()
  }
}
