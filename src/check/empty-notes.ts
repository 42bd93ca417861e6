import type { Disclosure } from '../core/disclosure.ts'
import type { Finding } from '../core/finding.ts'
import { normal } from '../core/normal.ts'

/** 「……故本表无数据」, 「……本表为空表」. */
const saysEmpty = /(?:故|因此|所以|[,，、])(?:此|本)表(?:中)?(?:无数据|没有数据|为空(?:表)?|空白|无内容)/

/** A note that calls its table empty below a table with figures: copied from another table, or from another year. */
export function emptyNoteFindings(disclosure: Disclosure): readonly Finding[] {
  return disclosure.forms.flatMap((form) => {
    const table = form.table === null ? undefined : disclosure.tables[form.table]
    const figures = form.facts.filter((fact) => fact.amount !== null && fact.amount.fen !== 0n)
    const first = figures[0]
    const note = table?.notes.find((one) => saysEmpty.test(normal(one.text)))
    if (first === undefined || note === undefined) return []
    return [
      {
        rule: 'printed/empty-note',
        code: 'note says empty',
        severity: 'error' as const,
        where: `《${form.title}》`,
        quote: note.text,
        printed: note.text,
        expected: '',
        details: { count: figures.length, list: figures.slice(0, 6).map((fact) => fact.text) },
        working: figures
          .slice(0, 6)
          .map((fact) => ({ name: fact.label, value: fact.text, source: fact.source })),
        source: note.source,
        witnesses: [],
        repair: null,
        basis: null,
      },
    ]
  })
}
