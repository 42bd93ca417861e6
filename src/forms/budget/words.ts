/**
 * How places word the same thing, as parts of regular expressions over text that has gone through `normal()`. One list each, used for
 * header paths and for row labels alike.
 */
export const words = {
  fiscal:
    '(?:本级|本年|当年|预算内)?财政(?:预算)?拨款(?:\\(补助\\))?(?:收入|资金)?|预算拨款(?:收入)?|财政补助收入|财政拨款预算收入',
  generalPublic: '(?:一般)?公共(?:财政)?预算(?:当年|本级)?(?:财政)?(?:拨款|资金|收入|支出|安排)*',
  fund: '政府性基金(?:预算)?(?:当年|本级)?(?:财政)?(?:拨款|资金|收入|支出|安排)*',
  stateCapital: '国有资本(?:经营)?(?:预算)?(?:当年|本级)?(?:财政)?(?:拨款|资金|收入|支出|安排)*',
  special:
    '(?:纳入)?(?:财政)?专户(?:管理|核拨|拨款|返还|存储)(?:的)?(?:非税|事业|教育)?(?:资金|收入|收费|拨款)*|财政专户(?:资金|收入)?|(?:财政)?专户资金(?:收入)?',
  unit: '单位资金(?:收入)?|单位自有资金|自有资金(?:收入)?',
  allOtherFunds: '本年其他资金收入',
  otherFunds: '其他资金(?:收入)?',
  institution: '(?:单位)?事业收入(?:资金)?(?:\\(.*\\))?',
  operating: '(?:事业单位)?经营(?:服务)?收入(?:资金)?(?:\\(.*\\))?',
  superiorSubsidy: '上级(?:单位|财政|部门)?(?:补助|转移支付)(?:收入)?(?:资金)?',
  subsidiaryRemittance: '(?:对)?(?:附属|下级)单位(?:上缴|上交|缴款)(?:收入)?(?:资金)?',
  other: '其[他它](?:单位|各项|预算)?收入(?:资金)?(?:\\(.*\\))?',
  surplusUsed:
    '(?:使用|动用)(?:以前年度|历年)?(?:非财政拨款|专用|单位)?(?:结余|基金)(?:\\(.*\\))?(?:弥补收支差额)?|(?:用|使用)?(?:非财政拨款结余|事业基金)弥补收支差额',
  carried:
    '(?:上年度?|年初|以前年度|历年)(?:结转|结余)(?:和|、|与|及)?(?:结余|结转)?(?:资金|收入)?(?:合计|小计)?|结转结余(?:资金)?',
  realAccount: '(?:上年)?(?:实户|账户)资金余额',
  basic: '基本支出(?:预算)?',
  personnelCost: '人员(?:经费|支出|类)(?:支出|项目支出)?',
  operatingCost: '(?:日常)?公用(?:经费|支出)(?:支出)?|公用经费类',
  project: '项目(?:支出|经费)(?:预算)?|专项业务经费(?:支出)?',
  operatingExpenditure: '(?:事业单位)?经营(?:服务)?支出',
  superiorRemittance: '上缴上级(?:单位)?(?:支出)?',
  subsidiarySubsidy: '对?附属单位(?:的)?补助(?:支出)?|对下级单位补助(?:支出)?',
  forward: '(?:年终|年末)?结转(?:和|、)?(?:结余)?(?:到)?下年(?:度)?(?:支出)?|结转下年支出',
  whole: '合计|总计|小计|金额|总额|支出总计|收入总计|(?:本年)?(?:支出|收入)(?:预算)?合计',
} as const

export type Word = keyof typeof words

/** A header path whose last levels are one of `last`, and that says none of `not` anywhere. */
export function path(last: string, not?: string): RegExp {
  const guard = not === undefined ? '' : `(?!.*(?:${not}))`
  return new RegExp(`^${guard}(?:.*/)?(?:其中:?)?(?:${last})$`)
}

/** A header path that says `above` on some level before its last ones. */
export function pathUnder(above: string, last: string, not?: string): RegExp {
  const guard = not === undefined ? '' : `(?!.*(?:${not}))`
  return new RegExp(`^${guard}(?:.*/)?(?:${above})/(?:.*/)?(?:${last})$`)
}

/** A whole row label. */
export function label(of: string): RegExp {
  return new RegExp(`^(?:${of})$`)
}

/** 「…/小计」 below a word, or the word alone. */
export const withSubtotal = (of: string): string => `(?:${of})(?:/(?:小计|合计|金额|总计))?`

/** Header words of money brought from the year before. 「使用非财政拨款结余」 is not one of them. */
export const carriedWords = '上年|结转|(?<!拨款|专用)结余|实户'
