import type { Item } from '../session.ts'
import { useWords } from '../words.ts'

/** How far a reading has come, in pages. */
export function Progress({ item }: { readonly item: Item }) {
  const words = useWords()
  const { state } = item
  const known = state.kind === 'reading' && state.of > 0 ? state : null
  return (
    <span className="progress">
      <progress value={known?.done} max={known?.of ?? 1} aria-label={words.reading(item.name)} />
      <span>{known ? words.readingPages(known.done, known.of) : words.waiting}</span>
    </span>
  )
}
