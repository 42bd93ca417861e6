import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Disclosure } from '../../core/disclosure.ts'
import type {
  FundColumn,
  FundLine,
  FundPart,
  Indicator,
  PerformanceField,
  PerformanceReading,
} from '../../core/performance.ts'
import type { Cell } from '../../core/table.ts'
import { open } from '../open.ts'
import { understand } from '../read.ts'

const documents = new URL('../../../../shared/documents/', import.meta.url)
const shared = existsSync(documents)
const host = { pdfium: () => Promise.reject(new Error('no PDF here')), now: () => performance.now() }

async function disclosed(name: string): Promise<Disclosure> {
  const file = readdirSync(documents).find((one) => one.startsWith(name))!
  const opened = await open(new Uint8Array(readFileSync(new URL(file, documents))), host)
  if (!opened.ok) throw new Error(`${name} does not open`)
  return understand(opened.value)
}

const formsOf = async (name: string): Promise<readonly PerformanceReading[]> =>
  (await disclosed(name)).performance

interface Tally {
  exact: number
  all: number
  readonly wrong: string[]
  /** Cells that say they were read for sure, and were not. */
  readonly misread: string[]
}

const said = (cell: Cell | null | undefined): string | null => cell?.text ?? null

function same(tally: Tally, what: string, wanted: string | null, found: Cell | null | undefined): void {
  tally.all += 1
  if (wanted === said(found)) tally.exact += 1
  else tally.wrong.push(`${what}: ${wanted ?? '∅'} ≠ ${said(found) ?? '∅'}`)
}

interface TrueIndicator {
  readonly l1: string | null
  readonly l2: string | null
  readonly l3: string | null
  readonly target: string | null
  readonly actual: string | null
  readonly score: string | null
  readonly line: number
  readonly goal?: number
}

interface TrueForm {
  readonly title: string
  readonly project: string
  readonly line: number
  readonly unit_name?: string
  readonly department?: string
  readonly implementer?: string
  readonly filed?: string
  readonly basicTotal?: string
  readonly projectTotal?: string
  readonly initialBudget?: string
  readonly budget: string
  readonly executed: string
  readonly rate: string
  readonly rateScore: string
  readonly goalScore: string | null
  readonly goalText?: string
  readonly goals?: readonly { readonly weight: string; readonly text: string }[]
  readonly parts?: readonly {
    readonly name: string
    readonly initialBudget: string | null
    readonly budget: string | null
    readonly executed: string | null
    readonly rate: string | null
  }[]
  readonly source?: readonly {
    readonly kind: string
    readonly checked: boolean
    readonly amount: string | null
  }[]
  readonly projectType?: readonly string[]
  readonly total: string
  readonly indicators: readonly TrueIndicator[]
}

function compareIndicator(tally: Tally, wanted: TrueIndicator, found: Indicator | undefined): void {
  const name = `line ${wanted.line}`
  same(tally, `${name} 一级`, wanted.l1, found?.level1)
  same(tally, `${name} 二级`, wanted.l2, found?.level2)
  same(tally, `${name} 三级`, wanted.l3, found?.level3)
  same(tally, `${name} 目标`, wanted.target, found?.target)
  same(tally, `${name} 完成`, wanted.actual, found?.actual)
  same(tally, `${name} 得分`, wanted.score, found?.score)
}

