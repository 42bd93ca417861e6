import { defaultLimits, type Host, type Limits, type OpenProblem, type Problem } from '../document.ts'

/** Carries a problem out of a deep walk to the door (`open`), which turns it into a value. Nothing else throws it or sees it. */
export class Stop extends Error {
  readonly problem: Problem
  constructor(code: OpenProblem, details: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.problem = { code, details }
  }
}

/** How often the clock is asked: once in so many steps. */
const stepsPerLook = 2_048
/** Elements of mark-up held at a time; a form of fifty pages has some tens of thousands. */
const nodesHeld = 1_500_000
/** Characters in all cells together; a string that a thousand cells share counts a thousand times. */
const cellCharacters = 64 * 1024 * 1024
/** Bytes of plain text or mark-up taken in whole: a disclosure of 2,000 pages has six million. */
const textBytes = 32 * 1024 * 1024

/** Counts what a file costs while it is read, and stops the reading where a limit is met. */
export class Guard {
  readonly limits: Limits
  readonly #now: () => number
  readonly #started: number
  #expanded = 0
  #cells = 0
  #characters = 0
  #steps = 0

  constructor(host: Pick<Host, 'limits' | 'now'>) {
    this.limits = host.limits ?? defaultLimits
    this.#now = host.now
    this.#started = host.now()
  }

  /** Counts bytes that came out of a decompressor. */
  expand(bytes: number): void {
    this.#expanded += bytes
    if (this.#expanded > this.limits.expanded)
      throw new Stop('expands too far', { expanded: this.#expanded, limit: this.limits.expanded })
    this.look()
  }

  /** Counts cells about to be built, before they are. */
  cells(count = 1): void {
    this.#cells += count
    if (this.#cells > this.limits.cells)
      throw new Stop('too many cells', { cells: this.#cells, limit: this.limits.cells })
  }

  /** Counts one cell and its text. */
  cell(text: string): void {
    this.cells()
    this.#characters += text.length
    if (this.#characters > cellCharacters)
      throw new Stop('expands too far', { characters: this.#characters, limit: cellCharacters })
  }

  depth(depth: number): void {
    if (depth > this.limits.depth) throw new Stop('nested too deep', { depth, limit: this.limits.depth })
  }

  pages(count: number): void {
    if (count > this.limits.pages)
      throw new Stop('too many pages', { pages: count, limit: this.limits.pages })
  }

  nodes(count: number): void {
    if (count > nodesHeld) throw new Stop('expands too far', { elements: count, limit: nodesHeld })
  }

  /** Text and mark-up are held whole, so they have a bound of their own. */
  text(bytes: number): void {
    const limit = Math.min(textBytes, this.limits.bytes)
    if (bytes > limit) throw new Stop('too large', { bytes, limit })
  }

  /** One step of any loop that hostile input may prolong. */
  step(): void {
    if (++this.#steps % stepsPerLook === 0) this.look()
  }

  look(): void {
    const milliseconds = this.#now() - this.#started
    if (milliseconds > this.limits.milliseconds)
      throw new Stop('took too long', {
        milliseconds: Math.round(milliseconds),
        limit: this.limits.milliseconds,
      })
  }
}
