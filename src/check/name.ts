import type { Form } from '../core/form.ts'
import type { Place } from './quantity.ts'

/** As it stands within quotation marks: its own become single ones. */
export const inner = (text: string): string =>
  text
    .replace(/[“「『]/g, '‘')
    .replace(/[”」』]/g, '’')
    .replace(/"([^"]*)"/g, '‘$1’')

/** In quotation marks; those within become single ones. */
export const quoted = (text: string): string => `“${inner(text)}”`

/** 《支出决算表》; a table may stand without a title. */
export const tableSaid = (title: string): string => (title.trim() === '' ? '没有表名的表' : `《${title}》`)

/** A title as one speaks of the table: without the year before it and the number behind it. */
export function tableName(title: string): string {
  const plain = title
    .replace(/^\s*(?:20\d{2}|[〇零一二三四五六七八九]{4})\s*年\s*度?\s*/, '')
    .replace(/\s*[(（](?:公开|预算|附|决算)?表?\s*[\d一二三四五六七八九十.\-－]+\s*表?[)）]\s*$/, '')
    .trim()
  return plain === '' ? title : plain
}

/** The last level of the header where no other column that is printed ends so, else its whole path. */
export function columnName(form: Form, column: string, printed: readonly string[]): string {
  const title = form.columns[column]?.title
  if (title === undefined) return column
  const last = lastOf(title)
  const alike = printed.some((other) => other !== column && lastOf(form.columns[other]?.title ?? '') === last)
  return alike ? title.replaceAll('/', '·') : last
}

const lastOf = (title: string): string => title.split('/').at(-1) ?? title

/** 《支出决算表》“合计”行“项目支出”列. */
export const nameOf = (place: Place): string =>
  `${tableSaid(place.form)}${place.row === '' ? '' : `${quoted(place.row)}行`}${quoted(place.column)}列`

/** A heading as one speaks of it: of a whole path 「……（类）……（款）……（项）」 the innermost. */
export const headingName = (heading: string): string => innermost(heading) ?? heading

/** 「公益性岗位补贴（项）」 of a path that leads to it. */
export const innermost = (words: string): string | null =>
  /[（(][类款][）)]/.test(words) ? (/[^（()）]{2,30}[（(]项[)）]/.exec(words)?.[0] ?? null) : null
