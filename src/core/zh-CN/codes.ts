import type { Messages } from '../message.ts'

/** 科目编码与名称。 */
export const codes: Messages = {
  'codes/two-names': {
    title: '{where}编码 {code} 印了两次，其中一行是“{quote}”',
    body: ['{code} 的名称是“{name}”，这一行的编码可能有误。', '名称相同的编码是 {named}。'],
  },
  'codes/other-name': {
    title: '{where}“{quote}”的名称与科目不一致',
    body: ['{code} 的名称是“{name}”。', '见于{tables}。'],
  },
  'codes/former-name': {
    title: '{where}“{quote}”用的是旧名称',
    body: ['{year} 年 {code} 的名称是“{name}”。', '见于{tables}。'],
  },
  'codes/not-in-force': {
    title: '{where}“{quote}”：{year} 年没有这个科目',
    body: ['《政府收支分类科目》{year} 年的科目中没有 {code}，可能沿用了往年的编码。', '见于{tables}。'],
  },
  'codes/no-parent': {
    title: '{where}“{quote}”没有印出它上一级的科目',
    body: ['同表其他科目都印出了类、款、项，此项缺上一级，合计无从核对。', '见于{tables}。'],
  },
}
