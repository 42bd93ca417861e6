import type { Severity } from '../../core/finding.ts'
import { fractionOf } from '../../core/fraction.ts'
import type { NoticeCode } from '../../core/recomputed.ts'
import type { Cell } from '../../core/table.ts'
import { reasoned } from './awards.ts'
import { breaks, type Judgement } from './judgement.ts'
import { lineAt } from './figures.ts'
import type { Sheet } from './sheet.ts'
import { quoted } from '../name.ts'

const severities: Readonly<Record<NoticeCode, Severity>> = {
  'target repeated as actual': 'note',
  'unit changed': 'warning',
  'direction contradicts name': 'warning',
  'beaten by more than half': 'note',
  'target far below last year': 'note',
  'percentage above the whole': 'warning',
}

/** What a reviewer would ask of a target and its actual value; rows of one form that raise one question are one finding. */
export function aims(sheet: Sheet): readonly Judgement[] {
  return [
    ...(Object.keys(severities) as NoticeCode[]).flatMap((code): readonly Judgement[] => {
      const rows = sheet.worked.indicators.flatMap(({ indicator, comparison }) => {
        const notice = comparison.notices.find((one) => one.code === code)
        const { level3, target, actual, applicable } = sheet.reading.indicators[indicator]!
        const cell =
          code === 'direction contradicts name' || code === 'target far below last year'
            ? target
            : (actual ?? target)
        return notice === undefined || cell === null || !applicable || limitsTime(code, target)
          ? []
          : [{ notice, cell, name: level3?.text ?? '' }]
      })
      const [first] = rows
      if (first === undefined) return []
      return [
        breaks('aims', {
          code: `aim: ${code}`,
          severity: severities[code],
          where: `${sheet.said}${quoted(first.name)}`,
          printed: first.cell.text,
          details: { ...reasoned(first.notice.reason), ...(rows.length > 1 ? { count: rows.length } : {}) },
          working: rows.slice(0, 24).map(({ name, cell }) => lineAt(name, cell)),
          source: first.cell.source,
        }),
      ]
    }),
    ...aimless(sheet),
  ]
}

/** 「响应及时率 ≤1小时」 is loosely named, not turned round. */
const limitsTime = (code: NoticeCode, target: Cell | null): boolean =>
  code === 'direction contradicts name' &&
  /(?:秒|分钟|小时|日|天|周|个?月)内?$/.test(target?.text.trim() ?? '')

/** Points for an indicator that was never given a target: 「——」. */
function aimless(sheet: Sheet): readonly Judgement[] {
  const rows = sheet.worked.indicators.flatMap((line) => {
    const { level3, target, score, applicable } = sheet.reading.indicators[line.indicator]!
    const dash = line.target.kind === 'none' && line.target.why === 'dash'
    const earned = line.score.printed !== null && fractionOf(line.score.printed).numerator > 0n
    return applicable && dash && earned && level3 !== null && target !== null && score !== null
      ? [{ level3, target, score }]
      : []
  })
  const [first] = rows
  if (first === undefined) return []
  return [
    breaks('noTarget', {
      where: `${sheet.said}${quoted(first.level3.text)}`,
      quote: `${first.level3.text} ${first.target.text} ${first.score.text}`,
      printed: first.score.text,
      details: { target: first.target.text, ...(rows.length > 1 ? { count: rows.length } : {}) },
      working: rows.slice(0, 24).map(({ level3, score }) => lineAt(level3.text, score)),
      source: first.score.source,
    }),
  ]
}
