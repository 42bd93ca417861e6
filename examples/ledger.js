/**
 * A made-up bureau of a made-up district: what it spent, in 分. Every printed figure of the example is derived from these, so
 * the document is right to the last digit until faults are put in on purpose.
 */
export const body = '云岭市青禾区人力资源和社会保障局'
export const year = 2024

/** 功能分类 项 → this year's spending (basic, project), the original budget and last year's spending, in 分. */
export const items = [
  {
    code: '2014099',
    name: '其他信访事务支出',
    basic: 0n,
    project: 12_345_600n,
    budget: 15_000_000n,
    last: 11_800_000n,
  },
  {
    code: '2080101',
    name: '行政运行',
    basic: 1_238_756_732n,
    project: 0n,
    budget: 1_201_480_000n,
    last: 1_190_334_218n,
  },
  {
    code: '2080102',
    name: '一般行政管理事务',
    basic: 0n,
    project: 286_412_377n,
    budget: 300_000_000n,
    last: 301_266_540n,
  },
  {
    code: '2080106',
    name: '就业管理事务',
    basic: 412_307_455n,
    project: 66_238_900n,
    budget: 470_000_000n,
    last: 455_108_126n,
  },
  {
    code: '2080109',
    name: '社会保险经办机构',
    basic: 356_204_819n,
    project: 41_877_350n,
    budget: 401_250_000n,
    last: 377_640_933n,
  },
  {
    code: '2080505',
    name: '机关事业单位基本养老保险缴费支出',
    basic: 153_820_416n,
    project: 0n,
    budget: 153_820_000n,
    last: 147_265_072n,
  },
  {
    code: '2080506',
    name: '机关事业单位职业年金缴费支出',
    basic: 76_910_208n,
    project: 0n,
    budget: 76_910_000n,
    last: 60_132_536n,
  },
  {
    code: '2080701',
    name: '就业创业服务补贴',
    basic: 0n,
    project: 128_463_785n,
    budget: 150_000_000n,
    last: 96_334_450n,
  },
  {
    code: '2080704',
    name: '社会保险补贴',
    basic: 0n,
    project: 1_946_203_641n,
    budget: 1_900_000_000n,
    last: 1_512_773_908n,
  },
  {
    code: '2080705',
    name: '公益性岗位补贴',
    basic: 0n,
    project: 634_557_216n,
    budget: 640_000_000n,
    last: 588_214_377n,
  },
  {
    code: '2101101',
    name: '行政单位医疗',
    basic: 63_418_572n,
    project: 0n,
    budget: 63_500_000n,
    last: 61_902_833n,
  },
  {
    code: '2101102',
    name: '事业单位医疗',
    basic: 41_266_094n,
    project: 0n,
    budget: 41_300_000n,
    last: 39_880_415n,
  },
  {
    code: '2101103',
    name: '公务员医疗补助',
    basic: 28_734_163n,
    project: 0n,
    budget: 28_800_000n,
    last: 27_650_921n,
  },
  {
    code: '2210201',
    name: '住房公积金',
    basic: 168_940_257n,
    project: 0n,
    budget: 169_000_000n,
    last: 161_773_644n,
  },
  {
    code: '2210203',
    name: '购房补贴',
    basic: 34_812_866n,
    project: 0n,
    budget: 35_000_000n,
    last: 33_915_208n,
  },
]

export const sections = {
  20140: '信访事务',
  20801: '人力资源和社会保障管理事务',
  20805: '行政事业单位养老支出',
  20807: '就业补助',
  21011: '行政事业单位医疗',
  22102: '住房改革支出',
}

export const classes = {
  201: '一般公共服务支出',
  202: '外交支出',
  203: '国防支出',
  204: '公共安全支出',
  205: '教育支出',
  206: '科学技术支出',
  207: '文化旅游体育与传媒支出',
  208: '社会保障和就业支出',
  210: '卫生健康支出',
  211: '节能环保支出',
  212: '城乡社区支出',
  213: '农林水支出',
  214: '交通运输支出',
  215: '资源勘探工业信息等支出',
  216: '商业服务业等支出',
  217: '金融支出',
  219: '援助其他地区支出',
  220: '自然资源海洋气象等支出',
  221: '住房保障支出',
  222: '粮油物资储备支出',
  223: '国有资本经营预算支出',
  224: '灾害防治及应急管理支出',
  229: '其他支出',
  231: '债务还本支出',
  232: '债务付息支出',
  234: '抗疫特别国债安排的支出',
}

/** 经济分类 款 of the basic expenditure, in 分; the last of each side takes what is left so that the sides add up. */
export const economic = {
  301: {
    name: '工资福利支出',
    of: {
      30101: ['基本工资', 486_203_311n],
      30102: ['津贴补贴', 512_846_090n],
      30103: ['奖金', 403_377_612n],
      30107: ['绩效工资', 198_602_774n],
      30108: ['机关事业单位基本养老保险缴费', 153_820_416n],
      30109: ['职业年金缴费', 76_910_208n],
      30110: ['职工基本医疗保险缴费', 104_684_666n],
      30111: ['公务员医疗补助缴费', 28_734_163n],
      30112: ['其他社会保障缴费', 12_206_433n],
      30113: ['住房公积金', 168_940_257n],
      30199: ['其他工资福利支出', 96_240_185n],
    },
  },
  302: {
    name: '商品和服务支出',
    of: {
      30201: ['办公费', 48_266_135n],
      30202: ['印刷费', 9_103_440n],
      30205: ['水费', 1_208_355n],
      30206: ['电费', 14_470_218n],
      30207: ['邮电费', 8_236_904n],
      30211: ['差旅费', 16_803_277n],
      30213: ['维修（护）费', 12_944_860n],
      30216: ['培训费', 4_360_520n],
      30217: ['公务接待费', 386_400n],
      30228: ['工会经费', 28_650_416n],
      30231: ['公务用车运行维护费', 4_733_618n],
      30239: ['其他交通费用', 61_288_300n],
      30299: ['其他商品和服务支出', 20_914_466n],
    },
  },
  303: {
    name: '对个人和家庭的补助',
    of: {
      30302: ['退休费', 62_411_507n],
      30304: ['抚恤金', 7_266_318n],
      30305: ['生活补助', 3_204_660n],
      30309: ['奖励金', 0n],
    },
  },
  310: { name: '资本性支出', of: { 31002: ['办公设备购置', 0n] } },
}

/** “三公” in 分: budget and spending of the year, spending of last year. */
export const three = {
  abroad: { name: '因公出国（境）费', budget: 0n, actual: 0n, last: 0n },
  purchase: { name: '公务用车购置费', budget: 0n, actual: 0n, last: 17_980_000n },
  running: { name: '公务用车运行维护费', budget: 9_000_000n, actual: 8_264_773n, last: 8_810_455n },
  hospitality: { name: '公务接待费', budget: 1_500_000n, actual: 386_400n, last: 512_900n },
}
