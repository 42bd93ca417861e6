import { useCallback, useEffect, useMemo, useReducer, useState } from 'react'
import { checkTogether } from '../check/together.ts'
import { address, viewAt, type View } from './address.ts'
import { Client } from './client.ts'
import { Drop } from './parts/Drop.tsx'
import { Reading } from './parts/Reading.tsx'
import { Shelf } from './parts/Shelf.tsx'
import { example } from './example.ts'
import { pdfium } from './pdfium.ts'
import { voiceOf, type Language } from '../core/voice.ts'
import { after, empty, outcomes, type Item } from './session.ts'
import { forget, keep, shelved } from './shelf.ts'
import { Speech, words } from './words.ts'

const firstLanguage = (): Language =>
  (localStorage.getItem('language') ?? navigator.language).startsWith('en') ? 'en' : 'zh-CN'

/** The checker: files in, readings out, all within this page. */
export function App() {
  const [language, setLanguage] = useState<Language>(firstLanguage)
  const [session, tell] = useReducer(after, empty)
  const [view, setView] = useState<View>(() => viewAt(location.hash))
  const client = useMemo(() => new Client(pdfium, (id, state) => tell({ kind: 'state', id, state })), [])
  const say = words[language]

  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${words[language].product}：${words[language].tagline}`
    localStorage.setItem('language', language)
  }, [language])
  useEffect(() => {
    const turn = (): void => setView(viewAt(location.hash))
    window.addEventListener('hashchange', turn)
    return () => window.removeEventListener('hashchange', turn)
  }, [])
  const onView = useCallback((change: Partial<View>) => {
    setView((now) => {
      const next = { ...now, ...change }
      history.replaceState(null, '', address(next))
      return next
    })
  }, [])

  const take = useCallback(
    async (files: readonly { id: number; name: string; bytes: Uint8Array<ArrayBuffer> }[]) => {
      tell({ kind: 'dropped', files })
      for (const file of files) client.read({ ...file, state: { kind: 'waiting' } })
    },
    [client],
  )
  useEffect(() => {
    void shelved().then((files) => (files.length > 0 ? take(files) : undefined))
  }, [take])
  const onFiles = useCallback(
    async (chosen: readonly File[]) => {
      const files = await Promise.all(
        chosen.map(async (file, at) => ({
          id: Date.now() * 100 + at,
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
      )
      for (const file of files) void keep(file)
      onView({ document: session.items.length, finding: null, number: null, page: 1, tab: 'findings' })
      await take(files)
    },
    [onView, session.items.length, take],
  )
  const onExample = useCallback(() => {
    void example().then((file) => onFiles([file]))
  }, [onFiles])

  const read = outcomes(session)
  useEffect(() => {
    tell({
      kind: 'together',
      findings: read.length < 2 ? [] : checkTogether(read.map((one) => one.disclosure)),
    })
    // Only a new reading changes what can be compared.
  }, [read.length])

  const item = session.items[Math.min(view.document, session.items.length - 1)]
  return (
    <Speech.Provider value={{ language, words: say }}>
      <header className="top">
        <a className="sr skip" href="#findings">
          {say.skip}
        </a>
        <h1>
          {say.product} <span>{say.tagline}</span>
        </h1>
        <button
          type="button"
          className="quiet"
          onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}
        >
          {say.otherLanguage}
        </button>
      </header>
      <main>
        <Drop
          large={session.items.length === 0}
          onFiles={(files) => void onFiles(files)}
          onExample={onExample}
        />
        {session.items.length > 0 && (
          <Shelf
            items={session.items}
            selected={Math.min(view.document, session.items.length - 1)}
            onSelect={(document) => onView({ document, finding: null, number: null, page: 1 })}
            onStop={(stopped) => {
              client.stop(stopped.id)
              tell({ kind: 'state', id: stopped.id, state: { kind: 'stopped' } })
            }}
            onRetry={(again) => client.read(again)}
            onRemove={(gone) => {
              client.stop(gone.id)
              void forget(gone.id)
              tell({ kind: 'removed', id: gone.id })
            }}
          />
        )}
        {item && (
          <Chosen
            item={item}
            client={client}
            view={view}
            onView={onView}
            together={session.together}
            language={language}
          />
        )}
      </main>
    </Speech.Provider>
  )
}

interface ChosenProps {
  readonly item: Item
  readonly client: Client
  readonly view: View
  readonly together: Parameters<typeof Reading>[0]['together']
  readonly onView: (change: Partial<View>) => void
  readonly language: Language
}

function Chosen({ item, client, view, together, onView, language }: ChosenProps) {
  if (item.state.kind === 'problem') {
    const says = voiceOf(language).problem(item.state.problem.code, item.state.problem.details)
    return (
      <section className="problem" role="alert">
        <h2>{says.title}</h2>
        <p>{says.message}</p>
      </section>
    )
  }
  if (item.state.kind !== 'read') return null
  return (
    <Reading
      key={item.id}
      item={item}
      outcome={item.state.outcome}
      together={together}
      client={client}
      view={view}
      onView={onView}
    />
  )
}
