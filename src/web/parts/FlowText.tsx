import type { ReactNode } from 'react'
import type { Line } from '../../reader/document.ts'
import { keyOf, type Mark } from '../../report/marks.ts'
import { useWords } from '../words.ts'
import { toneSigns } from './signs.ts'

interface Props {
  readonly line: Line
  readonly marks: ReadonlyMap<string, Mark>
  readonly lit: ReadonlySet<string>
  readonly onNumber: (key: string) => void
}

const figures = /[-−]?\d[\d,.]*%?/g

/** A line of text, each number that was read in it a button in its colour. */
export function FlowText({ line, marks, lit, onNumber }: Props) {
  const words = useWords()
  const { text, source } = line
  if (source.line === undefined) return text
  const parts: ReactNode[] = []
  let from = 0
  for (const { 0: figure, index } of text.matchAll(figures)) {
    const mark = marks.get(keyOf(source, figure) ?? '')
    if (mark === undefined) continue
    parts.push(
      text.slice(from, index),
      <button
        key={index}
        type="button"
        className={`cell tone-${mark.tone} ${lit.has(mark.key) ? 'cell-lit' : ''}`}
        title={`${toneSigns[mark.tone]} ${words[mark.tone]}`}
        onClick={() => onNumber(mark.key)}
      >
        {figure}
      </button>,
    )
    from = index + figure.length
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  )
}
