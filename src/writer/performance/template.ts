import { writeXlsx, type Cell, type DataValidation, type WriteSheet } from 'hucre/xlsx'
import type { IndicatorColumn, PerformanceForm } from '../../core/performance-form.ts'
import type { FoundIndicator } from '../../forms/performance/indicators/search.ts'
import { layOut } from './layout.ts'
import { asideColumns, drawAside, type Aside } from './template-aside.ts'
import { executionFormulas, scoreFormulas, totalFormulas, type Written } from './template-formulas.ts'
import { librarySheet } from './template-library.ts'
import { settingsSheet } from './template-settings.ts'
import { templateValues } from './template-values.ts'
import { validationsOf } from './template-validations.ts'
import { drawSheet, letters, styleOf, type DrawnSheet } from './sheet.ts'
import { withoutClock } from './without-clock.ts'

export interface TemplateOptions {
  /** Headings and formulas are locked, without a password; only what is to be filled in can be written. */
  readonly locked?: boolean
  /** Indicators to offer on a sheet of their own. */
  readonly library?: readonly FoundIndicator[]
}

/** Shown in cells to fill in, and in cells that work themselves out. */
const input = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFBE6' } } as const
const computed = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDF3FA' } } as const

/** A workbook to fill a form in: its shape, drop-downs, and formulas for rates, scores, totals and checks. */
export async function templateXlsx(
  form: PerformanceForm,
  options: TemplateOptions = {},
): Promise<Uint8Array> {
  const laid = layOut(form, templateValues(form), { levelsApart: true })
  const drawn = drawSheet({ ...laid, year: '（　　　年度）' })
  const aside = asideColumns(form)
  const edge = laid.widths.length + 1
  drawAside(drawn, aside, edge)
  for (const { place, row, column } of drawn.addresses) {
    const at = `${row},${column}`
    const cell = drawn.cells.get(at)
    if (cell === undefined) continue
    const text = place.of === 'field' ? '' : cell.value
    const blank = text === '' || text === null || text === undefined
    drawn.cells.set(at, {
      ...cell,
      ...(blank ? { value: null, type: 'empty' as const } : { value: text }),
      style: { ...cell.style, fill: input, protection: { locked: false } },
    })
  }
  const written = [
    ...executionFormulas(form, drawn),
    ...scoreFormulas(form, drawn, aside, edge),
    ...totalFormulas(form, drawn, aside, edge),
  ]
  for (const it of written) writeFormula(drawn, it)
  writeFormula(drawn, yearFormula)
  const sheet = finished(form, drawn, aside, edge, validationsOf(form, drawn, aside, edge), options)
  const bytes = await writeXlsx({
    sheets: [
      sheet,
      settingsSheet(form),
      ...(options.library === undefined ? [] : [librarySheet(options.library)]),
    ],
    defaultFont: { name: '仿宋', size: 10.5 },
    activeSheet: 0,
  })
  return withoutClock(bytes)
}

const yearFormula: Written = {
  row: 1,
  column: 0,
  formula: 'IF(设置!$B$4="","（　　　年度）","（"&设置!$B$4&"年度）")',
  result: '（　　　年度）',
  plain: true,
}

function writeFormula(
  drawn: DrawnSheet,
  { row, column, formula, format, result = '', plain }: Written,
): void {
  const at = `${row},${column}`
  const style = drawn.cells.get(at)?.style ?? styleOf('figure')
  const cell: Partial<Cell> = {
    formula,
    formulaResult: result,
    value: null,
    type: 'formula',
    style: {
      ...style,
      ...(plain === true ? {} : { fill: computed }),
      protection: { locked: true },
      ...(format && { numFmt: format }),
    },
  }
  drawn.cells.set(at, cell)
}

function finished(
  form: PerformanceForm,
  drawn: DrawnSheet,
  aside: readonly Aside[],
  edge: number,
  dataValidations: readonly DataValidation[],
  { locked }: TemplateOptions,
): WriteSheet {
  const names = drawn.addresses.flatMap(({ place, row, column }) =>
    place.of === 'indicator' && (place.column satisfies IndicatorColumn) === 'level3'
      ? [{ row, column }]
      : [],
  )
  const rows = [...drawn.sheet.rows!].map((row) => [
    ...row,
    ...Array.from({ length: aside.length + 1 }, () => null),
  ])
  return {
    ...drawn.sheet,
    rows,
    cells: drawn.cells,
    columns: [
      ...drawn.sheet.columns!,
      ...(aside.length === 0 ? [] : [{ width: 2.5 }, ...aside.map(({ width }) => ({ width }))]),
    ],
    dataValidations: [...dataValidations],
    conditionalRules: [
      ...(names.length === 0
        ? []
        : [
            {
              type: 'duplicateValues' as const,
              priority: 1,
              range: `${letters(names[0]!.column + 1)}${names[0]!.row + 1}:${letters(names[0]!.column + 1)}${names.at(-1)!.row + 1}`,
              style: { font: { color: { rgb: 'B42318' } } },
            },
          ]),
      ...aside.flatMap(({ key }, i) =>
        key === 'check'
          ? [
              {
                type: 'containsText' as const,
                priority: 2,
                text: '应',
                formula: `NOT(ISERROR(SEARCH("应",${letters(edge + i + 1)}1)))`,
                range: `${letters(edge + i + 1)}1:${letters(edge + i + 1)}${drawn.last + 3}`,
                style: { font: { color: { rgb: 'B42318' } } },
              },
            ]
          : [],
      ),
    ],
    ...(locked === true && {
      protection: {
        sheet: true,
        selectLockedCells: true,
        selectUnlockedCells: true,
        formatColumns: true,
        formatRows: true,
      },
    }),
    headerFooter: { oddFooter: '&C— &P —', oddHeader: `&R${form.id}` },
  }
}
