import type { Heading } from './heading.ts'
import type { Form } from '../../core/form.ts'
import { isFurniture } from './coded.ts'
import { tokenLines, type Token } from './tokens.ts'

/** The amounts of a form with one row: the first run of lines below its header that hold numbers and nothing else. */
export function singleRow(form: Form, heading: Heading): readonly Token[] {
  const amounts: Token[] = []
  const lines = tokenLines(heading.rows)
  for (const [l, line] of heading.rows.entries()) {
    const tokens = lines[l] ?? []
    if (amounts.length === 0 && isFurniture(form, heading, line, tokens)) continue
    if (tokens.every((t) => t.kind === 'number')) amounts.push(...tokens)
    else if (amounts.length > 0) break
  }
  return amounts
}
