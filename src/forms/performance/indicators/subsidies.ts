import type { LedgerMeasure } from '../../../core/indicator-ledger.ts'
import { amount, correct, paidInTime, person, says } from './columns.ts'
import {
  count,
  economic,
  field,
  mean,
  quality,
  rate,
  social,
  sum,
  survey,
  timely,
  type Declared,
} from './declare.ts'

const ledger = '补贴发放台账与国库支付凭证'
const people: LedgerMeasure = { kind: 'count', of: { distinct: person } }
const perPerson: LedgerMeasure = {
  kind: 'mean',
  amount: { column: amount, kind: 'money' },
  per: { distinct: person },
}
const perMonth: LedgerMeasure = { kind: 'mean', amount: { column: amount, kind: 'money' }, per: {} }
const accuracy: LedgerMeasure = { kind: 'rate', whole: {}, part: [correct] }

/** Persons, accuracy and mean standard of one kind of subsidy: the three indicators that each of them has. */
function subsidy(
  id: string,
  name: string,
  english: string,
  standard: 'person' | 'month',
  words: readonly string[] = [],
): readonly Declared[] {
  const others = (end: string): readonly string[] => words.map((word) => word + end)
  const heads = [name, ...words]
  return [
    count({
      id: `${id}-persons`,
      name: `享受${name}人数`,
      english: `Persons receiving ${english}`,
      synonyms: [
        ...words.map((word) => `享受${word}人数`),
        ...heads.map((word) => `${word}发放人数`),
        ...heads.map((word) => `${word}人数`),
      ],
      unit: '人',
      of: `当年领取${name}的人员`,
      source: ledger,
      never: ['一人领几个月只算一人；按人次计的，单位写“人次”'],
      ledger: people,
    }),
    rate({
      id: `${id}-accuracy`,
      name: `${name}发放准确率`,
      english: `Accuracy of ${english}`,
      synonyms: others('发放准确率'),
      part: '复核无误的发放笔数',
      whole: '复核的发放笔数',
      source: '内部复核、审计抽查记录',
      never: ['没有复核过，不填 100%'],
      ledger: accuracy,
    }),
    mean({
      id: `${id}-standard`,
      name: `${name}人均标准`,
      english: `Mean ${english}`,
      synonyms: others('人均标准').concat(heads.map((word) => `${word}标准`)),
      unit: standard === 'month' ? '元/人·月' : '元/人',
      amount: `${name}发放金额`,
      per: standard === 'month' ? '发放人月数' : '发放人数',
      source: ledger,
      never: [
        '目标与完成值单位一致：按月的写“元/人·月”，一次性的写“元/人”',
        '有几档标准的分档写，不写一个区间',
      ],
      ledger: standard === 'month' ? perMonth : perPerson,
    }),
  ]
}

