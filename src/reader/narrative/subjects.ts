import type { Amount } from '../../core/amount.ts'
import type { CellReference } from '../../core/claim.ts'
import type { FormReading, Profile } from '../../core/disclosure.ts'
import type { DocumentKind } from '../../core/form.ts'
import { bare, normal } from '../../core/normal.ts'
import type { Sentence } from '../../core/sentence.ts'
import { codesNamed } from '../../forms/codes/index.ts'
import { namedCode } from '../../forms/narrative/statement.ts'
import { signs } from './values.ts'

/** Finds the declared sentence of a subject, and the cells its figures are said to equal. */
export interface Subjects {
  readonly form: (id: string) => FormReading | undefined
  /** The amount of the first of the cells that is printed. */
  readonly amount: (cells: readonly CellReference[]) => Amount | null
  readonly sentence: (subject: string, chapter: readonly string[]) => Sentence | null
  readonly binds: (
    sentence: Sentence,
    subject: string,
    codes: readonly string[],
    chapter: readonly string[],
  ) => Readonly<Record<string, readonly CellReference[]>>
}

const organ =
  /^[\u4e00-\u9fff()·]{0,40}(?:局|委员会|办公室|办事处|中心|部|厅|院|队|委|办|会|镇|乡|县|区|市|州|校|所|站|馆|社|团|处|署|台|园|大学|学院|医院)(?:本级|机关|部门|单位|系统|本部|各单位|各预算单位|所属单位|汇总|\([^()]{1,8}\)|的){0,3}$/
const filler = new RegExp(
  `^(?:${signs.year}|年度|本年度|本年|当年|全年|年初|其中|本部门|本单位|我部门|我单位|我局|部门|单位|通过|安排|相应安排|实际支出|实际|[，：的])*$`,
)
const excluding = /剔除|扣除|除去|不含|不包括|上级|下属|主要|用于|中央|含/
const closing = /(?:科目)?(?:分别|各|均|共计|共)?(?:安排|为|是|达到|达|约)?$/

/** 「……（项）2024年预算数」 is 「……（项）」. */
const budgetWords = new RegExp(`${signs.year}?(?:年初|当年|年度)?预算(?:数|额|金额|安排|总额|安排数)?$`)

/** The subject's words without year and trailing verb. */
export function core(subject: string): string {
  return subject.replace(/^[，：、\s]+/, '').replace(closing, '')
}

/** Is what stands before a subject only a year, 「本部门」 or the name of the body itself? Another body's figures are in no table. */
function harmless(prefix: string, profile: Profile): boolean {
  const rest = prefix.replaceAll(signs.year, '').replace(/^[，：]+/, '')
  if (filler.test(rest)) return true
  const named = rest.replace(/^(?:年度|本年度|本年|其中|通过|安排)/, '')
  if (excluding.test(named) || !organ.test(named)) return false
  if (profile.scope === 'department' && /本级|本部/.test(named)) return false
  return profile.body === null || sameBody(named, normal(profile.body))
}

const affix = /(?:本级|机关|部门|单位|系统|本部|各单位|各预算单位|所属|汇总|\(.{1,8}\)|的)+$/

/** One name inside the other, or ending alike: 「区人力资源局」 is 「武汉市江汉区人力资源局」. */
function sameBody(named: string, body: string): boolean {
  const a = named.replace(affix, '')
  const b = body.replace(affix, '')
  if (a === '' || a.includes(b) || b.includes(a)) return true
  let alike = 0
  while (alike < a.length && alike < b.length && a.at(-1 - alike) === b.at(-1 - alike)) alike += 1
  return alike >= 5
}

export function subjects(
  profile: Profile,
  forms: readonly FormReading[],
  sentences: readonly Sentence[],
): Subjects {
  const kind: DocumentKind = profile.kind === 'budget' ? 'budget' : 'final'
  const own = sentences.filter((one) => one.document === kind && one.subjects !== undefined)
  const known = new Map<string, { readonly sentence: Sentence; readonly subject: string } | null>()

  const standing = new Map<string, readonly Sentence[]>()
  const under = (chapter: readonly string[]): readonly Sentence[] => {
    const key = chapter.join('\n')
    const before = standing.get(key)
    if (before !== undefined) return before
    const all = own.filter((one) => one.under === undefined || stands(one.under, chapter))
    standing.set(key, all)
    return all
  }

  const declared = (words: string, of: readonly Sentence[]): Sentence | null =>
    of.find((one) =>
      one.subjects?.some((pattern) =>
        typeof pattern === 'string' ? pattern === words : pattern.test(words),
      ),
    ) ?? null

  const find = (subject: string, chapter: readonly string[]): Sentence | null => {
    const words = core(subject)
    const own = under(chapter)
    for (let from = 0; from < words.length && from <= 60; from += 1) {
      if (from > 0 && !harmless(words.slice(0, from), profile)) continue
      const rest = words.slice(from)
      const found =
        declared(rest, own) ?? (budgetWords.test(rest) ? declared(rest.replace(budgetWords, ''), own) : null)
      if (found !== null) return found
    }
    return null
  }

  return {
    form: (id) => forms.find((one) => one.form === id),
    amount: (cells) => {
      for (const { form, row, column } of cells) {
        const facts = forms.find((one) => one.form === form)?.facts ?? []
        const amount = facts.find((fact) => fact.row === row && fact.column === column)?.amount
        if (amount !== undefined && amount !== null) return amount
      }
      return null
    },
    sentence: (subject, chapter) => {
      const key = `${subject}\n${chapter.join('\n')}`
      const before = known.get(key)
      if (before !== undefined) return before?.sentence ?? null
      const found = find(subject, chapter)
      known.set(key, found === null ? null : { sentence: found, subject })
      return found
    },
    binds: (sentence, subject, codes, chapter) => {
      const out: Record<string, readonly CellReference[]> = {}
      for (const [role, cells] of Object.entries(sentence.binds ?? {})) {
        const placed = cells.flatMap((cell) => {
          if (cell.row !== namedCode) return [cell]
          const form = forms.find((one) => one.form === cell.form)
          const code = codes[0] ?? codeOf(subject, chapter, form, profile.year)
          return code === null ? [] : [{ ...cell, row: code }]
        })
        if (placed.length > 0) out[role] = placed
      }
      return out
    },
  }
}

