import type { Basis } from '../../../core/basis.ts'
import type { GradeBand, QualitativeBand, ScoringScheme } from '../../../core/scoring.ts'

/** 项目支出绩效评价管理办法: 定量、定性指标的记分, 等级. */
export const projectEvaluation: Basis = {
  notice: '财预〔2020〕10号《项目支出绩效评价管理办法》',
  verified: 'domain knowledge',
}

/** 「备注」 under the forms of Hubei, which print the whole rule. */
export const hubeiNotes: Basis = {
  notice: '鄂财绩发〔2020〕3号，自评表备注',
  verified: 'printed on the form',
}

/** 达成、部分达成、未达成: the national thresholds. */
export const nationalBands: readonly QualitativeBand[] = [
  { name: '达成预期指标', from: 80, to: 100 },
  { name: '部分达成预期指标并具有一定效果', from: 60, to: 80 },
  { name: '未达成预期指标且效果较差', from: 0, to: 60 },
]

/** Those of Hubei, where half is the lower threshold. */
export const hubeiBands: readonly QualitativeBand[] = [
  { name: '达成预期指标', from: 80, to: 100 },
  { name: '部分达成预期指标', from: 50, to: 80 },
  { name: '未达成预期指标', from: 0, to: 50 },
]

export const nationalGrades: readonly GradeBand[] = [
  { grade: '优', from: 90 },
  { grade: '良', from: 80 },
  { grade: '中', from: 60 },
  { grade: '差', from: 0 },
]

/** Words that some places print in their stead; which points they begin at differs, so only the words are told apart. */
export const gradeWords: Readonly<Record<string, string>> = {
  优: '优',
  优秀: '优',
  良: '良',
  良好: '良',
  中: '中',
  合格: '中',
  一般: '中',
  差: '差',
  不合格: '差',
  较差: '差',
}

/** What every scheme says alike. */
export const national: Pick<ScoringScheme, 'quantitative' | 'qualitative' | 'execution' | 'grades'> = {
  quantitative: {
    positive: 'actual over target',
    reverse: 'not said',
    capped: true,
    zeroTarget: 'all or nothing',
    beatenByFar: 'analyse, and reduce where the target was set too low',
  },
  qualitative: nationalBands,
  execution: 'points × rate',
  grades: nationalGrades,
}

export const hubei: typeof national = {
  quantitative: {
    positive: 'actual over target',
    reverse: 'target over actual',
    capped: true,
    zeroTarget: 'all or nothing',
    beatenByFar: 'not said',
  },
  qualitative: hubeiBands,
  execution: 'points × rate',
  grades: nationalGrades,
}
