import type { ColumnDeclaration } from '../../core/form.ts'
import { carriedWords, path, pathUnder, withSubtotal, words, type Word } from './words.ts'

/** Column keys that mean the same on every budget form. */
export type FundColumn =
  | 'total'
  | 'current'
  | 'fiscal'
  | 'generalPublic'
  | 'fund'
  | 'stateCapital'
  | 'special'
  | 'educationFee'
  | 'otherSpecial'
  | 'unit'
  | 'institution'
  | 'operating'
  | 'superiorSubsidy'
  | 'subsidiaryRemittance'
  | 'other'
  | 'otherFunds'
  | 'surplusUsed'
  | 'carried'
  | 'carriedGeneralPublic'
  | 'carriedFund'
  | 'carriedStateCapital'
  | 'carriedSpecial'
  | 'carriedUnit'
  | 'realAccount'
  | 'ofWhich'

const carriedHead = '(?:上年|年初|以前年度|财政拨款)(?:度)?(?:结转|结余).*|上年结转.*|财政拨款结转'
const current = '本年收入|编制预算|当年预算|本年预算|当年收入|本年拨款|本年财政拨款|年初预算'

const fundColumn = (title: string, word: Word, concept: string): ColumnDeclaration => ({
  title,
  aliases: [path(withSubtotal(words[word]), carriedWords)],
  concept,
})

const carriedColumn = (title: string, word: string, concept: string): ColumnDeclaration => ({
  title: `上年结转结余/${title}`,
  aliases: [pathUnder(carriedHead, word)],
  concept: `balance.opening.${concept}`,
})

/** Where the money comes from: columns of 收入总表, of project and procurement tables. */
export const fundColumns: Readonly<Record<FundColumn, ColumnDeclaration>> = {
  total: {
    title: '合计',
    aliases: [
      new RegExp(
        `^(?!.*(?:${carriedWords}|本年收入/|财政拨款|公共预算|政府性基金|国有资本|专户|单位资金|${current}/))(?:[^/]*/)?(?:${words.whole}|预算数|项目金额|资金总额|预算金额|采购金额)$`,
      ),
    ],
    concept: 'total',
  },
  current: {
    title: '本年收入/小计',
    aliases: [new RegExp(`^(?:.*/)?(?:${current})/(?:小计|合计)$`), /^本年收入合计$/],
    concept: 'current',
  },
  fiscal: fundColumn('财政拨款', 'fiscal', 'appropriation'),
  generalPublic: fundColumn('一般公共预算', 'generalPublic', 'general-public'),
  fund: fundColumn('政府性基金预算', 'fund', 'fund'),
  stateCapital: fundColumn('国有资本经营预算', 'stateCapital', 'state-capital'),
  special: fundColumn('财政专户管理资金', 'special', 'special-account'),
  educationFee: {
    title: '财政专户管理资金/教育收费',
    aliases: [pathUnder('[^/]*专户[^/]*', '教育收费(?:收入)?'), '教育收费'],
    concept: 'special-account.education-fee',
  },
  otherSpecial: {
    title: '财政专户管理资金/其他',
    aliases: [pathUnder('[^/]*专户[^/]*', '其他.*')],
    concept: 'special-account.other',
  },
  unit: {
    title: '单位资金',
    aliases: [
      path(withSubtotal(words.unit), carriedWords),
      path(`(?:${words.otherFunds})/(?:小计|合计)`, carriedWords),
    ],
    concept: 'unit',
  },
  institution: fundColumn('事业收入', 'institution', 'institution'),
  operating: fundColumn('事业单位经营收入', 'operating', 'operating'),
  superiorSubsidy: fundColumn('上级补助收入', 'superiorSubsidy', 'superior-subsidy'),
  subsidiaryRemittance: fundColumn('附属单位上缴收入', 'subsidiaryRemittance', 'subsidiary-remittance'),
  other: fundColumn('其他收入', 'other', 'other'),
  otherFunds: { title: '其他资金', aliases: [path(words.otherFunds, carriedWords)], concept: 'other-funds' },
  surplusUsed: {
    title: '使用非财政拨款结余',
    aliases: [path(words.surplusUsed)],
    concept: 'balance.used',
  },
  carried: {
    title: '上年结转结余/小计',
    aliases: [path(withSubtotal(words.carried))],
    concept: 'balance.opening',
  },
  carriedGeneralPublic: carriedColumn('一般公共预算', words.generalPublic, 'general-public'),
  carriedFund: carriedColumn('政府性基金预算', words.fund, 'fund'),
  carriedStateCapital: carriedColumn('国有资本经营预算', words.stateCapital, 'state-capital'),
  carriedSpecial: carriedColumn(
    '财政专户管理资金',
    `(?:${words.special})(?:结转)?(?:结余)?`,
    'special-account',
  ),
  carriedUnit: carriedColumn('单位资金', `(?:${words.unit})(?:结转)?(?:结余)?|非财政拨款.*`, 'unit'),
  realAccount: { title: '上年实户资金余额', aliases: [path(words.realAccount)], concept: 'balance.account' },
  ofWhich: {
    title: '一般公共预算/其中：专项资金',
    aliases: [path('经费拨款|专项资金(?:列入|纳入).*|.*非税收入.*拨款')],
    concept: 'of-which',
  },
}

