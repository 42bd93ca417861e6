import { form, type Form } from '../../core/form.ts'
import { generalPublicAccounts } from './05-general-public-accounts.ts'
import { threePublicWithMeetings } from './09-three-public-expenses.ts'
import { beside } from './beside.ts'
import { appropriationDetails, generalPublicDetails, generalPublicProjects } from './sichuan.ts'

/** 北京：政府性基金预算的基本支出，按经济分类。 */
export const fundBasic = form({
  id: 'final-beijing-fund-basic',
  kind: 'final',
  optional: true,
  title: '政府性基金预算财政拨款基本支出决算表',
  aliases: [/政府性基金预算(财政拨款)?基本支出决算(明细)?表$/],
  number: '公开附表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'economic',
  columns: {
    amount: { title: '决算数', aliases: ['金额', '合计', '小计'], concept: 'fund.basic' },
    personnel: { title: '人员经费', concept: 'fund.basic.personnel' },
    operating: { title: '公用经费', concept: 'fund.basic.operating' },
  },
  rows: {
    total: { label: '合计', aliases: ['总计'], concept: 'all' },
    personnel: { label: '人员经费合计', aliases: ['人员经费'], concept: 'personnel' },
    operating: { label: '公用经费合计', aliases: ['公用经费'], concept: 'operating' },
  },
  basis: beside('北京市'),
})

/** 内蒙古等地：项目收入支出决算表，一行一个项目。 */
export const projectAccounts = form({
  id: 'final-inner-mongolia-projects',
  kind: 'final',
  optional: true,
  title: '项目收入支出决算表',
  aliases: [/项目(支出)?收入支出决算表$/],
  unlike: [/基金|资本/],
  number: '公开附表',
  unit: '万元',
  rowsBy: 'entry',
  columns: {
    openingBalance: {
      title: '年初结转和结余',
      aliases: ['上年结转和结余', '年初结转和结余/合计'],
      concept: 'project.opening',
    },
    income: { title: '本年收入', aliases: ['本年收入/合计', '本年收入合计'], concept: 'project.revenue' },
    expenditure: {
      title: '本年支出',
      aliases: ['本年支出/合计', '本年支出合计'],
      concept: 'project.expenditure',
    },
    closingBalance: {
      title: '年末结转和结余',
      aliases: ['年末结转和结余/合计'],
      concept: 'project.closing',
    },
  },
  rows: { total: { label: '合计', aliases: ['总计'], concept: 'all' } },
  basis: beside('内蒙古自治区'),
})

/** 陕西：三公经费与会议费、培训费同表，预算数与决算数各一行。 */
export const threePublicAndMeetings = form({
  id: 'final-shaanxi-three-public',
  kind: 'final',
  optional: true,
  layoutOf: 'final-09',
  title: '财政拨款“三公”经费及会议费、培训费支出决算表',
  aliases: [/三公经费.*(会议费|培训费).*决算.*表$/],
  number: '公开09表',
  unit: '万元',
  rowsBy: 'label',
  columns: {
    threePublic: {
      title: '三公经费/小计',
      aliases: ['小计', '三公经费/合计', '三公经费小计'],
      concept: 'three-public.total',
    },
    abroad: {
      title: '因公出国（境）费用',
      aliases: ['因公出国(境)费', '因公出国(境)费用'],
      concept: 'three-public.abroad',
    },
    hospitality: { title: '公务接待费', concept: 'three-public.hospitality' },
    vehicles: {
      title: '公务用车购置及运行维护费/小计',
      aliases: ['公务用车费/小计', '公务用车购置及运行维护费/合计'],
      concept: 'three-public.vehicles',
    },
    purchase: {
      title: '公务用车购置费',
      aliases: ['公务用车购置'],
      concept: 'three-public.vehicles.purchase',
    },
    running: {
      title: '公务用车运行维护费',
      aliases: ['公务用车运行费', '公务用车运行维护费用'],
      concept: 'three-public.vehicles.running',
    },
    meeting: { title: '会议费', concept: 'meeting' },
    training: { title: '培训费', concept: 'training' },
  },
  rows: {
    budgeted: { label: '预算数', aliases: ['年初预算数', '全年预算数'], concept: 'budgeted' },
    actual: { label: '决算数', aliases: ['本年决算数'], concept: 'actual' },
  },
  basis: beside('陕西省'),
})

/** 江苏等地：机关运行经费，按经济分类。 */
export const runningCost = form({
  id: 'final-running-cost',
  kind: 'final',
  optional: true,
  title: '机关运行经费支出决算表',
  aliases: [/^(?:财政拨款)?机关运行经费(支出)?(决算|情况|明细|决算情况|决算明细)表$/],
  unlike: [/三公/],
  number: '公开附表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'economic',
  columns: {
    amount: {
      title: '机关运行经费支出',
      aliases: [
        '决算数',
        '金额',
        '合计',
        '机关运行经费',
        '机关运行经费支出决算',
        '机关运行经费支出决算数',
        '本年支出',
      ],
      concept: 'running-cost',
    },
  },
  rows: { total: { label: '合计', aliases: ['总计'], concept: 'all' } },
  basis: beside('江苏省'),
})

/** 北京、江苏等地：政府采购情况表。 */
export const procurement = form({
  id: 'final-procurement',
  kind: 'final',
  optional: true,
  title: '政府采购情况表',
  aliases: [
    '政府采购支出情况表',
    '政府采购信息表',
    '政府采购支出决算表',
    /政府采购(支出)?(决算|情况|信息)(情况)?表$/,
  ],
  unlike: [/购买服务|预算/],
  number: '公开附表',
  unit: '万元',
  rowsBy: 'label',
  columns: {
    amount: {
      title: '金额',
      aliases: ['决算数', '合计', '采购金额', '统计数', '政府采购支出'],
      concept: 'procurement',
    },
  },
  rows: {
    total: {
      label: '政府采购支出合计',
      aliases: ['合计', '总计', '政府采购支出总额'],
      concept: 'procurement.total',
    },
    goods: {
      label: '政府采购货物支出',
      aliases: ['货物', '货物支出', '货物类'],
      concept: 'procurement.goods',
    },
    works: {
      label: '政府采购工程支出',
      aliases: ['工程', '工程支出', '工程类'],
      concept: 'procurement.works',
    },
    services: {
      label: '政府采购服务支出',
      aliases: ['服务', '服务支出', '服务类'],
      concept: 'procurement.services',
    },
    smallBusiness: {
      label: '政府采购授予中小企业合同金额',
      aliases: ['授予中小企业合同金额', '授予中小企业合同总额'],
      concept: 'procurement.small',
    },
    microBusiness: {
      label: '授予小微企业合同金额',
      aliases: ['授予小微企业合同额'],
      concept: 'procurement.micro',
      partOf: 'smallBusiness',
    },
  },
  basis: beside('北京市、江苏省'),
})

/** Forms that some provinces publish beside the nine; elsewhere they are not missed. */
export const additionalForms: readonly Form[] = [
  generalPublicAccounts,
  appropriationDetails,
  generalPublicDetails,
  fundBasic,
  generalPublicProjects,
  projectAccounts,
  threePublicAndMeetings,
  threePublicWithMeetings,
  runningCost,
  procurement,
]