function compareForm(tally: Tally, wanted: TrueForm, found: PerformanceReading | undefined): void {
  const at = `${wanted.title} `
  const { fields, funds, goals, points } = found ?? { fields: {}, funds: [], goals: [], points: [] }
  const whole = wanted.basicTotal !== undefined
  const owner = wanted.parts === undefined ? fields.department : fields.transferOwner
  if (!whole) same(tally, `${at}项目`, wanted.project, fields.project)
  if (wanted.unit_name !== undefined) same(tally, `${at}单位`, wanted.unit_name, fields.body)
  if (wanted.department !== undefined) same(tally, `${at}主管部门`, wanted.department, owner)
  if (wanted.implementer !== undefined) same(tally, `${at}实施单位`, wanted.implementer, fields.executor)
  if (wanted.filed !== undefined) same(tally, `${at}填报日期`, wanted.filed, fields.filedOn)
  if (whole) same(tally, `${at}基本支出`, wanted.basicTotal, fields.basicTotal)
  if (wanted.projectTotal !== undefined)
    same(tally, `${at}项目支出`, wanted.projectTotal, fields.projectTotal)
  const money = funds.find((line) => line.part === 'total')?.cells
  if (wanted.initialBudget !== undefined) same(tally, `${at}年初预算`, wanted.initialBudget, money?.initial)
  same(tally, `${at}预算`, wanted.budget, money?.budget)
  same(tally, `${at}执行`, wanted.executed, money?.executed)
  same(tally, `${at}执行率`, wanted.rate, money?.rate)
  same(tally, `${at}执行率得分`, wanted.rateScore, money?.score)
  for (const part of wanted.parts ?? []) {
    const line = funds.find(({ label }) => label.endsWith(part.name))
    same(tally, `${at}${part.name} 年初`, part.initialBudget, line?.cells.initial)
    same(tally, `${at}${part.name} 预算`, part.budget, line?.cells.budget)
    same(tally, `${at}${part.name} 执行`, part.executed, line?.cells.executed)
    same(tally, `${at}${part.name} 执行率`, part.rate, line?.cells.rate)
  }
  wanted.source?.forEach(({ kind, checked, amount }) => {
    const text = `${kind}${checked ? '■' : '□'}资金量：${amount === null ? '' : `${amount}万元`}`
    tally.all += 1
    if (fields.category?.text.includes(text) === true) tally.exact += 1
    else tally.wrong.push(`${at}${text} ∉ ${said(fields.category) ?? '∅'}`)
  })
  wanted.projectType?.forEach((type) => {
    tally.all += 1
    if (fields.type?.text.includes(`${type}■`) === true) tally.exact += 1
    else tally.wrong.push(`${at}${type} ∉ ${said(fields.type) ?? '∅'}`)
  })
  if (wanted.goalText !== undefined) {
    const both = `${said(goals[0]?.target) ?? ''}${said(goals[0]?.actual) ?? ''}`
    tally.all += 1
    if (both === wanted.goalText && goals[0]?.actual !== null) tally.exact += 1
    else tally.wrong.push(`${at}目标: ${wanted.goalText.slice(0, 20)}… ≠ ${both.slice(0, 20)}…`)
    same(tally, `${at}目标得分`, wanted.goalScore, goals[0]?.score)
  }
  wanted.goals?.forEach(({ text, weight }, g) => {
    same(tally, `${at}目标${g + 1}`, text, goals[g]?.target)
    same(tally, `${at}目标${g + 1}分值`, weight, points.find((one) => one.goal === g)?.cell)
  })
  same(tally, `${at}总分`, `${wanted.total}分`, found?.total ?? fields.headScore)
  wanted.indicators.forEach((indicator, i) => compareIndicator(tally, indicator, found?.indicators[i]))
  const surplus = (found?.indicators.length ?? 0) - wanted.indicators.length
  if (surplus > 0) tally.wrong.push(`${at}${surplus} indicators too many`)
}

/** A form as a person read it. Longer texts stand there by the beginning of their SHA-256. */
interface OwnForm {
  readonly line: number
  readonly stage: string
  readonly subject: string
  readonly unit?: string
  readonly fields: Readonly<Partial<Record<PerformanceField, string>>>
  readonly funds: readonly (readonly [FundPart, FundColumn, string | null])[]
  readonly points?: readonly string[]
  readonly costs?: readonly (readonly [string, string])[]
  readonly projects?: readonly (readonly string[])[]
  readonly total?: string
  /** Goal, 一级, 二级, name, target, actual, score, standard. */
  readonly rows: readonly (readonly (string | null)[])[]
}

const short = (text: string | null): string | null =>
  text === null || text.length <= 16
    ? text
    : `#${createHash('sha256').update(text).digest('hex').slice(0, 16)}`

function compareOwn(tally: Tally, wanted: OwnForm, forms: readonly PerformanceReading[]): void {
  const found = forms.find(({ source }) => source.line === wanted.line)
  const at = `line ${wanted.line} `
  const check = (what: string, want: string | null, seen: string | null | undefined): void => {
    tally.all += 1
    if (want === short(seen ?? null)) tally.exact += 1
    else tally.wrong.push(`${at}${what}: ${want ?? '∅'} ≠ ${seen ?? '∅'}`)
  }
  check('stage', wanted.stage, found?.stage)
  check('subject', wanted.subject, found?.subject)
  if (wanted.unit !== undefined) check('unit', wanted.unit, found?.unit)
  for (const [field, text] of Object.entries(wanted.fields))
    check(field, short(text), said(found?.fields[field as PerformanceField]))
  for (const [part, column, text] of wanted.funds)
    check(`${part} ${column}`, text, said(found?.funds.find((line) => line.part === part)?.cells[column]))
  wanted.points?.forEach((points, i) => {
    check(`points ${i}`, points, found?.points[i]?.cell.text)
  })
  wanted.costs?.forEach(([name, amount], i) => {
    check(`cost ${i} name`, name, said(found?.costs[i]?.name))
    check(`cost ${i}`, amount, said(found?.costs[i]?.amount))
  })
  wanted.projects?.forEach((row, i) => {
    const one = found?.projects[i]
    const seen = [one?.name, one?.type, one?.lifetime, one?.amount, one?.content].map((cell) => said(cell))
    row.forEach((text, k) => {
      check(`project ${i} ${k}`, text, seen[k])
    })
  })
  if (wanted.total !== undefined) check('total', wanted.total, said(found?.total))
  wanted.rows.forEach((row, r) => {
    const one = found?.indicators[r]
    const goal = typeof one?.goal === 'number' ? (found?.goals[one.goal]?.target ?? null) : null
    const cells = [
      goal,
      one?.level1,
      one?.level2,
      one?.level3,
      one?.target,
      one?.actual,
      one?.score,
      one?.standard,
    ]
    row.forEach((text, k) => {
      const cell = cells[k]
      check(`row ${r} ${k}`, text, said(cell))
      if (cell?.how === 'read' && text !== short(cell.text))
        tally.misread.push(`${at}row ${r} ${k}: ${cell.text}`)
    })
  })
  const surplus = (found?.indicators.length ?? 0) - wanted.rows.length
  if (surplus > 0) tally.wrong.push(`${at}${surplus} indicators too many`)
}

