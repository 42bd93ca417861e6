import { saysNone, saysNothingChanged } from './none.ts'
import {
  budgetLaw,
  disclosureRules,
  evaluationRules,
  performanceOpinion,
  smallBusinessRules,
  threePublicRules,
} from './notices.ts'
import { any, chapter, claim, requirement, text, type Requirement } from './requirement.ts'

const must = requirement('final')

const threePublic: readonly Requirement[] = [
  must(
    'three-public/total',
    '说明“三公”经费总额及与预算、上年的比较',
    'Three public expenses in all, against budget and last year',
    disclosureRules,
    any(claim('final/three-public/total'), chapter(/三公经费/)),
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
      `分项说明${zh}的金额，没有发生的写明`,
      `${en}: the amount, or that there was none`,
      disclosureRules,
      any(claim(`final/three-public/${key}`), text(new RegExp(words))),
      { unless: saysNone(words) },
    ),
  ),
  ...(
    [
      ['groups', '因公出国（境）团组数', 'Number of groups sent abroad', /团组/, '因公出国'],
      [
        'persons',
        '因公出国（境）人次',
        'Number of persons sent abroad',
        /(出国|团组)[^。]{0,60}人次?|人次/,
        '因公出国',
      ],
      [
        'vehicles-bought',
        '公务用车购置数',
        'Vehicles bought',
        /购置[^。]{0,20}辆|(购置|更新)(公务用车|车辆)?(数|数量)?[^。]{0,8}\d+辆/,
        '公务用车购置费?|购置费',
      ],
      [
        'vehicles-held',
        '公务用车保有量',
        'Vehicles held',
        /保有(量|数)|开支.*公务用车[^。]{0,10}\d+辆/,
        '公务用车运行(维护)?费|公务用车购置及运行(维护)?费|公务用车保有|保有公务用车',
      ],
      [
        'receptions',
        '国内公务接待批次',
        'Receptions',
        /批次|\d+批|接待[^。；]{0,30}(?:团组\d|\d+个?团)/,
        '公务接待费?|接待费',
      ],
      ['guests', '国内公务接待人次', 'Guests received', /接待[^。]{0,60}人次?/, '公务接待费?|接待费'],
    ] as const
  ).map(([key, zh, en, pattern, words]) =>
    must(`three-public/${key}`, `公开${zh}`, en, threePublicRules, text(pattern), {
      unless: saysNone(words),
    }),
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
    '说明机关运行经费的金额和增减原因',
    'Agency running cost and why it changed',
    budgetLaw('第十四条第二款'),
    any(claim('final/running-cost'), chapter(/机关运行经费/), text(/机关运行经费/)),
    { unless: saysNone('机关运行经费') },
  ),
  must(
    'procurement/total',
    '公开政府采购支出总额',
    'Government procurement in all',
    disclosureRules,
    any(claim('final/procurement'), text(/政府采购(支出|决算)/)),
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
      `公开政府采购${zh}支出`,
      `Procurement of ${en}`,
      disclosureRules,
      any(claim(`final/procurement/${key}`), text(new RegExp(`政府采购[^。]*${zh}`))),
      { unless: saysNone('政府采购'), severity: 'note' },
    ),
  ),
  must(
    'procurement/small-business',
    '公开授予中小企业合同金额及占比',
    'Contracts awarded to small and medium enterprises and their share',
    smallBusinessRules,
    any(claim('final/procurement/small-and-medium'), text(/中小(微)?企业/)),
    { unless: saysNone('政府采购'), years: { from: 2017 } },
  ),
  must(
    'procurement/micro-business',
    '公开授予小微企业合同金额及占比',
    'Contracts awarded to small and micro enterprises and their share',
    smallBusinessRules,
    any(claim('final/procurement/small-and-micro'), text(/小微企业/)),
    { unless: saysNone('政府采购'), years: { from: 2017 }, severity: 'note' },
  ),
  must(
    'assets/vehicles',
    '公开车辆数量及用途分类',
    'Vehicles held, by use',
    disclosureRules,
    text(/(共有|保有|实有|占有)[^。]{0,12}(车辆|公务用车)|车辆[^。]{0,12}辆/),
    { unless: saysNone('车辆|公务用车(?!购置|运行)'), years: { from: 2016 } },
  ),
  must(
    'assets/equipment',
    '公开大型设备数量',
    'Large equipment held',
    disclosureRules,
    text(/(单价|单位价值|价值)[^。]{0,10}万元[^。]{0,20}设备/),
    { unless: saysNone('设备'), years: { from: 2016 }, severity: 'note' },
  ),
]

const performance: readonly Requirement[] = [
  must(
    'performance/chapter',
    '说明预算绩效管理情况',
    'Performance management',
    performanceOpinion,
    any(chapter(/绩效/), text(/绩效(自评|评价|管理)/)),
    { years: { from: 2017 } },
  ),
  must(
    'performance/count',
    '公开自评的项目个数和资金',
    'How many projects were evaluated and their money',
    evaluationRules,
    any(claim('final/performance'), text(/绩效(自评|评价)[^。]*\d+个|\d+个[^。]*项目[^。]*(自评|评价)/)),
    { unless: saysNone('绩效(?:自评|评价)|项目支出绩效'), years: { from: 2019 } },
  ),
  must(
    'performance/results',
    '公开项目绩效自评结果',
    'Results of project self-evaluation',
    evaluationRules,
    any(
      claim('final/performance/project'),
      chapter(/自评(表|报告|结果|情况)/),
      text(/绩效自评(表|结果|报告)|得分|评(价|定)?(等级|级)为?|评价结果为/),
    ),
    { unless: saysNone('绩效(?:自评|评价)|项目支出绩效'), years: { from: 2019 } },
  ),
  must(
    'performance/use',
    '说明评价结果的应用',
    'How the results are used',
    evaluationRules,
    any(chapter(/结果应用/), text(/(评价|自评)结果[^。]{0,10}应用|结果应用/)),
    { years: { from: 2019 }, severity: 'note' },
  ),
  must(
    'performance/problems',
    '说明未完成目标的原因和改进措施',
    'Why targets were missed and what is done',
    evaluationRules,
    text(/(改进|整改)措施|(存在|发现)的?(主要)?问题|偏差原因/),
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

/** “三公”经费, 机关运行经费, 政府采购, assets, performance and terms, as a final account must tell them. */
export const finalMatters: readonly Requirement[] = [...threePublic, ...matters, ...performance, ...terms]
