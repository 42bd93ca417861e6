import type { Words } from '../message.ts'

/** 核对清单中每一项的缘由。 */
export const obligations: Words = {
  holds: '核对 {count} 处，全部相符。',
  'holds within rounding': '核对 {count} 处，其中 {same} 处差在末位，四舍五入可以解释。',
  broken: '核对 {count} 处，其中 {same} 处不相符。',
  'cannot tell': '无法核对：{missing}。',
  'not applicable': '本文件无此项内容。',
  'form not found': '文件中没有找到所需的表：{missing}。',
  'form is an image': '表为图片，无法读取数字：{missing}。',
  'malformed number': '数字书写有误，无法核对：{missing}。',
  'not a number': '应填数字处不是数字，无法核对：{missing}。',
  'row printed twice': '同一科目在表中出现多次，无法确定取哪一行：{missing}。',
  'forms not in pairs': '文件中各表份数不一致，无法逐份对应：{missing}。',
  'rows not understood': '表中有未能识别的行，无法确定合计是否完整：{missing}。',
  'columns not understood': '表中有未能识别的列，无法确定合计是否完整：{missing}。',
  'nothing printed': '表中相应各处均无数字，不需核对。',
  'line not printed': '表中未列此行或此列，不需核对。',
  'other layout printed': '文件采用此表的另一种版式，由那一版式的关系核对。',
  'sentence not found': '正文中没有找到（或没有读懂）这一句，未能核对。',
  'condition not met': '不符合此项核对的前提，不需核对。',
}
