import type { Messages } from '../message.ts'

/** 表的注与内容，以及应当公开而没有公开的内容。 */
export const reading: Messages = {
  'required missing': {
    title: '没有找到这一项：{matter}',
    body: ['按规定应当公开此项；通读全文没有找到，也没有写明“无”。如确无此项，应予说明。'],
  },
  'note says empty': {
    title: '{where}表下注称本表为空，而表中有数',
    body: ['表下注写作“{quote}”，而表中有 {count} 处金额（{list}）。注是误留或抄自他表，应当删除或更正。'],
  },
  'required table missing': {
    title: '没有找到这张表：{matter}',
    body: ['按规定应当公开此表，没有数据的也应保留空表并说明；文件中其他表均已识别，没有找到此表。'],
  },
}
