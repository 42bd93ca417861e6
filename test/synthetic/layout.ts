/** How a document is set, apart from what it says. */
export interface Layout {
  readonly name: string
  /** Borders: all of them, only between rows, only three lines, none, none on the outside, cells drawn white on black. */
  readonly rules: 'grid' | 'rows' | 'three-line' | 'none' | 'open' | 'frame' | 'painted' | 'shaded'
  readonly landscape: boolean
  /** Type size of tables in points. */
  readonly size: number
  readonly numbers: 'right' | 'center' | 'left'
  readonly repeatHeader: boolean
  /** Each table on its own page. */
  readonly apart: boolean
  /** A row of 栏次 below the header. */
  readonly counter: boolean
  /** Title and unit inside the table, as its first rows; above it; the unit once for all. */
  readonly caption: 'above' | 'inside' | 'once' | 'numbered-title' | 'in-title'
  readonly pageNumbers: boolean
  readonly runningHead: boolean
  /** Cell padding in millimetres; generous paddings make tables run over pages. */
  readonly padding: number
  /** Label columns so narrow that long labels break. */
  readonly narrow: boolean
  readonly rotated?: boolean
}

const plain: Layout = {
  name: 'grid',
  rules: 'grid',
  landscape: false,
  size: 8,
  numbers: 'right',
  repeatHeader: true,
  apart: true,
  counter: false,
  caption: 'above',
  pageNumbers: true,
  runningHead: false,
  padding: 0.5,
  narrow: false,
}

export const layouts: readonly Layout[] = [
  plain,
  { ...plain, name: 'grid, landscape, 栏次', landscape: true, counter: true, size: 9, padding: 1.2 },
  { ...plain, name: 'long pages, header not repeated', repeatHeader: false, padding: 2.2, size: 9 },
  { ...plain, name: 'title and unit inside', caption: 'inside', numbers: 'center' },
  { ...plain, name: 'rules between rows', rules: 'rows', landscape: true },
  { ...plain, name: 'three lines', rules: 'three-line', landscape: true, runningHead: true },
  { ...plain, name: 'no rules', rules: 'none', landscape: true },
  {
    ...plain,
    name: 'no rules, centred, 栏次',
    rules: 'none',
    landscape: true,
    numbers: 'center',
    counter: true,
  },
  { ...plain, name: 'no rules, portrait, tiny', rules: 'none', size: 5.5 },
  { ...plain, name: 'no outer border', rules: 'open', apart: false },
  { ...plain, name: 'frame only', rules: 'frame', landscape: true },
  { ...plain, name: 'shaded rows', rules: 'shaded', landscape: true, caption: 'numbered-title' },
  { ...plain, name: 'painted cells', rules: 'painted', size: 6, caption: 'in-title' },
  { ...plain, name: 'narrow labels, unit once', narrow: true, caption: 'once', apart: false, padding: 1 },
  { ...plain, name: 'rotated page', rotated: true, landscape: true },
]
