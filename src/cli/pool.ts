import { Worker } from 'node:worker_threads'

/** What a worker could not give back: it ran over its time or its memory, died, or met a mistake of ours. */
export type Lost = 'took too long' | 'took too much memory' | 'stopped' | 'failed'

export interface PoolOptions {
  /** Workers at once. */
  readonly size: number
  /** Milliseconds a job may take before its worker is ended. */
  readonly deadline: number
  /** MiB of heap a worker may hold. */
  readonly memory: number
}

interface Slot {
  worker: Worker | null
  used: number
}

/** A worker is renewed after so many jobs, so that what wasm has grown to is given back. */
const jobsPerWorker = 40

/**
 * Runs jobs in workers, one at a time each. A job that hangs or eats memory takes its own worker with it and nothing else.
 * Answers arrive through `done` as they come; the promise ends when all have.
 */
export async function inWorkers<Job, Answer>(
  script: URL,
  jobs: readonly Job[],
  options: PoolOptions,
  done: (job: Job, answer: Answer | Lost, at: number) => Promise<void> | void,
): Promise<void> {
  let next = 0
  const lane = async (): Promise<void> => {
    const slot: Slot = { worker: null, used: 0 }
    while (next < jobs.length) {
      const at = next
      next += 1
      await done(jobs[at]!, await answerTo<Job, Answer>(script, jobs[at]!, slot, options), at)
    }
    await slot.worker?.terminate()
  }
  await Promise.all(Array.from({ length: Math.min(options.size, jobs.length) }, lane))
}

async function answerTo<Job, Answer>(
  script: URL,
  job: Job,
  slot: Slot,
  options: PoolOptions,
): Promise<Answer | Lost> {
  if (slot.worker !== null && slot.used >= jobsPerWorker) {
    await slot.worker.terminate()
    slot.worker = null
  }
  if (slot.worker === null) {
    slot.worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: options.memory } })
    slot.used = 0
  }
  slot.used += 1
  const worker = slot.worker
  return new Promise((resolve) => {
    const end = (answer: Answer | Lost, alive: boolean): void => {
      clearTimeout(timer)
      worker.off('message', answered).off('error', failed).off('exit', left)
      if (!alive) {
        slot.worker = null
        void worker.terminate()
      }
      resolve(answer)
    }
    const answered = (answer: Answer): void => end(answer, true)
    const failed = (error: unknown): void => end(lostBy(error), false)
    const left = (): void => end('stopped', false)
    const timer = setTimeout(() => end('took too long', false), options.deadline)
    worker.once('message', answered).once('error', failed).once('exit', left)
    worker.postMessage(job)
  })
}

function lostBy(error: unknown): Lost {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'took too much memory' : 'stopped'
}
