import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Indicator, PerformanceReading } from '../../core/performance.ts'
import type { Cell } from '../../core/table.ts'
import { open } from '../open.ts'
import { understand } from '../read.ts'

const documents = new URL('../../../../shared/documents/', import.meta.url)
const shared = existsSync(documents)
const host = { pdfium: () => Promise.reject(new Error('no PDF here')), now: () => performance.now() }

async function formsOf(name: string): Promise<readonly PerformanceReading[]> {
  const file = readdirSync(documents).find((one) => one.startsWith(name))!
  const opened = await open(new Uint8Array(readFileSync(new URL(file, documents))), host)
  return opened.ok ? understand(opened.value).performance : []
}

interface Tally {
  exact: number
  all: number
  readonly wrong: string[]
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

describe.skipIf(!shared)('文本里的绩效表（../shared/documents）', () => {
  test('001：18 张自评表逐格对照', async () => {
    const wanted = JSON.parse(
      readFileSync(new URL('truth/001.forms.json', documents), 'utf8'),
    ) as readonly TrueForm[]
    const forms = await formsOf('001')
    const tally: Tally = { exact: 0, all: 0, wrong: [] }
    wanted.forEach((form, f) => compareForm(tally, form, forms[f]))
    process.stdout.write(`001: ${tally.exact}/${tally.all} exact\n`)
    expect(forms).toHaveLength(wanted.length)
    expect(tally.wrong).toEqual([])
  })
})
