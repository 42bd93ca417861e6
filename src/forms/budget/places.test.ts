import { describe, expect, it } from 'vitest'
import type { Table } from '../../core/table.ts'
import { budgetRelations } from './index.ts'
import { named, read, table, worked } from './typed.fixture.ts'

describe('没有见过的地方', () => {
  it('中央部门收支总表：使用非财政拨款结余、上年结转在本年收入合计之下', () => {
    const summary = table(
      '部门收支总表',
      '收入/项目|收入/预算数|支出/项目|支出/预算数',
      '一、一般公共预算拨款收入|100.00|一、科学技术支出|90.00',
      '二、政府性基金预算拨款收入||二、社会保障和就业支出|45.00',
      '三、国有资本经营预算拨款收入||三、住房保障支出|15.00',
      '四、事业收入|20.00||',
      '五、事业单位经营收入|5.00||',
      '六、其他收入|5.00||',
      '本年收入合计|130.00|本年支出合计|150.00',
      '使用非财政拨款结余|3.00|结转下年|3.00',
      '上年结转|20.00||',
      '收入总计|153.00|支出总计|153.00',
    )
    expect(read(summary)[0]?.form).toBe('budget-01')
    const { holds, broken } = worked(summary)
    for (const id of [
      'current-income',
      'total-income',
      'current-expenditure',
      'total-expenditure',
      'balance',
    ])
      expect(holds).toContain(`budget-01/${id}`)
    expect(broken).toEqual(new Set())
  })

  it('中央一般公共预算支出表：上年执行数、本年预算数、增减并列', () => {
    const [reading] = read(
      table(
        '一般公共预算支出表',
        '功能分类科目/科目编码|功能分类科目/科目名称|2025年执行数|2026年预算数/小计|2026年预算数/基本支出|2026年预算数/项目支出|2026年预算数比2025年执行数/增减额',
        '205|教育支出|10.00|12.00|2.00|10.00|2.00',
        '20508|进修及培训|10.00|12.00|2.00|10.00|2.00',
        '2050803|培训支出|10.00|12.00|2.00|10.00|2.00',
        '合计||10.00|12.00|2.00|10.00|2.00',
      ),
    )
    expect(reading?.form).toBe('budget-05')
    expect(named(reading)).toBe('total basic project')
  })

  it('湖北收入总表：按单位，本年收入与上年结转结余两组', () => {
    const [reading] = read(
      table(
        '收入总表',
        '部门（单位）代码|部门（单位）名称|合计|本年收入/小计|本年收入/一般公共预算|本年收入/政府性基金预算|本年收入/国有资本经营预算|本年收入/财政专户管理资金|本年收入/单位资金/小计|本年收入/单位资金/事业收入|本年收入/单位资金/其他收入|上年结转结余/小计|上年结转结余/一般公共预算',
        '合计||120.00|110.00|100.00||||10.00|4.00|6.00|10.00|10.00',
        '101|某局|120.00|110.00|100.00||||10.00|4.00|6.00|10.00|10.00',
        '101001|某局本级|120.00|110.00|100.00||||10.00|4.00|6.00|10.00|10.00',
      ),
    )
    expect(reading?.form).toBe('budget-02-units')
    expect(named(reading)).toBe(
      'total current generalPublic fund stateCapital special unit institution other carried carriedGeneralPublic',
    )
    expect(reading?.strange.columns).toEqual([])
  })

  it('湖南县级收支总表：收入、功能、部门经济、政府经济四栏并列', () => {
    const summary = table(
      '收支总表',
      '收入/项目|收入/本年预算|支出/项目（按功能分类）|支出/本年预算|支出/项目（按部门预算经济分类）|支出/本年预算|支出/项目（按政府预算经济分类）|支出/本年预算',
      '一、一般公共预算拨款收入|80.00|一、一般公共服务支出|60.00|一、基本支出|70.00|一、机关工资福利支出|50.00',
      '其中：经费拨款|80.00|二、外交支出||工资福利支出|50.00|二、机关商品和服务支出|30.00',
      '二、政府性基金预算拨款收入||三、国防支出||商品和服务支出|20.00|三、机关资本性支出（一）|',
      '三、其他收入|10.00|八、社会保障和就业支出|30.00|二、项目支出|20.00|九、对个人和家庭的补助|10.00',
      '本年收入合计|90.00|本年支出合计|90.00|本年支出合计|90.00|本年支出合计|90.00',
      '收入总计|90.00|支出总计|90.00|支出总计|90.00|支出总计|90.00',
    )
    const { holds, broken } = worked(summary)
    expect(read(summary)[0]?.columns.map((column) => column.column)).toEqual([
      'income',
      'expenditure',
      'economic',
      'government',
    ])
    for (const id of [
      'balance',
      'balance-economic',
      'balance-government',
      'current-economic',
      'current-government',
    ])
      expect(holds).toContain(`budget-01/${id}`)
    expect(broken).toEqual(new Set())
  })

  it('四川收支总表：用事业基金弥补收支差额、事业单位结余分配', () => {
    const summary = table(
      '部门收支总表',
      '收入/项目|收入/2026年预算数|支出/项目|支出/2026年预算数',
      '一、一般公共预算拨款收入|50.00|一、教育支出|55.00',
      '二、事业收入|10.00|二、卫生健康支出|6.00',
      '本年收入合计|60.00|本年支出合计|61.00',
      '七、用事业基金弥补收支差额|2.00|三十一、事业单位结余分配|1.00',
      '八、上年结转||三十二、结转下年|',
      '收入总计|62.00|支出总计|62.00',
    )
    const { holds, broken } = worked(summary)
    expect(holds).toContain('budget-01/total-income')
    expect(holds).toContain('budget-01/total-expenditure')
    expect(broken).toEqual(new Set())
  })

  it('广东收支总体情况表：“其他资金”是一笔钱，支出按性质列', () => {
    const summary = table(
      '收支总体情况表',
      '收入/项目|收入/2026年预算|支出/项目|支出/2026年预算',
      '一、预算拨款|70.00|一、基本支出|50.00',
      '二、财政专户拨款|5.00|二、项目支出|40.00',
      '三、其他资金|15.00|三、事业单位经营支出|',
      '本年收入合计|90.00|本年支出合计|90.00',
      '四、上年结转||五、结转下年|',
      '收入总计|90.00|支出总计|90.00',
    )
    const { holds, broken } = worked(summary)
    expect(holds).toContain('budget-01/total-income-with-other-funds')
    expect(holds).toContain('budget-01/natures')
    expect(broken).toEqual(new Set())
  })

  it('北京收支总表：本年其他资金收入含财政专户', () => {
    const summary = table(
      '收支总表',
      '收入/项目|收入/预算数|支出/项目|支出/预算数',
      '一、本年财政拨款收入|90.00|一、一般公共服务支出|95.00',
      '1.一般公共预算拨款收入|90.00|二、教育支出|7.00',
      '2.政府性基金预算拨款收入|||',
      '二、本年其他资金收入|10.00||',
      '4.财政专户管理资金收入|4.00||',
      '5.事业收入|6.00||',
      '本年收入合计|100.00|本年支出合计|102.00',
      '10.上年结转结余|2.00|年终结转结余|',
      '收入总计|102.00|支出总计|102.00',
    )
    const { holds, broken } = worked(summary)
    expect(holds).toContain('budget-01/other-funds')
    expect(holds).toContain('budget-01/total-income')
    expect(broken).toEqual(new Set())
  })

  it('上级补助收入列在本年收入合计之下也不误报', () => {
    const rows = (superior: string): Table =>
      table(
        '收支总体情况表',
        '收入/项目|收入/预算数|支出/项目|支出/预算数',
        '一、财政拨款收入|70.00|一、教育支出|75.00',
        '二、其他收入|5.00|二、卫生健康支出|5.00',
        '本年收入合计|75.00|本年支出合计|80.00',
        `上级补助收入|${superior}|结转下年|`,
        '收入总计|80.00|支出总计|80.00',
      )
    expect(worked(rows('5.00')).broken).toEqual(new Set())
    expect(worked(rows('6.00')).broken).toContain('budget-01/total-income')
  })

  it('错一个数就有关系不成立，没错的不受牵连', () => {
    const expenditure = (project: string): Table =>
      table(
        '支出总表',
        '科目编码|科目名称|合计|基本支出|项目支出|事业单位经营支出',
        '合计||100.00|60.00|40.00|',
        '205|教育支出|100.00|60.00|40.00|',
        '20502|普通教育|100.00|60.00|40.00|',
        `2050204|高中教育|70.00|50.00|${project}|`,
        '2050299|其他普通教育支出|30.00|10.00|20.00|',
      )
    expect(worked(expenditure('20.00')).broken).toEqual(new Set())
    expect(worked(expenditure('21.00')).broken).toEqual(new Set(['budget-03/total', 'budget-03/tree']))
  })

  it('人员经费与公用经费没有小计时，合计是它们与项目支出之和', () => {
    const { holds, broken } = worked(
      table(
        '支出预算总表',
        '科目编码|科目名称|总计|基本支出/人员支出|基本支出/公用经费|项目支出',
        '合计||100.00|50.00|10.00|40.00',
        '205|教育支出|100.00|50.00|10.00|40.00',
      ),
    )
    expect(holds).toContain('budget-03/total')
    expect(broken).toEqual(new Set())
  })

  it('“三公”：两年并列的一行表、竖排表', () => {
    const row = table(
      '“三公”经费预算财政拨款支出预算表',
      '2025年预算数/合计|2025年预算数/因公出国（境）费|2025年预算数/公务用车购置及运行费/小计|2025年预算数/公务用车购置及运行费/公务用车购置费|2025年预算数/公务用车购置及运行费/公务用车运行费|2025年预算数/公务接待费|2026年预算数/合计|2026年预算数/因公出国（境）费|2026年预算数/公务用车购置及运行费/小计|2026年预算数/公务用车购置及运行费/公务用车购置费|2026年预算数/公务用车购置及运行费/公务用车运行费|2026年预算数/公务接待费',
      '9.00|1.00|6.00|2.00|4.00|2.00|8.00|1.00|5.00|1.00|4.00|2.00',
    )
    expect(named(read(row)[0])).toBe(
      'totalPrior abroadPrior vehiclesPrior purchasePrior runningPrior hospitalityPrior total abroad vehicles purchase running hospitality',
    )
    expect(worked(row).broken).toEqual(new Set())
    const list = table(
      '一般公共预算“三公”经费支出预算表',
      '项目|2025年预算数|2026年预算数|增减额',
      '合计|9.00|8.00|-1.00',
      '1.因公出国（境）费用|1.00|1.00|0.00',
      '2.公务接待费|2.00|2.00|0.00',
      '3.公务用车费|6.00|5.00|-1.00',
      '其中：（1）公务用车运行维护费|4.00|4.00|0.00',
      '（2）公务用车购置费|2.00|1.00|-1.00',
    )
    const [reading] = read(list)
    expect(reading?.form).toBe('budget-07-list')
    expect(named(reading)).toBe('prior total change')
    const { holds, broken } = worked(list)
    expect(holds).toContain('budget-07-list/change')
    expect(holds).toContain('budget-07-list/vehicles')
    expect(broken).toEqual(new Set())
  })

  it('“三公”表里并列会议费、培训费：合计含不含它们说不清时只提问', () => {
    const columns =
      '当年/合计|当年/“三公”经费预算/小计|当年/“三公”经费预算/因公出国（境）费用|当年/“三公”经费预算/公务接待费|当年/“三公”经费预算/公务用车购置及运行维护费/小计|当年/会议费|当年/培训费'
    const beside = (overall: string): Table =>
      table('“三公”经费及会议费、培训费支出预算表', columns, `${overall}|8.00|1.00|2.00|5.00|3.00|4.00`)
    expect(named(read(beside('15.00'))[0])).toBe('overall total abroad hospitality vehicles meeting training')
    expect(worked(beside('15.00')).broken).toEqual(new Set())
    expect(worked(beside('16.00')).broken).toEqual(new Set(['budget-07/overall']))
    const untold = table(
      '“三公”经费、会议费、培训费支出预算表',
      '合计|因公出国（境）费|公务用车购置及运行费|公务接待费|会议费|培训费',
      '15.00|1.00|5.00|2.00|3.00|4.00',
    )
    const { broken } = worked(untold)
    const graves = budgetRelations.filter(({ id, severity }) => broken.has(id) && severity === 'error')
    expect(graves).toEqual([])
  })

  it('小计旁只列一项“其中”，不当作相加', () => {
    const { broken } = worked(
      table(
        '收入总表',
        '单位名称|合计|财政拨款/小计|财政拨款/其中：一般公共预算拨款|事业收入',
        '合计|100.00|90.00|60.00|10.00',
        '某局|100.00|90.00|60.00|10.00',
      ),
    )
    expect(broken).toEqual(new Set())
  })

  it('财政专户分教育收费和其他两栏，合计含两栏', () => {
    const income = (total: string): Table =>
      table(
        '收入总体情况表',
        '单位名称|合计|财政拨款收入/一般公共预算|财政专户拨款收入/教育收费|财政专户拨款收入/其他专户收入拨款|其他资金收入/事业收入',
        `合计|${total}|50.00|3.00|4.00|5.00`,
        `某局|${total}|50.00|3.00|4.00|5.00`,
      )
    expect(named(read(income('62.00'))[0])).toBe('total generalPublic educationFee otherSpecial institution')
    expect(worked(income('62.00')).broken).toEqual(new Set())
    expect(worked(income('58.00')).broken).toContain('budget-02-units/total')
  })

  it('项目支出表：按单位列项目，资金来源各栏', () => {
    const [reading] = read(
      table(
        '项目支出表',
        '单位名称|项目名称|合计|本年拨款/一般公共预算|本年拨款/政府性基金预算|本年拨款/国有资本经营预算|财政拨款结转结余/一般公共预算|财政专户管理资金|单位资金',
        '合计||30.00|20.00|||4.00||6.00',
        '某局|某项目|30.00|20.00|||4.00||6.00',
      ),
    )
    expect(reading?.form).toBe('budget-10')
    expect(named(reading)).toBe('total generalPublic fund stateCapital carriedGeneralPublic special unit')
    expect(reading?.strange.columns).toEqual([])
  })

  it.each([
    ['政府性基金预算“三公”经费支出预算表', null],
    ['2026年单位预算收支总表', 'budget-01'],
    ['部门收支预算总体情况表', 'budget-01'],
    ['一般公共预算当年拨款支出预算表', 'budget-05'],
    ['财政拨款支出预算表（部门经济分类科目）', null],
    ['一般公共预算财政拨款基本支出预算表', 'budget-06'],
    ['财政拨款“三公”经费支出预算表', 'budget-07'],
    ['政府性基金预算财政拨款支出预算表', 'budget-08'],
    ['国有资本经营预算财政拨款支出预算表', 'budget-09'],
    ['项目支出预算明细表', 'budget-10'],
    ['政府购买服务支出预算表', 'budget-13'],
    ['收入支出决算总表', null],
    ['财政拨款“三公”经费支出决算表', null],
  ])('表名“%s”', (title, form) => {
    const [reading] = read(table(title, '甲|乙', '丙|丁'))
    expect(reading?.form ?? null).toBe(form)
  })

  it('非同级财政拨款单列还是并在其他收入里说不清，就不算', () => {
    const rows = (other: string): Table =>
      table(
        '收支总表',
        '收入/项目|收入/预算数|支出/项目|支出/预算数',
        '一、一般公共预算拨款收入|90.00|一、教育支出|95.00',
        `二、其他收入|${other}|二、卫生健康支出|5.00`,
        '非同级财政拨款收入|4.00||',
        '本年收入合计|100.00|本年支出合计|100.00',
        '收入总计|100.00|支出总计|100.00',
      )
    expect(worked(rows('10.00')).broken).toEqual(new Set())
    expect(worked(rows('6.00')).broken).toEqual(new Set())
  })

  it('没见过的来源与认得的支出科目同在一行，不当作没有这笔钱', () => {
    const { broken } = worked(
      table(
        '收支总表',
        '收入/项目|收入/预算数|支出/项目|支出/预算数',
        '一、一般公共预算拨款收入|90.00|一、教育支出|95.00',
        '二、某种没见过的收入|10.00|二、卫生健康支出|5.00',
        '本年收入合计|100.00|本年支出合计|100.00',
        '收入总计|100.00|支出总计|100.00',
      ),
    )
    expect(broken).toEqual(new Set())
  })
})
