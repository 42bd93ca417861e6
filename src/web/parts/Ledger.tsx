import { voiceOf } from '../../core/voice.ts'
import { obligationTitle } from '../../report/titles.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { Outcome } from '../../report/outcome.ts'
import { useLanguage, useWords, type Words } from '../words.ts'

const order: readonly Verdict[] = [
  'broken',
  'cannot tell',
  'holds within rounding',
  'holds',
  'not applicable',
]
const signs: Readonly<Record<Verdict, string>> = {
  broken: '✕',
  'cannot tell': '·',
  'holds within rounding': '≈',
  holds: '✓',
  'not applicable': '–',
}
const tones: Readonly<Record<Verdict, string>> = {
  broken: 'broken',
  'cannot tell': 'uncovered',
  'holds within rounding': 'rounding',
  holds: 'proven',
  'not applicable': 'uncovered',
}

export function verdictWords(verdict: Verdict, words: Words): string {
  switch (verdict) {
    case 'holds':
      return words.holds
    case 'holds within rounding':
      return words.rounding
    case 'broken':
      return words.broken
    case 'cannot tell':
      return words.unknown
    case 'not applicable':
      return words.notApplicable
  }
}

/** The obligation ledger: everything that must be checked, and what became of it. */
export function Ledger({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords()
  const language = useLanguage()
  const voice = voiceOf(language)
  const sorted = [...outcome.obligations].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
  return (
    <section className="ledger">
      <p className="intro">{words.ledgerIntro}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={words.tabLedger}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{words.ledgerVerdict}</th>
              <th scope="col">{words.ledgerItem}</th>
              <th scope="col">{words.ledgerWhy}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((obligation) => (
              <tr key={obligation.id}>
                <td className={`verdict tone-${tones[obligation.verdict]}`}>
                  {signs[obligation.verdict]} {verdictWords(obligation.verdict, words)}
                </td>
                <th scope="row">{obligationTitle(obligation.id, language)}</th>
                <td>{voice.obligation(obligation)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
