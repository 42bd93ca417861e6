import { memo, useMemo } from 'react'
import type { Page } from '../../reader/document.ts'
import type { Mark, Tone } from '../../report/marks.ts'
import { useWords } from '../words.ts'
import { countTones, tones } from './tones.ts'
import { toneSigns } from './signs.ts'

interface Props {
  readonly pages: readonly Page[]
  readonly marks: ReadonlyMap<number, readonly Mark[]>
  readonly current: number
  readonly onPage: (page: number) => void
}

/** One small bar a page, coloured and as tall as its worst number is bad, to jump by. */
export const Coverage = memo(function Coverage({ pages, marks, current, onPage }: Props) {
  const words = useWords()
  const counted = useMemo(() => pages.map((page) => countTones(marks.get(page.number) ?? [])), [pages, marks])
  if (pages.length < 2) return null
  return (
    <nav className="coverage" aria-label={words.coverage}>
      {pages.map((page, at) => {
        const counts = counted[at]!
        const worst = tones.find((tone) => counts[tone] > 0) ?? null
        const said = tones
          .filter((tone) => counts[tone] > 0)
          .map((tone: Tone) => `${toneSigns[tone]} ${words[tone]} ${counts[tone]}`)
        const title = [words.page(page.number), ...(said.length === 0 ? [words.noNumbers] : said)].join(' · ')
        return (
          <button
            key={page.number}
            type="button"
            className={`coverage-page ${worst ? `bar-${worst}` : 'bar-none'}`}
            aria-label={title}
            title={title}
            aria-current={page.number === current ? 'page' : undefined}
            tabIndex={page.number === current ? 0 : -1}
            onClick={() => onPage(page.number)}
          >
            <span />
          </button>
        )
      })}
    </nav>
  )
})
