import type { ScoreVerdict } from '../../core/recomputed.ts'
import type { ChosenScheme } from '../../core/scoring.ts'
import type { Language } from '../../core/voice.ts'

const zhCN = {
  title: '绩效自评得分',
  none: '没有读到自评表。',
  unscored: '这张表没有得分。',
  year: (year: number) => `${year} 年度`,
  scheme: '计分办法',
  noScheme: '认不出计分办法，得分无从重算。',
  how: {
    'rule printed on the form': '表上印有办法',
    'points printed': '按表上印的分值认定',
    form: '按表样认定',
    nearest: '按全国通行办法试算',
  } as Readonly<Record<ChosenScheme['how'], string>>,
  basis: '依据',
  columns: ['指标', '目标值', '完成值', '分值', '印的得分', '按办法', '判断'] as readonly string[],
  working: '算式与理由',
  place: '位置',
  form: '表',
  sheet: '得分',
  problems: '问题',
  verdicts: {
    holds: '相符',
    'holds within rounding': '舍入内相符',
    'above what the rule permits': '高于办法',
    below: '低于办法',
    'cannot tell': '无法判断',
    'not applicable': '不适用',
  } as Readonly<Record<ScoreVerdict, string>>,
  broken: '不符',
  execution: '预算执行',
  goal: '总目标',
  total: '总分',
  grade: '等级',
  scores: '各项得分之和',
  capped: (points: string) => `，不超过分值，得 ${points}`,
  counts: (above: number, below: number, unknown: number, holds: number) =>
    `相符 ${holds}，高于办法 ${above}，低于办法 ${below}，无法判断 ${unknown}`,
  method: '每一项按计分办法从目标值和完成值重新计算；能证明的才算错误。文件只在本机读取，未上传。',
  separator: '；',
}

export type ScoreWords = typeof zhCN

const en: ScoreWords = {
  title: 'Self-evaluation scores',
  none: 'No self-evaluation form was read.',
  unscored: 'This form has no scores.',
  year: (year) => `${year}`,
  scheme: 'Scheme',
  noScheme: 'No scoring scheme was recognised, so nothing is recomputed.',
  how: {
    'rule printed on the form': 'its rule is printed on the form',
    'points printed': 'told by the points printed',
    form: 'told by the form',
    nearest: 'the national rule, as a trial',
  },
  basis: 'basis',
  columns: ['Indicator', 'Target', 'Actual', 'Points', 'Printed', 'By the rule', 'Verdict'],
  working: 'Working and reason',
  place: 'Place',
  form: 'Form',
  sheet: 'Scores',
  problems: 'Findings',
  verdicts: {
    holds: 'agrees',
    'holds within rounding': 'agrees within rounding',
    'above what the rule permits': 'above the rule',
    below: 'below the rule',
    'cannot tell': 'cannot tell',
    'not applicable': 'not applicable',
  },
  broken: 'differs',
  execution: 'Budget execution',
  goal: 'Overall goal',
  total: 'Total',
  grade: 'Grade',
  scores: 'sum of the scores',
  capped: (points) => `, not above its points: ${points}`,
  counts: (above, below, unknown, holds) =>
    `${holds} agree, ${above} above the rule, ${below} below it, ${unknown} cannot be told`,
  method:
    'Every score is worked again from target and actual value by the scheme; only what is proven is an error. Files are read on this machine and never uploaded.',
  separator: '; ',
}

export const scoreWords: Readonly<Record<Language, ScoreWords>> = { 'zh-CN': zhCN, en }
