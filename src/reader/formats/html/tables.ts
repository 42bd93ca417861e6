import type { Flow, FlowCell, FlowTable } from '../flow.ts'
import type { Guard } from '../guard.ts'
import type { HtmlPlace } from './walk.ts'

/** As browsers bound them. */
const widestSpan = 1_000
const tallestSpan = 65_534

/** A table while its mark-up goes by: cells find their columns past those that earlier rows reach down into. */
export class TableBuilder {
  readonly #cells: FlowCell<HtmlPlace>[] = []
  /** For each column, the first row that is free again. */
  readonly #free: number[] = []
  #row = -1
  #column = 0
  readonly #place: HtmlPlace
  readonly #guard: Guard

  constructor(place: HtmlPlace, guard: Guard) {
    this.#place = place
    this.#guard = guard
  }

  nextRow(): void {
    this.#row++
    this.#column = 0
  }

  cell(
    attributes: Readonly<Record<string, string>>,
    header: boolean,
    content: readonly Flow<HtmlPlace>[],
  ): void {
    if (this.#row < 0) this.nextRow()
    const columnSpan = span(attributes['colspan'], widestSpan)
    const rowSpan = attributes['rowspan'] === '0' ? tallestSpan : span(attributes['rowspan'], tallestSpan)
    this.#guard.cells(columnSpan)
    while ((this.#free[this.#column] ?? 0) > this.#row) this.#column++
    const column = this.#column
    for (let c = column; c < column + columnSpan; c++) this.#free[c] = this.#row + rowSpan
    this.#column += columnSpan
    this.#cells.push({ row: this.#row, column, rowSpan, columnSpan, header, place: this.#place, content })
  }

  end(): FlowTable<HtmlPlace> {
    const cells = this.#cells.map((cell) => ({
      ...cell,
      rowSpan: Math.min(cell.rowSpan, this.#row + 1 - cell.row),
    }))
    return { kind: 'table', place: this.#place, cells }
  }
}

function span(value: string | undefined, most: number): number {
  const number = Math.floor(Number(value ?? 1))
  return number >= 1 ? Math.min(number, most) : 1
}
