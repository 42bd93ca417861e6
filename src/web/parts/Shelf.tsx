import type { Item } from '../session.ts'
import { voiceOf } from '../../core/voice.ts'
import { useLanguage, useWords } from '../words.ts'

interface Props {
  readonly items: readonly Item[]
  readonly selected: number
  readonly onSelect: (at: number) => void
  readonly onStop: (item: Item) => void
  readonly onRetry: (item: Item) => void
  readonly onRemove: (item: Item) => void
}

/** The documents at hand: one line each with how it came out. */
export function Shelf({ items, selected, onSelect, onStop, onRetry, onRemove }: Props) {
  const words = useWords()
  return (
    <ul className="shelf" aria-label={words.documents}>
      {items.map((item, at) => (
        <li key={item.id} className={at === selected ? 'shelf-item shelf-selected' : 'shelf-item'}>
          <button
            type="button"
            className="shelf-name"
            aria-current={at === selected}
            onClick={() => onSelect(at)}
          >
            <span className="shelf-title">{item.name}</span>
            <State item={item} />
          </button>
          <span className="shelf-acts">
            {(item.state.kind === 'reading' || item.state.kind === 'waiting') && (
              <button type="button" className="quiet" onClick={() => onStop(item)}>
                {words.stop}
              </button>
            )}
            {item.state.kind === 'stopped' && (
              <button type="button" className="quiet" onClick={() => onRetry(item)}>
                {words.retry}
              </button>
            )}
            <button
              type="button"
              className="quiet"
              aria-label={`${words.remove} ${item.name}`}
              onClick={() => onRemove(item)}
            >
              {words.remove}
            </button>
          </span>
        </li>
      ))}
    </ul>
  )
}

function State({ item }: { readonly item: Item }) {
  const words = useWords()
  const language = useLanguage()
  const { state } = item
  if (state.kind === 'read') {
    const count = (severity: string): number =>
      state.outcome.findings.filter((finding) => finding.severity === severity).length
    return (
      <span className="shelf-state">
        <span className="count count-error">✕ {count('error')}</span>
        <span className="count count-warning">? {count('warning')}</span>
        <span className="count count-note">i {count('note')}</span>
      </span>
    )
  }
  if (state.kind === 'problem') {
    return (
      <span className="shelf-state bad">
        {voiceOf(language).problem(state.problem.code, state.problem.details).title}
      </span>
    )
  }
  if (state.kind === 'stopped') return <span className="shelf-state">{words.stopped}</span>
  const progress = state.kind === 'reading' && state.of > 0 ? state : null
  return (
    <span className="shelf-state" role="status">
      <progress value={progress?.done} max={progress?.of ?? 1} aria-label={words.reading(item.name)} />
      {progress && <span> {words.readingPages(progress.done, progress.of)}</span>}
    </span>
  )
}
