import { hiddenAside, hiddenLine, type Characters } from './characters.ts'
import { placeX, placeY, type Frame } from './frame.ts'
import { letterOf } from './radicals.ts'
import { gatherRuns } from './runs.ts'

/** One printed character, in points of the displayed page. */
export interface Glyph {
  readonly text: string
  /** The room it takes on its line: origin to origin of the next. */
  readonly left: number
  readonly right: number
  /** What is inked of it, across. */
  readonly inkLeft: number
  readonly inkRight: number
  /** From its baseline and type size. */
  readonly top: number
  readonly bottom: number
  /** Type size in points. */
  readonly size: number
  /** Quarter turns clockwise of the writing on the displayed page; -1 for slanting text. */
  readonly turn: number
  /** A blank: kept because a blank that is really there parts words. */
  readonly blank: boolean
}

export interface Sorted {
  readonly glyphs: readonly Glyph[]
  /** Characters that lie beyond the page or are cut off, and are not seen. */
  readonly clipped: readonly Glyph[]
}

/** Share of the type size above the baseline; the rest hangs below it. */
const ascent = 0.86

const control = /[\p{Cc}\p{Cf}\p{Cn}]/u
const blankCode = /[\s\u00a0\u3000\u200b]/u

/** Sets the characters on the displayed page, takes out what is printed twice, and parts off what lies beyond the page. */
export function setGlyphs(characters: Characters, frame: Frame): Sorted {
  const glyphs: Glyph[] = []
  const clipped: Glyph[] = []
  const seen = new Map<number, Glyph[]>()
  const asideAt: number[] = []
  let last: Glyph | null = null
  for (let i = 0; i < characters.count; i++) {
    const glyph = setOne(characters, i, frame)
    if (glyph === null) continue
    const x = (glyph.inkLeft + glyph.inkRight) / 2
    const y = (glyph.top + glyph.bottom) / 2
    if (
      characters.hidden[i] === hiddenLine ||
      x < -1 ||
      y < -1 ||
      x > frame.width + 1 ||
      y > frame.height + 1
    ) {
      if (!glyph.blank) clipped.push(glyph)
      continue
    }
    if (!glyph.blank && printedBefore(seen, glyph, characters.codes[i]!)) continue
    if (last) glyphs[glyphs.length - 1] = last = narrowed(last, glyph)
    glyphs.push(glyph)
    last = glyph
    if (characters.hidden[i] === hiddenAside) asideAt.push(glyphs.length - 1)
  }
  return asideAt.length === 0 ? { glyphs, clipped } : keepBegun(glyphs, clipped, asideAt)
}

/**
 * What begins within its clip and runs on beyond it is kept whole, for the reader needs the word, but counts as standing where it
 * is seen; what stands beyond it altogether is clipped.
 */
function keepBegun(glyphs: readonly Glyph[], clipped: readonly Glyph[], asideAt: readonly number[]): Sorted {
  const aside = new Set(asideAt.map((i) => glyphs[i]!))
  const changed = new Map<Glyph, Glyph | null>()
  for (const { glyphs: run } of gatherRuns(glyphs)) {
    const beyond = run.filter((g) => aside.has(g))
    if (beyond.length === 0) continue
    const seen = run.filter((g) => !aside.has(g) && !g.blank)
    const left = Math.min(...seen.map((g) => g.inkLeft))
    const right = Math.max(...seen.map((g) => g.inkRight))
    const within = (x: number): number => Math.min(Math.max(x, left), right)
    for (const g of beyond) {
      changed.set(
        g,
        seen.length === 0 ? null : { ...g, inkLeft: within(g.inkLeft), inkRight: within(g.inkRight) },
      )
    }
  }
  return {
    glyphs: glyphs.flatMap((g) => {
      const now = changed.get(g)
      return now === undefined ? [g] : now === null ? [] : [now]
    }),
    clipped: [...clipped, ...[...changed].flatMap(([g, now]) => (now === null && !g.blank ? [g] : []))],
  }
}

interface Extent {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function place(frame: Frame, box: Float32Array, at: number): Extent {
  const [l, b, r, t] = [box[at]!, box[at + 1]!, box[at + 2]!, box[at + 3]!]
  const [x0, x1] = [placeX(frame, l, b), placeX(frame, r, t)]
  const [y0, y1] = [placeY(frame, l, b), placeY(frame, r, t)]
  return { left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) }
}

function setOne(characters: Characters, i: number, frame: Frame): Glyph | null {
  const code = characters.codes[i]!
  // pdfium marks a hyphen at the end of a line with U+0002.
  const text = code === 2 ? '-' : code === 0 ? '\ufffd' : letterOf(code)
  const blank = blankCode.test(text)
  if (!blank && code !== 2 && code !== 0 && control.test(text)) return null
  const own = characters.turn[i]!
  const turn = own < 0 ? -1 : (own + frame.turn) % 4
  const advance = place(frame, characters.advance, i * 4)
  const ink = place(frame, characters.ink, i * 4)
  const given = characters.size[i]!
  const size = given > 0 ? given : Math.min(advance.right - advance.left, advance.bottom - advance.top)
  if (!(size > 0.5) || !(size < 2000)) return null
  const inked = !blank && ink.right - ink.left > 0.01
  const sides = {
    inkLeft: inked ? ink.left : advance.left,
    inkRight: inked ? ink.right : advance.right,
  }
  if (turn !== 0) return { text, ...advance, ...sides, size, turn, blank }
  const baseline = placeY(frame, characters.origin[i * 2]!, characters.origin[i * 2 + 1]!)
  const top = baseline - ascent * size
  return {
    text,
    left: advance.left,
    right: advance.right,
    ...sides,
    top,
    bottom: top + size,
    size,
    turn,
    blank,
  }
}

/** Fonts may claim more room than their text takes: a character ends at the latest where the next one of its line begins. */
function narrowed(glyph: Glyph, next: Glyph): Glyph {
  if (
    next.left >= glyph.right ||
    next.left <= glyph.left ||
    Math.abs(next.top - glyph.top) > glyph.size * 0.3
  )
    return glyph
  return { ...glyph, right: Math.min(glyph.right, Math.max(next.left, glyph.inkRight)) }
}

/** Same character, same place: bold by overprinting, or a layer drawn again. */
function printedBefore(seen: Map<number, Glyph[]>, glyph: Glyph, code: number): boolean {
  const near = Math.max(0.3, glyph.size * 0.12)
  const column = (offset: number): number => Math.round((glyph.inkLeft + offset) / cell)
  const row = (offset: number): number => Math.round((glyph.top + offset) / cell)
  // Cells are far wider than what counts as near, so mostly one is looked into.
  for (let x = column(-near); x <= column(near); x++) {
    for (let y = row(-near); y <= row(near); y++) {
      for (const other of seen.get(keyOf(x, y, code)) ?? []) {
        if (Math.abs(other.inkLeft - glyph.inkLeft) < near && Math.abs(other.top - glyph.top) < near)
          return true
      }
    }
  }
  const key = keyOf(column(0), row(0), code)
  const known = seen.get(key)
  if (known) known.push(glyph)
  else seen.set(key, [glyph])
  return false
}

/** Points; wider than the distance at which two prints count as one. */
const cell = 8

// Pages are below 20,000 points and codes below 2^21, so the key stays an exact integer.
const keyOf = (x: number, y: number, code: number): number => ((x + 8) * 4096 + (y + 8)) * 2097152 + code
