import { expect } from 'vitest'
import {
  defaultLimits,
  type Block,
  type Grid,
  type Limits,
  type Opened,
  type Problem,
} from '../../document.ts'
import { open } from '../../open.ts'

/** Opening in tests: a host without PDF, and results as short text. */

export async function opened(bytes: Uint8Array | string, limits: Partial<Limits> = {}): Promise<Opened> {
  const result = await opening(bytes, limits)
  expect(result).toMatchObject({ ok: true })
  return (result as { value: Opened }).value
}

export async function refused(bytes: Uint8Array | string, limits: Partial<Limits> = {}): Promise<Problem> {
  const result = await opening(bytes, limits)
  expect(result).toMatchObject({ ok: false })
  return (result as { reason: Problem }).reason
}

export function opening(bytes: Uint8Array | string, limits: Partial<Limits> = {}): ReturnType<typeof open> {
  const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  return open(data, {
    limits: { ...defaultLimits, ...limits },
    now: () => 0,
    pdfium: () => Promise.reject(new Error('no pdfium in this test')),
  })
}

/** Texts of a grid row by row, `''` where there is no cell. */
export function rowsOf(grid: Grid): string[][] {
  const rows = Array.from({ length: grid.rows }, () => Array<string>(grid.columns).fill(''))
  for (const cell of grid.cells) rows[cell.row]![cell.column] = cell.text
  return rows
}

/** Lines as text, grids as rows. */
export const plain = (blocks: readonly Block[]): (string | string[][])[] =>
  blocks.map((block) => (block.kind === 'line' ? block.text : rowsOf(block)))

export const grids = ({ blocks }: Opened): Grid[] => blocks.filter((block) => block.kind === 'grid')
