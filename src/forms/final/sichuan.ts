import { form } from '../../core/form.ts'
import { beside } from './beside.ts'

/** 四川：财政拨款支出按经济分类、按预算和按基本、项目支出展开。 */
export const appropriationDetails = form({
  id: 'final-sichuan-appropriation-details',
  kind: 'final',
  optional: true,
  title: '财政拨款支出决算明细表',
  aliases: [/财政拨款支出决算明细表$/],
  unlike: [/一般公共|基金|资本|基本支出|项目支出/],
  number: '公开05表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'economic',
  columns: {
    total: { title: '合计', aliases: ['总计', '本年支出合计'], concept: 'appropriation.total' },
    generalPublic: {
      title: '一般公共预算财政拨款/小计',
      aliases: ['一般公共预算财政拨款', '一般公共预算财政拨款/合计'],
      concept: 'general-public.total',
    },
    generalPublicBasic: {
      title: '一般公共预算财政拨款/基本支出',
      concept: 'general-public.basic',
    },
    generalPublicProject: {
      title: '一般公共预算财政拨款/项目支出',
      concept: 'general-public.project',
    },
    fund: {
      title: '政府性基金预算财政拨款/小计',
      aliases: ['政府性基金预算财政拨款', '政府性基金预算财政拨款/合计'],
      concept: 'fund.total',
    },
    fundBasic: { title: '政府性基金预算财政拨款/基本支出', concept: 'fund.basic' },
    fundProject: { title: '政府性基金预算财政拨款/项目支出', concept: 'fund.project' },
    stateCapital: {
      title: '国有资本经营预算财政拨款/小计',
      aliases: ['国有资本经营预算财政拨款', '国有资本经营预算财政拨款/合计'],
      concept: 'state-capital.total',
    },
    stateCapitalBasic: { title: '国有资本经营预算财政拨款/基本支出', concept: 'state-capital.basic' },
    stateCapitalProject: { title: '国有资本经营预算财政拨款/项目支出', concept: 'state-capital.project' },
  },
  rows: { total: { label: '合计', aliases: ['总计'], concept: 'all' } },
  basis: beside('四川省'),
})

const natures = [
  ['wages', '工资福利支出'],
  ['goods', '商品和服务支出'],
  ['families', '对个人和家庭的补助'],
  ['interest', '债务利息及费用支出'],
  ['basicConstruction', '资本性支出（基本建设）'],
  ['capital', '资本性支出'],
  ['enterpriseConstruction', '对企业补助（基本建设）'],
  ['enterprises', '对企业补助'],
  ['socialSecurity', '对社会保障基金补助'],
  ['others', '其他支出'],
] as const

type Nature = (typeof natures)[number][0]

/** 四川：一般公共预算支出，功能分类为行，经济分类的类为列，款在各类之下。 */
export const generalPublicDetails = form<'total', 'total' | Nature>({
  id: 'final-sichuan-general-public-details',
  kind: 'final',
  optional: true,
  title: '一般公共预算财政拨款支出决算明细表',
  aliases: ['一般公共预算支出决算明细表'],
  number: '公开07表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'function',
  columns: {
    total: { title: '合计', aliases: [/^(合计|总计|本年支出合计)$/], concept: 'general-public.total' },
    ...(Object.fromEntries(
      natures.map(([key, title]) => [
        key,
        {
          title: `${title}/小计`,
          aliases: [new RegExp(`^${title.replace('（', '\\(').replace('）', '\\)')}(/(小计|合计))?$`)],
          concept: `general-public.${key}`,
        },
      ]),
    ) as Record<Nature, { title: string; aliases: RegExp[]; concept: string }>),
  },
  rows: { total: { label: '合计', aliases: ['总计'], concept: 'all' } },
  basis: beside('四川省'),
})

/** 四川等地：一般公共预算项目支出，按功能分类。 */
export const generalPublicProjects = form({
  id: 'final-sichuan-projects',
  kind: 'final',
  optional: true,
  title: '一般公共预算财政拨款项目支出决算表',
  aliases: ['一般公共预算项目支出决算表', /一般公共预算(财政拨款)?项目支出决算(明细)?表$/],
  number: '公开08表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'function',
  columns: {
    total: {
      title: '金额',
      aliases: ['合计', '小计', '决算数', '项目支出', '项目支出/合计', '本年支出'],
      concept: 'general-public.project',
    },
  },
  rows: { total: { label: '合计', aliases: ['总计'], concept: 'all' } },
  basis: beside('四川省'),
})
