import type { Disclosure } from '../core/disclosure.ts'
import type { Finding } from '../core/finding.ts'
import { codeRemarks, type CodeRemark } from '../forms/codes/index.ts'
import { codeBook } from '../forms/disclosure/notices.ts'
import { forms as allForms } from '../forms/index.ts'
import { tableSaid } from './name.ts'

const severities = {
  'two names': 'warning',
  'other name': 'note',
  'former name': 'note',
  'not in force': 'note',
  'no parent': 'note',
} as const satisfies Readonly<Record<CodeRemark['kind'], Finding['severity']>>

function ruleOf(kind: CodeRemark['kind']): string {
  return `codes/${kind.replaceAll(' ', '-')}`
}

/** What the tables print beside their classification codes, against the books of the year; alike remarks of a form are one. */
export function codeFindings(disclosure: Disclosure): readonly Finding[] {
  const { year } = disclosure.profile
  if (year === null) return []
  const groups = new Map<string, CodeRemark[]>()
  for (const remark of codeRemarks(disclosure.forms, allForms, year)) {
    // The same slip stands in every table that lists the item; it is said once, with the first.
    const key = `${remark.kind} ${remark.code} ${remark.name}`
    const list = groups.get(key)
    if (list === undefined) groups.set(key, [remark])
    else list.push(remark)
  }
  return [...groups.values()].map((remarks) => findingOf(remarks, disclosure))
}

function findingOf(remarks: readonly CodeRemark[], disclosure: Disclosure): Finding {
  const [first] = remarks as [CodeRemark]
  const titles = [...new Set(remarks.map((remark) => tableSaid(titleOf(remark, disclosure))))]
  const expected = first.expected?.name ?? ''
  const code = first.named.length === 1 ? first.named[0]! : ''
  return {
    rule: ruleOf(first.kind),
    code: ruleOf(first.kind),
    severity: severities[first.kind],
    where: titles[0]!,
    quote: `${first.code} ${first.row.label}`,
    printed: first.kind === 'two names' && code !== '' ? first.code : first.row.label,
    expected: first.kind === 'two names' && code !== '' ? code : expected,
    details: {
      code: first.code,
      name: expected,
      named: code,
      tables: titles,
      year: disclosure.profile.year ?? 0,
    },
    working: [],
    source: sourceOf(first, disclosure),
    witnesses: [],
    repair: null,
    basis: codeBook,
  }
}

const readingOf = (remark: CodeRemark, { forms }: Disclosure) =>
  forms.find((form) => form.form === remark.form && form.rows.includes(remark.row))

const titleOf = (remark: CodeRemark, disclosure: Disclosure): string =>
  readingOf(remark, disclosure)?.title ?? remark.form

function sourceOf(remark: CodeRemark, disclosure: Disclosure): Finding['source'] {
  const reading = readingOf(remark, disclosure)
  const table =
    reading?.table === null || reading === undefined ? undefined : disclosure.tables[reading.table]
  const row = table?.rows[remark.row.at]
  return (
    row?.find((cell) => cell.text.includes(remark.code) || cell.text === remark.row.label)?.source ??
    reading?.source ??
    {}
  )
}
