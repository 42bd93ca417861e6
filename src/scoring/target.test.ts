import { describe, expect, it } from 'vitest'
import { decimal } from '../core/amount.ts'
import type { Measure, Target } from '../core/target.ts'
import { readActual, readTarget } from './target.ts'

const figure = ({ number, unit }: Measure): string =>
  `${decimal(number.digits, number.decimals)}${unit.exponent === 0 ? '' : `e${unit.exponent}`}${unit.name}`

/** A reading in one line: 「满意率 ≥ 99%」, 「300元 … 4000元」. */
function spelt(target: Target): string {
  const named = target.name === null ? '' : `${target.name} `
  switch (target.kind) {
    case 'none':
      return `none: ${target.why}`
    case 'words':
      return target.grade === null ? 'words' : `words: ${target.grade}`
    case 'quantity':
      return `${named}${target.operator ?? '·'} ${figure(target.measure)}`
    case 'range':
      return `${named}${target.low.inclusive ? '[' : '('}${figure(target.low.measure)} … ${figure(target.high.measure)}${target.high.inclusive ? ']' : ')'}${target.condition ? ' condition' : ''}`
    case 'date':
      return `${target.by ? 'by' : 'on'} ${[target.day.year, target.day.month, target.day.day].map((part) => part ?? '?').join('-')}`
    case 'parts':
      return target.parts.map(spelt).join(' + ')
  }
}

