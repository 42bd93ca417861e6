import type { Messages } from '../message.ts'

/** 几份文件相互核对的问题。 */
export const together: Messages = {
  'years differ': {
    title: '{later}与{earlier}不衔接',
    body: [
      '{laterName}为 {laterValue}，{earlierName}为 {earlierValue}，{~more} {gap}；四舍五入最多能解释 {room}。',
      '{remark}。',
    ],
  },
  'years differ often': {
    title: '{later}与{earlier}有 {count} 处不衔接',
    body: ['逐项对照（前一文件 → 后一文件）：{list}。', '{remark}。'],
  },
  'units differ': {
    title: '{later}与所属单位之和不符（{count} 处）',
    body: [
      '{laterName}为 {laterValue}，所属单位合计 {earlierValue}，{~more} {gap}；四舍五入最多能解释 {room}。',
      '逐项对照（单位之和 → 部门）：{list}。',
      '{remark}。',
    ],
  },
  'versions differ': {
    title: '{later}的两个版本有 {count} 处不同',
    body: ['前一版本 → 后一版本：{list}。', '{remark}。'],
  },
}
