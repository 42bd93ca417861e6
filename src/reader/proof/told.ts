import type { ColumnDeclaration, Form } from '../../core/form.ts'
import { normal } from '../../core/normal.ts'
import { plain } from '../../core/printed.ts'
import type { Line } from '../document.ts'

/** What the narrative says of an amount: the words before it, and whether a budget or an outturn is meant. */
interface Told {
  readonly figure: string
  readonly words: string
  readonly stage: string | null
}

const amountInText = /(\d[\d,]*(?:\.\d+)?)(?:万|亿|千)?元/g
const sentenceEnd = /[。；;]|\n(?=\s*(?:[一二三四五六七八九十]+、|\d+\.|\())/
const stages = /预算|决算/g
/** Characters of one sentence that an amount may look back over for its name. */
const longest = 600
/** A figure told more often than this says nothing about any one cell. */
const mostTimes = 100

/**
 * The amounts of the narrative, by figure. Where the identities leave several readings of a table, one that the narrative spells
 * out cell by cell is taken, as inferred: a table read by the text cannot be evidence for the text.
 */
export class Narrative {
  readonly #told = new Map<string, Told[]>()

  constructor(lines: readonly Line[]) {
    const text = lines
      .filter((line) => line.margin !== true)
      .map((line) => line.text)
      .join('\n')
    for (const sentence of text.split(sentenceEnd)) {
      const s = normal(sentence)
      for (const match of s.matchAll(amountInText)) {
        const before = s.slice(Math.max(0, match.index - longest), match.index)
        const stage = [...before.matchAll(stages)].at(-1)?.[0] ?? null
        const figure = figureOf(match[1] ?? '')
        const list = this.#told.get(figure) ?? []
        if (list.length < mostTimes) list.push({ figure, words: before.replaceAll('维护', ''), stage })
        this.#told.set(figure, list)
      }
    }
  }

  /** Does the narrative print this figure for this column? */
  says(text: string, column: string, form: Form): boolean {
    const declared = form.columns[column]
    const told = this.#told.get(figureOf(text))
    if (declared === undefined || told === undefined) return false
    const { subject, stage } = meaning(declared, form)
    return told.some(
      (t) =>
        lastNamed(t.words, form) === subject && (stage === null || t.stage === null || t.stage === stage),
    )
  }
}

/** The digits of a figure without separators and trailing zeros, to compare printings of one figure. */
function figureOf(text: string): string {
  const s = plain(text).replaceAll(',', '')
  return s.includes('.') ? s.replace(/\.?0+$/, '') : s
}

interface Meaning {
  readonly subject: string
  readonly stage: string | null
}

const whole = /^(合计|小计|总计)$/

function meaning(column: ColumnDeclaration, form: Form): Meaning {
  const levels = column.title.split('/').map(normal)
  const stage = levels.map((level) => /^(预算|决算)数$/.exec(level)?.[1]).find((s) => s !== undefined) ?? null
  const named = levels.filter((level) => !/^(预算|决算)数$/.test(level) && !whole.test(level)).at(-1)
  const row = Object.values(form.rows)[0]
  return { subject: core(named ?? row?.label ?? form.title), stage }
}

/** The words that printings of one name share: 「公务用车运行」 of 「公务用车运行维护费」. */
const core = (name: string): string =>
  normal(name)
    .replaceAll('维护', '')
    .replace(/(费用|经费|费)$/, '')

/** The column of the form that is named last before the amount; of two that begin together, the longer. */
function lastNamed(words: string, form: Form): string | null {
  let best: string | null = null
  let at = -1
  for (const column of Object.values(form.columns)) {
    const { subject } = meaning(column, form)
    const found = words.lastIndexOf(subject)
    if (found > at || (found >= 0 && found === at && subject.length > (best?.length ?? 0))) {
      best = subject
      at = found
    }
  }
  return best
}