/** The negation that a pattern begins with, as a pattern of its own. */
const negation = /^\^\(\?!(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/
const negations = new Map<RegExp, RegExp | null>()

function negated(pattern: RegExp): RegExp | null {
  let found = negations.get(pattern)
  if (found === undefined) {
    const own = negation.exec(pattern.source)
    found = own === null ? null : new RegExp(own[0])
    negations.set(pattern, found)
  }
  return found
}

/** `under` is met by any heading; what a pattern begins by denying must hold of no heading, its own or above. */
function stands(patterns: readonly RegExp[], chapter: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const denied = negated(pattern)
    if (denied === null) return chapter.some((title) => pattern.test(title))
    const rest = chapter.length === 0 || chapter.some((title) => pattern.test(title))
    return rest && chapter.every((title) => denied.test(title))
  })
}

/** 类, 款 and 项 as a subject names them; levels that are not named are ''. */
export function namesOf(subject: string, chapter: readonly string[]): readonly [string, string, string] {
  const words = core(subject).replace(new RegExp(`^[^]*?${signs.year}`), '')
  const dashed = /^([^-]{2,30}支出)-([^-]{2,40})-([^-]{2,40})$/.exec(words)
  if (dashed !== null) return [dashed[1] ?? '', dashed[2] ?? '', dashed[3] ?? '']
  const clean = (text: string | undefined): string =>
    (text ?? '').replace(/^[-，、.\ue005]+/, '').replace(/支出$/, '')
  const item = /(?:^|\(款\))([^()]*(?:\([^()类款项]+\)[^()]*)*)\(项\)/.exec(words)
  const section = /(?:^|\(类\))([^()]*(?:\([^()类款项]+\)[^()]*)*)\(款\)/.exec(words)
  const top = /^([^()]*(?:\([^()类款项]+\)[^()]*)*)\(类\)/.exec(words) ?? /^(.{2,24}支出)类支出$/.exec(words)
  const above = chapter
    .map((title) => /^(.{2,30})\(类\)/.exec(title)?.[1])
    .findLast((name) => name !== undefined)
  return [clean(top?.[1] ?? above), clean(section?.[1]), item?.[1] ?? '']
}

const alike = (a: string, b: string): boolean => a.replace(/支出$/, '') === b.replace(/支出$/, '')

/** The code a subject names: the only row of the form that bears its names, or the only code of the year that does. */
export function codeOf(
  subject: string,
  chapter: readonly string[],
  form: FormReading | undefined,
  year: number | null,
): string | null {
  const [top, section, item] = namesOf(subject, chapter)
  const name =
    item !== ''
      ? item
      : section !== ''
        ? section
        : top !== ''
          ? top
          : core(subject).replace(/\(?类\)?支出$/, '')
  const length = item !== '' ? 7 : section !== '' ? 5 : 3
  const rows = (form?.rows ?? []).filter((row) => row.code !== null)
  const label = new Map(rows.map((row) => [row.code ?? '', bare(row.label)]))
  const fits = (code: string): boolean => {
    if (code.length !== length) return false
    const sectionLabel = label.get(code.slice(0, 5))
    const topLabel = label.get(code.slice(0, 3))
    if (length === 7 && section !== '' && sectionLabel !== undefined && !alike(sectionLabel, section))
      return false
    if (length > 3 && top !== '' && topLabel !== undefined && !alike(topLabel, top)) return false
    return true
  }
  const printed = [...label].filter(([code, text]) => fits(code) && alike(text, name)).map(([code]) => code)
  if (printed.length === 1) return printed[0] ?? null
  if (printed.length > 1 || year === null || rows.length > 0) return null
  const known = [name, `${name}支出`].flatMap((text) => codesNamed(text, year, 'function')).filter(fits)
  return new Set(known).size === 1 ? (known[0] ?? null) : null
}
