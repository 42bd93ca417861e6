import type { Candidate } from '../../core/disclosure.ts'
import type { Table } from '../../core/table.ts'
import type { Block, Opened } from '../document.ts'

/** What a profile is decided from: the words before the contents, the headings, the tables, the running text. */
export interface Evidence {
  /** Lines of the cover, spaces out. */
  readonly cover: readonly string[]
  /** Short lines without an end of a sentence, contents included. */
  readonly headings: readonly string[]
  readonly titles: readonly string[]
  readonly bodies: readonly string[]
  readonly columns: readonly string[]
  /** Everything that is no table, spaces out. */
  readonly text: string
}

const space = /[\s\u00a0\u3000\u200b\ufeff]+/g
const contents = /^目录|^目次|^[-—]*目录[-—]*$/
const firstChapter = /^第[一1]部分|^[一1][、.．]/

export function gather(_opened: Opened, tables: readonly Table[], lines: readonly Block[]): Evidence {
  const said: string[] = []
  for (const block of lines) {
    if (block.kind !== 'line' || block.margin) continue
    const s = block.text.normalize('NFKC').replace(space, '')
    if (s !== '') said.push(s)
  }
  return {
    cover: coverOf(said),
    headings: said.filter((s) => s.length <= 45 && !/[。;,!?]$/.test(s)),
    titles: tables.map((table) => table.title.normalize('NFKC')).filter((title) => title !== ''),
    bodies: tables.flatMap((table) => (table.body === null ? [] : [table.body.normalize('NFKC')])),
    columns: tables.flatMap((table) => table.columns.map((column) => column.normalize('NFKC'))),
    text: said.join(''),
  }
}

/** The lines up to the contents or the first chapter: a dozen at most, and none of them running text. */
function coverOf(said: readonly string[]): readonly string[] {
  const cover: string[] = []
  for (const said0 of said.slice(0, 12)) {
    const s = said0.replace(/^[.。·•]+/, '')
    if (s === '' || (cover.length === 0 && /^第[一1]部分[:]?$/.test(s))) continue
    if (contents.test(s) || (firstChapter.test(s) && !/\d{4}年/.test(s))) break
    if (s.length > 60 || /[。;]$/.test(s)) break
    cover.push(s)
  }
  return cover
}

/** Weighed answers to one question. */
export class Ballot<Value extends string> {
  readonly #votes = new Map<Value, { weight: number; why: string[] }>()

  add(value: Value, weight: number, why: string): void {
    const vote = this.#votes.get(value)
    if (vote === undefined) this.#votes.set(value, { weight, why: [why] })
    else {
      vote.weight += weight
      if (!vote.why.includes(why)) vote.why.push(why)
    }
  }

  /** The heaviest answer of at least `enough`, unless another is as heavy; and every answer that was considered. */
  settle(question: Candidate['question'], enough: number): { value: Value | null; candidates: Candidate[] } {
    const ranked = [...this.#votes].sort((a, b) => b[1].weight - a[1].weight)
    const [first, second] = ranked
    const clear =
      first !== undefined && first[1].weight >= enough && first[1].weight > (second?.[1].weight ?? 0)
    return {
      value: clear ? first[0] : null,
      candidates: ranked.map(([value, vote]) => ({
        question,
        value,
        chosen: clear && value === first?.[0],
        why: vote.why.join(', '),
      })),
    }
  }
}
