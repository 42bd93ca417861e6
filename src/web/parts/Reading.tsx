import { useCallback, useMemo, useRef, useState } from 'react'
import type { Source } from '../../core/source.ts'
import { endAt, endsOfFinding, endsOfNumber, type End } from '../../report/ends.ts'
import { marksByPage, marksOf } from '../../report/marks.ts'
import type { Outcome } from '../../report/outcome.ts'
import type { View } from '../address.ts'
import type { Client } from '../client.ts'
import type { Images } from '../images.ts'
import { useKeys } from '../keys.ts'
import { narrowed } from '../narrowed.ts'
import type { Item } from '../session.ts'
import { useLanguage, useWords } from '../words.ts'
import { Findings } from './Findings.tsx'
import { Flow } from './Flow.tsx'
import { Identification } from './Identification.tsx'
import { Ledger } from './Ledger.tsx'
import { Leftovers } from './Leftovers.tsx'
import { Narrative } from './Narrative.tsx'
import { NumberPanel } from './NumberPanel.tsx'
import { Pages } from './Pages.tsx'
import { Performance } from './performance/Performance.tsx'
import { relationsOf } from './relations-of.ts'
import { Summary } from './Summary.tsx'
import { Tables } from './Tables.tsx'
import { Tabs } from './Tabs.tsx'

interface Props {
  readonly item: Item
  readonly outcome: Outcome
  readonly client: Client
  readonly images: Images
  readonly view: View
  readonly onView: (change: Partial<View>) => void
  readonly onRemove?: () => void
}

