import type { LedgerColumn, LedgerCondition } from '../../../core/indicator-ledger.ts'

const column = (name: string, ...aliases: readonly string[]): LedgerColumn => ({ name, aliases })

/** The columns that ledgers of public bodies have in common, each declared once. */
export const person = column('身份证号', '身份证号码', '公民身份号码', '证件号码', '身份证件号码', '人员编号')
export const body = column(
  '统一社会信用代码',
  '信用代码',
  '社会信用代码',
  '单位编号',
  '企业名称',
  '单位名称',
  '用人单位',
)
export const amount = column(
  '金额',
  '补贴金额',
  '发放金额',
  '支付金额',
  '拨付金额',
  '实发金额',
  '支出金额',
  '实付金额',
)
export const budgeted = column('预算数', '全年预算数', '预算金额', '调整预算数', '预算')
export const executed = column('执行数', '全年执行数', '支出数', '决算数', '已支付金额')
export const contractPrice = column('合同金额', '成交金额', '中标金额')
export const ceiling = column('采购预算', '预算限额', '最高限价', '控制价')
const paidOn = column('支付日期', '发放日期', '到账日期', '拨付日期', '支付时间', '发放时间')
const dueOn = column(
  '应支付日期',
  '应发放日期',
  '规定时限',
  '到期日期',
  '截止日期',
  '应办结日期',
  '期限',
  '应完成日期',
  '规定完成日期',
)
export const acceptedOn = column(
  '受理日期',
  '立案日期',
  '收案日期',
  '受理时间',
  '立案时间',
  '报修时间',
  '申请日期',
)
export const concludedOn = column(
  '结案日期',
  '办结日期',
  '办结时间',
  '结案时间',
  '完成日期',
  '完成时间',
  '修复时间',
)
export const persons = column('人数', '参加人数', '参训人数', '人次', '受众人数', '到会人数')
export const area = column('面积', '建筑面积', '改造面积', '服务面积')
export const posts = column('岗位数', '招聘人数', '提供岗位数', '招聘计划数')
export const copies = column('份数', '数量', '印数', '发放份数')
export const hours = column('学时', '课时', '时长')
export const recovered = column('追回金额', '追发金额', '涉及金额', '挽回金额')
export const loan = column('贷款金额', '发放贷款金额')

const yesWords = ['是', '√', '✓', '有', '1', 'Y', 'y', '已', '已完成', '完成']
const noWords = ['否', '×', '✗', '0', 'N', 'n', '未', '未完成']

/** A column that says yes or no, in its own words or in the usual ones. */
export const says = (
  name: string,
  aliases: readonly string[],
  yes: readonly string[],
  no: readonly string[],
): LedgerCondition => ({
  kind: 'says',
  column: column(name, ...aliases),
  yes: [...yes, ...yesWords.filter((word) => !no.includes(word))],
  no: [...no, ...noWords.filter((word) => !yes.includes(word))],
})

export const concluded: LedgerCondition = { kind: 'filled', column: concludedOn }
export const accepted: LedgerCondition = { kind: 'filled', column: acceptedOn }
export const paidInTime: LedgerCondition = { kind: 'on time', done: paidOn, due: dueOn }
export const doneInTime: LedgerCondition = { kind: 'on time', done: concludedOn, due: dueOn }
export const passed = says(
  '考核结果',
  ['考试结果', '结业情况', '是否合格', '鉴定结果', '结业结果'],
  ['合格', '优秀', '良好', '通过', '结业'],
  ['不合格', '未通过', '缺考', '未结业', '待定'],
)
export const approved = says(
  '验收结果',
  ['验收结论', '验收情况', '是否验收合格'],
  ['合格', '通过', '验收合格', '验收通过'],
  ['不合格', '未通过', '整改', '未验收'],
)
export const correct = says(
  '复核结果',
  ['审核结果', '抽查结果', '复核意见', '核查结果'],
  ['正确', '无误', '准确', '合规', '符合', '通过'],
  ['错误', '有误', '不准确', '不合规', '不符合', '多发', '少发', '错发'],
)
export const rating = says(
  '评价',
  ['满意度', '评价结果', '满意程度', '总体评价'],
  ['非常满意', '很满意', '满意', '比较满意', '较满意', '基本满意'],
  ['一般', '不太满意', '较不满意', '不满意', '很不满意', '非常不满意'],
)
