import { useMemo, useRef } from 'react'
import { titleOf } from '../../check/cross/side.ts'
import type { Finding, WorkingLine } from '../../core/finding.ts'
import type { Source } from '../../core/source.ts'
import { keyOf } from '../../report/marks.ts'
import type { View } from '../address.ts'
import { useKeys } from '../keys.ts'
import { narrowed } from '../narrowed.ts'
import type { Item, ReadItem } from '../session.ts'
import { useLanguage, useWords } from '../words.ts'
import { Findings } from './Findings.tsx'

interface Props {
  readonly findings: readonly Finding[]
  readonly items: readonly Item[]
  readonly read: readonly ReadItem[]
  readonly view: View
  readonly onView: (change: Partial<View>) => void
}

/** What only several documents together can show; each figure leads into its own document. */
export function Together({ findings, items, read, view, onView }: Props) {
  const words = useWords()
  const language = useLanguage()
  const search = useRef<HTMLInputElement>(null)
  const kept = useMemo(() => narrowed(findings, view, language), [findings, view, language])
  const titles = read.map(({ item, outcome }) => ({
    at: items.indexOf(item),
    title: titleOf(outcome.disclosure),
  }))
  /** Two versions of one document have one title: then a name alone does not say which is meant. */
  const documentOf = (name: string): number | null => {
    const fits = titles.filter(({ title }) => name.replace(/^－\s*/, '').startsWith(title))
    return fits.length === 1 ? fits[0]!.at : null
  }
  const show = (source: Source, line?: WorkingLine, finding?: Finding): void => {
    const document = documentOf(line?.name ?? finding?.where ?? '')
    if (document === null) return
    const { page = 1 } = source
    onView({
      document,
      page,
      tab: 'findings',
      finding: null,
      number: keyOf(source, line?.value ?? finding?.printed),
      only: null,
      search: '',
    })
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
