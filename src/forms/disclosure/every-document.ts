import {
  budgetLaw,
  budgetLawRegulation,
  disclosureRules,
  finalAccountsRules,
  openGovernmentList,
} from './notices.ts'
import { absent, input, requirement, type Requirement } from './requirement.ts'

const approval = {
  zh: '财政部门（或主管部门）的批复日期与公开日期',
  en: 'the dates of approval and of publication',
}

/** Requirements of every published document, budget or final accounts. */
export function everyDocument(document: Requirement['document']): readonly Requirement[] {
  const must = requirement(document)
  return [
    must(
      'date/department',
      '在财政部门批复后二十日内公开',
      'Published within twenty days of the finance bureau’s approval',
      budgetLaw('第十四条第二款'),
      input(approval.zh, approval.en),
      { scope: 'department' },
    ),
    must(
      'date/unit',
      '所属单位在主管部门批复后二十日内公开',
      'A unit publishes within twenty days of its department’s approval',
      budgetLawRegulation('第六条'),
      input(approval.zh, approval.en),
      { scope: 'unit', years: { from: 2020 } },
    ),
    must(
      'date/approved-in-time',
      '财政部门在批准后二十日内批复部门，部门在十五日内批复所属单位',
      'Approved to departments within twenty days and to units within fifteen',
      budgetLaw(document === 'final' ? '第八十条' : '第五十二条'),
      input('人大批准、财政批复、部门批复的日期', 'the dates of each approval'),
    ),
    must(
      'place',
      '在门户网站专栏公开，长期保留，附件可以打开',
      'Published in the portal’s dedicated column, kept, and openable',
      disclosureRules,
      input('公开的网址与发布时间', 'the address and time of publication'),
    ),
    must(
      'place/portal',
      '同时在本级政府或财政部门预决算公开统一平台集中公开',
      'Also published on the government’s common platform',
      openGovernmentList,
      input('统一平台上的网址', 'the address on the platform'),
    ),
    must(
      'approved',
      '公开的数与批复的数一致',
      'What is published is what was approved',
      document === 'final' ? finalAccountsRules : budgetLaw('第五十二条'),
      input('批复文件及批复表', 'the approval and its tables'),
    ),
    must(
      'secrecy',
      '不公开的内容属于国家秘密，有定密依据',
      'Whatever is left out is a state secret with its reason',
      budgetLaw('第十四条第四款'),
      input('涉密内容清单', 'the list of secret content'),
    ),
    must(
      'privacy/mobile',
      '不公开个人手机号码',
      'No personal mobile numbers',
      { notice: '《中华人民共和国政府信息公开条例》', article: '第十五条', verified: 'domain knowledge' },
      absent(/(?<![\d.,-])1[3-9]\d{9}(?![\d.,])/),
    ),
    must(
      'privacy/identity',
      '不公开身份证号码',
      'No identity card numbers',
      { notice: '《中华人民共和国政府信息公开条例》', article: '第十五条', verified: 'domain knowledge' },
      absent(/(?<!\d)[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/),
    ),
    must(
      'template',
      '没有留下模板的填写说明或空白符号',
      'No instructions or blanks of the template are left',
      disclosureRules,
      absent(
        /[X×]{2,}(万元|局|部门|单位|年|%|个|项)|增加\(减少\)|减少\(增加\)|增长\(下降\)|下降\(增长\)|\((如|若)持平|\(?请(依据|根据|按照|按)[^。]{0,12}(填写|填列|说明|修改)|\(简述/,
      ),
      { severity: 'note' },
    ),
  ]
}