/** What the money is for: 基本支出 with its two parts, 项目支出, and the rarer kinds. */
export type NatureColumn =
  | 'total'
  | 'current'
  | 'basic'
  | 'personnelCost'
  | 'operatingCost'
  | 'project'
  | 'operating'
  | 'superiorRemittance'
  | 'subsidiarySubsidy'
  | 'forward'
  | 'carried'
  | 'carriedBasic'
  | 'carriedPersonnelCost'
  | 'carriedOperatingCost'
  | 'carriedProject'
  | 'carriedOperating'

const thisYear = '当年预算|编制预算'

const natureColumn = (title: string, word: Word, concept: string): ColumnDeclaration => ({
  title,
  aliases: [path(withSubtotal(words[word]), '上年|结余|采购')],
  concept,
})

const carriedNature = (title: string, word: Word, concept: string): ColumnDeclaration => ({
  title: `上年结转结余/${title}`,
  aliases: [pathUnder('上年(?:结转|结余)[^/]*', withSubtotal(words[word]))],
  concept: `balance.opening.${concept}`,
})

export const natureColumns: Readonly<Record<NatureColumn, ColumnDeclaration>> = {
  total: {
    title: '合计',
    aliases: [
      new RegExp(
        `^(?!.*(?:上年|结转|结余|采购|人员|公用|${thisYear}|(?:^|/)(?:其中:?)?(?:基本支出|项目支出|专项业务经费支出)/))(?:.*/)?(?:${words.whole}|本?年?预算(?:数|金额)?)$`,
      ),
    ],
    concept: 'total',
  },
  current: {
    title: '当年预算/小计',
    aliases: [new RegExp(`^(?:${thisYear})/(?:小计|合计)$`)],
    concept: 'current',
  },
  basic: natureColumn('基本支出', 'basic', 'basic'),
  personnelCost: natureColumn('基本支出/人员经费', 'personnelCost', 'basic.personnel'),
  operatingCost: natureColumn('基本支出/公用经费', 'operatingCost', 'basic.operating'),
  project: natureColumn('项目支出', 'project', 'project'),
  operating: natureColumn('事业单位经营支出', 'operatingExpenditure', 'operating'),
  superiorRemittance: natureColumn('上缴上级支出', 'superiorRemittance', 'superior-remittance'),
  subsidiarySubsidy: natureColumn('对附属单位补助支出', 'subsidiarySubsidy', 'subsidiary-subsidy'),
  forward: { title: '结转下年', aliases: [path(words.forward)], concept: 'balance.closing' },
  carried: {
    title: '上年结转结余/小计',
    aliases: [path('上年(?:结转|结余)[^/]*(?:/(?:小计|合计))?')],
    concept: 'balance.opening',
  },
  carriedBasic: carriedNature('基本支出', 'basic', 'basic'),
  carriedPersonnelCost: carriedNature('基本支出/人员经费', 'personnelCost', 'basic.personnel'),
  carriedOperatingCost: carriedNature('基本支出/公用经费', 'operatingCost', 'basic.operating'),
  carriedProject: carriedNature('项目支出', 'project', 'project'),
  carriedOperating: carriedNature('事业单位经营支出', 'operatingExpenditure', 'operating'),
}

/** Some of a set of shared columns. */
export function pick<Key extends string, Some extends Key>(
  from: Readonly<Record<Key, ColumnDeclaration>>,
  ...keys: readonly Some[]
): Readonly<Record<Some, ColumnDeclaration>> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Readonly<Record<Some, ColumnDeclaration>>
}
