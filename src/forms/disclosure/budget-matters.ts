import { saysNone, saysNothingChanged } from './none.ts'
import { budgetLaw, disclosureRules, performanceOpinion, smallBusinessRules, targetRules } from './notices.ts'
import { any, chapter, claim, requirement, table, text, type Requirement } from './requirement.ts'

const must = requirement('budget')

const threePublic: readonly Requirement[] = [
  must(
    'three-public/total',
    '说明“三公”经费预算总额及比上年增减',
    'Three public expenses in all, against last year',
    disclosureRules,
    any(claim('budget/three-public/total'), chapter(/三公经费/), text(/三公经费/)),
  ),
  ...(
    [
      ['abroad', '因公出国（境）费', 'Official travel abroad', '因公出国'],
      ['vehicles', '公务用车购置及运行维护费', 'Official vehicles', '公务用车'],
      ['purchase', '公务用车购置费', 'Vehicle purchase', '公务用车购置|购置费'],
      ['running', '公务用车运行维护费', 'Vehicle running', '公务用车运行|运行维护费|运行费'],
      ['hospitality', '公务接待费', 'Official hospitality', '公务接待|接待费'],
    ] as const
  ).map(([key, zh, en, words]) =>
    must(
      `three-public/${key}`,
      `分项说明${zh}，没有安排的写明`,
      `${en}: the amount, or that there is none`,
      disclosureRules,
      any(claim(`budget/three-public/${key}`), text(new RegExp(words))),
      { unless: saysNone(words) },
    ),
  ),
  must(
    'three-public/reason',
    '说明“三公”经费增减变化的原因',
    'Why three public expenses changed',
    disclosureRules,
    any(text(/(主要)?(原因|由于|主要是|因为)/, /三公经费/), text(/三公经费[^。]*(原因|主要是|由于)/)),
    { unless: saysNothingChanged('三公经费') },
  ),
]

const matters: readonly Requirement[] = [
  must(
    'running-cost',
    '说明机关运行经费安排',
    'Agency running cost',
    budgetLaw('第十四条第二款'),
    any(claim('budget/running-cost'), chapter(/机关运行经费/), text(/机关运行经费/)),
    { unless: saysNone('机关运行经费') },
  ),
  must(
    'procurement/total',
    '公开政府采购预算',
    'Government procurement budget',
    disclosureRules,
    any(claim('budget/procurement'), table('budget-12'), text(/政府采购/)),
    { unless: saysNone('政府采购') },
  ),
  ...(
    [
      ['goods', '货物', 'goods'],
      ['works', '工程', 'works'],
      ['services', '服务', 'services'],
    ] as const
  ).map(([key, zh, en]) =>
    must(
      `procurement/${key}`,
      `公开政府采购${zh}预算`,
      `Procurement of ${en}`,
      disclosureRules,
      any(claim(`budget/procurement/${key}`), text(new RegExp(`政府采购[^。]*${zh}`))),
      { unless: saysNone('政府采购'), severity: 'note' },
    ),
  ),
  must(
    'procurement/small-business',
    '公开面向中小企业预留的采购份额',
    'Procurement reserved for small and medium enterprises',
    smallBusinessRules,
    text(/中小(微)?企业/),
    { unless: saysNone('政府采购'), years: { from: 2021 }, region: /上海/, severity: 'note' },
  ),
  must(
    'assets',
    '说明国有资产占有使用情况',
    'State assets held',
    disclosureRules,
    any(chapter(/国有资产|资产(占用|占有|情况)/), text(/(车辆|公务用车)[^。]{0,24}辆|国有资产/)),
    { unless: saysNone('车辆|公务用车(?!购置|运行)'), years: { from: 2016 } },
  ),
  must(
    'services/purchased',
    '公开政府购买服务预算',
    'Purchased services',
    { notice: '北京市部门预算公开表样', verified: 'domain knowledge' },
    any(table('budget-13'), text(/政府购买服务/)),
    { region: /北京/, unless: saysNone('政府购买服务'), severity: 'note' },
  ),
  must(
    'projects/told',
    '项目经费情况说明',
    'Projects told',
    { notice: '上海市部门预算公开模板', verified: 'domain knowledge' },
    any(chapter(/项目经费情况说明|项目(支出)?情况/), table('budget-10')),
    { region: /上海/, severity: 'note' },
  ),
]

const performance: readonly Requirement[] = [
  must(
    'performance/told',
    '说明预算绩效目标设置情况',
    'Performance targets set',
    performanceOpinion,
    any(claim('budget/performance'), chapter(/绩效/), text(/绩效(目标|管理)/)),
    { years: { from: 2017 } },
  ),
  must(
    'performance/indicators',
    '重点项目绩效目标有产出、效益、满意度指标',
    'Targets of key projects have output, effect and satisfaction indicators',
    targetRules,
    any(table('budget-11'), table('budget-11-whole'), text(/产出指标|效益指标|满意度指标/)),
    { years: { from: 2019 }, severity: 'note' },
  ),
]

const terms: readonly Requirement[] = (
  [
    ['three-public', '“三公”经费', 'three public expenses', /三公经费[^。]{0,16}(是|指|反映|:)/],
    ['running-cost', '机关运行经费', 'agency running cost', /机关运行经费[^。]{0,16}(是|指|反映|:|为保障)/],
  ] as const
).map(([key, zh, en, pattern]) =>
  must(`term/${key}`, `解释“${zh}”`, `Definition of ${en}`, disclosureRules, text(pattern), {
    severity: 'note',
  }),
)

/** “三公”经费, 机关运行经费, 政府采购, assets, performance and terms, as a budget must tell them. */
export const budgetMatters: readonly Requirement[] = [...threePublic, ...matters, ...performance, ...terms]
