import { writeXlsx } from 'hucre/xlsx'
import type { FilledForm } from '../../core/filled-form.ts'
import type { PerformanceForm } from '../../core/performance-form.ts'
import { layOut } from './layout.ts'
import { drawSheet } from './sheet.ts'
import { withoutClock } from './without-clock.ts'

/** A filled form as a workbook. Words are kept as words, so a formula in a plan is never worked out. */
export async function xlsxForm(form: PerformanceForm, filled: FilledForm): Promise<Uint8Array> {
  const { sheet } = drawSheet(layOut(form, filled))
  return withoutClock(await writeXlsx({ sheets: [sheet], defaultFont: { name: '仿宋', size: 10.5 } }))
}
