import type { Classification } from '../../core/form.ts'
import type { Table } from '../../core/table.ts'
import { plainText } from './patterns.ts'
import type { Role } from './roles.ts'

/** Code columns and the column of names beside them. */
export interface Naming {
  readonly codes: readonly number[]
  readonly label: number | null
}

/** A half (收入 | 支出) or a block (人员 | 公用) of a table: what names its rows, and its columns of amounts. */
export interface Block {
  readonly namings: readonly Naming[]
  /** Columns that name bodies. */
  readonly units: readonly number[]
  readonly values: readonly number[]
}

interface Open {
  namings: { codes: number[]; label: number | null }[]
  units: number[]
  values: number[]
}

/** Cuts the columns into blocks: amounts belong to the nearest names on their left. */
export function blocksOf(roles: readonly Role[]): readonly Block[] {
  const blocks: Open[] = []
  let open: Open = { namings: [], units: [], values: [] }
  const fresh = (): void => {
    if (open.values.length === 0) return
    blocks.push(open)
    open = { namings: [], units: [], values: [] }
  }
  roles.forEach((role, column) => {
    if (role === 'code') {
      fresh()
      const last = open.namings.at(-1)
      if (last === undefined || last.label !== null) open.namings.push({ codes: [column], label: null })
      else last.codes.push(column)
    } else if (role === 'label') {
      fresh()
      const last = open.namings.at(-1)
      if (last === undefined || last.label !== null) open.namings.push({ codes: [], label: column })
      else last.label = column
    } else if (role === 'unit') {
      if (open.values.length === 0) open.units.push(column)
    } else if (role === 'value') open.values.push(column)
  })
  if (open.values.length > 0 || open.namings.length > 0 || open.units.length > 0) blocks.push(open)
  return blocks
}

const first: Readonly<Record<Classification, RegExp>> = {
  function: /^\[?2/,
  economic: /^\[?3/,
  'government-economic': /^\[?5/,
}

/** The naming of a block that carries a classification: by the first digit of its codes, else the only one. */
export function namingFor(block: Block, table: Table, classification: Classification): Naming | null {
  if (block.namings.length <= 1) return block.namings[0] ?? null
  let best: Naming | null = null
  let most = 0
  for (const naming of block.namings) {
    const column = naming.codes[0] ?? naming.label
    if (column === undefined || column === null) continue
    let hits = 0
    for (const row of table.rows)
      if (first[classification].test(plainText(row[column]?.text ?? ''))) hits += 1
    if (hits > most) {
      most = hits
      best = naming
    }
  }
  return best ?? block.namings.at(-1) ?? null
}
