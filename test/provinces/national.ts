import { finalTables } from '../synthetic/final.ts'
import type { TrueTable } from '../synthetic/model.ts'
import { habits, named, ordered } from './document.ts'
import type { Figures, Head } from './figures.ts'

const numbers = ['01', '02', '03', '04', '05', '06', '07', '08', '09']
/** 公开01–09 of the figures. */
export const base = (f: Figures): TrueTable[] =>
  ordered(
    finalTables(f.book, habits),
    numbers.map((n) => `final-${n}`),
  )

/** “三公” as a list. */
export const listed = (f: Figures, title: string, number: string): TrueTable =>
  named(
    finalTables(f.book, { ...habits, vertical: true }).find((table) =>
      table.forms.includes('final-09-list'),
    )!,
    title,
    number,
  )

export const spentOf = (it: Head['items'][number]): bigint => it.personnel + it.operating + it.project
