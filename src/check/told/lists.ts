import type { Finding } from '../../core/finding.ts'
import { bare } from '../../core/normal.ts'
import type { Sheets } from '../cells.ts'
import { tableName } from '../name.ts'
import type { Rules, Ruled } from './rules.ts'
import type { Spoken } from './spoken.ts'
import type { Verbal } from './verbal.ts'

/** 「办公设备购置支出」 and 「办公设备购置」 are one row. */
const nameOf = (label: string): string => bare(label).replace(/支出$/, '').replace(/费用$/, '费')

export function listsOf(spoken: readonly Spoken[], rules: Rules, sheets: Sheets): readonly Verbal[] {
  return rules
    .of('list')
    .flatMap((rule) =>
      spoken.filter((s) => s.claim.sentence === rule.check.sentence).map((one) => compare(rule, one, sheets)),
    )
}

function compare(rule: Ruled<'list'>, spoken: Spoken, sheets: Sheets): Verbal {
  const list = sheets.get(rule.check.form) ?? []
  const sheet = list.length === 1 ? list[0] : undefined
  const items = spoken.claim.values.filter((value) => value.role === 'item')
  if (sheet === undefined || sheet.reading.state !== 'present' || sheet.strange.rows || items.length === 0)
    return { rule: rule.id, verdict: 'cannot tell', finding: null }
  const holding = new Map<string, string>()
  const empty = new Map<string, string>()
  const { codes, own } = rule.check
  const column = own !== undefined && sheet.columns.has(own) ? own : rule.check.column
  const within = column === own ? ['3'] : codes
  for (const [row, { label }] of sheet.rows) {
    if (row.length < 5 || !within.some((code) => row.startsWith(code))) continue
    const state = sheet.cell(row, column)
    if (state.kind !== 'amount') continue
    const named = state.quantity.amount.fen === 0n ? empty : holding
    named.set(nameOf(label), label)
  }
  if (holding.size === 0) return { rule: rule.id, verdict: 'cannot tell', finding: null }
  const told = new Map(items.map((item) => [nameOf(item.text), item]))
  const names = [...told.keys()]
  const idle = names.filter((name) => empty.has(name) && !holding.has(name))
  const lacking = [...holding.entries()].filter(([name]) => !told.has(name)).map(([, label]) => label)
  if (idle.length === 0 && lacking.length === 0) return { rule: rule.id, verdict: 'holds', finding: null }
  const first = told.get(idle[0] ?? '') ?? items[0]
  const finding: Finding = {
    rule: rule.id,
    code: idle.length > 0 ? 'list names empty' : 'list lacks',
    severity: idle.length > 0 ? rule.severity : 'note',
    where: spoken.where === '' ? tableName(sheet.reading.title) : spoken.where,
    quote: spoken.claim.quote,
    printed: idle.map((name) => told.get(name)?.text ?? name).join('、'),
    expected: lacking.join('、'),
    details: {
      form: tableName(sheet.reading.title),
      idle: idle.map((name) => empty.get(name) ?? name),
      lacking,
    },
    working: [],
    source: first?.source ?? spoken.claim.source,
    witnesses: [],
    repair: null,
    basis: rule.basis,
  }
  return { rule: rule.id, verdict: 'broken', finding }
}
