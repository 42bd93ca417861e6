import type { Disclosure } from '../../core/disclosure.ts'
import type { Sentence } from '../../core/sentence.ts'
import type { NarrativeRule } from '../../forms/narrative/rules.ts'
import type { Sheets } from '../cells.ts'
import type { Look } from '../ledger.ts'

/** Why the reader left a figure of the narrative unexplained; while there is one, what was not found may be it. */
const unclear: readonly string[] = [
  'no sentence',
  'amount of what',
  'rate of what',
  'whose change',
  'malformed number',
]

/** Is there a narrative, and was every figure of it understood? Only then is silence an answer. */
function understood(disclosure: Disclosure): boolean {
  return disclosure.claims.length > 0 && !disclosure.unread.some((one) => unclear.includes(one.why))
}

/**
 * Sentences of this kind of document that were not found. Where the cells they would tell hold nothing there is nothing to
 * tell; where the whole narrative was understood there is no such sentence; otherwise it cannot be told.
 */
export function silentSentences(
  disclosure: Disclosure,
  sentences: readonly Sentence[],
  sheets: Sheets,
): readonly Look[] {
  const said = new Set(disclosure.claims.map((claim) => claim.sentence))
  const clear = understood(disclosure)
  return sentences
    .filter((sentence) => sentence.document === disclosure.profile.kind && !said.has(sentence.id))
    .map(({ id, binds }): Look => {
      const references = Object.values(binds ?? {}).flat()
      const cells = references.flatMap(({ form, row, column }) =>
        (sheets.get(form) ?? []).map((sheet) => sheet.cell(row, column)),
      )
      const empty = cells.every((cell) =>
        cell.kind === 'amount' ? cell.quantity.amount.fen === 0n : cell.kind === 'absent',
      )
      if (cells.length > 0 && empty) return { id, verdict: 'not applicable', why: 'nothing printed' }
      return silence(id, clear)
    })
}

/** Rules for which the text gave no occasion. */
export function idleRules(
  disclosure: Disclosure,
  looks: readonly Look[],
  narrative: readonly NarrativeRule[],
): readonly Look[] {
  const looked = new Set(looks.map((look) => look.id))
  const clear = understood(disclosure)
  return narrative.filter((rule) => !looked.has(rule.id)).map((rule) => silence(rule.id, clear))
}

const silence = (id: string, clear: boolean): Look =>
  clear
    ? { id, verdict: 'not applicable', why: 'no such sentence' }
    : { id, verdict: 'cannot tell', why: 'sentence not found' }
