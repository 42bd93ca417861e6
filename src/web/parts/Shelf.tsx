import { start, type View } from '../address.ts'
import type { Documents } from '../documents.ts'
import { voiceOf } from '../../core/voice.ts'
import { readItems, type Item } from '../session.ts'
import { useLanguage, useWords } from '../words.ts'
import { Counts } from './Counts.tsx'
import { DownloadAll } from './DownloadAll.tsx'
import { Progress } from './Progress.tsx'

interface Props {
  readonly documents: Documents
  readonly view: View
  readonly onView: (change: Partial<View>) => void
}

/** The documents at hand, each with how it came out, and what was found between them. */
export function Shelf({ documents, view, onView }: Props) {
  const words = useWords()
  const { items, together } = documents
  const read = readItems(items)
  const selected = view.document === 'together' ? -1 : Math.min(view.document, items.length - 1)
  const open = (document: View['document']): void => onView({ ...start, document, tab: view.tab })
  return (
    <nav className="shelf" aria-label={words.documents}>
      <h2>{words.documentsCount(items.length)}</h2>
      <ul>
        {items.map((item, at) => (
          <li key={item.id} className={at === selected ? 'shelf-item shelf-selected' : 'shelf-item'}>
            <button
              type="button"
              className="shelf-name"
              aria-current={at === selected ? 'page' : undefined}
              onClick={() => open(at)}
            >
              <span className="shelf-title">{item.name}</span>
              <State item={item} />
            </button>
            <Acts item={item} documents={documents} />
          </li>
        ))}
        {read.length > 1 && (
          <li className={selected === -1 ? 'shelf-item shelf-selected' : 'shelf-item'}>
            <button
              type="button"
              className="shelf-name"
              aria-current={selected === -1 ? 'page' : undefined}
              onClick={() => open('together')}
            >
              <span className="shelf-title">{words.together}</span>
              {together.length > 0 ? (
                <Counts findings={together} />
              ) : (
                <span className="shelf-state">{words.togetherNone}</span>
              )}
            </button>
          </li>
        )}
      </ul>
      {read.length > 1 && <DownloadAll read={read} together={together} client={documents.client} />}
    </nav>
  )
}

function Acts({ item, documents }: { readonly item: Item; readonly documents: Documents }) {
  const words = useWords()
  const running = item.state.kind === 'reading' || item.state.kind === 'waiting'
  return (
    <span className="shelf-acts">
      {running && (
        <button type="button" className="quiet" onClick={() => documents.stop(item)}>
          {words.stop}
        </button>
      )}
      {item.state.kind === 'stopped' && (
        <button type="button" className="quiet" onClick={() => documents.retry(item)}>
          {words.retry}
        </button>
      )}
      <button
        type="button"
        className="quiet shelf-remove"
        aria-label={`${words.remove} ${item.name}`}
        title={words.remove}
        onClick={() => documents.remove(item)}
      >
        ×
      </button>
    </span>
  )
}

function State({ item }: { readonly item: Item }) {
  const words = useWords()
  const language = useLanguage()
  const { state } = item
  if (state.kind === 'read') return <Counts findings={state.outcome.findings} />
  if (state.kind === 'stopped') return <span className="shelf-state">{words.stopped}</span>
  if (state.kind !== 'problem') return <Progress item={item} />
  const { title } = voiceOf(language).problem(state.problem.code, state.problem.details)
  return <span className="shelf-state bad">{title}</span>
}
