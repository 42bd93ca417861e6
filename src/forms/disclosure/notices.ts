import type { Basis } from '../../core/basis.ts'

/** The notices that rules of disclosure rest on. None has been read in full here: each is cited as domain knowledge. */
const notice = (name: string, article?: string): Basis =>
  article === undefined
    ? { notice: name, verified: 'domain knowledge' }
    : { notice: name, article, verified: 'domain knowledge' }

export const budgetLaw = (article: string): Basis => notice('《中华人民共和国预算法》', article)

export const budgetLawRegulation = (article: string): Basis =>
  notice('《中华人民共和国预算法实施条例》（国务院令第729号）', article)

/** What departments publish, in which tables and with which explanations. */
export const disclosureRules: Basis = notice('财预〔2016〕143号《地方预决算公开操作规程》')

/** Quantities that explain the “三公”经费: groups, persons, vehicles, receptions. */
export const threePublicRules: Basis = notice('财预〔2013〕309号《关于推进省以下预决算公开工作的通知》')

export const performanceOpinion: Basis = notice(
  '中发〔2018〕34号《中共中央 国务院关于全面实施预算绩效管理的意见》',
)

export const targetRules: Basis = notice('财预〔2015〕88号《中央部门预算绩效目标管理办法》')

export const evaluationRules: Basis = notice('财预〔2020〕10号《项目支出绩效评价管理办法》')

export const smallBusinessRules: Basis = notice('财库〔2020〕46号《政府采购促进中小企业发展管理办法》')

export const openGovernmentList: Basis = notice('财办发〔2019〕77号《财政预决算领域基层政务公开标准指引》')

export const finalAccountsRules: Basis = notice('财库〔2021〕36号《部门决算管理办法》')

export const codeBook: Basis = notice('财政部《政府收支分类科目》')

/** A formula that stands under the form itself, as published by departments. */
export const printedUnder = (table: string): Basis => ({
  notice: `${table}表底公式`,
  verified: 'printed on the form',
})
