import { normal } from '../../core/normal.ts'
import { wordingFinding, type WordingCheck } from './text.ts'
import { tableSaid } from '../name.ts'

const funds = [
  { word: '政府性基金', title: /政府性基金/ },
  { word: '国有资本经营', title: /国有资本经营/ },
  { word: '“三公”经费', title: /三公/ },
] as const

/** Under the table of state capital: 「没有政府性基金……，故本表无数据」. The note was copied from the table before. */
export const tableNotes: WordingCheck = ({ disclosure }) =>
  disclosure.tables.flatMap((table) => {
    const own = funds.find(({ title }) => title.test(normal(table.title)))
    if (own === undefined) return []
    return table.notes.flatMap((note) => {
      const text = normal(note.text)
      const other = funds.find((fund) => fund !== own && fund.title.test(text))
      if (other === undefined || own.title.test(text) || !/(没有|无)/.test(text) || !/本表/.test(text))
        return []
      return [
        wordingFinding('note', {
          where: tableSaid(table.title),
          quote: note.text,
          printed: other.word,
          expected: own.word,
          details: {},
          source: note.source,
        }),
      ]
    })
  })
