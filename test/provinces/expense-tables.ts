import { moneyKinds } from '../synthetic/final.ts'
import type * as of from '../synthetic/ledger.ts'
import type { TrueTable, Value } from '../synthetic/model.ts'
import type { Figures } from './figures.ts'
import { make } from './tables.ts'

/** 政府采购情况表: a list. */
export const procurementTable = (f: Figures, number: string, title = '政府采购情况表'): TrueTable => {
  const bought = bought3(f)
  const total = bought.goods + bought.works + bought.services
  return make(f, {
    forms: ['final-procurement'],
    title,
    number,
    columns: [['项目'], ['金额']],
    kinds: ['label', 'money'],
    rows: [
      ['政府采购支出合计', total],
      ['1.政府采购货物支出', bought.goods],
      ['2.政府采购工程支出', bought.works],
      ['3.政府采购服务支出', bought.services],
      ['政府采购授予中小企业合同金额', bought.small],
      ['其中：授予小微企业合同金额', bought.micro],
    ],
  })
}

/** What was bought; told in the narrative too. */
export const bought3 = (
  f: Figures,
): { goods: bigint; works: bigint; services: bigint; small: bigint; micro: bigint } => {
  const services = f.project / 5n
  const works = f.project / 9n
  const goods = f.operating / 7n
  const total = goods + works + services
  return { goods, works, services, small: (total * 8n) / 10n, micro: (total * 3n) / 10n }
}

/** 陕西: “三公”经费 with 会议费 and 培训费. */
export const threeAndMeetings = (f: Figures, number: string): TrueTable => {
  const row = (label: string, it: of.Expenses, meeting: bigint, training: bigint): Value[] => [
    label,
    it.abroad + it.purchase + it.running + it.hospitality,
    it.abroad,
    it.hospitality,
    it.purchase + it.running,
    it.purchase,
    it.running,
    meeting,
    training,
  ]
  const { budgeted, actual } = f.book
  return make(f, {
    forms: ['final-shaanxi-three-public'],
    title: '财政拨款“三公”经费及会议费、培训费支出决算表',
    number,
    columns: [
      ['项目'],
      ['“三公”经费', '小计'],
      ['“三公”经费', '因公出国（境）费用'],
      ['“三公”经费', '公务接待费'],
      ['“三公”经费', '公务用车购置及运行维护费', '小计'],
      ['“三公”经费', '公务用车购置及运行维护费', '公务用车购置费'],
      ['“三公”经费', '公务用车购置及运行维护费', '公务用车运行维护费'],
      ['会议费'],
      ['培训费'],
    ],
    kinds: ['label', ...moneyKinds(8)],
    rows: [
      row('预算数', budgeted, meetingOf(f) + 500_000n, trainingOf(f) + 700_000n),
      row('决算数', actual, meetingOf(f), trainingOf(f)),
    ],
  })
}

export const meetingOf = (f: Figures): bigint => f.operating / 31n

export const trainingOf = (f: Figures): bigint => f.operating / 23n

/** 机构运行信息表 as several provinces publish it. */
export const operationTable = (
  f: Figures,
  number: string,
  title: string,
  forms: readonly string[],
): TrueTable => {
  const b = f.book.budgeted
  const a = f.book.actual
  const bought = bought3(f)
  const row = (label: string, x: bigint | string | null, y: bigint | string | null): Value[] => [label, x, y]
  return make(f, {
    forms,
    title,
    number,
    columns: [['项目'], ['预算数'], ['决算统计数']],
    kinds: ['label', 'money', 'money'],
    rows: [
      row('一、“三公”经费支出', null, null),
      row('（一）支出合计', f.threeBudget, f.three),
      row('1．因公出国（境）费', b.abroad, a.abroad),
      row('2．公务用车购置及运行维护费', b.purchase + b.running, a.purchase + a.running),
      row('（1）公务用车购置费', b.purchase, a.purchase),
      row('（2）公务用车运行维护费', b.running, a.running),
      row('3．公务接待费', b.hospitality, a.hospitality),
      row('（1）国内接待费', '—', a.hospitality),
      row('其中：外事接待费', '—', 0n),
      row('（2）国（境）外接待费', '—', 0n),
      row('（二）相关统计数', '—', '—'),
      row('1．因公出国（境）团组数（个）', '—', '0'),
      row('2．因公出国（境）人次数（人）', '—', '0'),
      row('3．公务用车购置数（辆）', '—', '1'),
      row('4．公务用车保有量（辆）', '—', '6'),
      row('5．国内公务接待批次（个）', '—', '12'),
      row('其中：外事接待批次（个）', '—', '0'),
      row('6．国内公务接待人次（人）', '—', '96'),
      row('7．国（境）外公务接待批次（个）', '—', '0'),
      row('8．国（境）外公务接待人次（人）', '—', '0'),
      row('二、机关运行经费', '—', f.operating),
      row('（一）行政单位', '—', f.operating),
      row('（二）参照公务员法管理事业单位', '—', 0n),
      row('三、国有资产占用情况', '—', '—'),
      row('（一）车辆数合计（辆）', '—', '6'),
      row('1．副部（省）级及以上领导用车', '—', '0'),
      row('2．主要负责人用车', '—', '1'),
      row('3．机要通信用车', '—', '1'),
      row('4．应急保障用车', '—', '2'),
      row('5．执法执勤用车', '—', '2'),
      row('6．特种专业技术用车', '—', '0'),
      row('7．离退休干部服务用车', '—', '0'),
      row('8．其他用车', '—', '0'),
      row('（二）单价100万元以上设备（不含车辆）（台、套）', '—', '0'),
      row('四、政府采购支出信息', '—', '—'),
      row('（一）政府采购支出合计', '—', bought.goods + bought.works + bought.services),
      row('1．政府采购货物支出', '—', bought.goods),
      row('2．政府采购工程支出', '—', bought.works),
      row('3．政府采购服务支出', '—', bought.services),
      row('（二）政府采购授予中小企业合同金额', '—', bought.small),
      row('其中：授予小微企业合同金额', '—', bought.micro),
    ],
  })
}

/** 江苏: one row of “三公”经费, 会议费 and 培训费, budget and outturn. */
export const jiangsuThree = (f: Figures, number: string): TrueTable => {
  const items = [
    ['“三公”经费', '小计'],
    ['“三公”经费', '因公出国（境）费'],
    ['“三公”经费', '公务用车购置及运行维护费', '小计'],
    ['“三公”经费', '公务用车购置及运行维护费', '公务用车购置费'],
    ['“三公”经费', '公务用车购置及运行维护费', '公务用车运行维护费'],
    ['“三公”经费', '公务接待费'],
    ['会议费'],
    ['培训费'],
  ]
  const row = (it: of.Expenses, meeting: bigint, training: bigint): Value[] => [
    it.abroad + it.purchase + it.running + it.hospitality,
    it.abroad,
    it.purchase + it.running,
    it.purchase,
    it.running,
    it.hospitality,
    meeting,
    training,
  ]
  return make(f, {
    forms: ['final-09-meetings'],
    title: '“三公”经费、会议费、培训费支出决算表',
    number,
    columns: ['预算数', '决算数'].flatMap((stage) => items.map((path) => [stage, ...path])),
    kinds: moneyKinds(16),
    rows: [
      [
        ...row(f.book.budgeted, meetingOf(f) + 500_000n, trainingOf(f) + 700_000n),
        ...row(f.book.actual, meetingOf(f), trainingOf(f)),
      ],
    ],
  })
}
