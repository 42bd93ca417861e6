import type { Sheet } from './cells.ts'

/** The code tree of one sheet as it is printed: every code hangs below its nearest printed ancestor, the topmost below 「合计」. */
export interface CodeTree {
  /** Codes below a code, or below `total`. */
  readonly below: ReadonlyMap<string, readonly string[]>
}

const code = /^\d{3,9}$/
const trees = new WeakMap<Sheet, CodeTree>()

export function treeOf(sheet: Sheet): CodeTree {
  const known = trees.get(sheet)
  if (known !== undefined) return known
  const codes = [...sheet.rows.keys()].filter((row) => code.test(row))
  const printed = new Set(codes)
  const below = new Map<string, string[]>()
  for (const own of codes) {
    const parent = ancestorOf(own, printed) ?? 'total'
    const list = below.get(parent) ?? []
    list.push(own)
    below.set(parent, list)
  }
  const tree = { below }
  trees.set(sheet, tree)
  return tree
}

function ancestorOf(own: string, printed: ReadonlySet<string>): string | null {
  for (let length = own.length - 2; length >= 3; length -= 2) {
    const candidate = own.slice(0, length)
    if (printed.has(candidate)) return candidate
  }
  return null
}

/** Rows with something below them: the parents of the tree, and 「合计」 where it is printed. */
export function parentsOf(sheet: Sheet): readonly string[] {
  return [...treeOf(sheet).below.keys()].filter((row) => sheet.rows.has(row))
}
