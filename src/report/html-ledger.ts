import type { Obligation } from '../core/finding.ts'
import type { Verdict } from '../core/verdict.ts'
import { voiceOf, type Language } from '../core/voice.ts'
import { escape } from '../core/markup.ts'
import type { Outcome } from './outcome.ts'
import { obligationForm, obligationGroup, obligationGroups, obligationTitle } from './titles.ts'
import { reportWords } from './words.ts'

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

/** The ledger by kind of obligation, gravest first; what does not apply is folded away and not printed. */
export function ledgerSections(outcome: Outcome, language: Language): string {
  const words = reportWords[language]
  const sorted = [...outcome.obligations].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
  return obligationGroups
    .map((group) => {
      const own = sorted.filter((obligation) => obligationGroup(obligation.id) === group)
      const apply = own.filter((obligation) => obligation.verdict !== 'not applicable')
      const idle = own.filter((obligation) => obligation.verdict === 'not applicable')
      if (own.length === 0) return ''
      const counts = order
        .map((verdict) => ({ verdict, n: apply.filter((one) => one.verdict === verdict).length }))
        .filter(({ n }) => n > 0)
        .map(({ verdict, n }) => `${signs[verdict]} ${words.verdict[verdict]} ${n}`)
      const folded =
        idle.length === 0
          ? ''
          : `<details><summary>${escape(words.verdict['not applicable'])} ${idle.length}</summary>${table(idle, language)}</details>`
      return `<h3>${escape(words.groups[group])} <small>${escape(counts.join('  '))}</small></h3>
${apply.length === 0 ? '' : table(apply, language)}
${folded}`
    })
    .join('\n')
}

function table(obligations: readonly Obligation[], language: Language): string {
  const words = reportWords[language]
  const [item, result] = words.obligationColumns
  const rows = obligations.map((obligation) => {
    const { id, verdict } = obligation
    const form = obligationForm(id)
    const why = `${form === null ? '' : `《${form}》`}${voiceOf(language).obligation(obligation)}`
    return `<tr class="${verdict.replaceAll(' ', '-')}"><td>${signs[verdict]} ${escape(words.verdict[verdict])}</td><th scope="row">${escape(obligationTitle(id, language))}<span class="soft">${escape(why)} <code>${escape(id)}</code></span></th></tr>`
  })
  return `<table><thead class="sr"><tr><th scope="col">${escape(result!)}</th><th scope="col">${escape(item!)}</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`
}