describe('目标值怎么写都读得出，或明说是文字', () => {
  it.each([
    ['≥10次', '≥ 10次'],
    ['≥30 次', '≥ 30次'],
    ['大于等于 30 次', '≥ 30次'],
    ['大于 90%', '> 90%'],
    ['大约等于 80%', '≈ 80%'],
    ['小于等于 800,000 元', '≤ 800000元'],
    ['等于 100%', '= 100%'],
    ['$\\geq 3,000$ 件', '≥ 3000件'],
    ['$\\geq 90\\%$', '≥ 90%'],
    ['≤80分', '≤ 80分'],
    ['5.5%以内', '≤ 5.5%'],
    ['控制在 3.2%以内', '≤ 3.2%'],
    ['≤48 小时', '≤ 48小时'],
    ['不超过一天', '≤ 1天'],
    ['不少于2000 家', '≥ 2000家'],
    ['95%以上', '≥ 95%'],
    ['95%（含）以上', '≥ 95%'],
    ['85 分以上', '≥ 85分'],
    ['100 人左右', '≈ 100人'],
    ['1.2万', '· 1.2e4'],
    ['3 万人(次)', '· 3e4人次'],
    ['80 万人次', '· 80e4人次'],
    ['12 场/年', '· 12场/年'],
    ['1 次/年', '· 1次/年'],
    ['3000/张', '· 3000/张'],
    ['300 元-4000元', '[300元 … 4000元]'],
    ['5000—8000 元', '[5000元 … 8000元]'],
    ['1至2次', '[1次 … 2次]'],
    ['923.78 元/月（企业）、673.19元/月（灵活）', '企业 · 923.78元/月 + 灵活 · 673.19元/月'],
    ['企业 923.73 元/月；灵活 673.17 元/月', '企业 · 923.73元/月 + 灵活 · 673.17元/月'],
    ['2000 元/人', '· 2000元/人'],
    ['97%≦执行率≦100%', '执行率 [97% … 100%] condition'],
    ['97%≤执行率≤100%', '执行率 [97% … 100%] condition'],
    ['97%<执行率≤100%', '执行率 (97% … 100%] condition'],
    ['100%≥满意度≥90%', '满意度 [90% … 100%] condition'],
    ['≥97%且≤100%', '[97% … 100%] condition'],
    ['执行率≥97%', '执行率 ≥ 97%'],
    ['扫尾工程量≤5%', '扫尾工程量 ≤ 5%'],
    ['经费指标追加率≤10%', '经费指标追加率 ≤ 10%'],
    ['完成率 99%以上', '完成率 ≥ 99%'],
    ['考核合格率为 100%', '考核合格率 = 100%'],
    ['满意率100%', '满意率 · 100%'],
    ['投诉率≤5%', '投诉率 ≤ 5%'],
    ['0.96', '· 0.96'],
    ['1', '· 1'],
    ['98.00%', '· 98%'],
    ['≥0.5‰', '≥ 0.5e-1%'],
    ['百分之九十五', '· 95%'],
    ['2680', '· 2680'],
    ['最少各一次', '≥ 1次'],
    ['至少1次', '≥ 1次'],
    ['不低于50人次', '≥ 50人次'],
    ['2个社区', '· 2个'],
    ['400 ㎡', '· 400平方米'],
    ['26.1 岁', '· 26.1岁'],
    ['>6.00(次)', '> 6次'],
    ['=1.00(万人次)', '= 1e4人次'],
    ['=12.00(次)', '= 12次'],
    ['90.00(度)', '· 90度'],
    ['≥13459.00(平方米)', '≥ 13459平方米'],
    ['>=100百分比', '≥ 100%'],
    ['<=17万元', '≤ 17e4元'],
    ['≥１００％', '≥ 100%'],
    ['０', '· 0'],
    ['零', '· 0'],
    ['0起', '· 0起'],
    ['3个月内', '≤ 3月'],
    ['5个工作日内办结', '≤ 5工作日'],
    ['-5%', '· -5%'],
    ['2020 年底完成', 'by 2020-12-?'],
    ['12月底之前', 'by ?-12-?'],
    ['2026年12月31日前', 'by 2026-12-31'],
    ['2024-06-30', 'on 2024-6-30'],
    ['6月前全面完成', 'by ?-6-?'],
    ['年内完成', 'by ?-12-?'],
    ['调解率60%；结案率90%；仲裁终结率70%', '调解率 · 60% + 结案率 · 90% + 仲裁终结率 · 70%'],
    ['控制率达到 95%，落实率达到 95%，备案率达 100%', '控制率 ≥ 95% + 落实率 ≥ 95% + 备案率 ≥ 100%'],
    ['服务公司 215 家 派遣公司 205 家', '服务公司 · 215家 + 派遣公司 · 205家'],
    ['按政策规定时间', 'words'],
    ['新制卡 40 个工作日、补卡立等可取', 'words'],
    ['出现一户，认定一户，安置一户', 'words'],
    ['大于95%，得满分，每低一个百分点扣1分', 'words'],
    ['较上年提高', 'words'],
    ['可持续增长', 'words'],
    ['高度可持续', 'words'],
    ['12.34.56', 'words'],
    ['明显', 'words: excellent'],
    ['优质', 'words: excellent'],
    ['良好', 'words: good'],
    ['达标', 'words: achieved'],
    ['——', 'none: dash'],
    ['—', 'none: dash'],
    ['一', 'none: dash'],
    ['-', 'none: dash'],
    ['', 'none: blank'],
    ['无', 'words'],
    ['不适用', 'none: not applicable'],
    ['不低于50人次的个体心理咨询辅导', '≥ 50人次'],
    ['无生态效益指标', 'none: not applicable'],
  ])('「%s」', (text, expected) => {
    expect(spelt(readTarget(text))).toBe(expected)
    expect(readTarget(text).text).toBe(text)
  })

  it('符号和单位可以印在旁边的格里', () => {
    expect(spelt(readTarget('95', { sign: '≥', unit: '%' }))).toBe('≥ 95%')
    expect(spelt(readTarget('3', { sign: '正向指标', unit: '万人/次' }))).toBe('≥ 3e4人次')
    expect(spelt(readTarget('明显', { sign: '定性', unit: '无' }))).toBe('words: excellent')
    expect(spelt(readTarget('≤5%', { sign: '≥' }))).toBe('≤ 5%')
  })

  it.each([
    ['6100 次', '· 6100次'],
    ['99.70%', '· 99.7%'],
    ['完成', 'words: achieved'],
    ['1200余人', '≥ 1200人'],
    ['近1200人', '≈ 1200人'],
    ['已完成150人', '已完成 · 150人'],
    ['已按时完成', 'words: achieved'],
    ['未完成', 'words: not achieved'],
    ['基本完成', 'words'],
    ['部分达成年度指标并具有一定效果', 'words: partly achieved'],
    ['达成年度指标', 'words: achieved'],
    ['未达成年度指标且效果较差', 'words: not achieved'],
    ['5.5% 以内', '≤ 5.5%'],
    ['聘用制落实率达到 95%，备案率达 100%', '聘用制落实率 · 95% + 备案率 · 100%'],
    ['线上办案率 100%（2022 年未提指标）', '线上办案率 · 100%'],
  ])('实际完成值「%s」', (text, expected) => {
    expect(spelt(readActual(text))).toBe(expected)
  })

  it('再长再乱的格也不抛错，也不慢', () => {
    for (const text of [
      '9'.repeat(5000),
      '('.repeat(399),
      '≥'.repeat(400),
      '一'.repeat(399),
      '1家'.repeat(199),
      '，'.repeat(300),
      '已按时'.repeat(130),
      '全部及时'.repeat(99),
      ';'.repeat(90_000) + '一',
    ])
      expect(['words', 'none', 'parts', 'quantity']).toContain(readTarget(text).kind)
  })
})
