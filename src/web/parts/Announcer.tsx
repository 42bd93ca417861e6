import { useEffect, useRef, useState } from 'react'
import { tally } from '../../report/outcome.ts'
import type { Item } from '../session.ts'
import { useWords } from '../words.ts'

/** Says aloud, to those who listen to the page, that a reading began and how it ended. */
export function Announcer({ items }: { readonly items: readonly Item[] }) {
  const words = useWords()
  const [said, setSaid] = useState('')
  const known = useRef(new Map<number, string>())
  useEffect(() => {
    for (const { id, name, state } of items) {
      if (known.current.get(id) === state.kind) continue
      known.current.set(id, state.kind)
      if (state.kind === 'reading') setSaid(words.reading(name))
      else if (state.kind === 'problem') setSaid(`${name}：${words.problemTitle}`)
      else if (state.kind === 'read') {
        const { error, warning, note } = tally(state.outcome.findings)
        setSaid(words.readDone(name, error, warning, note))
      }
    }
  }, [items, words])
  return (
    <p className="sr" role="status" aria-live="polite">
      {said}
    </p>
  )
}
