import type { PlanReading } from '../../core/plan.ts'
import { ok, type Result } from '../../core/result.ts'
import { normal } from '../../core/normal.ts'
import { performanceForms } from '../../forms/performance/index.ts'
import type { Host, Problem } from '../document.ts'
import { sniff } from '../formats/sniff.ts'
import { Draft } from './draft.ts'
import { formById, formShown, labelsOf } from './known.ts'
import { readSheet } from './read-sheet.ts'
import { gridOf } from './ledger.ts'
import { readYaml } from './read-yaml.ts'
import { sheetsOf, type PlanSheet } from './sheet.ts'
import { treeOf } from './yaml-tree.ts'

/** The sheet of a template on which the form, the scheme and the year are chosen. */
export const settingsSheet = '设置'

/** The sheet of a template that offers indicators to copy. */
export const librarySheet = '指标库'

export interface PlanOptions {
  /** A declared form, where the plan does not say which. */
  readonly form?: string
}

/** Reads a plan from a filled-in workbook or from YAML, as the bytes are. What is wrong with it is part of the reading. */
export function readPlan(
  bytes: Uint8Array,
  host: Pick<Host, 'limits' | 'now'>,
  options: PlanOptions = {},
): Result<PlanReading, Problem> {
  const container = sniff(bytes)
  const draft = new Draft()
  draft.form = options.form === undefined ? null : formById(options.form)
  if (container === 'other') {
    readText(textOf(bytes), draft)
  } else {
    const sheets = sheetsOf(bytes, host)
    if (!sheets.ok) return sheets
    readSheets(sheets.value, draft)
  }
  return ok(draft.finish('万元'))
}

/** UTF-8, or what Chinese Windows writes where it is not. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

function readText(text: string, draft: Draft): void {
  const tree = treeOf(text.replace(/^\ufeff/, ''))
  if ('problems' in tree) for (const { code, at, details } of tree.problems) draft.fault(code, at, details)
  else readYaml(tree, draft)
  if (draft.form === null && !('problems' in tree)) draft.fault('form not said', '')
}

/** Cells of a plan; the longest form has some thousands. */
const mostCells = 50_000

function readSheets(sheets: readonly PlanSheet[], draft: Draft): void {
  for (const sheet of sheets) {
    for (const at of sheet.outside) draft.fault('formula reaches outside', placeIn(sheets, sheet, at))
    if (sheet.name === settingsSheet) readSettings(sheet, draft)
  }
  const candidates = sheets.filter(
    (sheet) => sheet.name !== settingsSheet && sheet.name !== librarySheet && sheet.rows.length > 0,
  )
  const shown = candidates.map((sheet) => ({ sheet, form: formShown(textsOf(sheet)) }))
  const chosen = shown.find(({ form }) => form !== null) ?? shown[0]
  if (chosen === undefined) {
    draft.fault('plan not read', '')
    return
  }
  const size = chosen.sheet.rows.reduce((sum, row) => sum + row.length, 0)
  if (size > mostCells) {
    draft.fault('plan too large', '', { size, limit: mostCells })
    return
  }
  draft.form ??= chosen.form
  if (draft.form === null) draft.fault('form not said', '')
  // Without a form its labels are unknown, and those of the national one are the likeliest.
  readSheet(
    chosen.sheet,
    labelsOf(draft.form ?? performanceForms.find(({ stage }) => stage === 'evaluation')!),
    draft,
  )
  const others = shown.filter(({ sheet }) => sheet !== chosen.sheet)
  for (const { sheet } of others)
    if (!isLedger(sheet, draft))
      for (const cell of sheet.rows.flat().slice(0, 2_000))
        draft.unexplained(`${sheet.name}!${cell.at}`, cell.text)
}

/** A sheet named after an indicator is the ledger of it. */
function isLedger(sheet: PlanSheet, draft: Draft): boolean {
  const named = draft.indicators.flatMap(({ cells }, index) =>
    ledgerName(cells.level3 ?? '') === ledgerName(sheet.name) ? [index] : [],
  )
  for (const indicator of named)
    draft.ledgers.push({ indicator, file: null, sheet: sheet.name, cells: gridOf(sheet), at: sheet.name })
  return named.length > 0
}

/** Without signs, which the name of a sheet cannot hold, and no longer than it can be. */
const ledgerName = (name: string): string =>
  normal(name)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 25)

const textsOf = (sheet: PlanSheet): readonly string[] => sheet.rows.flat().map((cell) => cell.text)

const placeIn = (sheets: readonly PlanSheet[], sheet: PlanSheet, at: string): string =>
  sheets.filter(({ name }) => name !== settingsSheet).length > 1 ? `${sheet.name}!${at}` : at

/** 「表样 | project-evaluation」: a name and beside it what was chosen. */
function readSettings(sheet: PlanSheet, draft: Draft): void {
  for (const [name, value] of sheet.rows) {
    if (name === undefined || value?.left !== name.right + 1 || value.text === '') continue
    const at = `${sheet.name}!${value.at}`
    switch (normal(name.text)) {
      case '表样': {
        const form = formById(value.text)
        if (form === null) draft.fault('form unknown', at, { text: value.text })
        else draft.form ??= form
        break
      }
      case '计分办法':
        draft.scheme = value.text
        draft.place('scheme', at)
        break
      case '年度':
        draft.setYear(value.text, at)
        break
      case '金额单位':
        draft.setUnit(value.text, at)
        break
      default:
    }
  }
}