/** 就业补贴. */
export const subsidies = field('subsidies', [
  ...subsidy('training', '职业培训补贴', 'training subsidy', 'person', ['职业技能培训补贴']),
  ...subsidy('insurance', '社会保险补贴', 'social-insurance subsidy', 'month', [
    '社保补贴',
    '灵活就业社保补贴',
  ]),
  ...subsidy('public-post', '公益性岗位补贴', 'public-welfare post subsidy', 'month', ['公益岗补贴']),
  ...subsidy('startup', '一次性创业补贴', 'one-off start-up subsidy', 'person', ['创业补贴']),
  ...subsidy('traineeship', '就业见习补贴', 'traineeship subsidy', 'month', ['见习补贴']),
  ...subsidy('job-search', '求职创业补贴', 'job-search subsidy', 'person', []),
  ...subsidy('placement', '职业介绍补贴', 'placement subsidy', 'person', ['职介补贴']),
  ...subsidy('retention', '稳岗返还资金', 'retained-jobs refund', 'person', ['稳岗补贴']),
  sum({
    id: 'paid',
    name: '就业补助资金发放金额',
    english: 'Employment subsidies paid',
    synonyms: ['补贴发放金额', '发放各类补贴金额', '累计发放补贴金额'],
    unit: '万元',
    of: '当年发放的各项补贴',
    source: ledger,
    never: ['不与预算执行率重复设置', '下达到街镇、还没有发到人的不算发放'],
    ledger: { kind: 'sum', of: { column: amount, kind: 'money' } },
  }),
  timely({
    id: 'paid-in-time',
    name: '补贴资金按时发放率',
    english: 'Subsidies paid in time',
    synonyms: [
      '补贴资金在规定时间内支付到位率',
      '补贴发放及时率',
      '资金发放及时率',
      '社保补贴及时发放',
      '补助资金发放及时率',
    ],
    part: '规定时限内发放的笔数',
    whole: '应发放的笔数',
    source: `${ledger}（应发放日期、发放日期两栏）`,
    never: ['没有写明时限，及时率无从计算'],
    ledger: { kind: 'rate', whole: {}, part: [paidInTime] },
  }),
  timely({
    id: 'allocated-in-time',
    name: '资金在规定时间内下达率',
    english: 'Funds allocated in time',
    synonyms: ['资金下达及时率', '资金分配下达及时率', '转移支付资金下达及时率'],
    part: '规定时限内下达的金额',
    whole: '应下达的金额',
    source: '资金下达文件',
  }),
  rate({
    id: 'eligible',
    name: '补贴对象合规率',
    english: 'Eligible recipients',
    synonyms: [
      '补贴对象审核达标率',
      '补助对象审核合格率',
      '帮扶对象合规率',
      '补助对象合规率',
      '享受补贴人员资格符合率',
      '补助对象准确率',
    ],
    part: '抽查中符合条件的人数',
    whole: '抽查的人数',
    source: '资格审核、数据比对记录',
    ledger: { kind: 'rate', whole: { distinct: person }, part: [correct] },
  }),
  rate({
    id: 'paid-in-full',
    name: '资金足额拨付率',
    english: 'Paid in full',
    synonyms: ['补助资金足额发放率', '资金足额发放率', '足额拨付率', '补贴资金足额到位率'],
    part: '足额拨付的笔数',
    whole: '应拨付的笔数',
    source: ledger,
    ledger: {
      kind: 'rate',
      whole: {},
      part: [says('是否足额', ['足额情况'], ['足额'], ['不足额', '未足额'])],
    },
  }),
  rate({
    id: 'openness',
    name: '补贴发放公示率',
    english: 'Payments announced',
    synonyms: ['补助对象公示率', '资金发放公示率'],
    part: '公示过的批次数',
    whole: '发放批次数',
    source: '公示截图与批次清单',
  }),
  count({
    id: 'helped-groups',
    name: '特定群体帮扶人数',
    english: 'Persons of special groups helped',
    synonyms: ['享受帮扶人数', '帮扶人数', '特殊群体帮扶人数'],
    unit: '人',
    of: '当年得到帮扶资金的人员',
    source: ledger,
    ledger: people,
  }),
  sum({
    id: 'income',
    name: '带动受益人员增收金额',
    english: 'Income brought to recipients',
    synonyms: ['受益人员增收', '带动增收金额'],
    unit: '万元',
    of: '受益人员因项目增加的收入',
    level: economic,
    also: [social],
    source: '抽样调查',
    never: ['补贴本身不算增收'],
  }),
  survey({
    id: 'satisfaction',
    name: '补贴对象满意度',
    english: 'Satisfaction of recipients',
    synonyms: ['享受补贴人员满意度', '帮扶对象满意度', '受助对象满意度', '补助对象满意度'],
  }),
  rate({
    id: 'complaints',
    name: '补贴发放投诉率',
    english: 'Complaints about payments',
    synonyms: ['补贴投诉率'],
    part: '查实的投诉件数',
    whole: '发放笔数',
    direction: 'lower',
    also: [quality, social],
    source: '投诉登记',
  }),
])
