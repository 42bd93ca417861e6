import type { Outcome } from '../../report/outcome.ts'
import { tabs, type Tab, type View } from '../address.ts'
import type { Client } from '../client.ts'
import type { Item } from '../session.ts'
import { useWords, type Words } from '../words.ts'
import { Download } from './Download.tsx'

interface Props {
  readonly item: Item
  readonly outcome: Outcome
  readonly client: Client
  readonly view: View
  readonly onTab: (tab: Tab) => void
}

/** What of the document stands on the right, each with how much of it there is; and the way to save it. */
export function Tabs({ item, outcome, client, view, onTab }: Props) {
  const words = useWords()
  const { findings, obligations, disclosure } = outcome
  const counts: Readonly<Record<Tab, number | null>> = {
    findings: findings.length,
    tables: disclosure.tables.length,
    narrative: disclosure.claims.length,
    performance: disclosure.performance.length,
    ledger: obligations.filter((each) => each.verdict !== 'not applicable').length,
    unread: disclosure.unread.length,
    profile: null,
  }
  return (
    <nav className="tabs" aria-label={words.parts}>
      <div className="tabs-list">
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            data-tab={tab}
            aria-current={view.tab === tab ? 'page' : undefined}
            onClick={() => onTab(tab)}
          >
            {tabWords(tab, words)}
            {counts[tab] !== null && <span className="tab-count"> {counts[tab]}</span>}
          </button>
        ))}
      </div>
      <Download item={item} outcome={outcome} client={client} />
    </nav>
  )
}

function tabWords(tab: Tab, words: Words): string {
  const of: Readonly<Record<Tab, string>> = {
    findings: words.tabFindings,
    tables: words.tabTables,
    narrative: words.tabNarrative,
    performance: words.tabPerformance,
    ledger: words.tabLedger,
    unread: words.tabUnread,
    profile: words.tabProfile,
  }
  return of[tab]
}
