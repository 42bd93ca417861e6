import { divideRound, fixed } from './amount.ts'
import * as english from './en/plan.ts'
import type { Details } from './finding.ts'
import { percentSaid, type Fraction } from './fraction.ts'
import { fill } from './message.ts'
import type { PlanProblem, PlanScore, ScoredPlan } from './plan.ts'
import { sayReason } from './say-scoring.ts'
import { voiceOf, type Language } from './voice.ts'
import * as chinese from './zh-CN/plan.ts'

const say = (template: string, details: Details, language: Language): string =>
  fill(template, details, {}, language === 'en' ? ', ' : '、') ??
  template.replace(/[：:“（(]?[^，,：:“（(]*\{[^。.]*/, '')

/** Points to the hundredth: 「9.47」, 「10」. */
export const pointsSaid = (value: Fraction): string =>
  fixed(divideRound(value.numerator * 100n, value.denominator), 2).replace(/\.?0+$/, '')

/** 「indicators[2].weight:14」 is 「indicators[2].weight（第 14 行）」; 「B7」 is 「B7」. */
export function placeSaid(at: string, language: Language): string {
  const found = /^(.*):(\d+)$/.exec(at)
  if (found === null) return at
  const [, path = '', line = ''] = found
  const where = language === 'en' ? `line ${line}` : `第 ${line} 行`
  return path === '' ? where : language === 'en' ? `${path} (${where})` : `${path}（${where}）`
}

/** A problem of a plan in one line, its place first. */
export function sayPlanProblem({ code, at, details }: PlanProblem, language: Language): string {
  const words: Readonly<Record<string, string>> = language === 'en' ? english.plan : chinese.plan
  const first = details['first']
  const placed = typeof first === 'string' ? { ...details, first: placeSaid(first, language) } : details
  const template = words[code]
  const said =
    template === undefined ? saidByMeasuring(code, details, language) : say(template, placed, language)
  const place = placeSaid(at, language)
  return place === '' ? said : `${place}${language === 'en' ? ': ' : '：'}${said}`
}

/** What measuring a ledger found wrong, in one line. */
function saidByMeasuring(code: string, details: Details, language: Language): string {
  const { title, message } = voiceOf(language).problem(code, details)
  const gap = language === 'en' ? '. ' : '。'
  return message === '' ? title : `${title}${gap}${message.replaceAll('\n', language === 'en' ? ' ' : '')}`
}

/** How a score came about, in one line: the arithmetic, then the reason. */
export function sayPlanScore(score: PlanScore, language: Language): string {
  const words = language === 'en' ? english.planScoring : chinese.planScoring
  const kind = score.of === 'execution' ? 'execution' : score.how === 'rule' ? 'share' : score.how
  const details = {
    weight: pointsSaid(score.weight),
    points: pointsSaid(score.points),
    share: score.share === null ? '' : percentSaid(score.share),
  }
  const reason = score.reason === null ? '' : sayReason(score.reason, language).replace(/[。.]$/, '')
  return `${say(words[kind], details, language)}${reason === '' ? '' : `${language === 'en' ? '; ' : '；'}${reason}`}`
}

/** The lines under a finished form: the scheme, every score with its working, the total. */
export function scoringNotes(
  { scheme, scores, total, grade }: ScoredPlan,
  language: Language,
): readonly string[] {
  if (scheme === null || scores.length === 0) return []
  const words = language === 'en' ? english.planScoring : chinese.planScoring
  const lines = scores.map((score, i) => {
    const working = sayPlanScore(score, language)
    return say(words.line, { number: i + 1, name: score.name, working }, language)
  })
  const graded = grade === null ? '' : say(words.grade, { grade }, language)
  return [
    say(words.heading, { scheme: scheme.name, basis: scheme.basis.notice }, language),
    ...lines,
    ...(total === null ? [] : [words.total.replace('{total}', pointsSaid(total)).replace('{grade}', graded)]),
  ]
}
