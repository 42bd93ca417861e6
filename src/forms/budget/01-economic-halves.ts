import type { ColumnDeclaration, RowDeclaration } from '../../core/form.ts'
import { label, words } from './words.ts'

/** Places that print expenditure three times side by side, by function, by economic class and by government economic class. */
export const summaryHalves = {
  economic: {
    title: '支出/部门预算支出经济分类科目/预算数',
    aliases: [/^(?:.*\/)?[^/]*部门[^/]*经济[^/]*\/(?:.*\/)?(?:本年)?(?:预算数?|金额|合计)$/],
    concept: 'total',
    half: 'economic',
  },
  government: {
    title: '支出/政府预算支出经济分类科目/预算数',
    aliases: [/^(?:.*\/)?[^/]*政府[^/]*经济[^/]*\/(?:.*\/)?(?:本年)?(?:预算数?|金额|合计)$/],
    concept: 'total',
    half: 'government',
  },
} as const satisfies Record<string, ColumnDeclaration>

/**
 * What closes a half that prints expenditure once more by another classification. 结转下年 is left to the first expenditure half: it
 * tells that half from these where both print the same words.
 */
export function closingRows(half: 'economic' | 'government') {
  const row = (title: string, pattern: string, concept: string): RowDeclaration => ({
    label: title,
    aliases: [label(pattern)],
    concept: `${half}.${concept}`,
    half,
  })
  return {
    head: row('部门预算', '部门预算|财政拨款', 'expenditure.head'),
    current: row('本年支出合计', '本年支出(?:合计|小计)', 'expenditure'),
    total: row('支出总计', '支出总计', 'expenditure.grand'),
  }
}

const economic = closingRows('economic')
const government = closingRows('government')

const inHalf = (half: string, title: string, pattern: string, concept: string): RowDeclaration => ({
  label: title,
  aliases: [label(pattern)],
  concept: `${half}.${concept}`,
  half,
  group: half,
})

/** The rows of the two halves by economic class, where a place prints them. */
export const economicHalfRows = {
  economicHead: economic.head,
  economicBasic: inHalf('economic', '人员经费和公用经费支出', '人员经费和公用经费支出|基本支出', 'basic'),
  economicProject: inHalf('economic', '专项业务经费支出', words.project, 'project'),
  economicSuperiorRemittance: inHalf(
    'economic',
    '上缴上级支出',
    words.superiorRemittance,
    'superior-remittance',
  ),
  economicOperating: inHalf('economic', '事业单位经营支出', words.operatingExpenditure, 'operating'),
  economicSubsidiarySubsidy: inHalf(
    'economic',
    '对附属单位补助支出',
    words.subsidiarySubsidy,
    'subsidiary-subsidy',
  ),
  economicCurrent: economic.current,
  economicTotal: economic.total,
  governmentHead: government.head,
  government501: inHalf('government', '机关工资福利支出', '机关工资福利支出', '501'),
  government502: inHalf('government', '机关商品和服务支出', '机关商品和服务支出', '502'),
  government503: inHalf('government', '机关资本性支出', '机关资本性支出(?:\\(一\\))?', '503'),
  government504: inHalf(
    'government',
    '机关资本性支出（基本建设）',
    '机关资本性支出\\((?:基本建设|二)\\)',
    '504',
  ),
  government505: inHalf('government', '对事业单位经常性补助', '对事业单位经常性补助', '505'),
  government506: inHalf('government', '对事业单位资本性补助', '对事业单位资本性补助', '506'),
  government507: inHalf('government', '对企业补助', '对企业补助', '507'),
  government508: inHalf('government', '对企业资本性支出', '对企业资本性支出', '508'),
  government509: inHalf('government', '对个人和家庭的补助', '对个人和家庭的?补助', '509'),
  government510: inHalf('government', '对社会保障基金补助', '对社会保障基金补助', '510'),
  government511: inHalf('government', '债务利息及费用支出', '债务利息及费用支出', '511'),
  government512: inHalf('government', '债务还本支出', '债务还本支出', '512'),
  government513: inHalf('government', '转移性支出', '转移性支出', '513'),
  government514: inHalf('government', '预备费及预留', '预备费及预留', '514'),
  government599: inHalf('government', '其他支出', '其他支出', '599'),
  governmentCurrent: government.current,
  governmentTotal: government.total,
} as const satisfies Record<string, RowDeclaration>
