import type { Messages } from '../message.ts'

/** 表内、表间勾稽关系的问题。 */
export const relations: Messages = {
  'sum differs': {
    title: '{where}：{leftName}不等于{rightName}',
    body: [
      '{leftName}为 {leftValue}，{rightName}合计 {rightValue}，{~more} {gap}；四舍五入最多能解释 {room}。',
      '单凭这一条不能确定哪个数有误；以下各数中任何一个改动都能使其相符：{suspects}。',
      '可对照其他成立的关系：{neighbours}。',
      '{remark}。',
    ],
  },
  'cells differ': {
    title: '{leftShort}与{rightShort}不一致：{leftValue} 与 {rightValue}',
    body: [
      '{leftName}为 {leftValue}，{rightName}为 {rightValue}，{~more} {gap}；四舍五入最多能解释 {room}。',
      '两处应为同一个数。单凭这一条不能确定哪一处有误，请对照决算（预算）原始数据。',
      '可对照其他成立的关系：{neighbours}。',
      '{remark}。',
    ],
  },
  exceeds: {
    title: '{where}：{leftName}大于{rightName}',
    body: [
      '{leftName}为 {leftValue}，{rightName}为 {rightValue}，前者多出 {gap}；四舍五入最多能解释 {room}。',
      '按此关系，前者不应大于后者。',
      '{remark}。',
    ],
  },
  misprint: {
    title: '{where}印作 {printed}，应为 {expected}',
    body: [
      '此处印作 {value}。{leftName}为 {leftValue}，{rightName}合计 {rightValue}，{~more} {gap}；四舍五入最多能解释 {room}。',
      '共有 {count} 条勾稽关系因此不成立；把这一个数改为 {expectedValue}，它们全部成立，其他成立的关系不受影响。',
      '看来是{~slip}。',
      '印出的数与{copied}相同，可能是抄错了行。',
    ],
  },
  'does not fit': {
    title: '{where}印作 {printed}，与相关各数不符',
    body: [
      '此处印作 {value}。{leftName}为 {leftValue}，{rightName}合计 {rightValue}，{~more} {gap}；四舍五入最多能解释 {room}。',
      '共有 {count} 条勾稽关系因此不成立；相关的其他各数都另有成立的关系印证，问题应在这一个数，按推算约为 {expectedValue}。',
      '看来是{~slip}。',
      '印出的数与{copied}相同，可能是抄错了行。',
    ],
  },
  'blank total': {
    title: '{where}空白，而其各组成部分有数',
    body: [
      '{rightName}合计 {rightValue}，而{leftName}处没有填数。',
      '合计应当填列，按各部分相加为 {expectedValue}。',
    ],
  },
  'malformed number': {
    title: '{where}印作“{printed}”，不是一个正确的数',
    body: [
      '数字书写有误（小数点或千分位位置不对），无法确定原数。',
      '涉及它的 {count} 条勾稽关系因此无法核对。',
    ],
  },
  'malformed number proven': {
    title: '{where}印作“{printed}”，应为 {expected}',
    body: [
      '数字书写有误（小数点或千分位位置不对）。按 {count} 条勾稽关系推算，此处应为 {expected}，与其他各数全部相符。',
    ],
  },
  'part exceeds whole': {
    title: '{where}：{part}大于{whole}',
    body: ['{part}为 {partValue}，{whole}为 {wholeValue}，前者多出 {gap}。部分不应大于总额，两者必有一误。'],
  },
  'block differs': {
    title: '{where}：{whole}不等于其下各项之和',
    body: [
      '{whole}为 {wholeValue}，与 {parts} 之和相比{~more} {gap}。本文件其他同样的表中，总额都等于各项之和。',
    ],
  },
  'odd row out': {
    title: '{where}：{leftName}与各栏之和不符',
    body: [
      '{leftName}为 {leftValue}，各栏合计 {rightValue}，{~more} {gap}；四舍五入最多能解释 {room}。',
      '表中其他各行，此栏都等于各栏之和，只有这一行例外。',
    ],
  },
  'rounding tails': {
    title: '{where}有 {count} 处尾差',
    body: ['以下各数与其组成部分之和（或另一表的同一数）只差在末位，四舍五入可以解释，不是错误：{list}。'],
  },
  'truncation tails': {
    title: '{where}有 {count} 处末位差，像是截尾而非四舍五入',
    body: [
      '以下各数与其组成部分之和（或另一表的同一数）的差额，四舍五入不能解释，直接舍去末位可以解释：{list}。',
    ],
  },
  'table does not add up': {
    title: '{where}有 {count} 处互不相符，请先核对原表',
    body: [
      '同一张表中有 {count} 处勾稽关系不成立，占全表过半，多半是列位读偏或填列错位，而不是个别数字印错；请先对照原表：{list}。',
    ],
  },
}
