import type { Part, TrueDocument, TrueTable } from '../synthetic/model.ts'

/** What was put wrong, and what must be said of it: once, with this severity, of this figure. */
export interface Fault {
  readonly name: string
  readonly severity: 'error' | 'warning'
  /** Stands in the finding. */
  readonly at: string
}

/** A document with its faults, each in a table or a paragraph of its own. */
export interface Faulty {
  readonly document: TrueDocument
  readonly faults: readonly Fault[]
}

/** The last whole digit of a figure, raised by one: 「1,234.56」 becomes 「1,235.56」. */
const bump = (text: string): string => {
  const at = text.search(/\d(?:\.|$)/)
  return text.slice(0, at) + String((Number(text[at]) + 1) % 10) + text.slice(at + 1)
}

interface Plan {
  readonly name: string
  readonly severity?: Fault['severity']
  /** A cell: the form, the words of its row (none: the first row), and which of its figures. */
  readonly cell?: { readonly form: RegExp; readonly row?: RegExp; readonly figure: number }
  /** Words of a paragraph or heading, and what stands there instead; the changed figure is the last one. */
  readonly words?: RegExp
  readonly put?: (...found: string[]) => string
}

const opposite: Readonly<Record<string, string>> = { 增长: '下降', 下降: '增长' }
const raise = (_: string, before: string, figure: string): string => before + bump(figure)

/** In the order in which they are put; one that finds no place is left out. */
const plans = (year: number): readonly Plan[] => [
  { name: '收支总表的总计', cell: { form: /^(?:final|budget)-01/, row: /^(?:收入)?总计$/, figure: 0 } },
  { name: '收入表一项的财政拨款', cell: { form: /^final-02/, row: /^2\d{6}$/, figure: 1 } },
  { name: '支出表一项的合计', cell: { form: /^final-03/, row: /^2\d{6}$/, figure: 0 } },
  { name: '基本支出表一款', cell: { form: /^final-06/, row: /^302\d\d$/, figure: 0 } },
  {
    name: '“三公”清单的合计',
    cell: { form: /^(?:final-09-list|final-shaanxi)/, row: /^(?:合计|决算数)$/, figure: 0 },
  },
  { name: '“三公”一行的合计', cell: { form: /^final-09(?:-meetings)?$/, figure: 0 } },
  { name: '采购表的合计', cell: { form: /^final-procurement/, row: /合计$/, figure: 0 } },
  {
    name: '标题里的年度',
    severity: 'warning',
    words: new RegExp(`${year}(年度(?:部门|单位)决算情况说明)`),
    put: (_, rest) => `${year - 1}${rest!}`,
  },
  {
    name: '正文与收入表',
    words: /^((?!.*与).*收入(?:决算)?合计)([\d,.]+)(?=万元)/,
    put: raise,
  },
  {
    name: '基本支出的单位',
    words: /(支出合计[\d,.]+万元.*基本支出)([\d,.]+)万元/,
    put: (_, word, figure) => `${word!}${figure!}元`,
  },
  {
    name: '方向词',
    words: /(收、支总计.*(?:增加|减少)[\d,.]+万元[，、])(增长|下降)([\d.]+)/,
    put: (_, before, word, figure) => `${before!}${opposite[word!]!}${figure!}`,
  },
  { name: '机关运行经费的增长率', words: /(机关运行经费.*(?:增长|下降))([\d.]+)(?=%)/, put: raise },
  {
    name: '完成率',
    words: /(预算[数为]{0,2}[\d,.]+万元，(?:支出)?决算[数为]{0,2}[\d,.]+万元，完成[^\d，]{2,8})([\d.]+)(?=%)/,
    put: raise,
  },
  { name: '类占一般公共预算的比例', words: /(主要用于以下方面.*?占[^\d]{0,12})([\d.]+)(?=%)/, put: raise },
  { name: '人员经费', words: /(人员经费(?:支出)?)([\d,.]+)(?=万元)/, put: raise },
  { name: '采购的分项', words: /(政府采购服务支出)([1-9][\d,.]*)(?=万元)/, put: raise },
  { name: '“三公”说明的公务接待费', words: /(公务接待费(?:支出)?(?:决算)?为?)([\d,.]+)(?=万元)/, put: raise },
]

/** The document with every fault that it has a place for. */
export function faulty(document: TrueDocument): Faulty {
  const parts: Part[] = [...document.parts]
  const taken = new Set<number>()
  const faults = plans(document.year).flatMap((plan): Fault[] => {
    for (const [index, part] of parts.entries()) {
      if (taken.has(index)) continue
      const changed = part.is === 'table' ? inTable(part.table, plan) : inWords(part, plan)
      if (changed === null) continue
      taken.add(index)
      parts[index] = changed.part
      return [{ name: plan.name, severity: plan.severity ?? 'error', at: changed.at }]
    }
    return []
  })
  return { document: { ...document, parts }, faults }
}

interface Changed {
  readonly part: Part
  readonly at: string
}

function inTable(table: TrueTable, { cell }: Plan): Changed | null {
  if (cell === undefined || !table.forms.some((form) => cell.form.test(form))) return null
  const { row: words, figure } = cell
  const row =
    words === undefined ? 0 : table.rows.findIndex((texts) => texts.some((text) => words.test(text)))
  const texts = table.rows[row]
  if (texts === undefined) return null
  const from = words === undefined ? -1 : texts.findIndex((text) => words.test(text))
  const columns = texts.flatMap((text, c) =>
    c > from && table.kinds[c] === 'money' && /[1-9]/.test(text) ? [c] : [],
  )
  const column = columns[figure]
  if (column === undefined) return null
  const at = bump(texts[column]!)
  const rows = table.rows.map((old, r) =>
    r === row ? old.map((text, c) => (c === column ? at : text)) : old,
  )
  return { part: { is: 'table', table: { ...table, rows } }, at }
}

function inWords(part: Part, { words, put }: Plan): Changed | null {
  if (words === undefined || put === undefined) return null
  if (part.is !== 'paragraph' && part.is !== 'chapter' && part.is !== 'heading') return null
  if (!words.test(part.text)) return null
  let printed = ''
  const text = part.text.replace(words, (...found: string[]) => (printed = put(...found)))
  return { part: { ...part, text }, at: printed.match(/\d[\d,.]*/g)!.at(-1)! }
}
