import type { ScoringScheme } from '../../../core/scoring.ts'
import { hubei, hubeiNotes } from './rules.ts'

/** 预算执行 20、年度绩效目标 80 (产出 40、效益 30、满意度 10; or 40 and 40 where satisfaction is not assessed). */
export const hubei2020: ScoringScheme = {
  ...hubei,
  id: 'hubei-2020',
  name: '预算执行 20、绩效指标 80',
  region: '湖北省',
  years: { from: 2020 },
  subjects: ['project', 'transfer', 'whole'],
  parts: [
    { of: 'execution', points: 20 },
    { of: 'indicators', points: 80 },
  ],
  satisfactionMayBeLeftOut: true,
  basis: hubeiNotes,
}

/** 预算执行 20、项目绩效总目标 20、年度绩效指标 60. */
export const wuhanProject2022: ScoringScheme = {
  ...hubei,
  id: 'wuhan-2022-project',
  name: '预算执行 20、总目标 20、年度绩效指标 60',
  region: '湖北省武汉市江汉区',
  years: { from: 2022 },
  subjects: ['project'],
  parts: [
    { of: 'execution', points: 20 },
    { of: 'goal', points: 20 },
    { of: 'indicators', points: 60 },
  ],
  satisfactionMayBeLeftOut: true,
  basis: hubeiNotes,
}

/** 预算执行 20, and the 80 others shared among the goals of the year. */
export const wuhanWhole2022: ScoringScheme = {
  ...hubei,
  id: 'wuhan-2022-whole',
  name: '预算执行 20、年度目标 80',
  region: '湖北省武汉市江汉区',
  years: { from: 2022 },
  subjects: ['whole'],
  parts: [
    { of: 'execution', points: 20 },
    { of: 'indicators', points: 80 },
  ],
  satisfactionMayBeLeftOut: true,
  basis: hubeiNotes,
}

/** 预算执行 16 and 84 for the indicators. */
export const wuchang2024: ScoringScheme = {
  ...hubei,
  id: 'wuchang-2024',
  name: '预算执行 16、绩效目标 84',
  region: '湖北省武汉市武昌区',
  years: { from: 2024 },
  subjects: ['whole', 'project'],
  parts: [
    { of: 'execution', points: 16 },
    { of: 'indicators', points: 84 },
  ],
  satisfactionMayBeLeftOut: true,
  basis: { notice: '自评报告所述的分值分配', verified: 'printed on the form' },
}
