import type { Heading } from './heading.ts'
import type { Form } from '../../core/form.ts'
import { isFurniture } from './coded.ts'
import { tokensOf, type Token } from './tokens.ts'

/** The amounts of a form with one row: all numbers below its header, however many lines they are broken over. */
export function singleRow(form: Form, heading: Heading): readonly Token[] {
  return heading.rows.flatMap((line) => {
    const tokens = tokensOf(line)
    return isFurniture(form, heading, line, tokens) ? [] : tokens.filter((t) => t.kind === 'number')
  })
}
