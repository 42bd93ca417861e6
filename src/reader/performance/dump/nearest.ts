import { normal } from '../../../core/normal.ts'
import type { PerformanceForm } from '../../../core/performance-form.ts'
import type { PerformanceReading, PerformanceStage, PerformanceSubject } from '../../../core/performance.ts'
import { performanceForms } from '../../../forms/performance/index.ts'
import { takesText } from '../../match/patterns.ts'
import type { Gathered } from './assemble.ts'

/** The declared form nearest to what was gathered, by stage, subject, title and parts. */
export function nearest(
  title: string,
  found: Gathered,
): Pick<PerformanceReading, 'form' | 'stage' | 'subject'> {
  const stage = stageOf(title, found)
  const subject = subjectOf(title, found)
  const [first, ...others] = performanceForms
    .filter((form) => form.arrangement === undefined)
    .map((form) => ({ form, likeness: likeness(form, title, found) + agreeing(form, stage, subject) }))
  const best = others.reduce((a, b) => (b.likeness > a.likeness ? b : a), first!)
  return { form: best.form.id, stage, subject }
}

const agreeing = (form: PerformanceForm, stage: PerformanceStage, subject: PerformanceSubject): number =>
  (form.stage === stage ? 40 : 0) + (form.subject === subject ? 40 : 0)

function stageOf(title: string, { columns }: Gathered): PerformanceStage {
  if (/监控/.test(title) || columns.includes('expected')) return 'monitoring'
  return columns.includes('actual') ? 'evaluation' : 'targets'
}

function subjectOf(title: string, { fields, funds }: Gathered): PerformanceSubject {
  if (fields.transferOwner !== undefined || /转移支付/.test(title)) return 'transfer'
  const whole = fields.basicTotal !== undefined || fields.functions !== undefined
  const money = funds.some((line) => line.part === 'basic' || /整体/.test(line.label))
  return /整体/.test(title) || whole || money ? 'whole' : 'project'
}

/** Counted in parts alike: of the columns of the indicators and of the money, and of the fields. */
function likeness(form: PerformanceForm, title: string, found: Gathered): number {
  const titled = [form.title, ...form.aliases].some((pattern) => takesText(pattern, normal(title)))
  return form.parts.reduce(
    (sum, part) => {
      if (part.kind === 'indicators')
        return (
          sum +
          shared(
            part.columns.map(({ column }) => column),
            found.columns,
          ) +
          pointsAlike(part.points, found)
        )
      if (part.kind === 'funds')
        return (
          sum +
          shared(
            part.columns.map(({ column }) => column),
            found.fundColumns,
          )
        )
      if (part.kind === 'fields') {
        const fields = part.lines.flat()
        return sum + fields.filter((field) => found.fields[field] !== undefined).length - fields.length / 2
      }
      if (part.kind === 'goals') return sum + (found.goals.some((goal) => goal.span === part.span) ? 1 : -1)
      return sum
    },
    titled ? 6 : 0,
  )
}

const shared = <T>(a: readonly T[], b: readonly T[]): number =>
  a.filter((one) => b.includes(one)).length -
  a.filter((one) => !b.includes(one)).length -
  b.filter((one) => !a.includes(one)).length

const pointsAlike = (points: number | undefined, found: Gathered): number =>
  points !== undefined &&
  found.points.some(({ of, cell }) => of === 'indicators' && cell.text === `${points}分`)
    ? 2
    : 0
