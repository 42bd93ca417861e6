import type { IndicatorTemplate } from '../../../core/indicator-template.ts'
import { normal } from '../../../core/normal.ts'
import { indicatorFields } from './index.ts'

/** An indicator with the field that it stands in. */
export interface FoundIndicator {
  readonly field: string
  readonly template: IndicatorTemplate
}

/** Indicators whose name, synonym or field has one of the words; every indicator where no word is given. */
export function indicatorsAbout(words: string): readonly FoundIndicator[] {
  const wanted = words
    .slice(0, 200)
    .split(/[,，、;；\s]+/)
    .map(normal)
    .filter((word) => word !== '')
  return indicatorFields.flatMap(({ title, english, templates }) =>
    templates.flatMap((template) => {
      const texts = [title, english, template.name, template.english, ...template.synonyms].map(normal)
      const fits = wanted.length === 0 || wanted.some((word) => texts.some((text) => has(text, word)))
      return fits ? [{ field: title, template }] : []
    }),
  )
}

const has = (text: string, word: string): boolean => text.toLowerCase().includes(word.toLowerCase())
