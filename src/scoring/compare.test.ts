import { describe, expect, it } from 'vitest'
import { spanSaid } from '../core/fraction.ts'
import { compareTarget } from './compare.ts'
import { readActual, readTarget } from './target.ts'

const compare = (name: string, target: string, actual: string, lastYear?: string) =>
  compareTarget(readTarget(target), readActual(actual), {
    name,
    ...(lastYear === undefined ? {} : { lastYear: readActual(lastYear) }),
  })
const shortly = (name: string, target: string, actual: string): string => {
  const { met, completion } = compare(name, target, actual)
  return `${met}${completion === null ? '' : ` ${spanSaid(completion, 4)}`}`
}

describe('实际完成值与目标相比', () => {
  it.each([
    // 名称、目标、实际、结论
    ['培训人数', '≥200人', '150人', 'unmet 0.75'],
    ['培训人数', '200', '250人', 'met 1.25'],
    ['参训人次', '≥3万人次', '24000人次', 'unmet 0.8'],
    ['投资额', '≥1亿元', '12000万元', 'met 1.2'],
    ['培训人数', '>200人', '200人', 'unmet 1'],
    ['城镇登记失业率', '5.5%以内', '2.55%', 'met 2.1569'],
    ['城镇登记失业率', '3.6%', '3.01%', 'met 1.196'],
    ['城镇登记失业率', '3.6%', '4.5%', 'unmet 0.8'],
    ['人均成本', '≤500元', '625元', 'unmet 0.8'],
    ['人均成本', '500元', '450元', 'cannot tell 0.9～1'],
    ['举办活动', '=12次', '9次', 'unmet 0.75'],
    ['举办活动', '=12次', '15次', 'cannot tell 0.8～1'],
    ['人均成本', '=500元', '450元', 'cannot tell 0.9～1'],
    ['招录人数', '100人左右', '162人', 'cannot tell 0.6173～1'],
    ['预算完成率', '97%≤执行率≤100%', '98.5%', 'met 1'],
    ['预算完成率', '97%≤执行率≤100%', '34%', 'unmet 0.3505'],
    ['预算完成率', '97%≤执行率≤100%', '104%', 'unmet 0.9615'],
    ['重大事件', '0起', '0', 'met 1'],
    ['重大事件', '0起', '2起', 'unmet 0'],
    ['参会人数', '≥0人', '3人', 'cannot tell'],
    ['满意率', '≥95%', '98', 'met 1.0316'],
    ['满意率', '≥95%', '0.96', 'met 1.0105'],
    ['满意率', '0.95', '96%', 'met 1.0105'],
    ['失业率', '≤5.5%', '0.8', 'cannot tell'],
    ['入驻企业', '40家', '43个', 'met 1.075'],
    ['受益人数', '≥40人', '43户', 'cannot tell'],
    ['办理时限', '≤5个工作日', '4小时', 'cannot tell'],
    ['增长率', '≥8%', '-2%', 'unmet'],
    ['完成时间', '2024年12月31日前', '2024年11月', 'met'],
    ['完成时间', '12月底前', '2024年10月20日', 'met'],
    ['完成时间', '6月底前', '2024年8月', 'unmet'],
    ['完成时间', '6月前完成', '完成', 'met'],
    ['完成时间', '2024年12月31日前', '100%', 'met'],
    ['结案情况', '调解率60%；结案率90%', '调解率45%；结案率95%', 'unmet 0.875'],
    ['结案情况', '调解率60%；结案率90%；终结率70%', '调解率72%；结案率95%', 'cannot tell 0.6667～1'],
    ['年检家数', '100家', '服务公司 215 家 派遣公司 205 家', 'met'],
    ['政策效果', '明显', '明显', 'met'],
    ['政策效果', '优', '良好', 'unmet'],
    ['政策效果', '优良中低差', '优', 'met'],
    ['政策效果', '优良中低差', '良', 'cannot tell'],
    ['政策效果', '好/坏', '好', 'met'],
    ['政策效果', '良好', '优秀', 'met'],
    ['政策效果', '良好', '有所提升', 'cannot tell'],
    ['政策效果', '高度可持续', '100%', 'met 1'],
    ['覆盖率', '1.70%', '达标', 'met'],
    ['覆盖率', '1.70%', '未达标', 'unmet'],
    ['覆盖率', '——', '95%', 'cannot tell'],
    ['覆盖率', '≥95%', '', 'cannot tell'],
    ['结案率', '≥90%', '≥90%', 'cannot tell'],
    ['结案率', '≥85%', '90%以上', 'met'],
    ['结案率', '≥90%', '≥80%', 'cannot tell'],
    ['失业率', '≤5.5%', '5%以内', 'met'],
    ['参会人数', '≥1000人', '1200余人', 'met'],
    ['参会人数', '≥1000人', '超900人', 'cannot tell'],
    ['重大事故', '0起', '未发生', 'met'],
  ])('%s：%s ← %s', (name, target, actual, expected) => {
    expect(shortly(name, target, actual)).toBe(expected)
  })

  const codes = (name: string, target: string, actual: string, lastYear?: string) =>
    compare(name, target, actual, lastYear).notices.map(({ code }) => code)

  it('把目标的写法抄作实际数，说得出；数碰巧相等，不说', () => {
    expect(codes('结案率', '≥90%', '≥90%')).toEqual(['target repeated as actual'])
    expect(codes('结案率', '$\\geq 90\\%$', '不低于90%')).toEqual(['target repeated as actual'])
    expect(codes('失业率', '控制在5.5%以内', '5.5%以内')).toEqual(['target repeated as actual'])
    expect(codes('执行率', '97%≤执行率≤100%', '97%≦执行率≦100%')).toEqual(['target repeated as actual'])
    expect(codes('结案率', '100%', '100%')).toEqual([])
    expect(codes('人均标准', '300元-4000元', '300元-4000元')).toEqual([])
    expect(codes('政策效果', '明显', '明显')).toEqual([])
  })

  it('方向与名称相反才说，说不准的名称不说', () => {
    expect(codes('城镇登记失业率', '≥5%', '4%')).toContain('direction contradicts name')
    expect(codes('群众满意度', '≤80分', '85分')).toContain('direction contradicts name')
    expect(codes('投诉处理率', '≥95%', '96%')).toEqual([])
    expect(codes('失业率下降', '≥1%', '1%')).toEqual([])
    expect(codes('人均成本', '≥5元', '5元')).toEqual([])
    expect(codes('预算执行率', '≤98%', '97%')).toEqual([])
    expect(codes('群众满意度', '≤100%', '98%')).toEqual([])
    expect(codes('三公经费增长率', '≤0%', '0%')).toEqual([])
    expect(codes('挽回经济损失', '≥100万元', '120万元')).toEqual([])
    expect(codes('查处违法案件数', '≥10件', '12件')).toEqual([])
    expect(codes('安全事故发生率', '≥0.1%', '0%')).toContain('direction contradicts name')
  })

  it('单位变了、超额过半、目标远低于上年，各有一条', () => {
    expect(codes('受益人数', '≥40人', '43户')).toEqual(['unit changed'])
    expect(codes('年检家数', '1200家', '5200家')).toEqual(['beaten by more than half'])
    expect(codes('年检家数', '1200家', '1800家')).toEqual([])
    expect(codes('城镇登记失业率', '≤5.5%', '2.55%')).toEqual([])
    expect(codes('年检家数', '≥1200家', '1300家', '5000家')).toEqual(['target far below last year'])
    expect(codes('群众满意度', '≥90%', '102%')).toEqual(['percentage above the whole'])
  })
})
