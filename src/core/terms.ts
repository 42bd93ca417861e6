/** A term of the field: one identifier, one Chinese name, one definition, in our own words. */
export interface Term {
  readonly zh: string
  readonly en: string
  readonly definition: string
}

const term = (zh: string, en: string, definition: string): Term => ({ zh, en, definition })

/** The only place where Chinese terms and English identifiers meet; docs/glossary.md is generated from it. */
export const terms = {
  department: term('部门', 'department', '向财政部门编报预算、决算的一级预算单位，连同它的所属单位'),
  budgetUnit: term('预算单位', 'budget unit', '编报自己预算、决算的单位；单位预算、单位决算只说它自己'),
  scope: term('口径', 'scope', '含所属单位的部门口径，或只含本级的单位口径'),
  departmentalBudget: term(
    '部门预算',
    'departmental budget',
    '一个部门一年的收支计划，经人大批准、财政批复后公开',
  ),
  finalAccounts: term('部门决算', 'departmental final accounts', '一个部门一年实际的收支，经批复后公开'),
  selfEvaluation: term(
    '绩效自评',
    'performance self-evaluation',
    '单位对照绩效目标给自己的项目和整体支出打分',
  ),
  performanceTarget: term('绩效目标', 'performance target', '预算资金计划达到的产出和效果'),
  disclosure: term('公开', 'disclosure', '一个单位一年的一份公开文件：表、说明、绩效'),
  budgeted: term('年初预算数', 'original budget', '年初批复的预算'),
  adjusted: term('全年预算数', 'adjusted budget', '年初预算加上年中追加、调剂之后的预算'),
  actual: term('决算数', 'outturn', '一年实际的收入或支出'),
  appropriation: term(
    '财政拨款',
    'fiscal appropriation',
    '一般公共预算、政府性基金预算、国有资本经营预算安排的拨款',
  ),
  generalPublicBudget: term('一般公共预算', 'general public budget', '以税收为主体、保障一般公共支出的预算'),
  governmentFundBudget: term('政府性基金预算', 'government fund budget', '专项征收、专项使用的基金预算'),
  stateCapitalBudget: term('国有资本经营预算', 'state capital budget', '国有资本收益安排的预算'),
  superiorSubsidy: term('上级补助收入', 'subsidy from superior', '从主管部门或上级单位取得的非财政补助收入'),
  institutionalIncome: term('事业收入', 'institutional income', '事业单位开展专业业务取得的收入'),
  operatingIncome: term('经营收入', 'operating income', '事业单位在专业业务之外经营取得的收入'),
  subsidiaryRemittance: term(
    '附属单位上缴收入',
    'remittance from subsidiaries',
    '附属的独立核算单位上缴的收入',
  ),
  otherIncome: term('其他收入', 'other income', '以上各项之外的收入'),
  specialAccountFunds: term(
    '财政专户管理资金',
    'special account funds',
    '缴入财政专户、实行专户管理的教育收费等资金',
  ),
  currentIncome: term('本年收入', 'income of the year', '本年取得的各项收入，不含年初结转和结余'),
  currentExpenditure: term(
    '本年支出',
    'expenditure of the year',
    '本年的各项支出，不含结余分配和年末结转和结余',
  ),
  nonFiscalSurplusUsed: term(
    '使用非财政拨款结余',
    'non-fiscal surplus used',
    '用以前年度非财政拨款结余弥补本年收支差额的金额',
  ),
  openingBalance: term('年初结转和结余', 'opening balance', '上年转来、本年可以继续使用的资金'),
  closingBalance: term('年末结转和结余', 'closing balance', '本年没有用完、转到下年的资金'),
  surplusDistributed: term(
    '结余分配',
    'surplus distributed',
    '按规定缴纳所得税、提取专用结余等对非财政拨款结余的分配',
  ),
  carriedForward: term('结转下年', 'carried forward', '预算中安排到下一年使用的资金'),
  total: term('合计', 'total', '各项之和'),
  grandTotal: term('总计', 'grand total', '本年收入（支出）加上年初（年末）结转结余等之后的总数'),
  basicExpenditure: term(
    '基本支出',
    'basic expenditure',
    '为机构正常运转、完成日常工作发生的支出，分人员经费和公用经费',
  ),
  projectExpenditure: term('项目支出', 'project expenditure', '为完成特定任务、在基本支出之外发生的支出'),
  personnelCost: term('人员经费', 'personnel cost', '工资福利支出与对个人和家庭的补助'),
  operatingCost: term('公用经费', 'operating cost', '商品和服务支出、资本性支出等日常运转的支出'),
  functionCode: term('支出功能分类科目', 'function code', '支出做什么用：类三位、款五位、项七位'),
  functionClass: term('类', 'class', '功能分类第一级，三位编码'),
  functionSection: term('款', 'section', '功能分类第二级，五位编码'),
  functionItem: term('项', 'item', '功能分类第三级，七位编码'),
  economicCode: term('部门预算支出经济分类科目', 'economic code', '支出买什么：类三位（301 起）、款五位'),
  governmentEconomicCode: term(
    '政府预算支出经济分类科目',
    'government economic code',
    '政府预算口径的经济分类（501 起）',
  ),
  threePublicExpenses: term(
    '“三公”经费',
    'three public expenses',
    '因公出国（境）费、公务用车购置及运行维护费、公务接待费',
  ),
  travelAbroad: term(
    '因公出国（境）费',
    'official travel abroad',
    '公务出国（境）的旅费、住宿费、伙食费、培训费等',
  ),
  officialVehicles: term('公务用车购置及运行维护费', 'official vehicles', '公务用车的购置费与运行维护费之和'),
  vehiclePurchase: term('公务用车购置费', 'vehicle purchase', '购置公务用车（含车辆购置税）的支出'),
  vehicleRunning: term('公务用车运行维护费', 'vehicle running', '公务用车的燃料、维修、过路过桥、保险等支出'),
  officialHospitality: term('公务接待费', 'official hospitality', '按规定开支的各类公务接待支出'),
  agencyRunningCost: term(
    '机关运行经费',
    'agency running cost',
    '行政单位和参照公务员法管理的事业单位的公用经费',
  ),
  procurement: term('政府采购', 'government procurement', '货物、工程、服务的采购'),
  stateAssets: term('国有资产占有使用情况', 'state assets held', '车辆、设备、房屋等的存量'),
  relation: term('勾稽关系', 'relation', '两处数字之间必须成立的等式或不等式'),
  within: term('表内', 'within a table', '同一张表里的勾稽关系'),
  across: term('表间', 'across tables', '两张表之间的勾稽关系'),
  told: term('表文', 'table and narrative', '表与说明文字之间的勾稽关系'),
  twice: term('文文', 'within the narrative', '说明文字前后之间的勾稽关系'),
  yearly: term('跨年', 'across years', '两个年度之间的勾稽关系'),
  share: term('占比', 'share', '部分占整体的百分比'),
  growth: term('增长率', 'growth', '增减额除以上年（或预算）数'),
  completion: term('完成率', 'completion', '决算数（执行数）除以预算数'),
  target: term('指标值', 'target value', '绩效指标计划达到的值'),
  achieved: term('实际完成值', 'achieved value', '绩效指标实际达到的值'),
  weight: term('分值', 'weight', '一项指标满分是多少'),
  score: term('得分', 'score', '一项指标实际得到的分'),
  shortfallReason: term('偏差原因', 'reason for shortfall', '没有达到目标或偏离目标较大的原因'),
  finding: term('问题', 'finding', '核对得出的一条结论，带着它的算式'),
  obligation: term('应查事项', 'obligation', '这类文件必须核对的一项，以及它的结果'),
  roundingSlack: term('尾数误差', 'rounding slack', '各数按末位四舍五入之后，合计可能相差的最大数'),
} as const satisfies Readonly<Record<string, Term>>

export type TermId = keyof typeof terms
