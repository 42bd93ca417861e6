import { writeXlsx } from 'hucre/xlsx'
import type { FilledForm } from '../../core/filled-form.ts'
import type { PerformanceForm } from '../../core/performance-form.ts'
import type { FedIndicator } from '../../core/plan-ledger.ts'
import { layOut } from './layout.ts'
import { drawSheet } from './sheet.ts'
import { sourcesSheet } from './sources-sheet.ts'
import { withoutClock } from './without-clock.ts'

/** A filled form as a workbook. Words are kept as words, so a formula in a plan is never worked out. */
export async function xlsxForm(
  form: PerformanceForm,
  filled: FilledForm,
  fed: readonly FedIndicator[] = [],
): Promise<Uint8Array> {
  const { sheet } = drawSheet(layOut(form, filled))
  const sheets = fed.length === 0 ? [sheet] : [sheet, sourcesSheet(fed)]
  return withoutClock(await writeXlsx({ sheets, defaultFont: { name: '仿宋', size: 10.5 } }))
}
