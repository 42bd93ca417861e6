import { describe, expect, test } from 'vitest'
import type { Profile } from '../../core/disclosure.ts'
import type { ColumnDeclaration, Form, RowDeclaration } from '../../core/form.ts'
import { forms } from '../../forms/index.ts'
import type { Grid, GridCell } from '../document.ts'
import { line, opened } from '../tables/drawn.fixture.ts'
import { findTables } from '../tables/find.ts'
import { matchForms } from './match.ts'

/** A form printed as it is declared: its header with merged cells, its rows with a figure in every cell. */
interface Printed {
  readonly grid: Grid
  /** 「row.column=figure」. */
  readonly facts: readonly string[]
}

interface PrintedColumn {
  readonly title: string
  readonly key: string | null
  readonly half: string
}

const examples: Readonly<Record<string, readonly (readonly [code: string, name: string])[]>> = {
  function: [
    ['205', '教育支出'],
    ['20508', '进修及培训'],
    ['2050803', '培训支出'],
  ],
  economic: [
    ['301', '工资福利支出'],
    ['30101', '基本工资'],
    ['30102', '津贴补贴'],
  ],
  'government-economic': [
    ['501', '机关工资福利支出'],
    ['50101', '工资奖金津补贴'],
  ],
}

/** Columns that another column shares its title with cannot be told apart by a header alone. */
function columnsOf(form: Form): readonly (readonly [string, ColumnDeclaration])[] {
  const all = Object.entries(form.columns as Readonly<Record<string, ColumnDeclaration>>)
  return all.filter(([, one]) => all.filter(([, other]) => other.title === one.title).length === 1)
}

function headOf(form: Form): readonly PrintedColumn[] {
  const columns = columnsOf(form)
  const halves = [...new Set(columns.map(([, column]) => column.half ?? ''))]
  return halves.flatMap((half): PrintedColumn[] => {
    const own = columns.filter(([, column]) => (column.half ?? '') === half)
    const lead = halves.length > 1 ? `${own[0]?.[1].title.split('/')[0] ?? ''}/` : ''
    const names = { code: ['科目编码', '科目名称'], label: [`${lead}项目`], entry: ['单位名称'], single: [] }
    return [
      ...names[form.rowsBy].map((title) => ({ title, key: null, half })),
      ...own.map(([key, column]) => ({ title: column.title, key, half })),
    ]
  })
}

/** Rows to print: for each half the words of its name columns and the key of its row. */
function bodyOf(
  form: Form,
  halves: readonly string[],
): readonly (readonly (readonly [readonly string[], string | null])[])[] {
  const rows = Object.entries(form.rows as Readonly<Record<string, RowDeclaration>>)
  const total = rows.find(([key]) => key === 'total')?.[1].label ?? '合计'
  switch (form.rowsBy) {
    case 'code':
      return [
        [[['', total], 'total']],
        ...(examples[form.classification ?? ''] ?? []).map(([code, name]) => [[[code, name], code] as const]),
      ]
    case 'entry':
      return [[[[total], 'total']], [[['某局本级'], 'entry-1']], [[['某中心'], 'entry-2']]]
    case 'single':
      return [[[[], 'only']]]
    case 'label': {
      const lists = halves.map((half) =>
        rows.filter(([, row]) => halves.length === 1 || (row.half ?? '') === half),
      )
      const height = Math.max(...lists.map((list) => list.length))
      return Array.from({ length: height }, (_, i) =>
        lists.map((list) => [[list[i]?.[1].label ?? ''], list[i]?.[0] ?? null] as const),
      )
    }
  }
}

function print(form: Form): Printed {
  const head = headOf(form)
  const halves = [...new Set(head.map((column) => column.half))]
  const paths = head.map((column) => column.title.split('/'))
  const depth = Math.max(...paths.map((path) => path.length))
  const cells: GridCell[] = []
  const put = (row: number, column: number, text: string, rowSpan = 1, columnSpan = 1): void =>
    void cells.push({ row, column, rowSpan, columnSpan, text, source: { page: 1 } })
  const level = (row: number, from: number, to: number): void => {
    for (let at = from; at < to;) {
      const word = paths[at]?.[row] ?? ''
      const last = paths[at]?.length === row + 1
      let end = at + 1
      while (!last && end < to && paths[end]?.[row] === word && (paths[end]?.length ?? 0) > row + 1) end += 1
      put(row, at, word, last ? depth - row : 1, end - at)
      if (!last) level(row + 1, at, end)
      at = end
    }
  }
  level(0, 0, head.length)
  const facts: string[] = []
  const body = bodyOf(form, halves)
  body.forEach((parts, r) =>
    halves.forEach((half, h) => {
      const [words, key] = parts[h] ?? [[], null]
      const own = head.flatMap((column, at) => (column.half === half ? [at] : []))
      own.forEach((at, i) => {
        const column = head[at]?.key ?? null
        const figure = `${r + 1}${String(at).padStart(2, '0')}.11`
        put(depth + r, at, column === null ? (words[i] ?? '') : key === null ? '' : figure)
        if (column !== null && key !== null) facts.push(`${key}.${column}=${figure}`)
      })
    }),
  )
  return {
    grid: {
      kind: 'grid',
      source: { page: 1 },
      rows: depth + body.length,
      columns: head.length,
      cells,
      ruled: true,
    },
    facts,
  }
}

const readBack = (form: Form, title: string, year: number): readonly string[] => {
  const { grid } = print(form)
  const { tables } = findTables(opened([line(title), line('部门：某某市审计局  单位：万元'), grid]))
  const profile = { kind: form.kind, body: '某某市审计局', year } as unknown as Profile
  const reading = matchForms(tables, profile, forms, []).find((one) => one.form === form.id)
  return (reading?.facts ?? []).map((fact) => `${fact.row}.${fact.column}=${fact.text}`)
}

describe('every declared form is read back from its own declaration', () => {
  test.each(forms.map((form) => [form.id, form] as const))('%s', (_, form) => {
    const year = form.years?.to ?? 2024
    expect([...readBack(form, form.title, year)].sort()).toEqual([...print(form).facts].sort())
  })

  test('under a title that names year and body', () => {
    for (const form of forms.filter((one) => /^(?:final|budget)-\d{2}$/.test(one.id))) {
      const year = form.years?.to ?? 2024
      expect(readBack(form, `${year}年度某某市审计局${form.title}`, year).length, form.id).toBe(
        print(form).facts.length,
      )
    }
  })
})
