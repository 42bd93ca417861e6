import { useCallback, useEffect, useRef, useState } from 'react'
import type { Language } from '../core/voice.ts'
import { start } from './address.ts'
import { useDocuments } from './documents.ts'
import { example } from './example.ts'
import { useView } from './navigation.ts'
import { Announcer } from './parts/Announcer.tsx'
import { Boundary } from './parts/Boundary.tsx'
import { Chosen } from './parts/Chosen.tsx'
import { DropAnywhere } from './parts/DropAnywhere.tsx'
import { Shelf } from './parts/Shelf.tsx'
import { Top } from './parts/Top.tsx'
import { Welcome } from './parts/Welcome.tsx'
import { Speech, words } from './words.ts'

const firstLanguage = (): Language =>
  (localStorage.getItem('language') ?? navigator.language).startsWith('en') ? 'en' : 'zh-CN'

/** The checker: files in, readings out, all within this page. */
export function App() {
  const [language, setLanguage] = useState<Language>(firstLanguage)
  const documents = useDocuments()
  const [view, turn] = useView()
  const input = useRef<HTMLInputElement>(null)
  const say = words[language]
  const { items, add } = documents

  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${words[language].product}：${words[language].tagline}`
    localStorage.setItem('language', language)
  }, [language])

  const onFiles = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) return
      turn({ ...start, document: items.length })
      void add(files)
    },
    [add, items.length, turn],
  )
  const choose = (): void => input.current?.click()
  const several = items.length > 1
  return (
    <Speech.Provider value={{ language, words: say }}>
      <Top
        empty={items.length === 0}
        onChoose={choose}
        onLanguage={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}
      />
      <main className={items.length === 0 ? 'first' : several ? 'work work-several' : 'work'}>
        {items.length === 0 ? (
          <Welcome onChoose={choose} onExample={() => void example().then((file) => onFiles([file]))} />
        ) : (
          <>
            {several && <Shelf documents={documents} view={view} onView={turn} />}
            <Boundary
              view={`${view.document} ${view.tab}`}
              title={say.viewFailed}
              advice={say.viewFailedAdvice}
            >
              <Chosen documents={documents} view={view} onView={turn} />
            </Boundary>
          </>
        )}
      </main>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={say.choose}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      {documents.removed && (
        <p className="undo" role="status">
          {say.removedSaid(documents.removed.name)}
          <button type="button" className="quiet" onClick={documents.undo}>
            {say.undo}
          </button>
        </p>
      )}
      <DropAnywhere onFiles={onFiles} />
      <Announcer items={items} />
    </Speech.Provider>
  )
}
