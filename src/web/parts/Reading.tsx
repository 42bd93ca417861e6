import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Source } from '../../core/source.ts'
import type { Finding } from '../../core/finding.ts'
import { tabs, type Tab, type View } from '../address.ts'
import type { Client } from '../client.ts'
import { keyOf, marksByPage, marksOf } from '../../report/marks.ts'
import type { Outcome } from '../../report/outcome.ts'
import type { Item } from '../session.ts'
import { useWords, type Words } from '../words.ts'
import { Download } from './Download.tsx'
import { Findings, type Filter } from './Findings.tsx'
import { Flow } from './Flow.tsx'
import { Ledger } from './Ledger.tsx'
import { Identification, Leftovers } from './Leftovers.tsx'
import { Narrative } from './Narrative.tsx'
import { NumberPanel } from './NumberPanel.tsx'
import { Pages } from './Pages.tsx'
import { Summary } from './Summary.tsx'
import { Tables } from './Tables.tsx'

interface Props {
  readonly item: Item
  readonly outcome: Outcome
  readonly together: readonly Finding[]
  readonly client: Client
  readonly view: View
  readonly onView: (change: Partial<View>) => void
}

/** One document: left its pages, right what was found; on a narrow screen one at a time. */
export function Reading({ item, outcome, together, client, view, onView }: Props) {
  const words = useWords()
  const [filter, setFilter] = useState<Filter>({ severity: 'all', text: '' })
  const [paper, setPaper] = useState(false)
  const [shown, setShown] = useState<Source | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const findings = useMemo(() => [...outcome.findings, ...together], [outcome, together])
  const marks = useMemo(() => marksOf(outcome), [outcome])
  const byPage = useMemo(() => marksByPage(marks), [marks])

  const show = useCallback(
    (source: Source) => {
      setShown(source)
      setPaper(true)
      onView({ page: source.page ?? 1 })
    },
    [onView],
  )
  const openFinding = useCallback(
    (at: number | null) => {
      const finding = at === null ? undefined : findings[at]
      setShown(finding?.source ?? null)
      onView({ finding: at, number: null, ...(finding?.source.page && { page: finding.source.page }) })
    },
    [findings, onView],
  )
  const openNumber = useCallback(
    (key: string) => {
      const source = marks.get(key)?.source
      setShown(source ?? null)
      onView({ number: key, ...(source?.page && { page: source.page }) })
    },
    [marks, onView],
  )
  useKeys(findings.length, view, openFinding, onView, search, () => setPaper(false))

  const lit = litKeys(shown, view, findings)
  const mark = view.number === null ? undefined : marks.get(view.number)
  const images = outcome.disclosure.profile.format === 'pdf'
  return (
    <article className="reading">
      <Summary outcome={outcome} />
      <nav className="tabs" aria-label={words.documents}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            aria-current={view.tab === tab ? 'page' : undefined}
            onClick={() => {
              setPaper(false)
              onView({ tab })
            }}
          >
            {tabWords(tab, words)}
          </button>
        ))}
        <span className="tabs-gap" />
        <Download item={item} outcome={outcome} findings={findings} client={client} />
      </nav>
      <button type="button" className="swap" onClick={() => setPaper(!paper)}>
        {paper ? words.showList : words.show390}
      </button>
      <div className={`halves ${paper ? 'halves-paper' : 'halves-list'}`}>
        {images ? (
          <Pages
            item={item}
            outcome={outcome}
            client={client}
            marks={byPage}
            page={view.page}
            lit={lit}
            onPage={(page) => {
              setShown(null)
              onView({ page })
            }}
            onNumber={openNumber}
          />
        ) : (
          <Flow outcome={outcome} marks={marks} lit={lit} shown={shown} onNumber={openNumber} />
        )}
        <div className="side">
          {mark && (
            <NumberPanel
              mark={mark}
              comparisons={outcome.comparisons}
              onShow={show}
              onClose={() => onView({ number: null })}
            />
          )}
          {view.tab === 'findings' && (
            <Findings
              findings={findings}
              open={view.finding}
              filter={filter}
              search={search}
              onFilter={setFilter}
              onOpen={openFinding}
              onShow={show}
            />
          )}
          {view.tab === 'tables' && (
            <Tables outcome={outcome} marks={marks} number={view.number} onNumber={openNumber} />
          )}
          {view.tab === 'narrative' && <Narrative outcome={outcome} marks={marks} onNumber={openNumber} />}
          {view.tab === 'ledger' && <Ledger outcome={outcome} />}
          {view.tab === 'unread' && <Leftovers outcome={outcome} onShow={show} />}
          {view.tab === 'profile' && <Identification outcome={outcome} />}
        </div>
      </div>
      <p className="keys">{words.keys}</p>
    </article>
  )
}

/** Both ends of what is looked at: the place shown first, then the other places of the open finding or number. */
function litKeys(shown: Source | null, view: View, findings: readonly Finding[]): readonly string[] {
  const finding = view.finding === null ? undefined : findings[view.finding]
  const first = shown === null ? view.number : keyOf(shown)
  const others =
    view.number === null && finding ? [finding.source, ...finding.working.map((line) => line.source)] : []
  const keys = [first, ...others.map((source) => (source ? keyOf(source) : null))]
  return [...new Set(keys.filter((key) => key !== null))]
}

function tabWords(tab: Tab, words: Words): string {
  const of: Readonly<Record<Tab, string>> = {
    findings: words.tabFindings,
    tables: words.tabTables,
    narrative: words.tabNarrative,
    ledger: words.tabLedger,
    unread: words.tabUnread,
    profile: words.tabProfile,
  }
  return of[tab]
}

/** j / k, Enter, Esc, / and the arrows; never while someone types. */
function useKeys(
  count: number,
  view: View,
  open: (at: number | null) => void,
  onView: (change: Partial<View>) => void,
  search: React.RefObject<HTMLInputElement | null>,
  back: () => void,
): void {
  useEffect(() => {
    const typing = (target: EventTarget | null): boolean =>
      target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName)
    const press = (event: KeyboardEvent): void => {
      if (event.metaKey || event.ctrlKey || event.altKey) return
      if (event.key === 'Escape') {
        back()
        if (typing(event.target)) (event.target as HTMLElement).blur()
        else if (view.number !== null) onView({ number: null })
        else open(null)
        return
      }
      if (typing(event.target)) return
      if (event.key === '/') {
        event.preventDefault()
        onView({ tab: 'findings' })
        search.current?.focus()
      } else if (event.key === 'j' && count > 0) open(Math.min(count - 1, (view.finding ?? -1) + 1))
      else if (event.key === 'k' && count > 0) open(Math.max(0, (view.finding ?? count) - 1))
      else if (event.key === 'ArrowLeft') onView({ page: Math.max(1, view.page - 1) })
      else if (event.key === 'ArrowRight') onView({ page: view.page + 1 })
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [count, view, open, onView, search, back])
}
