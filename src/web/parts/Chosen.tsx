import type { View } from '../address.ts'
import type { Documents } from '../documents.ts'
import { voiceOf } from '../../core/voice.ts'
import type { Item } from '../session.ts'
import { useLanguage, useWords } from '../words.ts'
import { Progress } from './Progress.tsx'
import { Reading } from './Reading.tsx'
import { Together } from './Together.tsx'

interface Props {
  readonly documents: Documents
  readonly view: View
  readonly onView: (change: Partial<View>) => void
}

/** What the chosen entry of the shelf has to show. */
export function Chosen({ documents, view, onView }: Props) {
  const { items } = documents
  if (view.document === 'together' && items.length > 1) {
    return <Together findings={documents.together} items={items} view={view} onView={onView} />
  }
  const at = view.document === 'together' ? 0 : Math.min(view.document, items.length - 1)
  const item = items[at]
  if (item === undefined) return null
  if (item.state.kind === 'problem' || item.state.kind === 'stopped')
    return <Failed item={item} documents={documents} />
  if (item.state.kind !== 'read') return <Waiting item={item} documents={documents} />
  return (
    <Reading
      key={item.id}
      item={item}
      outcome={item.state.outcome}
      client={documents.client}
      images={documents.images}
      view={view}
      onView={onView}
      {...(items.length === 1 && { onRemove: () => documents.remove(item) })}
    />
  )
}

interface OneProps {
  readonly item: Item
  readonly documents: Documents
}

function Waiting({ item, documents }: OneProps) {
  const words = useWords()
  return (
    <section className="waiting">
      <h2>{words.reading(item.name)}</h2>
      <Progress item={item} />
      <button type="button" onClick={() => documents.stop(item)}>
        {words.stop}
      </button>
    </section>
  )
}

function Failed({ item, documents }: OneProps) {
  const words = useWords()
  const language = useLanguage()
  const { state } = item
  const says =
    state.kind === 'problem' ? voiceOf(language).problem(state.problem.code, state.problem.details) : null
  return (
    <section className="problem" role={says ? 'alert' : undefined}>
      <p className="problem-file">{item.name}</p>
      <h2>{says?.title ?? words.stopped}</h2>
      {says && <p className="problem-message">{says.message}</p>}
      <p className="problem-acts">
        <button type="button" onClick={() => documents.retry(item)}>
          {words.retry}
        </button>
        <button type="button" onClick={() => documents.remove(item)}>
          {words.remove}
        </button>
      </p>
    </section>
  )
}
