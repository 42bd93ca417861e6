import { memo, useEffect, useRef } from 'react'
import type { End } from '../../report/ends.ts'
import { keyOf, type Mark } from '../../report/marks.ts'
import type { Outcome } from '../../report/outcome.ts'
import type { Block } from '../../reader/document.ts'
import { useWords } from '../words.ts'
import { FlowGrid } from './FlowGrid.tsx'
import { FlowText } from './FlowText.tsx'
import { Legend } from './Legend.tsx'

interface Props {
  readonly outcome: Outcome
  readonly marks: ReadonlyMap<string, Mark>
  readonly lit: readonly End[]
  readonly onNumber: (key: string) => void
}

/** The document as it was read, for formats that have no page images: text, tables, and what is lit among them. */
export function Flow({ outcome, marks, lit, onNumber }: Props) {
  const words = useWords()
  const box = useRef<HTMLDivElement>(null)
  const cells = new Set(lit.map((end) => end.key))
  const lines = new Set(lit.flatMap(({ source }) => (source.line === undefined ? [] : [source.line])))
  useEffect(() => {
    box.current?.querySelector('.flow-lit')?.scrollIntoView({ block: 'center' })
  }, [lit[0]])
  const all = [...marks.values()]
  return (
    <section className="pages" aria-label={words.pagesTitle}>
      <p className="intro flow-intro">{words.textView}</p>
      <div className="pages-scroll flow" ref={box} tabIndex={0} role="region" aria-label={words.textView}>
        {outcome.blocks.map((block, at) => (
          <FlowBlock
            key={at}
            block={block}
            marks={marks}
            cells={touches(block, cells, lines) ? cells : nothing}
            lit={block.kind === 'line' && block.source.line !== undefined && lines.has(block.source.line)}
            onNumber={onNumber}
          />
        ))}
      </div>
      <Legend marks={all} />
    </section>
  )
}

const nothing: ReadonlySet<string> = new Set()

/** Whether anything lit stands in the block, so that the others need not be drawn again. */
const touches = (block: Block, keys: ReadonlySet<string>, lines: ReadonlySet<number>): boolean =>
  block.kind === 'line'
    ? lines.has(block.source.line ?? -1)
    : block.cells.some((cell) => keys.has(keyOf(cell.source, cell.text) ?? ''))

interface BlockProps {
  readonly block: Block
  readonly marks: ReadonlyMap<string, Mark>
  readonly cells: ReadonlySet<string>
  readonly lit: boolean
  readonly onNumber: (key: string) => void
}

const FlowBlock = memo(function FlowBlock({ block, marks, cells, lit, onNumber }: BlockProps) {
  if (block.kind === 'grid') return <FlowGrid grid={block} marks={marks} lit={cells} onNumber={onNumber} />
  const classes = ['flow-line', block.heading ? 'flow-heading' : '', lit ? 'flow-lit' : '']
  return (
    <p className={classes.join(' ').trim()}>
      <FlowText line={block} marks={marks} lit={cells} onNumber={onNumber} />
    </p>
  )
})
