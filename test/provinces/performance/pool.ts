import type { Chance } from '../../synthetic/random.ts'

/** Something that can be measured, and what is aimed at. */
export interface Measure {
  readonly name: string
  readonly kind: 'least' | 'most' | 'share' | 'zero' | 'words' | 'date'
  readonly aim: number
  readonly unit: string
  readonly words: string
  readonly met?: string
}

const least = (name: string, unit: string, aim: number): Measure => ({
  name,
  kind: 'least',
  aim,
  unit,
  words: '',
})
const most = (name: string, unit: string, aim: number): Measure => ({
  ...least(name, unit, aim),
  kind: 'most',
})
const share = (name: string, aim: number): Measure => ({ ...least(name, '%', aim), kind: 'share' })
const words = (name: string, said: string): Measure => ({ ...least(name, '', 0), kind: 'words', words: said })
const date = (name: string, said: string, met: string): Measure => ({
  ...words(name, said),
  kind: 'date',
  met,
})

const measures: Readonly<Record<string, readonly Measure[]>> = {
  数量: [
    least('巡查保养次数', '次', 48),
    least('开放接待人次', '万人次', 25),
    least('发放宣传手册数量', '份', 3000),
    least('举办业务培训班期数', '期', 12),
    least('维修改造房屋面积', '平方米', 860),
  ],
  质量: [
    share('设备完好率', 95),
    share('培训人员合格率', 90),
    { ...least('安全责任事故发生数', '起', 0), kind: 'zero' },
    share('维修验收通过率', 100),
    date('培训效果', '出勤率≥90%；考核通过率≥85%', '出勤率96%；考核通过率91%'),
  ],
  时效: [
    most('故障响应时间', '小时', 24),
    date('年度任务完成时间', '12月底前', '11月底'),
    share('资金拨付及时率', 95),
  ],
  成本: [most('单次维护费用', '元', 1500), most('人均培训费用', '元', 450), share('成本节约任务完成率', 100)],
  经济效益: [words('带动相关产业发展', '有所带动'), least('减少能源费用支出', '万元', 18)],
  社会效益: [words('公共服务水平', '明显提升'), least('受益群众人数', '人', 5200)],
  生态效益: [words('办公区域环境', '持续改善'), share('垃圾分类处置率', 90)],
  可持续影响: [words('长效管护机制', '逐步健全'), least('设施持续使用年限', '年', 5)],
  满意度: [share('服务群众满意度', 90), share('受训人员满意度', 92)],
  资金管理: [words('资金使用合规性', '合规'), words('管理制度健全性', '健全')],
  项目立项: [words('项目立项规范性', '规范'), words('绩效目标合理性', '合理')],
}

/** Some measures of a 二级指标. */
export function pool(level2: string, count: number, by: Chance): readonly Measure[] {
  const key = Object.keys(measures).find((word) => level2.includes(word))
  if (key === undefined) throw new Error(level2)
  return by.some(measures[key]!, count)
}
