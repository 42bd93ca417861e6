import type { Messages } from '../message.ts'

const one =
  '{laterName}为 {laterValue}，{earlierName}为 {earlierValue}，{~more} {gap}；四舍五入最多能解释 {room}。'
const rest = '其余 {rest} 处未一一列出。'
const remark = '{remark}。'

/** 几份文件相互核对的问题。 */
export const together: Messages = {
  'balances differ': {
    title: '年初结转和结余与上年年末不衔接（{count} 处）：{later}',
    body: ['与{earlier}对照。', one, '逐项对照（上年年末 → 本年年初）：\n{list}', rest, remark],
  },
  'previous differs': {
    title: '正文所说的上年数与上年公开的不一致（{count} 处）：{later}',
    body: [
      '按正文写明的上年数，或本年数减去增减额，与{earlier}对照。',
      one,
      '逐项对照（上年公开的 → 正文所说的上年数）：\n{list}',
      rest,
      remark,
    ],
  },
  'original budget differs': {
    title: '年初预算数与公开的预算不一致（{count} 处）：{later}',
    body: ['与{earlier}对照。', one, '逐项对照（公开的预算 → 决算所说的年初预算）：\n{list}', rest, remark],
  },
  'adjusted budget differs': {
    title: '“三公”经费预算数与公开的预算不同（{count} 处）：{later}',
    body: ['与{earlier}对照。', one, '逐项对照（公开的预算 → 决算表的预算数）：\n{list}', rest, remark],
  },
  'units differ': {
    title: '部门的数不等于所属单位之和（{count} 处）：{later}',
    body: ['所属单位：{earlier}。', one, '逐项对照（单位之和 → 部门）：\n{list}', rest, remark],
  },
  'unit exceeds': {
    title: '所属单位的数大于部门（{count} 处）：{later}',
    body: [
      '所属单位（未必到齐）：{earlier}。',
      one,
      '逐项对照（单位 → 部门）：\n{list}',
      rest,
      '部门包含所属单位，不应更小。',
    ],
  },
  'versions differ': {
    title: '两个版本有 {count} 处不同：{later}',
    body: [
      '前一版本：{earlier}。',
      '表中 {cells} 处（前 → 后）：\n{cellList}',
      '正文 {sentences} 处（前 → 后）：\n{sentenceList}',
      remark,
    ],
  },
  'same file': {
    title: '{count} 份文件内容完全相同：{where}',
    body: ['逐字节相同（SHA-256 {hash}），只核对一次：\n{list}'],
  },
}
