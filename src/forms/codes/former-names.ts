/** A 功能分类 name that is no longer the name of its code. */
export interface FormerName {
  readonly code: string
  readonly name: string
  /** Last fiscal year of the name; absent where the year of the change is not certain. */
  readonly until?: number
  /** The code was given up: where its money went. */
  readonly movedTo?: string
}

/** Renamings and moves that are certain enough to tell a writer about. Domain knowledge throughout. */
export const formerNames: readonly FormerName[] = [
  { code: '207', name: '文化体育与传媒支出', until: 2018 },
  { code: '210', name: '医疗卫生与计划生育支出', until: 2018 },
  { code: '220', name: '国土海洋气象等支出', until: 2018 },
  { code: '215', name: '资源勘探信息等支出', until: 2019 },
  { code: '20701', name: '文化', until: 2018 },
  { code: '20799', name: '其他文化体育与传媒支出', until: 2018 },
  { code: '2079999', name: '其他文化体育与传媒支出', until: 2018 },
  { code: '20805', name: '行政事业单位离退休', until: 2019 },
  { code: '2080501', name: '归口管理的行政单位离退休', until: 2019 },
  { code: '2080599', name: '其他行政事业单位离退休支出', until: 2019 },
  { code: '21001', name: '医疗卫生与计划生育管理事务', until: 2018 },
  { code: '21099', name: '其他医疗卫生与计划生育支出', until: 2018 },
  { code: '2109999', name: '其他医疗卫生与计划生育支出', until: 2018 },
  { code: '21301', name: '农业', until: 2019 },
  { code: '2130199', name: '其他农业支出', until: 2019 },
  { code: '21302', name: '林业', until: 2018 },
  { code: '2130299', name: '其他林业支出', until: 2018 },
  { code: '21599', name: '其他资源勘探信息等支出', until: 2019 },
  { code: '22001', name: '国土资源事务', until: 2018 },
  { code: '2200199', name: '其他国土资源事务支出', until: 2018 },
  { code: '22099', name: '其他国土海洋气象等支出', until: 2018 },
  { code: '2081105', name: '残疾人就业和扶贫' },
  { code: '2100409', name: '重大公共卫生专项' },
  { code: '2130804', name: '创业担保贷款贴息' },
  { code: '2010308', name: '信访事务', until: 2023, movedTo: '20140' },
  { code: '21005', name: '医疗保障', until: 2018, movedTo: '21011' },
]

/** First fiscal year of codes that are younger than the book of 2019. */
export const firstYears: Readonly<Record<string, number>> = {
  '224': 2019,
  '234': 2020,
  '20139': 2024,
  '20140': 2024,
  '20830': 2020,
}
