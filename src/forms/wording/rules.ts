import type { Basis } from '../../core/basis.ts'
import type { Severity } from '../../core/finding.ts'
import { disclosureRules } from '../disclosure/notices.ts'

/** A rule about the words of a public document, not its numbers. Each speaks only where it is certain. */
export interface WordingRule {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly severity: Severity
  readonly basis: Basis
}

const printed: Basis = { notice: '文字规范', verified: 'domain knowledge' }
const privacy: Basis = {
  notice: '《中华人民共和国个人信息保护法》',
  article: '第二十五条',
  verified: 'domain knowledge',
}

const rule = (
  id: string,
  zh: string,
  en: string,
  severity: Severity,
  basis: Basis = printed,
): WordingRule => ({
  id: `wording/${id}`,
  title: { zh, en },
  severity,
  basis,
})

/** Every wording rule, in the order in which a reviewer would read them. */
export const wordingRules = {
  placeholder: rule(
    'placeholder',
    '占位符没有换成内容',
    'A placeholder left unfilled',
    'warning',
    disclosureRules,
  ),
  instruction: rule(
    'instruction',
    '模板的填写说明没有删去',
    'A template instruction left in',
    'warning',
    disclosureRules,
  ),
  choice: rule('choice', '二选一的用词没有选定', 'Alternative words left unchosen', 'warning'),
  staleYear: rule(
    'stale-year',
    '年度与文件年度不符',
    'A year that is not the document’s',
    'warning',
    disclosureRules,
  ),
  comparedYear: rule(
    'compared-year',
    '比较的年度不是上一年',
    'Compared with a year that is not the last',
    'warning',
  ),
  otherBody: rule(
    'other-body',
    '单位名称与本文件不一致',
    'The name of the body is not this one',
    'warning',
    disclosureRules,
  ),
  level: rule('level', '政府层级与本单位不符', 'Another level of government', 'warning'),
  scope: rule('scope', '单位文件中出现部门口径的说法', 'A department’s words in a unit’s document', 'note'),
  note: rule('note', '表下注说的是另一张表', 'A note that speaks of another table', 'warning'),
  subjectPath: rule(
    'subject-path',
    '科目的类、款、项与表中不一致',
    'A 科目 path that the tables do not have',
    'warning',
  ),
  subjectName: rule('subject-name', '科目名称与当年科目不符', 'A 科目 name not in force that year', 'note'),
  reason: rule('reason', '有增减而没有说明原因', 'A change without its reason', 'note', disclosureRules),
  countedParts: rule('counted-parts', '分项之和超过总数', 'Parts that exceed their whole', 'warning'),
  listedAmounts: rule(
    'listed-amounts',
    '所列各项相加与总数不符',
    'A list that all but adds up to its whole',
    'warning',
  ),
  countedShare: rule(
    'counted-share',
    '完成率与所列数量不符',
    'A rate that is not that of its counts',
    'warning',
  ),
  missingPercent: rule('missing-percent', '比率后面缺“%”', 'A ratio without its per cent sign', 'warning'),
  missingUnit: rule('missing-unit', '金额单位不完整', 'An amount with half its unit', 'note'),
  malformed: rule('malformed-number', '数字书写有误', 'A number written wrong', 'warning'),
  doubledWord: rule('doubled-word', '重复的字词', 'A doubled word', 'note'),
  typo: rule('typo', '常见错字', 'A known misspelling', 'note'),
  doubledMark: rule('doubled-mark', '重复或相抵的标点', 'Doubled punctuation', 'note'),
  brackets: rule('brackets', '括号或引号不成对', 'Brackets or quotes unpaired', 'note'),
  fullStop: rule('full-stop', '段末缺句号', 'A paragraph without its full stop', 'note'),
  codeFormat: rule('code-format', '科目编码位数不足', 'A classification code short of digits', 'note'),
  personalData: rule(
    'personal-data',
    '公开文件中有个人信息',
    'Personal data in a public document',
    'warning',
    privacy,
  ),
} as const

export type WordingRuleId = keyof typeof wordingRules
