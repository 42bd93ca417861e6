import type { ScoringScheme } from '../../../core/scoring.ts'
import { national, projectEvaluation } from './rules.ts'

/** 预算执行率 10、产出 50、效益 30、服务对象满意度 10. */
export const national2020: ScoringScheme = {
  ...national,
  id: 'national-2020',
  name: '预算执行率 10、产出 50、效益 30、满意度 10',
  years: { from: 2020 },
  subjects: ['project', 'whole', 'transfer'],
  parts: [
    { of: 'execution', points: 10 },
    { of: 'indicators', level1: '产出指标', points: 50 },
    { of: 'indicators', level1: '效益指标', points: 30 },
    { of: 'indicators', level1: '满意度指标', points: 10 },
  ],
  satisfactionMayBeLeftOut: false,
  basis: projectEvaluation,
}

/** With 成本 as a level of its own: 成本 20、产出 40、效益 20、满意度 10. */
export const nationalWithCost: ScoringScheme = {
  ...national,
  id: 'national-2021',
  name: '预算执行率 10、成本 20、产出 40、效益 20、满意度 10',
  years: { from: 2021 },
  subjects: ['project', 'whole', 'transfer'],
  parts: [
    { of: 'execution', points: 10 },
    { of: 'indicators', level1: '成本指标', points: 20 },
    { of: 'indicators', level1: '产出指标', points: 40 },
    { of: 'indicators', level1: '效益指标', points: 20 },
    { of: 'indicators', level1: '满意度指标', points: 10 },
  ],
  satisfactionMayBeLeftOut: false,
  basis: {
    notice: '财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》',
    verified: 'domain knowledge',
  },
}

/** 执行率 10 and 绩效指标 90, shared among the levels as the body sees fit: 「分值权重（90分）」. */
export const tenAndNinety: ScoringScheme = {
  ...national,
  id: 'execution-10-indicators-90',
  name: '预算执行率 10、绩效指标 90',
  years: { from: 2020 },
  subjects: ['project', 'whole', 'transfer'],
  parts: [
    { of: 'execution', points: 10 },
    { of: 'indicators', points: 90 },
  ],
  satisfactionMayBeLeftOut: false,
  basis: projectEvaluation,
}
