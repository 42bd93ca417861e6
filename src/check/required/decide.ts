import type { Disclosure } from '../../core/disclosure.ts'
import { normal } from '../../core/normal.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { Test } from '../../forms/disclosure/requirement.ts'
import type { Sheets } from '../cells.ts'
import type { Words } from './text.ts'
import { saysItIsEmpty } from './empty.ts'

/** What a requirement is decided on. */
export interface Grounds {
  readonly disclosure: Disclosure
  readonly words: Words
  readonly sheets: Sheets
  /** Verdicts of the relations, by id. */
  readonly verdicts: ReadonlyMap<string, Verdict>
}

export interface Decision {
  readonly verdict: Verdict
  /** Message code of the reason. */
  readonly why: string
}

const met: Decision = { verdict: 'holds', why: 'required found' }
const unread: Decision = { verdict: 'cannot tell', why: 'required unread' }
const lacking: Decision = { verdict: 'broken', why: 'required missing' }

/** Is the test passed? What was not surely read as a whole is never called missing. */
export function decide(test: Test, on: Grounds): Decision {
  const { words } = on
  const absent = words.complete ? lacking : unread
  switch (test.kind) {
    case 'table':
      return tableDecision(test.form, on)
    case 'chapter':
      // A heading that was read as text still stands there; only silence throughout is an omission.
      return words.headings.some((heading) => test.heading.test(heading)) || test.heading.test(words.all)
        ? met
        : absent
    case 'claim':
      return on.disclosure.claims.some((c) => test.sentences.includes(c.sentence)) ? met : absent
    case 'text': {
      const { under } = test
      if (under === undefined) return test.pattern.test(words.all) ? met : absent
      const found = words.paragraphs.some((p) => under.test(p.chapter) && test.pattern.test(p.text))
      return found ? met : absent
    }
    case 'no text':
      if (test.pattern.test(words.all)) return { verdict: 'broken', why: 'required absent' }
      return words.complete ? met : unread
    case 'relation':
      return relationDecision(on.verdicts.get(test.relation))
    case 'level':
      return levelDecision(test.form, test.level, on)
    case 'reason when empty':
      return reasonDecision(test.form, test.pattern, on)
    case 'input':
      return { verdict: 'cannot tell', why: 'required input' }
    case 'any':
      return anyDecision(test.of.map((one) => decide(one, on)))
  }
}

/** Enough official tables that the document surely prints them all as tables. */
const manyTables = 6

function tableDecision(form: string, on: Grounds): Decision {
  const family = on.sheets.get(form) ?? []
  const layouts = [...on.sheets.values()].flat().filter((sheet) => sheet.form.layoutOf === form)
  const states = [...family, ...layouts].map((sheet) => sheet.reading.state)
  if (states.some((state) => state !== 'absent')) return met
  const used = new Set(on.disclosure.forms.map((reading) => reading.table))
  const unmatched = on.disclosure.tables.some((table, at) => !used.has(at) && table.rows.length > 0)
  const images = on.disclosure.tables.some((table) => table.state === 'image-only')
  // A dump of text may hold the table in lines that were not understood.
  const dump = on.disclosure.profile.format === 'text'
  if (dump || on.sheets.size < manyTables || unmatched || images)
    return { verdict: 'cannot tell', why: 'required table unread' }
  return { verdict: 'broken', why: 'required table missing' }
}

function relationDecision(verdict: Verdict | undefined): Decision {
  if (verdict === undefined || verdict === 'cannot tell') return unread
  if (verdict === 'not applicable') return { verdict, why: 'not applicable' }
  return { verdict, why: verdict }
}

/** Length of the codes of each level: economic classification 3 → 5, functional 3 → 5 → 7. */
const lengths = { section: 5, item: 7 } as const

function levelDecision(form: string, level: 'section' | 'item', on: Grounds): Decision {
  const sheet = on.sheets.get(form)?.[0]
  if (sheet === undefined) return { verdict: 'cannot tell', why: 'required table unread' }
  if (sheet.reading.state !== 'present' || !sheet.sure) return unread
  const codes = [...sheet.rows.keys()].filter((row) => /^\d+$/.test(row))
  if (codes.length === 0) return { verdict: 'not applicable', why: 'nothing printed' }
  return codes.some((code) => code.length >= lengths[level]) ? met : lacking
}

function reasonDecision(form: string, pattern: RegExp, on: Grounds): Decision {
  const sheet = on.sheets.get(form)?.[0]
  if (sheet === undefined) return { verdict: 'cannot tell', why: 'required table unread' }
  if (sheet.reading.state === 'image-only') return unread
  const zero = sheet.reading.facts.every((fact) => fact.amount === null || fact.amount.fen === 0n)
  if (!zero) return { verdict: 'not applicable', why: 'required not empty' }
  const table = sheet.reading.table === null ? undefined : on.disclosure.tables[sheet.reading.table]
  const notes = (table?.notes ?? []).map((note) => normal(note.text))
  if (notes.some((note) => pattern.test(note) || saysItIsEmpty(note))) return met
  return pattern.test(on.words.all) ? met : on.words.complete ? lacking : unread
}

/** One of several will do; what is left open keeps the whole open. */
function anyDecision(of: readonly Decision[]): Decision {
  const good = of.find((one) => one.verdict === 'holds' || one.verdict === 'holds within rounding')
  return (
    good ??
    of.find((one) => one.verdict === 'cannot tell') ??
    of.find((one) => one.verdict === 'broken') ??
    unread
  )
}
