import type { Claim } from '../../core/claim.ts'
import { found, gathered, type Text, type WordingCheck } from './text.ts'

const because = /原因|由于|因为|主要是|系|为了|因[\u4e00-\u9fff]{2}|根据|按照/

/**
 * An item whose outturn differs from its budget is to say why. Asked only in a document that gives reasons for most of its
 * items: where none does, the chapter has its reasons elsewhere.
 */
export const reasons: WordingCheck = ({ disclosure, texts }) => {
  if (disclosure.profile.kind !== 'final') return []
  const items = disclosure.claims.filter((claim) => /item/.test(claim.sentence) && differs(claim))
  const asked = items.flatMap((claim) => {
    const at = texts.findIndex((text) => text.text.includes(claim.quote.replace(/\s/g, '').slice(0, 24)))
    const text = texts[at]
    return text === undefined
      ? []
      : [{ text, given: because.test(text.text + (texts[at + 1]?.text ?? '').slice(0, 40)) }]
  })
  const given = asked.filter((it) => it.given).length
  if (asked.length < 4 || 2 * given < asked.length) return []
  return gathered(
    unique(asked.filter((it) => !it.given).map(({ text }) => text)).map((text) =>
      found('reason', text, 0, Math.min(40, text.text.length)),
    ),
  )
}

const unique = (texts: readonly Text[]): readonly Text[] => [...new Set(texts)]

function differs(claim: Claim): boolean {
  const value = (role: string): bigint | undefined => claim.values.find((it) => it.role === role)?.amount?.fen
  const budgeted = value('budgeted')
  const actual = value('actual')
  return budgeted !== undefined && actual !== undefined && budgeted !== actual
}
