import { arithmetic } from '../../core/basis.ts'
import type { Finding } from '../../core/finding.ts'
import { normal } from '../../core/normal.ts'
import { gapOf, outcome, type Linear } from '../constraint.ts'
import type { Quantity } from '../quantity.ts'
import { gapSaid, lineOf, printedOf } from '../said.ts'
import { quantityAt, type Loose } from './amounts.ts'
import { tableSaid } from '../name.ts'

/** 「年度资金申请总额 … 其中：当年财政拨款 … 上年结转资金 …」 stacked in one column of labels. */
interface Block {
  readonly whole: Quantity
  readonly parts: readonly Quantity[]
  /** The labels, to know the same block in another table. */
  readonly labels: string
}

const wholeLabel = /^[^其].{0,12}(总额|合计|总计|总预算)(\(.{1,6}\))?$/

/** Totals with their parts below: no part may exceed its total, and parts that make it up elsewhere should here. */
export function blockFindings(tables: readonly Loose[]): readonly Finding[] {
  const blocks = tables.flatMap(blocksOf)
  const established = new Set(
    blocks.filter((block) => block.parts.length >= 2 && sumHolds(block)).map((block) => block.labels),
  )
  return blocks.flatMap((block) => {
    const over = block.parts.find((part) => part.amount.fen > block.whole.amount.fen && !part.blank)
    if (over !== undefined) return [exceeds(block, over)]
    const whole = established.has(block.labels) && block.whole.amount.fen !== 0n
    return whole && !sumHolds(block) ? [differs(block)] : []
  })
}

const constraintOf = ({ whole, parts }: Block): Linear => {
  const left = [{ coefficient: 1n, of: whole }]
  const right = parts.map((of) => ({ coefficient: 1n, of }))
  return {
    kind: 'linear',
    rule: 'structure/parts-below',
    is: '=',
    terms: [...left, ...parts.map((of) => ({ coefficient: -1n, of }))],
    severity: 'warning',
    basis: arithmetic,
    left,
    right,
    family: 'within',
  }
}

const sumHolds = (block: Block): boolean => outcome(constraintOf(block)).startsWith('holds')

function blocksOf(loose: Loose): readonly Block[] {
  const { rows } = loose.table
  return rows.flatMap((row, r) =>
    row.flatMap((cell, column): readonly Block[] => {
      const label = normal(cell.text)
      if (!wholeLabel.test(label)) return []
      const at = valueAt(loose, r, column)
      if (at === null) return []
      const whole = quantityAt(loose, r, at, cell.text)
      const below = partsBelow(loose, r + 1, column, at)
      if (whole === null || whole.blank || below.parts.length === 0) return []
      return [{ whole, parts: below.parts, labels: [label, ...below.labels].join('\n') }]
    }),
  )
}

/** The column of the value that belongs to a label: the next cell to the right that holds anything, where that is a number. */
function valueAt(loose: Loose, row: number, label: number): number | null {
  const cells = loose.table.rows[row] ?? []
  for (let at = label + 1; at < cells.length; at += 1) {
    if (cells[at]?.text === '') continue
    return quantityAt(loose, row, at, '') === null ? null : at
  }
  return null
}

function partsBelow(
  loose: Loose,
  from: number,
  label: number,
  value: number,
): { readonly parts: readonly Quantity[]; readonly labels: readonly string[] } {
  const parts: Quantity[] = []
  const labels: string[] = []
  for (let r = from; r < loose.table.rows.length; r += 1) {
    const text = normal(loose.table.rows[r]?.[label]?.text ?? '')
    const quantity = quantityAt(loose, r, value, loose.table.rows[r]?.[label]?.text ?? '')
    if (text === '' && quantity?.blank === true) continue
    if (text === '' || quantity === null || quantity.blank) break
    if (parts.length === 0 && !text.startsWith('其中')) break
    if (parts.length > 0 && wholeLabel.test(text)) break
    parts.push(quantity)
    labels.push(text)
  }
  return { parts, labels }
}

function exceeds(block: Block, over: Quantity): Finding {
  const sure = over.sure && block.whole.sure
  return {
    ...shared(block, over),
    code: 'part exceeds whole',
    severity: sure ? 'error' : 'warning',
    details: {
      part: over.name,
      partValue: printedOf(over),
      whole: block.whole.name,
      wholeValue: printedOf(block.whole),
      gap: gapSaid(over.amount.fen - block.whole.amount.fen, over.unit),
    },
  }
}

function differs(block: Block): Finding {
  const constraint = constraintOf(block)
  const gap = gapOf(constraint.terms)
  return {
    ...shared(block, block.whole),
    code: 'block differs',
    severity: 'warning',
    details: {
      whole: block.whole.name,
      wholeValue: printedOf(block.whole),
      parts: block.parts.map((part) => part.name),
      more: gap > 0n ? 'left more' : 'left less',
      gap: gapSaid(gap, block.whole.unit),
    },
  }
}

const shared = (block: Block, anchor: Quantity): Omit<Finding, 'code' | 'severity' | 'details'> => ({
  rule: 'structure/parts-below',
  where: tableSaid(anchor.place?.form ?? ''),
  quote: anchor.text,
  printed: anchor.text,
  expected: '',
  working: [lineOf(block.whole), ...block.parts.map(lineOf)],
  source: anchor.source,
  witnesses: [],
  repair: null,
  basis: arithmetic,
})