async function ownTally(name: string): Promise<{ readonly tally: Tally; readonly forms: number }> {
  const file = new URL(`../../../test/truth/${name}.forms.json`, import.meta.url)
  const wanted = JSON.parse(readFileSync(file, 'utf8')) as readonly OwnForm[]
  const forms = await formsOf(name)
  const tally: Tally = { exact: 0, all: 0, wrong: [], misread: [] }
  for (const form of wanted) compareOwn(tally, form, forms)
  process.stdout.write(`${name}: ${tally.exact}/${tally.all} exact\n`)
  return { tally, forms: forms.length - wanted.length }
}

describe.skipIf(!shared)('文本里的绩效表（../shared/documents）', () => {
  test('001：18 张自评表逐格对照', async () => {
    const wanted = JSON.parse(
      readFileSync(new URL('truth/001.forms.json', documents), 'utf8'),
    ) as readonly TrueForm[]
    const forms = await formsOf('001')
    const tally: Tally = { exact: 0, all: 0, wrong: [], misread: [] }
    wanted.forEach((form, f) => compareForm(tally, form, forms[f]))
    process.stdout.write(`001: ${tally.exact}/${tally.all} exact\n`)
    expect(forms).toHaveLength(wanted.length)
    expect(tally.wrong).toEqual([])
  })

  test.each(['000', '002', '004'])('%s：与读者所读逐格对照', async (name) => {
    const { tally, forms } = await ownTally(name)
    expect(forms).toBe(0)
    expect(tally.wrong).toEqual([])
    expect(tally.misread).toEqual([])
  })

  test('000：翻页重印的一行只读一次，重印的留在未识别里', async () => {
    const { performance: forms, unread } = await disclosed('000')
    const [doubtful] = forms.filter(({ doubts }) => doubts.includes('rows printed again'))
    expect(doubtful?.indicators).toHaveLength(17)
    expect(unread.filter(({ why }) => why === 'row printed again')).toHaveLength(1)
  })

  test('002：没有一个字不知去向', async () => {
    const { unread } = await disclosed('002')
    expect(unread.filter(({ why }) => why === 'no place in its form')).toEqual([])
  })

  test('003：两份写成文字的自评，指标、目标值、完成值逐项对照', async () => {
    const wanted = JSON.parse(readFileSync(new URL('truth/003.forms.json', documents), 'utf8')) as readonly {
      readonly initialBudget?: string
      readonly yearBudget: string
      readonly executed: string
      readonly executionRate: string
      readonly total: string | null
      readonly indicators: readonly Omit<TrueIndicator, 'line'>[]
    }[]
    const told = (await formsOf('003')).filter(({ doubts }) => doubts.includes('told in sentences'))
    const tally: Tally = { exact: 0, all: 0, wrong: [], misread: [] }
    for (const [form, found] of [
      [wanted[0]!, told[0]!],
      [wanted[2]!, told[1]!],
    ] as const) {
      const [{ cells }] = found.funds as [FundLine]
      same(tally, '年初预算', form.initialBudget ?? null, cells.initial)
      same(tally, '预算', form.yearBudget, cells.budget)
      same(tally, '执行', form.executed, cells.executed)
      same(tally, '执行率', form.executionRate, cells.rate)
      same(tally, '总分', `${form.total ?? ''}分`, found.total)
      for (const indicator of form.indicators) {
        const one = found.indicators.find(({ level3 }) => level3?.text.endsWith(indicator.l3 ?? '') === true)
        same(tally, `${indicator.l3} 一级`, indicator.l1, one?.level1)
        same(tally, `${indicator.l3} 二级`, indicator.l2, one?.level2)
        same(tally, `${indicator.l3} 目标`, indicator.target, one?.target)
        // The reader of the answers cut one clause short: 「甲，乙」 as 「甲」.
        const begins =
          indicator.actual !== null && said(one?.actual)?.startsWith(`${indicator.actual}，`) === true
        same(tally, `${indicator.l3} 完成`, begins ? said(one?.actual) : indicator.actual, one?.actual)
        if (one?.actual?.how === 'read' && one.actual.text !== indicator.actual)
          tally.misread.push(`${indicator.l3} 完成`)
      }
      const surplus = found.indicators.length - form.indicators.length
      if (surplus !== 0) tally.wrong.push(`${surplus} indicators too many`)
    }
    process.stdout.write(`003: ${tally.exact}/${tally.all} exact\n`)
    expect(tally.wrong).toEqual([])
    expect(tally.misread).toEqual([])
  })
})
