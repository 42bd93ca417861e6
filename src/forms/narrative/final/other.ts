import type { Sentence } from '../../../core/sentence.ts'
import { cell, statement } from '../statement.ts'
import { subject } from '../subjects.ts'

/** 十至十三：机关运行经费、政府采购、预算绩效. No official form holds these figures; they are checked among themselves. */
export const other: readonly Sentence[] = [
  statement('final', 'running-cost', {
    subjects: [subject('机关运行经费(?:财政拨款)?(?:支出)?(?:决算)?(?:总额|合计|共)?')],
    templates: [
      '{year:year}机关运行经费支出{amount:amount}，比{previousYear:year}{direction:direction}{change:amount}，{growthDirection:direction}{growth:percent}。',
    ],
    binds: {
      amount: [
        cell('final-running-cost', 'total', 'amount'),
        cell('final-operation', 'runningCost', 'actual'),
      ],
    },
  }),
  statement('final', 'procurement', {
    subjects: [subject('政府采购(?:支出)?(?:总额|金额|合计|总金额)?(?:\\(以合同签订为准\\))?')],
    templates: [
      '{year:year}政府采购支出总额{amount:amount}，其中：政府采购货物支出1万元、政府采购工程支出1万元、政府采购服务支出1万元。',
    ],
  }),
  ...(
    [
      ['goods', '货物'],
      ['works', '工程'],
      ['services', '服务'],
    ] as const
  ).map(([id, name]) =>
    statement('final', `procurement/${id}`, {
      subjects: [subject(`(?:政府采购)?${name}(?:类)?(?:采购)?(?:支出)?(?:金额)?`)],
      under: [/采购/],
      templates: [`政府采购${name}支出{amount:amount}。`],
    }),
  ),
  statement('final', 'procurement/small-and-medium', {
    subjects: [subject('(?:政府采购)?授予中小企业(?:的)?合同(?:总)?金额')],
    templates: ['授予中小企业合同金额{amount:amount}，占政府采购支出总额的{share:percent}。'],
  }),
  statement('final', 'procurement/small-and-micro', {
    subjects: [subject('(?:政府采购)?授予小微企业(?:的)?合同(?:总)?金额')],
    templates: ['授予小微企业合同金额{amount:amount}，占授予中小企业合同金额的{share:percent}。'],
  }),
  ...(
    [
      ['goods', '货物'],
      ['works', '工程'],
      ['services', '服务'],
    ] as const
  ).map(([id, name]) =>
    statement('final', `procurement/${id}-small-and-medium`, {
      subjects: [subject(`${name}采购授予中小企业(?:的)?合同金额`)],
      templates: [`${name}采购授予中小企业合同金额占${name}支出金额的{share:percent}。`],
    }),
  ),
  statement('final', 'performance', {
    subjects: ['资金', '涉及资金', '涉及预算资金', '涉及预算金额', '共涉及资金', '涉及财政拨款资金'],
    under: [/绩效/],
    templates: ['资金{amount:amount}，占一般公共预算项目支出总额的{share:percent}。'],
  }),
  statement('final', 'performance/project', {
    subjects: [subject('.{2,60}项目绩效自评(?:报告)?综述.{0,6}')],
    templates: [
      '某某项目绩效自评综述：项目全年预算数为{budgeted:amount}，执行数为{actual:amount}，完成预算的{completion:percent}。',
    ],
  }),
]
