import { plain } from '../../core/printed.ts'
import type { Cell } from '../../core/table.ts'
import { breaks, type Judgement } from './judgement.ts'
import { lineAt } from './figures.ts'
import type { Sheet } from './sheet.ts'
import { inner, quoted } from '../name.ts'

/** Targets that were missed, with their rows. */
function missed({ worked, reading }: Sheet) {
  return worked.indicators.flatMap(({ indicator, comparison }) => {
    const row = reading.indicators[indicator]!
    return comparison.met === 'unmet' && row.applicable && row.actual !== null ? [row] : []
  })
}

const empty = (cell: Cell | null | undefined): boolean =>
  /^(?:|无|[-—/一])$/.test(plain(cell?.text ?? '').replace(/[。.]$/, ''))

/** A target that was missed is explained, where the form has a place for it. */
export function unexplained(sheet: Sheet): readonly Judgement[] {
  const { fields, indicators, stage } = sheet.reading
  if (stage !== 'evaluation') return []
  const rows = missed(sheet)
  const ofRows = indicators.some(({ reason }) => reason !== null)
  if ((fields.causes === undefined && !ofRows) || !empty(fields.causes) || !empty(fields.remarks)) return []
  const silent = rows.filter(({ reason }) => empty(reason))
  // A form that explains some of its rows in its own way has been thought about.
  if (silent.length === 0 || indicators.some(({ reason }) => !empty(reason))) return []
  const [first] = silent
  return [
    breaks('unexplained', {
      where: `${sheet.said}${quoted(first!.level3?.text ?? '')}`,
      quote: [first!.level3, first!.target, first!.actual].map((cell) => cell?.text ?? '').join(' '),
      printed: first!.actual!.text,
      details: { target: first!.target?.text ?? '', ...(silent.length > 1 ? { count: silent.length } : {}) },
      working: silent.slice(0, 24).map(({ level3, target, actual }) => ({
        ...lineAt(`${level3?.text ?? ''}目标值 ${target?.text ?? ''}`, actual!),
      })),
      source: first!.actual!.source,
    }),
  ]
}

const done =
  /(?:各项|所有|全部|年度)?(?:绩效)?(?:目标|指标|任务)[^，。；]{0,6}(?:均已?|全部|全面|圆满)(?:如期|按时|超额)?(?:完成|达标|实现)|(?:全部|均已)完成(?:各项|所有|年度|既定)[^，。；]{0,6}(?:目标|指标)/

/** 「目标全部完成」 beside a target that was missed. */
export function allDone(sheet: Sheet): readonly Judgement[] {
  const rows = missed(sheet)
  const [first] = rows
  if (first === undefined || sheet.reading.stage !== 'evaluation') return []
  const { fields, goals } = sheet.reading
  const cells = [...goals.map(({ actual }) => actual), fields.causes ?? null, fields.remarks ?? null]
  return cells.flatMap((cell): readonly Judgement[] => {
    const match = cell === null ? null : done.exec(plain(cell.text).slice(0, 4_000))
    if (match === null || cell === null) return []
    return [
      breaks('allDone', {
        where: sheet.said,
        quote: match[0],
        printed: match[0],
        details: {
          indicator: inner(first.level3?.text ?? ''),
          target: first.target?.text ?? '',
          actual: first.actual!.text,
          count: rows.length,
        },
        working: [
          lineAt('文字', { ...cell, text: match[0] }),
          ...rows.slice(0, 12).map((row) => lineAt(row.level3?.text ?? '', row.actual!)),
        ],
        source: cell.source,
      }),
    ]
  })
}

/** 自评等级 is the band that the total falls into. */
export function grades({ worked, reading, said }: Sheet): readonly Judgement[] {
  const { grade } = worked
  const cell = reading.fields.grade
  const total = reading.total ?? reading.fields.headScore ?? null
  if (grade.verdict !== 'broken' || cell === undefined || total === null || grade.grade === null) return []
  return [
    breaks('grade', {
      where: `${said}自评等级`,
      printed: cell.text,
      expected: grade.grade,
      details: { total: total.text },
      working: [lineAt('总分', total), lineAt('等级', cell)],
      source: cell.source,
    }),
  ]
}
