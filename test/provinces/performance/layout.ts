import type { PerformanceStage, PerformanceSubject } from '../../../src/core/performance.ts'
import type { GridRow } from './grid.ts'
import type { Made, Plan } from './made.ts'

/** How one place prints one form. */
export interface Layout {
  readonly name: string
  readonly plan: Plan
  readonly stage: PerformanceStage
  readonly subject: PerformanceSubject
  readonly title: (m: Made) => string
  /** Lines between the title and the table. */
  readonly lines?: (m: Made) => readonly string[]
  readonly width: number
  readonly grid: (m: Made) => readonly GridRow[]
}

export const evaluation = { stage: 'evaluation', subject: 'project' } as const

/** Where the money comes from, as the national form has it. */
export const national: Plan['sources'] = [
  ['current', '其中：当年财政拨款'],
  ['carried', '上年结转资金'],
  ['other', '其他资金'],
]

/** 产出 50, 效益 30, 满意度 10. */
export const fifty: Plan['levels'] = [
  [
    '产出指标',
    50,
    [
      ['数量指标', 2],
      ['质量指标', 2],
      ['时效指标', 1],
      ['成本指标', 1],
    ],
  ],
  [
    '效益指标',
    30,
    [
      ['社会效益指标', 1],
      ['可持续影响指标', 1],
    ],
  ],
  ['满意度指标', 10, [['服务对象满意度指标', 1]]],
]

/** With 成本 as a level of its own: 成本 20, 产出 40, 效益 20, 满意度 10. */
export const withCost: Plan['levels'] = [
  ['成本指标', 20, [['经济成本指标', 1]]],
  [
    '产出指标',
    40,
    [
      ['数量指标', 2],
      ['质量指标', 1],
      ['时效指标', 1],
    ],
  ],
  [
    '效益指标',
    20,
    [
      ['社会效益指标', 1],
      ['生态效益指标', 1],
    ],
  ],
  ['满意度指标', 10, [['服务对象满意度指标', 1]]],
]

/** The columns of the 资金 block on the national form. */
export const plainColumns = [
  ['initial', '年初预算数', 1],
  ['budget', '全年预算数', 1],
  ['executed', '全年执行数', 1],
  ['weight', '分值', 1],
  ['rate', '执行率', 1],
  ['score', '得分', 1],
] as const
