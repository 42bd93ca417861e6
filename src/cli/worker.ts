import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { check } from '../check/check.ts'
import { ok } from '../core/result.ts'
import type { Host } from '../reader/document.ts'
import { openForRendering } from '../reader/formats/pdf/render.ts'
import { read, type Reading } from '../reader/read.ts'
import { htmlReport } from '../report/html.ts'
import type { Outcome } from '../report/outcome.ts'
import { pngUrl } from '../report/picture.ts'
import { bytesOf } from './inputs.ts'
import type { Answer, Job } from './job.ts'

const host: Host = {
  pdfium: () => readFile(new URL('./pdfium.wasm', import.meta.url)),
  now: () => performance.now(),
}

parentPort?.on('message', (job: Job) => {
  void answer(job).then((it) => parentPort?.postMessage(it))
})

async function answer(job: Job): Promise<Answer> {
  const bytes = job.bytes === null ? await bytesOf(job.path) : ok(job.bytes)
  if (!bytes.ok) return { kind: 'input', reason: bytes.reason }
  const began = performance.now()
  const reading = await read(bytes.value, host)
  if (!reading.ok) return { kind: 'problem', problem: reading.reason }
  const outcome = outcomeOf(reading.value, job, began)
  return { kind: 'outcome', outcome, html: job.html ? await html(job, bytes.value, outcome) : null }
}

function outcomeOf({ disclosure, opened }: Reading, job: Job, began: number): Outcome {
  const checked =
    job.command === 'check' ? check(disclosure) : { findings: [], obligations: [], comparisons: [] }
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

async function html(job: Job, bytes: Uint8Array, outcome: Outcome): Promise<string> {
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
