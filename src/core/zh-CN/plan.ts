import type { PlanProblemCode } from '../plan.ts'

/** 填报表里每一种问题的说法：看到什么，应当怎样。 */
export const plan: Readonly<Record<PlanProblemCode, string>> = {
  'plan not read': '工作簿里没有可读的表。用 mingzhang template 生成一份模板再填。',
  'plan too large': '内容太多：{size}（字符或格），超过上限 {limit}。',
  'plan syntax': 'YAML 写法不对：{text}',
  'plan alias': '不接受 YAML 的引用“*{text}”，把内容写全。',
  'plan nested too deep': '层数超过 {limit}，填报表用不到这么深。',
  'plan not a mapping': '开头应是“名称: 值”，例如 form: project-evaluation。',
  'form not said': '没有写明是哪一张表。在“表样”（form）里写表的编号；mingzhang template 列出全部表样。',
  'form unknown': '没有表样“{text}”。mingzhang template 列出全部表样。',
  'scheme unknown': '没有计分办法“{text}”。可用：{known}。',
  'unknown column': '不认识这一栏：“{text}”。这一栏的内容没有用上；改成表样里的栏名，或移出指标表。',
  'unknown key': '不认识“{text}”。内容没有用上。',
  'wrong kind of value': '这里应是一段文字或一个数，看到的是别的结构。',
  'not a number': '应是数，看到“{text}”。',
  'below zero': '不能小于零，看到“{text}”。',
  'weight missing': '“{name}”没有分值。',
  'weights not the whole': '指标分值合计 {sum}，应为 {expected}。',
  'level weights differ': '{level}的分值合计 {sum}，计分办法为 {expected}。',
  'indicator missing': '一条指标也没有。',
  'no place for indicators': '这张表没有列指标的地方，填了 {count} 条。换一张表样，或去掉。',
  'indicator without name': '这一行没有指标名称。',
  'duplicate indicator': '“{name}”与 {first} 重复。',
  'duplicate label': '重复填写：{text}',
  'actual missing': '“{name}”没有实际完成值。',
  'target missing': '“{name}”没有目标值。',
  'attained unknown': '达成程度应是“达成”“部分达成”“未达成”，或不超过 100% 的百分比，看到“{text}”。',
  'attained missing': '“{name}”：目标“{target}”、完成“{actual}”只能定性，要在“达成程度”里选一档或写百分比。',
  'goal score missing': '总目标没有得分（满分 {points}）。写得分，或写“达成”“部分达成 70%”。',
  'score above its points': '得分“{text}”不在 0 到 {points} 之间。',
  'budget missing': '没有预算数或执行数，执行率得分无从计算。',
  'executed above budget': '执行数大于预算数，执行率按 100% 计分，原因应当说明。',
  'cannot score':
    '“{name}”：目标“{target}”、完成“{actual}”不能按比例计分，要在“达成程度”里选一档或写百分比。',
  'reason missing': '“{name}”完成 {completion}，没有写偏差原因和改进措施。',
  'formula in text': '以公式开头的文字“{text}”。它只会照原样写成文字，不会计算；确是文字时去掉开头的符号。',
  'formula reaches outside': '这一格的公式会访问别的文件、程序或网络。改成数值。',
  'unit unknown': '金额单位应是元、千元、万元、百万元或亿元，看到“{text}”。',
  'year unknown': '年度应是四位数字，看到“{text}”。',
  'ledger without indicator': '台账“{text}”写给“{name}”，填报表里没有这个指标。',
  'ledger of no rule':
    '“{name}”不是指标库里可由台账计算的指标，{text}没有用上。完成值直接填写，或改用指标库里的名称。',
  'ledger out of reach':
    '填报表指到自己文件夹以外的文件“{text}”，没有读取。把台账放在填报表旁边，或者用 --ledger 指明。',
  'ledger not read': '台账“{text}”读不了：{why}',
  'ledger without sheet': '台账“{text}”里没有工作表“{sheet}”。现有：{seen}。',
  'ledger named twice': '“{name}”不止一个台账，不知道用哪一个：{seen}。留一个。',
  'ledger differs': '“{name}”填的完成值是“{typed}”，按{text}计算是 {actual}（{working}）。以台账为准。',
}

/** 计分过程的说法。 */
export const planScoring = {
  execution: '{weight} × 执行率 {share} = {points}',
  share: '{weight} × {share} = {points}',
  given: '填报 {points} 分，满分 {weight} 分',
  band: '{weight} × {share} = {points}（按所选一档的上端或中间计，可写明百分比）',
  stated: '{weight} × {share} = {points}（按填报的达成程度计）',
  heading: '计分说明（{scheme}；{basis}）',
  total: '合计 {total} 分{grade}。',
  grade: '，等级“{grade}”',
  line: '{number}．{name}：{working}',
} as const

/** 完成值出自台账时的说法。 */
export const planLedger = {
  heading: '数据来源（完成值由台账计算，行号是工作表里的行号）',
  line: '{number}．{name}：{source}；{working}；{figures}',
  sheet: '工作表“{sheet}”',
  figure: '{figure}（第 {rows} 行）',
  figureAlone: '{figure}（{rows}）',
  noRows: '没有符合的行',
  aside: { empty: '空行', total: '合计行', 'not counted': '不计入的行' },
  join: '、',
  comma: '，',
  semicolon: '；',
  more: ' 等',
}
