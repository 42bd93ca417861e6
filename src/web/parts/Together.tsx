import { useMemo, useRef } from 'react'
import type { Finding } from '../../core/finding.ts'
import type { Source } from '../../core/source.ts'
import { keyOf } from '../../report/marks.ts'
import type { View } from '../address.ts'
import { useKeys } from '../keys.ts'
import { narrowed } from '../narrowed.ts'
import type { Item } from '../session.ts'
import { useLanguage, useWords } from '../words.ts'
import { Findings } from './Findings.tsx'

interface Props {
  readonly findings: readonly Finding[]
  readonly items: readonly Item[]
  readonly view: View
  readonly onView: (change: Partial<View>) => void
}

/** What only several documents together can show; each figure leads into its own document. */
export function Together({ findings, items, view, onView }: Props) {
  const words = useWords()
  const language = useLanguage()
  const search = useRef<HTMLInputElement>(null)
  const kept = useMemo(() => narrowed(findings, view, language), [findings, view, language])
  const documentOf = ({ document }: Source): number | null => {
    const found = items.findIndex(
      ({ state }) => state.kind === 'read' && state.outcome.disclosure.profile.sha256 === document,
    )
    return found < 0 ? null : found
  }
  const show = (source: Source, line?: { readonly value: string }): void => {
    const document = documentOf(source)
    if (document === null) return
    const { page = 1 } = source
    const number = keyOf(source, line?.value)
    onView({ document, page, tab: 'findings', finding: null, number, only: null, search: '' })
  }
  const open = (at: number | null): void => onView({ finding: at })
  useKeys({ kept, view, open, onView, back: () => open(null) })
  return (
    <article className="reading reading-together">
      <header className="summary">
        <h2>{words.together}</h2>
        <p className="intro">{words.togetherIntro}</p>
      </header>
      <div className="side">
        <Findings
          findings={findings}
          kept={kept}
          view={view}
          search={search}
          none={{ title: words.togetherNone, advice: words.togetherAdvice }}
          onView={onView}
          onOpen={open}
          onShow={show}
        />
      </div>
    </article>
  )
}
