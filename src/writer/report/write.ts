import type { PerformanceForm } from '../../core/performance-form.ts'
import type { ScoredPlan } from '../../core/plan.ts'
import type { ReportBlock, ReportTopic, WrittenReport } from '../../core/report.ts'
import { reportLayouts, reportSubjects, type ReportChapter } from '../../forms/performance/report.ts'
import * as conclusion from './conclusion.ts'
import * as evidence from './evidence.ts'
import { factsOf } from './facts.ts'

const told: Readonly<Partial<Record<ReportTopic, conclusion.Told>>> = {
  score: conclusion.score,
  completion: conclusion.completion,
  execution: conclusion.execution,
  met: conclusion.met,
  unmet: conclusion.unmet,
  problems: conclusion.problems,
  measures: conclusion.measures,
  basics: evidence.basics,
  organisation: evidence.organisation,
  analysis: evidence.analysis,
  applied: () => [conclusion.question('applied')],
  other: evidence.other,
}

/**
 * The report that goes with a scored form: every amount, rate, score and met or unmet indicator comes from the plan; where only a
 * person can answer stands a question that says what is expected. Nothing for a form that was not scored.
 */
export function writeReport(form: PerformanceForm, scored: ScoredPlan): WrittenReport | null {
  if (form.stage !== 'evaluation' || scored.scheme === null || scored.scores.length === 0) return null
  const facts = factsOf(form, scored)
  const layout = reportLayouts[0]!
  const blocks = numbered(
    layout.chapters.flatMap((chapter): readonly ReportBlock[] => [
      headingOf(chapter),
      ...(told[chapter.topic]?.(facts) ?? []).map(asked),
    ]),
  )
  return {
    layout: layout.id,
    title: `${facts.year}${facts.who}${kinds[form.subject]}绩效自评报告`,
    blocks,
    questions: blocks.filter(({ kind }) => kind === 'question').length,
  }
}

const kinds: Readonly<Record<PerformanceForm['subject'], string>> = {
  project: '项目',
  whole: '部门整体支出',
  transfer: '转移支付',
}

const headingOf = ({ level, topic, title }: ReportChapter): ReportBlock => ({
  kind: 'heading',
  level,
  topic,
  text: title,
})

/** A question in the words of the declaration. */
const asked = (block: ReportBlock): ReportBlock =>
  block.kind === 'question'
    ? {
        ...block,
        text: `【待填：${reportSubjects[block.topic].asks ?? reportSubjects[block.topic].title.zh}】`,
      }
    : block

const chinese = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const

/** 「一、」「（一）」「1.」 before each heading, counted afresh under every higher one. */
function numbered(blocks: readonly ReportBlock[]): readonly ReportBlock[] {
  const counts = [0, 0, 0]
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    const n = ++counts[block.level - 1]!
    counts.fill(0, block.level)
    const sign = chinese[n - 1] ?? String(n)
    const ordinal = block.level === 1 ? `${sign}、` : block.level === 2 ? `（${sign}）` : `${n}.`
    return { ...block, text: `${ordinal}${block.text}` }
  })
}