/** One document: left its pages, right what was found; on a narrow screen one at a time. */
export function Reading({ item, outcome, client, images, view, onView, onRemove }: Props) {
  const words = useWords()
  const language = useLanguage()
  const [paper, setPaper] = useState(false)
  const [shown, setShown] = useState<End | null>(null)
  const [relation, setRelation] = useState<number | null>(null)
  const [trail, setTrail] = useState<readonly string[]>([])
  const opener = useRef<HTMLElement | null>(null)
  const search = useRef<HTMLInputElement>(null)
  /** A tab that was gone to brings its page along; one that an address names keeps the page of the address. */
  const turned = useRef(false)
  const { findings } = outcome
  const marks = useMemo(() => marksOf(outcome), [outcome])
  const byPage = useMemo(() => marksByPage(marks), [marks])
  const kept = useMemo(() => narrowed(findings, view, language), [findings, view, language])
  const mark = view.number === null ? undefined : marks.get(view.number)
  const relations = useMemo(() => (mark ? relationsOf(mark, outcome.comparisons) : []), [mark, outcome])

  const show = useCallback(
    (source: Source, line?: { readonly value: string }) => {
      const end = endAt(line?.value ?? '', source, null, marks)
      setShown(end && { ...end })
      setPaper(true)
      if (source.page !== undefined) onView({ page: source.page })
    },
    [onView, marks],
  )
  const light = (source: Source): void => setShown(endAt('', source, null, marks))
  const openFinding = useCallback(
    (at: number | null) => {
      const source = at === null ? undefined : findings[at]?.source
      const placed = source?.box !== undefined || (source?.page ?? 1) > 1
      setShown(null)
      setTrail([])
      const page = placed && source?.page !== undefined ? { page: source.page } : {}
      onView({ tab: 'findings', finding: at, number: null, ...page })
    },
    [findings, onView],
  )
  const openNumber = useCallback(
    (key: string) => {
      const page = marks.get(key)?.source.page
      if (view.number === null) opener.current = document.activeElement as HTMLElement | null
      else if (view.number !== key) setTrail([...trail, view.number])
      setShown(null)
      setRelation(null)
      setPaper(false)
      onView({ number: key, ...(page !== undefined && { page }) })
    },
    [marks, onView, trail, view.number],
  )
  const closeNumber = (all: boolean): void => {
    const before = all ? undefined : trail.at(-1)
    setShown(null)
    setRelation(null)
    setTrail(before === undefined ? [] : trail.slice(0, -1))
    const page = before === undefined ? undefined : marks.get(before)?.source.page
    onView({ number: before ?? null, ...(page !== undefined && { page }) })
    if (before === undefined) requestAnimationFrame(() => opener.current?.focus({ preventScroll: true }))
  }
  const closeForm = (): void => {
    document.querySelector<HTMLElement>('.performance-open .performance-head')?.focus()
    onView({ form: 'closed' })
  }
  const back = (): void => {
    if (view.number !== null) closeNumber(false)
    else if (paper) setPaper(false)
    else if (view.tab === 'performance') closeForm()
    else if (view.finding !== null) openFinding(null)
  }
  useKeys({ kept, view, open: openFinding, onView, back, pages: outcome.pages.length })

  const at = relation ?? 0
  const ends = useMemo((): readonly End[] => {
    const finding = view.finding === null ? undefined : findings[view.finding]
    if (mark) return endsOfNumber(mark, relations[at], marks)
    return finding && view.tab === 'findings' ? endsOfFinding(finding, marks) : []
  }, [mark, relations, at, view.finding, view.tab, findings, marks])
  const lit = useMemo((): readonly End[] => {
    const focus = ends.find((end) => end.key === shown?.key) ?? shown ?? ends[0]
    return focus ? [focus, ...ends.filter((end) => end.key !== focus.key)] : []
  }, [ends, shown])
  const tables = outcome.disclosure.tables
  const onTable = (page: number): void => {
    const table = tables.findIndex((one) => one.pages.includes(page))
    if (table >= 0) {
      setPaper(false)
      onView({ tab: 'tables', table })
    }
  }
  const hasPages = outcome.disclosure.profile.format === 'pdf'
  return (
    <article className="reading">
      <Summary outcome={outcome} onView={onView} {...(onRemove && { onRemove })} />
      <Tabs
        item={item}
        outcome={outcome}
        client={client}
        view={view}
        onTab={(tab) => {
          turned.current = true
          setPaper(false)
          onView({ tab, only: null, search: '' })
        }}
      />
      <div className={`halves ${paper ? 'halves-paper' : 'halves-list'}`}>
        {hasPages ? (
          <Pages
            item={item}
            outcome={outcome}
            images={images}
            marks={byPage}
            page={view.page}
            lit={lit}
            onPage={(page) => onView({ page })}
            onNumber={openNumber}
            onShow={show}
            onTable={onTable}
          />
        ) : (
          <Flow outcome={outcome} marks={marks} lit={lit} onNumber={openNumber} />
        )}
        <div className="side" tabIndex={-1}>
          <div className="side-main">
            {view.tab === 'findings' && (
              <Findings
                findings={findings}
                kept={kept}
                view={view}
                search={search}
                none={
                  nothingChecked(outcome)
                    ? { title: words.unchecked, advice: words.uncheckedAdvice }
                    : undefined
                }
                onView={onView}
                onOpen={openFinding}
                onShow={show}
              />
            )}
            {view.tab === 'tables' && (
              <Tables outcome={outcome} marks={marks} view={view} onView={onView} onNumber={openNumber} />
            )}
            {view.tab === 'narrative' && (
              <Narrative
                outcome={outcome}
                marks={marks}
                view={view}
                onView={onView}
                onNumber={openNumber}
                onShow={show}
              />
            )}
            {view.tab === 'performance' && (
              <Performance
                outcome={outcome}
                marks={marks}
                view={view}
                onView={onView}
                onNumber={openNumber}
                onShow={show}
                onLight={light}
                follow={turned.current}
              />
            )}
            {view.tab === 'ledger' && (
              <Ledger
                outcome={outcome}
                view={view}
                onView={onView}
                onShow={show}
                onNumber={openNumber}
                onFinding={(finding) => {
                  onView({ only: null, search: '' })
                  openFinding(finding)
                }}
              />
            )}
            {view.tab === 'unread' && (
              <Leftovers outcome={outcome} view={view} onView={onView} onShow={show} />
            )}
            {view.tab === 'profile' && <Identification outcome={outcome} />}
          </div>
          {mark && (
            <NumberPanel
              key={mark.key}
              mark={mark}
              outcome={outcome}
              relations={relations}
              open={at}
              trail={trail.map((key) => marks.get(key)?.text ?? key)}
              onOpen={setRelation}
              onShow={show}
              onNumber={openNumber}
              onBack={() => closeNumber(false)}
              onClose={() => closeNumber(true)}
            />
          )}
        </div>
      </div>
      <button type="button" className="swap" onClick={() => setPaper(!paper)}>
        {paper ? words.showList : hasPages ? words.show390 : words.showText}
      </button>
      <p className="keys">{words.keys}</p>
    </article>
  )
}

/** Silence means “looked, and fine” only where something was looked at. */
const nothingChecked = ({ obligations }: Outcome): boolean =>
  obligations.every(({ verdict }) => verdict === 'cannot tell' || verdict === 'not applicable')
