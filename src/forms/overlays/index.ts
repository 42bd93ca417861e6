import type { Form } from '../../core/form.ts'
import { budgetForms } from '../budget/index.ts'
import { finalForms } from '../final/index.ts'
import { beijing } from './beijing.ts'
import { changchun } from './changchun.ts'
import { changsha } from './changsha.ts'
import { chongqing } from './chongqing.ts'
import { fuzhou } from './fuzhou.ts'
import { guangzhou } from './guangzhou.ts'
import { huzhou } from './huzhou.ts'
import { shanghai } from './shanghai.ts'
import { shenzhen } from './shenzhen.ts'
import { suzhou } from './suzhou.ts'
import { xian } from './xian.ts'
import { yantai } from './yantai.ts'
import type { Overlay } from './overlay.ts'

export type { Overlay, PlaceTable } from './overlay.ts'

/** Every place whose own tables are declared. */
export const overlays: readonly Overlay[] = [
  beijing,
  changchun,
  changsha,
  chongqing,
  fuzhou,
  guangzhou,
  huzhou,
  shanghai,
  shenzhen,
  suzhou,
  xian,
  yantai,
]

/** The overlays of a region, as a document names it (「上海市普陀区」), in a fiscal year. */
export function overlaysOf(region: string | null, year: number | null): readonly Overlay[] {
  if (region === null) return []
  return overlays.filter(
    (overlay) =>
      overlay.region.test(region) &&
      (year === null || (year >= overlay.years.from && year <= (overlay.years.to ?? 9999))),
  )
}

/**
 * The forms for documents of a region: the national ones, under the titles and numbers the place gives them, and the place's own.
 * An unknown region has the national forms.
 */
export function formsFor(
  region: string | null,
  year: number | null = null,
  national: readonly Form[] = [...finalForms, ...budgetForms],
): readonly Form[] {
  return overlaysOf(region, year).reduce(withOverlay, national)
}

function withOverlay(forms: readonly Form[], overlay: Overlay): readonly Form[] {
  const named = forms.map((form): Form => {
    const table = overlay.tables.find((one) => one.form === form.id)
    if (table === undefined || form.kind !== overlay.kind) return form
    return {
      ...form,
      title: table.title,
      number: table.number,
      aliases: [form.title, ...form.aliases],
    }
  })
  return [...named, ...(overlay.forms ?? [])]
}
